import sharp, { type Sharp } from 'sharp'

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

type ImageRefusal = 'IMAGE_TOO_LARGE' | 'IMAGE_UNREADABLE'
/** Of a logo, which is shown in a square of 40 pixels and printed small. */
const MAX_LOGO_SIDE = 512

/**
 * The picture drawn again as a JPEG: upright, without the place and the device that took it, and nothing hidden behind its
 * end. Its size is read before it is decoded.
 */
export const drawnAgain = (content: Buffer): Promise<Buffer | ImageRefusal> =>
  redraw(content, MAX_SIDE, (image) =>
    image.flatten({ background: '#ffffff' }).toColourspace('srgb').jpeg({ quality: 85 }),
  )

/** The same for a logo, as a PNG: what is transparent stays so. */
export const logoDrawnAgain = (content: Buffer): Promise<Buffer | ImageRefusal> =>
  redraw(content, MAX_LOGO_SIDE, (image) => image.toColourspace('srgb').png())

async function redraw(content: Buffer, side: number, as: (image: Sharp) => Sharp): Promise<Buffer | ImageRefusal> {
  try {
    const { width, height } = await sharp(content, { limitInputPixels: false }).metadata()
    if (width * height > MAX_PIXELS) return 'IMAGE_TOO_LARGE'
    return await oneAtATime(() => {
      const upright = sharp(content, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      return as(upright).timeout({ seconds: SECONDS }).toBuffer()
    })
  } catch {
    return 'IMAGE_UNREADABLE'
  }
}
