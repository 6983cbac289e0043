/** « de Coubon », « d’Aiguilhe », « du Puy-en-Velay », « des Estables », « de La Chaise-Dieu », « de L’Hospitalet ». */
export function de(name: string): string {
  const [, article = '', rest = ''] = /^(les|le)\s+(.+)$/i.exec(name) ?? []
  if (article) return `${article.length === 3 ? 'des' : 'du'} ${rest}`
  const initial = name.normalize('NFD').charAt(0).toLowerCase()
  return initial && 'aeiouyhœæ'.includes(initial) ? `d’${name}` : `de ${name}`
}
