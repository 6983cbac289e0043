import { createRequire } from 'node:module'

/**
 * Long passwords seen most often, and words at the heart of those people choose most: from the leaks counted by the zxcvbn
 * project (MIT), with French words of ours. Compared after lower-casing and undoing « p@ssw0rd » spellings.
 */
const common = createRequire(import.meta.url)('./common-passwords.json') as { passwords: string[]; words: string[] }
const PASSWORDS: ReadonlySet<string> = new Set(common.passwords)
const WORDS: ReadonlySet<string> = new Set(common.words)

/** « Motdepasse2024! » → « motdepasse »: what is left when case, accents, digits at the ends and symbols are undone. */
const heart = (plain: string) => plain.replace(/^[^a-z]+|[^a-z]+$/g, '')
export const plainOf = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const unspelled = (plain: string) =>
  plain.replace(
    /[@431!0$57+]/g,
    (c) => ({ '@': 'a', 4: 'a', 3: 'e', 1: 'i', '!': 'i', 0: 'o', $: 's', 5: 's', 7: 't', '+': 't' })[c] ?? c,
  )

/** Is it what an attacker tries first: few characters again and again, a known password or word however it is spelt, a row of the keyboard? */
export function isCommon(password: string): boolean {
  if (new Set(password).size < 5) return true
  const plain = plainOf(password)
  const spellings = [plain, unspelled(plain)]
  if (spellings.some((s) => PASSWORDS.has(s) || PASSWORDS.has(heart(s)))) return true
  const cores = [heart(plain), unspelled(heart(plain)), heart(unspelled(plain))]
  if (cores.some((core) => WORDS.has(core) || WORDS.has(unit(core)))) return true
  return unit(plain).length <= plain.length / 2 || isRun(plain)
}

/** The shortest piece that, repeated, makes the text: « abcabcabc » → « abc ». */
function unit(text: string): string {
  for (let size = 1; size <= text.length / 2; size++) {
    const piece = text.slice(0, size)
    if (piece.repeat(Math.ceil(text.length / size)).startsWith(text)) return piece
  }
  return text
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
]

/** Nine characters in a row of the alphabet, of the digits or of a keyboard, either way, make nearly all of it. */
const isRun = (text: string): boolean => {
  const rows = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))]
  for (let at = 0; at + 9 <= text.length; at++) {
    if (text.length < 18 && rows.some((row) => row.includes(text.slice(at, at + 9)))) return true
  }
  return false
}
