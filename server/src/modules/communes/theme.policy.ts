/** Colours of a commune's pages, made from its one colour (UX.md §8). All are '#rrggbb'. */
export interface ThemeColours {
  brand: string
  brandStrong: string
  brandSoft: string
  brandLine: string
  /** The chosen state in the calendar. */
  selected: string
}

export const DEFAULT_BRAND = '#2b4aa8'

/** Hue of the green that means « payé », in degrees; a brand this close to it cannot also mean « choisi ». */
const PAID_HUE = 155
const TOO_CLOSE = 35

interface Oklch {
  l: number
  c: number
  h: number
}

export function themeOf(colour: string): ThemeColours {
  const base = toOklch(colour)
  const brand = darkenUntil(base, 5)
  return {
    brand,
    brandStrong: darkenUntil(base, 8),
    brandSoft: fromOklch({ ...base, l: 0.95, c: Math.min(base.c, 0.03) }),
    brandLine: fromOklch({ ...base, l: 0.84, c: Math.min(base.c, 0.07) }),
    selected: isGreen(base) ? darkenUntil(toOklch(DEFAULT_BRAND), 5) : brand,
  }
}

/** A grey has no hue: it is never too close to the green. */
const isGreen = ({ c, h }: Oklch) => c > 0.02 && Math.abs(h - PAID_HUE) <= TOO_CLOSE

function darkenUntil(colour: Oklch, contrast: number): string {
  let l = colour.l
  while (contrastWithWhite(fromOklch({ ...colour, l })) < contrast && l > 0) l -= 0.005
  return fromOklch({ ...colour, l: Math.max(l, 0) })
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const fromLinear = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)

/** WCAG 2 contrast with white, 1 to 21. */
export function contrastWithWhite(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map(toLinear)
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

/** Björn Ottosson's matrices, https://bottosson.github.io/posts/oklab/. */
export function toOklch(hex: string): Oklch {
  const [r = 0, g = 0, b = 0] = channels(hex).map(toLinear)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const hue = (Math.atan2(bb, a) * 180) / Math.PI
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: hue < 0 ? hue + 360 : hue,
  }
}

function fromOklch({ l: lightness, c, h }: Oklch): string {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${rgb.map((v) => byte(fromLinear(v)).toString(16).padStart(2, '0')).join('')}`
}

/** Out of gamut is clipped. */
const byte = (v: number) => Math.min(255, Math.max(0, Math.trunc(v * 255 + 0.5)))
