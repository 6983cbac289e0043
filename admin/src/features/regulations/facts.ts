import type { FactInput } from '@generated'

/** « nom = valeur », one fact a line; null when a line is not one. */
export function readFacts(text: string): FactInput[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const facts = lines.map((line) => /^\s*([A-Za-z]\w*)\s*=\s*(\S.*?)\s*$/.exec(line))
  if (facts.some((fact) => fact === null)) return null
  return facts.flatMap((fact) => (fact ? [{ name: fact[1] ?? '', value: fact[2] ?? '' }] : []))
}
