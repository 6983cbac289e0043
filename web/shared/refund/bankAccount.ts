/** An IBAN without its spaces, in capitals. */
const tidy = (text: string): string => text.replace(/[\s\u00a0\u202f.-]/g, '').toUpperCase()

/** Says early what the server will say anyway: the shape, and the two digits that depend on all the others (modulo 97). */
export function looksLikeIban(text: string): boolean {
  const iban = tidy(text)
  if (!/^(FR[0-9A-Z]{25}|(?!FR)[A-Z]{2}\d{2}[A-Z0-9]{11,30})$/.test(iban)) return false
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

export interface BankAccountValues {
  iban: string
  holder: string
}
