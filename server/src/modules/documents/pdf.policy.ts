import { inflateSync } from 'node:zlib'

export type PdfRefusal = 'PDF_ACTIVE' | 'PDF_LOCKED' | 'PDF_UNREADABLE' | 'PDF_TOO_LONG'

export const MAX_PAGES = 100
/** What all the object streams of one file may hold once inflated: a real file of 8 Mo holds far less. */
const MAX_OBJECTS_BYTES = 32 * 1024 * 1024
const MAX_OBJECT_STREAMS = 2_000
const MAX_STREAMS = 20_000
const MAX_OPENINGS = 10

/** A name of PDF in any spelling: each letter as itself or as « #xx »; nothing that would make it a longer name after it. */
const spelt = (name: string): string =>
  `/${[...name]
    .map((letter) => {
      const hex = letter.charCodeAt(0).toString(16)
      return `(?:${letter}|#${[...hex].map((d) => (/[a-f]/.test(d) ? `[${d}${d.toUpperCase()}]` : d)).join('')})`
    })
    .join('')}(?![^\\s/<>\\[\\](){}%\\0])`
const anyOf = (...names: string[]) => new RegExp(names.map(spelt).join('|'))

/** What does something, opens something or carries a file. An action of script or launch cannot be written without its name. */
const ACTIVE = anyOf(
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'FileAttachment',
  'RichMedia',
  'RichMediaExecute',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
  'Movie',
  'Sound',
  'XFA',
)
/** What happens on an event that is not a script: too short a name to be looked for in compressed bytes and in sentences. */
const ON_EVENT = anyOf('AA')
const SENTENCE = /\((?:\\[^]|[^\\()])*\)/g
const ENCRYPT = anyOf('Encrypt')
const OBJECT_STREAM = new RegExp(spelt('ObjStm'), 'g')
const DEFLATE = spelt('FlateDecode')
const ONLY_DEFLATED = new RegExp(`${spelt('Filter')}\\s*(?:\\[\\s*${DEFLATE}\\s*\\]|${DEFLATE})\\s*(?=/|>>)`)
const PREDICTED = anyOf('DecodeParms', 'DP')
const PAGE = new RegExp(`${spelt('Type')}\\s*${spelt('Page')}`, 'g')
const PAGES_COUNT = new RegExp(`${spelt('Count')}\\s+(\\d+)`, 'g')
const PAGES = anyOf('Pages')
const OPEN_ACTION = new RegExp(`${spelt('OpenAction')}\\s*(\\[|<<[^]{0,400}|(\\d+)\\s+\\d+\\s+R)`, 'g')
const GO_TO = anyOf('GoTo')

/** The text of each object of the file: those that stand in it, and those of its object streams. */
interface Objects {
  outside: string
  inside: { number: number; text: string }[]
}

/**
 * Why a PDF is not kept, or null. It is read as its bytes are, without the table that says where objects begin: whatever a
 * reader could jump to is looked at. What cannot be looked at is refused. Bounded in memory and linear in time: only object
 * streams are inflated, never pages or pictures.
 */
export function whyNotPdf(content: Buffer): PdfRefusal | null {
  const text = content.toString('latin1')
  if (ACTIVE.test(text)) return 'PDF_ACTIVE'
  if (ENCRYPT.test(withoutStreams(text))) return 'PDF_LOCKED'
  const objects = objectsOf(content, text)
  if (!objects) return 'PDF_UNREADABLE'
  const all = [objects.outside, ...objects.inside.map((o) => o.text)]
  if (all.some((part) => ACTIVE.test(part) || ON_EVENT.test(part.replace(SENTENCE, '()')))) return 'PDF_ACTIVE'
  if (all.some((part) => opensSomething(part, objects))) return 'PDF_ACTIVE'
  return pagesOf(objects) > MAX_PAGES ? 'PDF_TOO_LONG' : null
}

const withoutStreams = (text: string): string => {
  const kept: string[] = []
  let at = 0
  for (let begin = streamFrom(text, 0); begin !== -1; begin = streamFrom(text, at)) {
    kept.push(text.slice(at, begin))
    const end = text.indexOf('endstream', begin + 6)
    if (end === -1) return kept.join(' ')
    at = end + 9
  }
  kept.push(text.slice(at))
  return kept.join(' ')
}

/** Where the next « stream » begins that is not the end of one. */
function streamFrom(text: string, from: number): number {
  let at = text.indexOf('stream', from)
  while (at > 2 && text.slice(at - 3, at) === 'end') at = text.indexOf('stream', at + 6)
  return at
}

/** null when an object stream is there that cannot be read for sure, or that holds more than it should. */
function objectsOf(content: Buffer, text: string): Objects | null {
  const named = text.match(OBJECT_STREAM)?.length ?? 0
  if (named > MAX_OBJECT_STREAMS) return null
  const inside: Objects['inside'] = []
  let left = MAX_OBJECTS_BYTES
  let read = 0
  let seen = 0
  for (let begin = streamFrom(text, 0); begin !== -1 && read < named; begin = streamFrom(text, begin + 6)) {
    if (++seen > MAX_STREAMS) return null
    const before = text.slice(Math.max(begin - 4_096, 0), begin)
    const dictionary = before.slice(Math.max(before.lastIndexOf('obj'), 0))
    if (!(dictionary.match(OBJECT_STREAM)?.length === 1)) continue
    const data = begin + (text.slice(begin + 6, begin + 8) === '\r\n' ? 8 : 7)
    const held = heldBy(content, dictionary, data, left)
    if (held === null) return null
    left -= held.length
    read += 1
    const objects = splitObjects(held, dictionary)
    if (!objects) return null
    for (const object of objects) inside.push(object)
  }
  return read === named ? { outside: withoutStreams(text), inside } : null
}

function heldBy(content: Buffer, dictionary: string, data: number, left: number): string | null {
  if (!ONLY_DEFLATED.test(dictionary) || PREDICTED.test(dictionary)) return null
  try {
    return inflateSync(content.subarray(data), { maxOutputLength: Math.max(1, left) }).toString('latin1')
  } catch {
    return null
  }
}

/** « 12 0 13 84 … » says which objects follow, and where from /First; null when they lie over each other. */
function splitObjects(held: string, dictionary: string): Objects['inside'] | null {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0)
  const header = held
    .slice(0, first)
    .trim()
    .split(/\s+/)
    .map(Number)
    .filter((n) => Number.isInteger(n))
  const objects: Objects['inside'] = [{ number: -1, text: held }]
  for (let i = 0; i + 1 < header.length; i += 2) {
    const from = first + (header[i + 1] ?? 0)
    const to = i + 3 < header.length ? first + (header[i + 3] ?? 0) : held.length
    if (to < from) return null
    objects.push({ number: header[i] ?? -1, text: held.slice(from, to) })
  }
  return objects
}

/** A file may open on a page of its own; nothing else happens when it is opened. */
function opensSomething(part: string, objects: Objects): boolean {
  const openings = [...part.matchAll(OPEN_ACTION)]
  if (openings.length > MAX_OPENINGS) return true
  return openings.some(([, what = '', reference]) => {
    if (what === '[') return false
    if (!reference) return !GO_TO.test(what)
    const target = objectNumbered(Number(reference), objects)
    return !target.trimStart().startsWith('[') && !GO_TO.test(target)
  })
}

function objectNumbered(number: number, { outside, inside }: Objects): string {
  const found = inside.find((o) => o.number === number)
  if (found) return found.text.slice(0, 400)
  const at = new RegExp(`(?:^|[^\\d])${number}\\s+\\d+\\s+obj`).exec(outside)
  return at ? (outside.slice(at.index + at[0].length).split('endobj', 1)[0] ?? '').slice(0, 400) : ''
}

/** Pages that are written, or that the tree of pages says there are: one page may be shown many times. */
function pagesOf({ outside, inside }: Objects): number {
  const single = [...outside.split('endobj'), ...inside.filter((o) => o.number >= 0).map((o) => o.text)]
  let [written, said] = [0, 0]
  for (const object of single) {
    written += object.match(PAGE)?.length ?? 0
    if (PAGES.test(object)) for (const [, count] of object.matchAll(PAGES_COUNT)) said = Math.max(said, Number(count))
  }
  return Math.max(written, said)
}
