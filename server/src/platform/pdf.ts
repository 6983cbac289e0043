import { createRequire } from 'node:module'
import { setImmediate as giveWay } from 'node:timers/promises'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { Day } from './day.js'
import { withoutTraps } from './french.js'

export interface PdfColumn {
  title: string
  /** Share of the width of the page. */
  share: number
  right?: boolean
}

export type PdfBlock =
  | { kind: 'page' }
  | { kind: 'address'; lines: readonly string[] }
  | { kind: 'right'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'small'; text: string }
  | { kind: 'facts'; facts: readonly (readonly [label: string, value: string])[] }
  | { kind: 'table'; columns: readonly PdfColumn[]; rows: readonly (readonly string[])[]; total?: readonly string[] }

export interface PdfPaper {
  title: string
  /** Who issues it, above the title. */
  issuer: string
  /** The day it speaks of, never the one it is printed on: the same facts give the same bytes. */
  day: Day
  blocks: readonly PdfBlock[]
  landscape?: boolean
  /** Letters say themselves who writes and of what, one after the other: no title above, no number of pages. */
  letters?: boolean
}

const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')
const [MARGIN, INK, SOFT, LINE] = [48, '#1c1f26', '#565c68', '#c9cdd5']
/** Where the window of a French envelope is: 110 mm from the left, 50 mm from the top. */
const WINDOW = { x: 312, y: 142 }
type Doc = InstanceType<typeof PDFDocument>

/** A4, in a font that has every sign of French (U+202F too). Names are text, whatever they hold. */
export async function makePdf(paper: PdfPaper): Promise<Buffer> {
  const made = new Date(`${paper.day}T00:00:00Z`)
  const doc = new PDFDocument({
    size: 'A4',
    layout: paper.landscape ? 'landscape' : 'portrait',
    margin: MARGIN,
    bufferPages: true,
    lang: 'fr-FR',
    displayTitle: true,
    info: { Title: safe(paper.title), Author: safe(paper.issuer), CreationDate: made, ModDate: made },
  })
  const done = new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    doc.on('error', reject)
  })
  doc.registerFont('plain', join(FONTS, 'DejaVuSans.ttf'))
  doc.registerFont('bold', join(FONTS, 'DejaVuSans-Bold.ttf'))
  if (!paper.letters) {
    doc.font('plain').fontSize(10).fillColor(SOFT).text(safe(paper.issuer))
    doc.moveDown(0.5).font('bold').fontSize(17).fillColor(INK).text(safe(paper.title))
    doc.moveDown(0.8)
  }
  for (const block of paper.blocks) await draw(doc, block)
  if (!paper.letters) number(doc, paper.title)
  doc.end()
  return done
}

const safe = (text: string): string => withoutTraps(text).replace(/\p{Extended_Pictographic}/gu, '□')
const widthOf = (doc: Doc): number => doc.page.width - 2 * MARGIN
const bottomOf = (doc: Doc): number => doc.page.height - MARGIN - 20

async function draw(doc: Doc, block: PdfBlock): Promise<void> {
  doc.x = MARGIN
  switch (block.kind) {
    case 'page':
      doc.addPage()
      return giveWay()
    case 'address': {
      doc.font('plain').fontSize(11).fillColor(INK)
      doc.y = Math.max(doc.y, WINDOW.y)
      for (const line of block.lines)
        doc.text(safe(line), WINDOW.x, doc.y, { width: doc.page.width - MARGIN - WINDOW.x })
      doc.moveDown(2)
      return
    }
    case 'right':
      doc.font('plain').fontSize(10).fillColor(INK).text(safe(block.text), { align: 'right' }).moveDown(1)
      return
    case 'heading':
      keepTogether(doc, 60)
      doc.moveDown(0.6).font('bold').fontSize(12).fillColor(INK).text(safe(block.text)).moveDown(0.4)
      return
    case 'text':
      doc.font('plain').fontSize(10).fillColor(INK).text(safe(block.text)).moveDown(0.5)
      return
    case 'small':
      doc.font('plain').fontSize(8).fillColor(SOFT).text(safe(block.text)).moveDown(0.5)
      return
    case 'facts':
      for (const [label, value] of block.facts) {
        row(
          doc,
          [
            { title: '', share: 0.34 },
            { title: '', share: 0.66 },
          ],
          [label, value],
          { soft: true },
        )
      }
      doc.moveDown(0.6)
      return
    case 'table':
      await table(doc, block)
  }
}

/** What a total needs: it is never alone on a page. */
const TOTAL_HEIGHT = 18

/** Rows drawn before others get their turn: a long paper must not hold up the server. */
const AT_ONCE = 40

async function table(doc: Doc, { columns, rows, total }: Extract<PdfBlock, { kind: 'table' }>): Promise<void> {
  const titles = columns.map((column) => column.title)
  keepTogether(doc, 50)
  row(doc, columns, titles, { bold: true, ruled: true })
  for (const [i, cells] of rows.entries()) {
    const isLast = total !== undefined && i === rows.length - 1
    row(doc, columns, cells, { ...(isLast && { below: TOTAL_HEIGHT }) }, titles)
    if (i % AT_ONCE === AT_ONCE - 1) await giveWay()
  }
  if (total) row(doc, columns, total, { bold: true, ruledAbove: true })
  doc.moveDown(0.6)
}

interface Look {
  bold?: boolean
  soft?: boolean
  ruled?: boolean
  ruledAbove?: boolean
  /** What must stay on the same page below it. */
  below?: number
}

/** One line of cells, as high as its highest; on a new page the titles come again. */
function row(
  doc: Doc,
  columns: readonly PdfColumn[],
  cells: readonly string[],
  look: Look,
  titlesAgain?: readonly string[],
): void {
  const width = widthOf(doc)
  doc.font(look.bold ? 'bold' : 'plain').fontSize(9)
  const texts = cells.map(safe)
  const height = Math.max(
    ...texts.map((text, i) => doc.heightOfString(text, { width: (columns[i]?.share ?? 0) * width - 6 })),
  )
  if (doc.y + height + 6 + (look.below ?? 0) > bottomOf(doc)) {
    doc.addPage()
    if (titlesAgain) row(doc, columns, titlesAgain, { bold: true, ruled: true })
    doc.font(look.bold ? 'bold' : 'plain').fontSize(9)
  }
  const top = doc.y
  if (look.ruledAbove) rule(doc, top - 2)
  let x = MARGIN
  texts.forEach((text, i) => {
    const column = columns[i]
    const room = (column?.share ?? 0) * width
    doc.fillColor(look.soft && i === 0 ? SOFT : INK)
    doc.text(text, x, top, { width: room - 6, align: column?.right ? 'right' : 'left' })
    x += room
  })
  doc.x = MARGIN
  doc.y = top + height + 5
  if (look.ruled) {
    rule(doc, doc.y - 3)
    doc.y += 2
  }
}

const rule = (doc: Doc, y: number): void =>
  void doc
    .moveTo(MARGIN, y)
    .lineTo(MARGIN + widthOf(doc), y)
    .lineWidth(0.6)
    .strokeColor(LINE)
    .stroke()

function keepTogether(doc: Doc, height: number): void {
  if (doc.y + height > bottomOf(doc)) doc.addPage()
}

function number(doc: Doc, title: string): void {
  const { start, count } = doc.bufferedPageRange()
  for (let i = start; i < start + count; i++) {
    doc.switchToPage(i)
    doc.page.margins.bottom = 0 // or writing in the margin would add a page
    doc.font('plain').fontSize(8).fillColor(SOFT)
    const words = `${safe(title)} · page ${i - start + 1} sur ${count}`
    doc.text(words, MARGIN, doc.page.height - MARGIN + 6, { width: widthOf(doc), align: 'right', lineBreak: false })
  }
}
