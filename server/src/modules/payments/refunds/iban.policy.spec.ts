import { expect, test } from '@jest/globals'
import { isIban, maskIban, spacedIban, tidyIban } from './iban.policy.js'

test.each([
  'FR76 3000 6000 0112 3456 7890 189',
  'fr7630006000011234567890189',
  'DE89 3704 0044 0532 0130 00',
  'BE68 5390 0754 7034',
])('%s is an IBAN', (text) => expect(isIban(text)).toBe(true))
test.each([
  ['a wrong digit', 'FR76 3000 6000 0112 3456 7890 188'],
  ['two digits changed places', 'FR76 3000 6000 0112 3456 7809 189'],
  ['a digit missing', 'FR76 3000 6000 0112 3456 7890 18'],
  ['a digit missing, though the check is right', 'FR13 3000 6000 0112 3456 7890 18'],
  ['the number of another country', 'XX76 3000 6000 0112 3456 7890 189'],
  ['nothing', ''],
  ['a sentence', 'mon compte à la poste'],
])('%s is refused', (_what, text) => expect(isIban(text)).toBe(false))

test('it is kept tidy, shown masked, and copied in groups of four', () => {
  const iban = tidyIban('fr76 3000-6000\u00a00112 3456 7890 189')
  expect(iban).toBe('FR7630006000011234567890189')
  expect(maskIban(iban)).toBe('FR•• •••• 0189')
  expect(spacedIban(iban)).toBe('FR76 3000 6000 0112 3456 7890 189')
})
