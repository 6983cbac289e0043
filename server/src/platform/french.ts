/** « de Coubon », « d’Aiguilhe », « du Puy-en-Velay », « des Estables », « de La Chaise-Dieu », « de L’Hospitalet ». */
export function de(name: string): string {
  const [, article = '', rest = ''] = /^(les|le)\s+(.+)$/i.exec(name) ?? []
  if (article) return `${article.length === 3 ? 'des' : 'du'} ${rest}`
  const initial = name.normalize('NFD').charAt(0).toLowerCase()
  return initial && 'aeiouyhœæ'.includes(initial) ? `d’${name}` : `de ${name}`
}

/** A sentence that somebody wrote, to be put inside another one: without its full stop. */
export const withoutStop = (sentence: string): string => sentence.trim().replace(/\.$/, '')

/** A name as plain text: no control or invisible sign, nothing that turns the direction of what follows, one line. */
export const withoutTraps = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/gu, (space) => (space === '\u00a0' || space === '\u202f' ? space : ' '))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]|\ufe0f/gu, '')
