import { describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { drawnAgain, MAX_SIDE } from './image.gateway.js'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } })
const read = async (content: Buffer | string) => {
  if (typeof content === 'string') throw new Error(content)
  return { content, ...(await sharp(content).metadata()) }
}

/** A PNG whose head says this size, with hardly anything after it. */
function saying(width: number, height: number): Buffer {
  const head = Buffer.alloc(25)
  head.writeUInt32BE(13, 0)
  head.write('IHDR', 4, 'latin1')
  head.writeUInt32BE(width, 8)
  head.writeUInt32BE(height, 12)
  head.set([1, 0, 0, 0, 0], 16)
  head.writeUInt32BE(crc(head.subarray(4, 21)), 21)
  const data = Buffer.from('0000000049444154', 'hex')
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), head, data, Buffer.alloc(4)])
}
function crc(bytes: Buffer): number {
  let c = 0xffffffff
  for (const byte of bytes) {
    c ^= byte
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  }
  return (c ^ 0xffffffff) >>> 0
}

describe('a photo is drawn again', () => {
  test('without the place, the device and the words that were in it', async () => {
    const photo = await plain(80, 40)
      .withExif({ IFD0: { Make: 'Téléphone secret' }, IFD3: { GPSLatitude: '45/1 2/1 30/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const kept = await read(await drawnAgain(photo))
    expect(kept).toMatchObject({ format: 'jpeg', width: 80, height: 40 })
    expect([kept.exif, kept.xmp, kept.iptc, kept.icc]).toEqual([undefined, undefined, undefined, undefined])
    expect(kept.content.includes('secret')).toBe(false)
  })

  test('upright', async () => {
    const sideways = await plain(80, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await read(await drawnAgain(sideways))).toMatchObject({ width: 40, height: 80 })
  })

  test('without what was hidden behind its end', async () => {
    const photo = await plain(20, 20).png().toBuffer()
    const kept = await read(await drawnAgain(Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')])))
    expect(kept.content.includes('script')).toBe(false)
  })

  test('no larger than what is read', async () => {
    const large = await plain(6_000, 100).webp().toBuffer()
    expect(await read(await drawnAgain(large))).toMatchObject({ format: 'jpeg', width: MAX_SIDE, height: 50 })
  })
})

describe('a picture is refused', () => {
  test('beyond 40 million pixels, by what its head says', async () => {
    expect(await drawnAgain(saying(30_000, 30_000))).toBe('IMAGE_TOO_LARGE')
    expect(await drawnAgain(saying(8_000, 5_001))).toBe('IMAGE_TOO_LARGE')
  })
  test('when it ends too early', async () => {
    const photo = await plain(400, 400).jpeg().toBuffer()
    expect(await drawnAgain(photo.subarray(0, photo.length / 2))).toBe('IMAGE_UNREADABLE')
    expect(await drawnAgain(saying(10, 10))).toBe('IMAGE_UNREADABLE')
  })
  test('in any other format, even one that the library reads', async () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==', 'base64')
    expect(await drawnAgain(gif)).toBe('IMAGE_UNREADABLE')
    expect(await drawnAgain(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))).toBe(
      'IMAGE_UNREADABLE',
    )
  })
})
