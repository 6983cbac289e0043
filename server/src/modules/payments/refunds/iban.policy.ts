/** An IBAN as it is kept: capitals, no spaces. */
export const tidyIban = (text: string): string => text.replace(/[\s\u00a0\u202f.-]/g, '').toUpperCase()

/** French ones have 27 signs; elsewhere 15 to 34. */
const SHAPE = /^(FR\d{12}[A-Z0-9]{11}\d{2}|(?!FR)[A-Z]{2}\d{2}[A-Z0-9]{11,30})$/

/** ISO 13616: the four first signs moved to the end, letters as 10 to 35, the number is 1 modulo 97. */
export function isIban(text: string): boolean {
  const iban = tidyIban(text)
  if (!SHAPE.test(iban)) return false
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

/** « FR•• •••• 0189 »: enough to know one's own, not enough to use it. */
export const maskIban = (iban: string): string => `${iban.slice(0, 2)}•• •••• ${iban.slice(-4)}`

/** In groups of four, as a bank shows it. */
export const spacedIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ')
