/** What an undone preparation left as it is, because somebody changed or used it since. */
export interface Kept {
  children: number
  classes: number
  accesses: number
}

const counted = (n: number, one: string, several: string): string[] =>
  n === 0 ? [] : [n === 1 ? one : several.replace('#', String(n))]

/** One sentence for the administrator. */
export function keptInWords(schoolYear: string, { children, classes, accesses }: Kept): string {
  const kept = [
    ...counted(children, 'un enfant changé de classe à la main', '# enfants changés de classe à la main'),
    ...counted(classes, 'une classe modifiée ou utilisée depuis', '# classes modifiées ou utilisées depuis'),
    ...counted(accesses, 'un accès décidé ou changé depuis', '# accès décidés ou changés depuis'),
  ]
  const done = `La préparation de ${schoolYear} est annulée`
  if (kept.length === 0) return `${done} : tout est revenu comme avant.`
  const last = kept.pop() ?? ''
  return `${done}. Restent comme ils sont : ${kept.length > 0 ? `${kept.join(', ')} et ${last}` : last}.`
}
