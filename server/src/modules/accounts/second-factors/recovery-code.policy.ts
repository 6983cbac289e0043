import { randomInt } from 'node:crypto'

/** Letters and digits that nobody takes for one another on paper: no i, l, o, u, 0 nor 1. */
const ALPHABET = 'abcdefghjkmnpqrstvwxyz23456789'
/** How many an account has at once. */
export const RECOVERY_CODES = 10
const GROUPS = 4

/** 16 signs of 30, in groups of four: 78 bits, so that its hash alone is worth nothing to who would read it. */
export function newRecoveryCode(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/** What was typed, as it was given: with or without dashes, spaces and capitals. Null: not such a code. */
export function asRecoveryCode(typed: string): string | null {
  const signs = typed.toLowerCase().replace(/[\s-]/g, '')
  return signs.length === GROUPS * 4 && [...signs].every((sign) => ALPHABET.includes(sign))
    ? (signs.match(/.{4}/g) ?? []).join('-')
    : null
}
