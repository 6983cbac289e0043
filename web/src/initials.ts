interface Named {
  beneficiaryId: string
  firstName: string
}

/**
 * One letter a child; when two first names start the same, as many as tell them apart, three at most; then a number, in
 * the order of the chips.
 */
export function initialsOf(children: readonly Named[]): Map<string, string> {
  const start = (name: string, count: number) => {
    const [first = '', ...rest] = [...name.normalize('NFC')].slice(0, count).join('')
    return first.toLocaleUpperCase('fr') + rest.join('').toLocaleLowerCase('fr')
  }
  const shortest = ({ beneficiaryId, firstName }: Named) => {
    const others = children.filter((other) => other.beneficiaryId !== beneficiaryId)
    return [1, 2, 3]
      .map((count) => start(firstName, count))
      .find((text, n) => others.every((other) => start(other.firstName, n + 1) !== text))
  }
  const clashing = children.filter((child) => shortest(child) === undefined)
  return new Map(
    children.map((child) => {
      const start1 = start(child.firstName, 1)
      const same = clashing.filter((other) => start(other.firstName, 1) === start1)
      return [child.beneficiaryId, shortest(child) ?? `${start1}${same.indexOf(child) + 1}`]
    }),
  )
}
