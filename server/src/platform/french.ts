/** « de Coubon », « d’Aiguilhe », « du Puy-en-Velay », « des Estables ». */
export function de(name: string): string {
  if (/^Les /.test(name)) return `des ${name.slice(4)}`
  if (/^Le /.test(name)) return `du ${name.slice(3)}`
  const initial = name.normalize('NFD').charAt(0).toLowerCase()
  return 'aeiouyh'.includes(initial) && initial ? `d’${name}` : `de ${name}`
}

/** A name as plain text: no control or invisible sign, nothing that turns the direction of what follows, one line. */
export const withoutTraps = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, (space) => (space === '\u00a0' || space === '\u202f' ? space : ' '))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]|\ufe0f/gu, '')
