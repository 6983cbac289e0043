import { describe, expect, test } from '@jest/globals'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { MAX_PAGES, whyNotPdf } from './pdf.policy.js'

const pdf = (...parts: (string | Buffer)[]) =>
  Buffer.concat(
    ['%PDF-1.7\n', ...parts, '\ntrailer<</Root 1 0 R>>\n%%EOF'].map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
    ),
  )
const PAGE =
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj 3 0 obj<</Type/Page>>endobj '
/** Objects in a compressed object stream. */
const inStream = (objects: Record<number, string>, more = '/Filter/FlateDecode'): (string | Buffer)[] => {
  let at = 0
  const header = Object.entries(objects).map(([number, text]) => {
    const place = `${number} ${at}`
    at += text.length + 1
    return place
  })
  const head = `${header.join(' ')} `
  const held = Buffer.from(head + Object.values(objects).join(' '), 'latin1')
  const data = more.includes('FlateDecode') ? deflateSync(held) : held
  const count = Object.keys(objects).length
  return [
    `9 0 obj<</Type/ObjStm/N ${count}/First ${head.length}${more}/Length ${data.length}>>stream\n`,
    data,
    '\nendstream endobj ',
  ]
}

async function made(pages: number): Promise<Buffer> {
  const document = new PDFDocument({ info: { Title: 'JavaScript et /JS dans un titre' } })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((done) => document.on('end', done))
  document.text('Quittance de loyer (JavaScript, Launch)')
  for (let i = 1; i < pages; i++) document.addPage().text(String(i))
  document.end()
  await ended
  return Buffer.concat(chunks)
}

describe('an ordinary document', () => {
  test('as programs make them is kept', async () => {
    expect(whyNotPdf(await made(3))).toBeNull()
    expect(whyNotPdf(pdf(PAGE))).toBeNull()
    expect(whyNotPdf(pdf(...inStream({ 1: '<</Type/Catalog/Pages 2 0 R>>', 2: '<</Type/Pages/Count 1>>' })))).toBeNull()
  })
  test('may open on one of its pages', () => {
    expect(whyNotPdf(pdf(PAGE, '4 0 obj<</OpenAction[3 0 R/XYZ 0 0 0]>>endobj'))).toBeNull()
    expect(whyNotPdf(pdf(PAGE, '4 0 obj<</OpenAction<</S/GoTo/D[3 0 R/Fit]>>>>endobj'))).toBeNull()
    expect(whyNotPdf(pdf(PAGE, '4 0 obj<</OpenAction 5 0 R>>endobj 5 0 obj<</S/GoTo/D[3 0 R/Fit]>>endobj'))).toBeNull()
    expect(whyNotPdf(pdf('4 0 obj<</OpenAction 5 0 R>>endobj ', ...inStream({ 5: '[3 0 R/Fit]' })))).toBeNull()
  })
  test('may hold links', () =>
    expect(whyNotPdf(pdf(PAGE, '4 0 obj<</S/URI/URI(https://www.caf.fr)>>endobj'))).toBeNull())
})

describe('what does something is refused', () => {
  test.each([
    ['a script', '<</S/JavaScript/JS(app.alert(1))>>'],
    ['a script whose name is written in another way', '<</S/J#61va#53cript>>'],
    ['a program to start', '<</S/Launch/F(cmd.exe)>>'],
    ['a file inside', '<</Type/EmbeddedFile>>'],
    ['files inside', '<</Names<</EmbeddedFiles 8 0 R>>>>'],
    ['a file on a page', '<</Subtype/FileAttachment>>'],
    ['a form of XFA', '<</AcroForm<</XFA 8 0 R>>>>'],
    ['a form that sends', '<</S/SubmitForm>>'],
    ['what happens on a page', '<</AA<</O 8 0 R>>>>'],
    ['a film', '<</Subtype/RichMedia>>'],
    ['a site that opens by itself', '<</OpenAction<</S/URI/URI(https://exemple.fr)>>>>'],
  ])('%s, in the open and in an object stream', (_what, object) => {
    expect(whyNotPdf(pdf(PAGE, `8 0 obj${object}endobj`))).toBe('PDF_ACTIVE')
    expect(whyNotPdf(pdf(PAGE, ...inStream({ 8: object })))).toBe('PDF_ACTIVE')
  })
  test('an opening that is said elsewhere', () => {
    const opens = '4 0 obj<</OpenAction 5 0 R>>endobj '
    expect(whyNotPdf(pdf(opens, '5 0 obj<</S/URI/URI(https://exemple.fr)>>endobj'))).toBe('PDF_ACTIVE')
    expect(whyNotPdf(pdf(opens, ...inStream({ 5: '<</S/Named/N/Print>>' })))).toBe('PDF_ACTIVE')
    expect(whyNotPdf(pdf(opens))).toBe('PDF_ACTIVE')
  })
  test('objects hidden in what looks like the data of a stream', () =>
    expect(whyNotPdf(pdf(PAGE, '8 0 obj<</Length 99>>stream\n9 0 obj<</S/JavaScript>>endobj\nendstream endobj'))).toBe(
      'PDF_ACTIVE',
    ))
})

describe('what cannot be looked at is refused', () => {
  test('a locked file', () => expect(whyNotPdf(pdf(PAGE, 'trailer<</Encrypt 7 0 R/Root 1 0 R>>'))).toBe('PDF_LOCKED'))
  test.each([
    ['objects that are not packed', ''],
    ['another way of packing', '/Filter/LZWDecode'],
    ['packed twice', '/Filter[/FlateDecode/FlateDecode]'],
    ['packed as said elsewhere', '/Filter 7 0 R'],
    ['packed with a predictor', '/Filter/FlateDecode/DecodeParms<</Predictor 12>>'],
  ])('%s', (_what, filter) =>
    expect(whyNotPdf(pdf(PAGE, ...inStream({ 8: '<</Type/Font>>' }, filter)))).toBe('PDF_UNREADABLE'),
  )
  test('an object stream whose kind stands elsewhere', () => {
    const parts = inStream({ 8: '<</S/JavaScript>>' }).map((part) =>
      typeof part === 'string' ? part.replace('/Type/ObjStm', '/Type 6 0 R') : part,
    )
    expect(whyNotPdf(pdf(PAGE, '6 0 obj/ObjStm endobj ', ...parts))).toBe('PDF_UNREADABLE')
  })
  test('what is packed small and grows beyond measure', () => {
    const bomb = deflateSync(Buffer.alloc(48 * 1024 * 1024))
    const stream = ['9 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n', bomb, '\nendstream endobj ']
    expect(whyNotPdf(pdf(PAGE, ...stream))).toBe('PDF_UNREADABLE')
  })
})

test('a file made to take long is judged in one pass, or refused', () => {
  expect(whyNotPdf(pdf('/Type/ObjStm ', 'stream '.repeat(300_000)))).toBe('PDF_UNREADABLE')
  expect(whyNotPdf(pdf('/OpenAction 5 0 R '.repeat(100_000)))).toBe('PDF_ACTIVE')
  expect(whyNotPdf(pdf('('.repeat(1_000_000), '/Type '.repeat(200_000)))).toBeNull()
  expect(whyNotPdf(pdf(PAGE, ...overlapping()))).toBe('PDF_UNREADABLE')
})
/** Objects that begin again and again at the same place. */
function overlapping(): (string | Buffer)[] {
  const header = '1 0 2 900 '.repeat(1_000)
  const data = deflateSync(Buffer.from(header + ' '.repeat(1_000)))
  return [
    `9 0 obj<</Type/ObjStm/N 2000/First ${header.length}/Filter/FlateDecode>>stream\n`,
    data,
    '\nendstream endobj ',
  ]
}

test('a document has a hundred pages at most, written or said', async () => {
  expect(whyNotPdf(await made(MAX_PAGES))).toBeNull()
  expect(whyNotPdf(await made(MAX_PAGES + 1))).toBe('PDF_TOO_LONG')
  expect(whyNotPdf(pdf(PAGE.replace('/Count 1', '/Count 1000000')))).toBe('PDF_TOO_LONG')
  expect(whyNotPdf(pdf(...inStream({ 2: '<</Type/Pages/Count 5000>>' })))).toBe('PDF_TOO_LONG')
})
