/** What the search finds: title, kind, address, and a sentence. */
export interface Entry {
  t: string
  k: string
  u: string
  d: string
}

/** What matters when two hold the words alike. */
const ORDER = ['page', 'query', 'mutation', 'object', 'union', 'input', 'enum', 'interface', 'scalar', 'field', 'value']

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** How well an entry holds a word: its title is the word, begins with it, holds it, or its sentence does; 0: not at all. */
function weight({ t, d }: Entry, word: string): number {
  const title = folded(t)
  if (title === word) return 8
  if (title.startsWith(word) || title.endsWith(`.${word}`)) return 4
  if (title.includes(word)) return 2
  return folded(d).includes(word) ? 1 : 0
}

/** The entries that hold every word, the best first. */
export function find(entries: readonly Entry[], text: string): Entry[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return entries
    .map((entry) => ({ entry, weights: words.map((word) => weight(entry, word)) }))
    .filter(({ weights }) => weights.every((one) => one > 0))
    .map(({ entry, weights }) => ({ entry, whole: weights.reduce((sum, one) => sum + one, 0) }))
    .sort(
      (a, b) =>
        b.whole - a.whole ||
        ORDER.indexOf(a.entry.k) - ORDER.indexOf(b.entry.k) ||
        a.entry.t.length - b.entry.t.length ||
        (a.entry.t < b.entry.t ? -1 : 1),
    )
    .map(({ entry }) => entry)
}
