/** One line, its spaces reduced, in the composed form (NFC): « José » is one spelling. */
export const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')
export const tidyOrNull = (text: string | null | undefined): string | null => tidy(text ?? '') || null
