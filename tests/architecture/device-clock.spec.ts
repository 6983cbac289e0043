import { expect, test } from '@jest/globals'
import { sourcesUnder } from './sources.js'

/** The day and the month shown come from the server's clock: one file reads the device's. */
const CLOCK = 'web/shared/clock.ts'
const READS = /\bnew Date\(\s*\)|\bDate\.now\(|\bDate\(\s*\)|\bTemporal\.Now\b|\.getTimezoneOffset\(/
/** Read in the device's time zone, the parts of a date are those of another day. */
const LOCAL = /\.get(Day|Date|Month|FullYear|Hours|Minutes)\(\)|\.toLocale(Date|Time)String\(/
const DEVICE = /\bdeviceNow\b/
/** Two moments of one device, compared with each other by the server. */
const MARKS = ['admin/src/features/attendance/markQueue.ts', 'admin/src/features/attendance/sendMarks.ts']

const sources = sourcesUnder('web/src', 'web/shared', 'admin/src').filter(({ path }) => !path.endsWith('.spec.ts'))
const using = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

test('no page asks the device what time it is', () => {
  expect(using(READS)).toEqual([CLOCK])
})

test('no page reads a date in the time zone of the device', () => {
  expect(using(LOCAL)).toEqual([])
})

test('only the register keeps the time of the device, for its own marks', () => {
  expect(using(DEVICE).filter((path) => path !== CLOCK && !MARKS.includes(path))).toEqual([])
})
