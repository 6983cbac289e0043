import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import type { Signed } from '../../support/client.js'
import { cheque, doWithReason, take as takeAnyway, transferOf } from '../../support/desk.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { useTown } from '../../support/town.js'

useTown()

/** The same paper handed over twice is asked about once. */
let commune: TestCommune
let family: TestFamily
let keeper: Awaited<ReturnType<typeof given.aStaffMember>>
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  keeper = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** As the console asks first. */
const take = (who: Signed, at: TestCommune, of: TestFamily, asked: Record<string, unknown> = {}) =>
  takeAnyway(who, at, of, { evenIfSame: false, ...asked })
const byCheque = (over: object = {}) => ({ method: 'CHEQUE', ...cheque, ...over })

test('a cheque of the same bank and number is asked about, and taken when it is confirmed', async () => {
  await take(keeper, commune, family, byCheque())
  const other = await given.aFamily({ in: commune })
  for (const who of [family, other]) {
    const again = byCheque({ chequeNumber: '1234', bank: 'LA BANQUE-POSTALE', drawer: 'Mme Dupont' })
    expect(await take(keeper, commune, who, again)).toMatchObject({ reason: 'SAME_CHEQUE' })
  }
  expect(await balanceOf(family, commune.regieId)).toBe(2000)
  expect(await take(keeper, commune, family, byCheque({ evenIfSame: true }))).toMatchObject({ state: 'TAKEN' })
  expect(await balanceOf(family, commune.regieId)).toBe(4000)
})

test('another number, another bank, another régie or a cancelled one is another cheque', async () => {
  const { id } = await take(keeper, commune, family, byCheque())
  expect(await take(keeper, commune, family, byCheque({ chequeNumber: '0001235' }))).toMatchObject({ state: 'TAKEN' })
  expect(await take(keeper, commune, family, byCheque({ bank: 'Crédit agricole' }))).toMatchObject({ state: 'TAKEN' })
  const elsewhere = await given.aCommune()
  const theirs = await given.aFamily({ in: elsewhere })
  const colleague = await given.aStaffMember(elsewhere, 'REGISSEUR')
  expect(await take(colleague, elsewhere, theirs, byCheque())).toMatchObject({ state: 'TAKEN' })
  await doWithReason('reverseDeskPayment', keeper, id)
  expect(await take(keeper, commune, family, byCheque())).toMatchObject({ state: 'TAKEN' })
})

test('so is the reference of a transfer; cash has none, and a request sent twice is no second cheque', async () => {
  await take(keeper, commune, family, transferOf('VIR DUPONT 12'))
  expect(await take(keeper, commune, family, transferOf('vir dupont-12'))).toMatchObject({ reason: 'SAME_REFERENCE' })
  expect(await take(keeper, commune, family, transferOf('VIR DUPONT 13'))).toMatchObject({ state: 'TAKEN' })
  await take(keeper, commune, family)
  expect(await take(keeper, commune, family)).toMatchObject({ state: 'TAKEN' })
  const requestId = '5b0e7a34-5a43-4f41-8f0c-0d7f5e5b1e10'
  const first = await take(keeper, commune, family, byCheque({ requestId }))
  expect(await take(keeper, commune, family, byCheque({ requestId }))).toEqual(first)
  expect(await balanceOf(family, commune.regieId)).toBe(2000 * 5)
})

test('the same cheque taken at the same moment for two families is taken once, and asked about once', async () => {
  const colleague = await given.aStaffMember(commune, 'AGENT')
  for (let n = 1; n <= 12; n++) {
    const paper = byCheque({ chequeNumber: `77${n}`, amountCents: 1000 })
    const other = await given.aFamily({ in: commune })
    const answers = await Promise.all([take(keeper, commune, family, paper), take(colleague, commune, other, paper)])
    expect(answers.map((answer) => answer.reason ?? 'TAKEN').sort()).toEqual(['SAME_CHEQUE', 'TAKEN'])
  }
})
