import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export type WorkbookProblem = 'NOT_A_TABLE' | 'TOO_LARGE' | 'TOO_MANY_LINES' | 'TOO_MANY_COLUMNS'
/** Texts, numbers, booleans, dates; null for a blank cell. */
type Cells = readonly unknown[]

/** What a workbook may weigh once it is unfolded, in bytes, and of how many parts it may be. */
const MAX_INFLATED = 30_000_000
const MAX_PARTS = 500
/** How far from the first cell one may stand, blank ones included: the library lays every row and column out up to the last. */
const BLANK_ROWS = 1_000
const FARTHEST_COLUMN = 200
/** What laying a workbook out may take: in MB, and in milliseconds. */
const MEMORY = 512
const PATIENCE = 30_000

const PARTS = /^(\[Content_Types\]\.xml|_rels\/|xl\/[^/]+\.xml$|xl\/_rels\/|xl\/worksheets\/[^/]+\.xml$)/
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

/** The rows of the first sheet that is shown. Only what a sheet is made of is unfolded, and no more than what the file says it weighs. */
export async function readWorkbook(content: Uint8Array, maxLines: number): Promise<readonly Cells[] | WorkbookProblem> {
  const files = unfold(content)
  if (typeof files === 'string') return files
  for (const [name, part] of Object.entries(files)) {
    const xml = strFromU8(part)
    const problem = SHEET.test(name) ? whyNotLaidOut(xml, maxLines + BLANK_ROWS) : null
    if (problem) return problem
    files[name] = strToU8(withoutPadding(xml))
  }
  // folded again without compression: what the library opens is what was measured
  const rows = await layOut(zipSync(files, { level: 0 }), firstVisible(files))
  return typeof rows !== 'string' && rows.length > maxLines ? 'TOO_MANY_LINES' : rows
}

function unfold(content: Uint8Array): Record<string, Uint8Array> | WorkbookProblem {
  let inflated = 0
  let parts = 0
  try {
    const files = unzipSync(content, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.test(name)) return false
        inflated += originalSize
        parts += 1
        return inflated <= MAX_INFLATED && parts <= MAX_PARTS
      },
    })
    return inflated > MAX_INFLATED || parts > MAX_PARTS ? 'TOO_LARGE' : files
  } catch {
    return 'NOT_A_TABLE'
  }
}

/** A cell too far away, or one whose place is written so that only a reader of XML finds it. */
function whyNotLaidOut(xml: string, lastRow: number): WorkbookProblem | null {
  for (const [, double, single] of xml.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const place = double ?? single ?? ''
    if (place.includes('&')) return 'NOT_A_TABLE'
    const [, column = '', row = ''] = /^([A-Za-z]*)(\d*)$/.exec(place) ?? []
    if (Number(row) > lastRow) return 'TOO_MANY_LINES'
    if (columnNumber(column) > FARTHEST_COLUMN) return 'TOO_MANY_COLUMNS'
  }
  return null
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)

/**
 * Long runs of blanks mean nothing in a workbook, and take the reader of its XML a time that grows with their square. Taken piece
 * by piece: the stack of a regular expression ends before a run of some megabytes does.
 */
const withoutPadding = (xml: string): string => xml.replace(/\s{8,4096}/g, ' ')

/** The place of the first sheet that is shown, from 1. */
function firstVisible(files: Record<string, Uint8Array>): number {
  const workbook = files['xl/workbook.xml']
  const sheets = workbook ? strFromU8(workbook).match(/<(?:\w+:)?sheet\s[^>]*>/g) : null
  const shown = (sheets ?? []).findIndex((sheet) => !/\sstate=["'](hidden|veryHidden)["']/.test(sheet))
  return Math.max(shown, 0) + 1
}

const LIBRARY = createRequire(import.meta.url).resolve('read-excel-file/node')
const SCRIPT = `
  const { parentPort, workerData } = require('node:worker_threads')
  const { readSheet } = require(workerData.library)
  readSheet(Buffer.from(workerData.content), workerData.sheet).then(
    (rows) => parentPort.postMessage(rows),
    () => parentPort.postMessage('NOT_A_TABLE'),
  )`

/** By the library, in a thread with a memory and a time of its own: whatever the file is, the server goes on answering. */
const layOut = (content: Uint8Array, sheet: number): Promise<readonly Cells[] | WorkbookProblem> =>
  new Promise((resolve) => {
    const worker = new Worker(SCRIPT, {
      eval: true,
      workerData: { library: LIBRARY, content, sheet },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    })
    const over = setTimeout(() => settle('TOO_LARGE'), PATIENCE)
    const settle = (answer: readonly Cells[] | WorkbookProblem) => {
      clearTimeout(over)
      resolve(answer)
      void worker.terminate()
    }
    worker.once('message', settle)
    worker.once('error', () => settle('TOO_LARGE')) // out of its memory
    worker.once('exit', () => settle('TOO_LARGE'))
  })
