import { writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from '@jest/globals'
import { runImport } from '../../server/src/modules/imports/writing/run-import.command.js'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { importCall, importOf, manyFamilies, of, readFamilies, type SeenImport, undo } from '../support/family-files.js'
import { aClass } from '../support/given/class.js'
import { given, type TestCommune } from '../support/given/index.js'
import { brokenPromises } from '../support/promises.js'
import { countStatements } from '../support/statements.js'
import { town, useTown } from '../support/town.js'

useTown()

interface Measured {
  looked: number
  written: number
  undone: number
  peakMb: number
  ms: number
}

/** What a file of so many lines costs, from its look to its undoing. */
async function measure(lines: number): Promise<Measured> {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune: TestCommune = await given.aCommune()
  await aClass(commune, { name: 'CP', levels: ['CP'] })
  const admin: Signed = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const content = manyFamilies(lines, 'CP')
  const before = process.memoryUsage().rss
  let peak = before
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
  const start = performance.now()
  const looked = await countStatements(() => readFamilies(admin, commune.id, content))
  const seen: SeenImport = looked.result
  expect(seen.counts).toMatchObject({
    families: lines / 2,
    children: lines,
    accesses: lines,
    classes: lines,
    quotients: lines / 2,
    balances: expect.any(Number),
  })
  await importCall(admin, 'importFamilies', 'ImportFamiliesInput', { ...of(seen), invite: true })
  const written = await countStatements(() => runImport(town().db, seen.id, clock.now()))
  const ms = performance.now() - start
  const done = await importOf(admin, seen.id)
  expect(done).toMatchObject({ state: 'DONE', progress: lines, invitations: { sent: lines / 2 } })
  const undone = await countStatements(() => undo(admin, done))
  expect(undone.result).toMatchObject({ state: 'UNDONE' })
  clearInterval(timer)
  return {
    looked: looked.statements.length,
    written: written.statements.length,
    undone: undone.statements.length,
    peakMb: Math.ceil((peak - before) / 1_000_000),
    ms: Math.ceil(ms),
  }
}

let [small, large]: Measured[] = []
beforeAll(async () => {
  await measure(100) // what is prepared once
  small = await measure(1_000)
  large = await measure(5_000)
  if (process.env['MEASURED']) writeFileSync(process.env['MEASURED'], JSON.stringify({ small, large }))
}, 300_000)

test('statements go by batches of a thousand lines, not by lines', () => {
  // one more batch: its lines and its report when it is looked at; what each kind of row costs when it is written
  expect((large?.looked ?? 0) - (small?.looked ?? 0)).toBe(4 * 2)
  expect((large?.written ?? 0) - (small?.written ?? 0)).toBeLessThanOrEqual(4 * 14)
  expect(small?.written).toBeLessThanOrEqual(55)
  expect((large?.undone ?? 0) - (small?.undone ?? 0)).toBeLessThanOrEqual(2)
})

test('five times the lines take no more than some eight times the time, and memory that a small machine has', () => {
  expect(large?.ms ?? 0).toBeLessThan(8 * (small?.ms ?? 0))
  expect(large?.peakMb ?? 0).toBeLessThan(400)
})

test('and the books are right', async () => {
  expect(await brokenPromises()).toEqual([])
})
