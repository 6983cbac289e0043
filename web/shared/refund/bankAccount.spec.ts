import { expect, test } from '@jest/globals'
import { looksLikeIban } from './bankAccount'

test.each(['FR76 3000 6000 0112 3456 7890 189', 'fr7630006000011234567890189', 'BE68 5390 0754 7034'])(
  '%s may be an IBAN',
  (text) => expect(looksLikeIban(text)).toBe(true),
)
test.each(['', 'FR76', 'FR76 3000 6000 0112 3456 7890 188', 'FR76 3000 6000 0112 3456 7809 189'])(
  '« %s » cannot be one',
  (text) => expect(looksLikeIban(text)).toBe(false),
)
