import { COMMON_WORDS, LONG_COMMON_PASSWORDS } from './common-passwords.policy.js'

export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 200

export type PasswordRefusal = 'WEAK_PASSWORD' | 'COMMON_PASSWORD'

/** What is known of the person, so that it is not their password. */
export interface PasswordOwner {
  email: string
  firstName?: string
  lastName?: string
}

/**
 * CNIL, délibération 2022-100: a password alone, with throttling, has 12 characters at least; no rule of composition
 * (they make « Motdepasse1! »), but what an attacker tries first is refused.
 */
export function whyNotPassword(password: string, owner: PasswordOwner): PasswordRefusal | null {
  const length = [...password].length
  if (length < PASSWORD_MIN || length > PASSWORD_MAX) return 'WEAK_PASSWORD'
  if (new Set(password).size < 5) return 'COMMON_PASSWORD'
  return isCommon(password) || isAboutOwner(password, owner) ? 'COMMON_PASSWORD' : null
}

/** « Motdepasse2024! » → « motdepasse »: what is left when case, accents, digits at the ends and symbols are undone. */
const heart = (plain: string) => plain.replace(/^[^a-z]+|[^a-z]+$/g, '')
const plainOf = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const unspelled = (plain: string) =>
  plain.replace(
    /[@431!0$57+]/g,
    (c) => ({ '@': 'a', 4: 'a', 3: 'e', 1: 'i', '!': 'i', 0: 'o', $: 's', 5: 's', 7: 't', '+': 't' })[c] ?? c,
  )

function isCommon(password: string): boolean {
  const plain = plainOf(password)
  const spellings = [plain, unspelled(plain)]
  if (spellings.some((s) => LONG_COMMON_PASSWORDS.has(s) || LONG_COMMON_PASSWORDS.has(heart(s)))) return true
  const cores = [heart(plain), unspelled(heart(plain)), heart(unspelled(plain))]
  if (cores.some((core) => COMMON_WORDS.has(core) || COMMON_WORDS.has(unit(core)))) return true
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

/** Their e-mail or names, with fewer than six characters of anything else. */
function isAboutOwner(password: string, owner: PasswordOwner): boolean {
  const names = [owner.email, ...owner.email.split(/[@._+-]/), owner.firstName ?? '', owner.lastName ?? '']
  const known = names
    .flatMap((name) =>
      plainOf(name)
        .split(/[\s'’-]+/)
        .concat(plainOf(name)),
    )
    .filter((name) => name.length >= 3)
  let rest = plainOf(password)
  for (const name of known.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(name, '')
  return rest.length < plainOf(password).length && rest.replace(/[^a-z]/g, '').length < 6 && rest.length < 10
}

const SENTENCES: Record<PasswordRefusal, string> = {
  WEAK_PASSWORD: `Choisissez un mot de passe de ${PASSWORD_MIN} caractères au moins, par exemple quatre mots sans rapport entre eux.`,
  COMMON_PASSWORD:
    'Ce mot de passe est trop facile à deviner. Choisissez-en un autre, par exemple quatre mots sans rapport entre eux.',
}

export const passwordSentence = (refusal: PasswordRefusal): string => SENTENCES[refusal]
