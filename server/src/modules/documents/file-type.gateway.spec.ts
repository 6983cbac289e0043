import { expect, test } from '@jest/globals'
import { typeOfContent } from './file-type.gateway.js'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('the content tells the type, not the name', async () => {
  expect(await typeOfContent(png)).toEqual({ mimeType: 'image/png', extension: '.png' })
  expect(await typeOfContent(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'))).toEqual({
    mimeType: 'application/pdf',
    extension: '.pdf',
  })
})

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '<html><script>alert(1)</script>',
  'MZ\u0090',
  'a;b;c',
  '',
])('content that is not on the list is refused (%#)', async (content) =>
  expect(await typeOfContent(Buffer.from(content))).toBeNull(),
)
