import sharp from 'sharp'

/** Three formats and no other: a library of pictures reads many more, and each is a door. */
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)

export const MAX_PIXELS = 40_000_000
/** Longer side of what is kept: a page of A4 at 250 points an inch. */
export const MAX_SIDE = 3_000
const SECONDS = 20

let queue: Promise<unknown> = Promise.resolve()

/** One picture at a time: many large ones together would fill the memory. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work, work)
  queue = done.catch(() => undefined)
  return done
}

/**
 * The picture drawn again as a JPEG: upright, without the place and the device that took it, and nothing hidden behind its
 * end. Its size is read before it is decoded.
 */
export async function drawnAgain(content: Buffer): Promise<Buffer | 'IMAGE_TOO_LARGE' | 'IMAGE_UNREADABLE'> {
  try {
    const { width, height } = await sharp(content, { limitInputPixels: false }).metadata()
    if (width * height > MAX_PIXELS) return 'IMAGE_TOO_LARGE'
    return await oneAtATime(() =>
      sharp(content, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
        .autoOrient()
        .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
        .jpeg({ quality: 85 })
        .timeout({ seconds: SECONDS })
        .toBuffer(),
    )
  } catch {
    return 'IMAGE_UNREADABLE'
  }
}
