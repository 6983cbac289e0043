/** « de Coubon », « d’Aiguilhe », « du Puy-en-Velay », « des Estables ». */
export function de(name: string): string {
  if (/^Les /.test(name)) return `des ${name.slice(4)}`
  if (/^Le /.test(name)) return `du ${name.slice(3)}`
  const initial = name.normalize('NFD').charAt(0).toLowerCase()
  return 'aeiouyh'.includes(initial) && initial ? `d’${name}` : `de ${name}`
}
