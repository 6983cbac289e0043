import { common as t } from '../i18n/common'

/** The greatest length of each text of a form; null for what is no free text: a day, an amount, a choice, whose shape the form checks. */
export type Limits<V extends object> = {
  [K in keyof V as string extends V[K] ? K : never]: number | null
}

/** As it is sent: without the blanks around it; one accented letter is one character, however it was typed. */
export const lengthOf = (text: string): number => [...text.normalize('NFC').trim()].length

export const isTooLong = (text: string, max: number | null | undefined): boolean =>
  max !== null && max !== undefined && lengthOf(text) > max

export const tooLong = (max: number): string => t('tooLong', { max: spaced(max) })

/** From this share of the limit on, how much is typed is said. */
const NEAR = 0.8

/** « 72 sur 80 caractères », once the limit is near; nothing before. */
export function countOf(text: string, max: number | null | undefined): string | null {
  const length = lengthOf(text)
  if (max === null || max === undefined || length < max * NEAR) return null
  return t('typedLength', { n: spaced(length), max: spaced(max) })
}

const spaced = (n: number): string => new Intl.NumberFormat('fr-FR').format(n)
