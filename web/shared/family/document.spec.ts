import { expect, test } from '@jest/globals'
import { whyNotSend } from './document'

test('no file, an empty file and a file too large are said before sending', () => {
  expect(whyNotSend(null)).toBe('Choisissez un fichier.')
  expect(whyNotSend({ size: 0 })).toBe('Choisissez un fichier.')
  expect(whyNotSend({ size: 8 * 1024 * 1024 + 1 })).toMatch(/dépasse 8 Mo/)
  expect(whyNotSend({ size: 8 * 1024 * 1024 })).toBeNull()
})
