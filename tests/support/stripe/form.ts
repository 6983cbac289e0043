export type Form = string | Form[] | { [key: string]: Form }
export type Params = { [key: string]: Form }

/** What the SDK sends: `line_items[0][price_data][currency]=eur`, `expand[]=payment_intent`, `metadata[a]=b`. */
export function parseForm(text: string): Params {
  const root: Params = {}
  for (const [name, value] of new URLSearchParams(text)) place(root, keysOf(name), value)
  return root
}

const keysOf = (name: string): string[] => [
  /^[^[]+/.exec(name)?.[0] ?? '',
  ...[...name.matchAll(/\[([^\]]*)\]/g)].map(([, key = '']) => key),
]

function place(into: Params, [key = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    into[key] = value
    return
  }
  const isList = rest[0] === '' || /^\d+$/.test(rest[0] ?? '')
  const inner = (into[key] ??= isList ? [] : {})
  if (Array.isArray(inner)) {
    const at = rest[0] === '' ? inner.length : Number(rest[0])
    if (rest.length === 1) inner[at] = value
    else {
      const item = (inner[at] ??= {}) as Params
      place(item, rest.slice(1), value)
    }
  } else if (typeof inner === 'object') place(inner, rest, value)
}

export const textOf = (form: Form | undefined): string | null => (typeof form === 'string' ? form : null)
export const mapOf = (form: Form | undefined): Params =>
  form && typeof form === 'object' && !Array.isArray(form) ? form : {}
export const listOf = (form: Form | undefined): Form[] => (Array.isArray(form) ? form : [])

/** Every value of a flat map as text, as Stripe keeps metadata. */
export const metadataOf = (form: Form | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(mapOf(form)).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  )
