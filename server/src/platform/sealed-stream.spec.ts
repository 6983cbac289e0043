import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { openStream, SEAL_BYTES, sealStream } from './sealed-stream.js'

async function* pieces(content: Buffer, size: number) {
  for (let at = 0; at < content.length; at += size) yield await Promise.resolve(content.subarray(at, at + size))
}
async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}
const key = randomBytes(32)

test.each([0, 1, 15, 16, 17, 1000])('%i bytes come back, however they are cut', async (length) => {
  const content = randomBytes(length)
  const sealed = await whole(sealStream(pieces(content, 7), key))
  expect(sealed.length).toBe(length + SEAL_BYTES)
  for (const size of [1, 5, 13, 4096]) expect(await whole(openStream(pieces(sealed, size), key))).toEqual(content)
})

test('a changed byte, a missing end or another key is noticed', async () => {
  const sealed = await whole(sealStream(pieces(randomBytes(100), 100), key))
  const changed = Buffer.from(sealed)
  changed[40] = (changed[40] ?? 0) ^ 1
  for (const wrong of [changed, sealed.subarray(0, -1), sealed.subarray(0, 20), Buffer.alloc(0)])
    await expect(whole(openStream(pieces(wrong, 10), key))).rejects.toThrow()
  await expect(whole(openStream(pieces(sealed, 10), randomBytes(32)))).rejects.toThrow()
})
