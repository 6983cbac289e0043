import { expect, test } from '@jest/globals'
import { asAttachment, safeFileName } from './file.policy.js'

test.each([
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Users\\camille\\facture.exe', 'facture.pdf'],
  ['quittance d’été.PDF', 'quittance d’été.pdf'],
  ['\u202Egpj.exe', 'gpj.pdf'],
  ['a\r\nSet-Cookie: x=1', 'aSet-Cookie x=1.pdf'],
  ['', 'document.pdf'],
  ['...', 'document.pdf'],
])('« %s » is kept as « %s »', (given, kept) => expect(safeFileName(given, '.pdf')).toBe(kept))

test('a very long name is cut', () => {
  expect(safeFileName(`${'é'.repeat(500)}.pdf`, '.pdf')).toHaveLength(84)
})

test('the name comes back with its accents, and cannot break the header', () => {
  expect(asAttachment('quittance d’été.pdf')).toBe(
    `attachment; filename="quittance dete.pdf"; filename*=UTF-8''quittance%20d%E2%80%99%C3%A9t%C3%A9.pdf`,
  )
  expect(asAttachment('a"b.pdf')).toContain('filename="ab.pdf"')
})
