import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { closePeriod, download, earnAt } from '../../support/books.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let regisseur: Signed
beforeEach(async () => {
  commune = await given.aCommune({ name: undefined })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const JOURNAL = `query ($regieId: UUID!, $from: Day!, $to: Day!, $first: Int!, $after: String, $kinds: [LedgerKind!], $causes: [LedgerCause!]) {
  journal(regieId: $regieId, from: $from, to: $to, first: $first, after: $after, kinds: $kinds, causes: $causes) { totalCount debitCents creditCents
    edges { cursor node { day cause causeLabel kind accountCode accountLabel family receiptNumber orderNumber debitCents creditCents who } } pageInfo { hasNextPage endCursor } } }`
const BALANCE = `query ($regieId: UUID!, $from: Day!, $to: Day!) { trialBalance(regieId: $regieId, from: $from, to: $to) { agrees debitCents creditCents
  lines { kind openingCents debitCents creditCents closingCents } } }`
const SHEET = `query ($regieId: UUID!, $from: Day!, $to: Day!) { remittanceSheet(regieId: $regieId, from: $from, to: $to) { differenceCents closed
  sections { key totalCents lines { label amountCents kinds causes serviceId } } } }`

interface Line {
  day: string
  cause: string
  kind: string
  family: string | null
  receiptNumber: string | null
  debitCents: number
  creditCents: number
  who: string | null
}
interface Journal {
  totalCount: number
  debitCents: number
  creditCents: number
  edges: { node: Line }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}
interface Section {
  key: string
  totalCents: number | null
  lines: { label: string; amountCents: number; kinds: string[]; causes: string[]; serviceId: string | null }[]
}

const period = (from: string, to: string) => ({ regieId: commune.regieId, from, to })
const journal = async (from: string, to: string, more: object = {}) =>
  (await ask<{ journal: Journal }>(regisseur, JOURNAL, { ...period(from, to), first: 50, ...more })).journal
const sheet = async (from: string, to: string) =>
  (
    await ask<{ remittanceSheet: { differenceCents: number; closed: boolean; sections: Section[] } }>(
      regisseur,
      SHEET,
      period(from, to),
    )
  ).remittanceSheet
const amounts = (sections: Section[], key: string) =>
  sections.find((s) => s.key === key)?.lines.map((l) => l.amountCents)

test('a meal is three transactions in the journal, each with its debit and its credit', async () => {
  await given.aBookedMeal(commune)
  await earnAt('2026-12-08T18:00:00+01:00')
  const all = await journal('2026-11-01', '2026-12-31')
  expect(
    all.edges.map(({ node: l }) => [l.day, l.cause, l.kind, l.debitCents, l.creditCents, l.family, l.receiptNumber]),
  ).toEqual([
    ['2026-11-25', 'TOP_UP', 'CARD_CLEARING', 380, 0, 'Dupont Camille', '2026-000001'],
    ['2026-11-25', 'TOP_UP', 'WALLET', 0, 380, 'Dupont Camille', '2026-000001'],
    ['2026-11-25', 'ORDER', 'WALLET', 380, 0, 'Dupont Camille', null],
    ['2026-11-25', 'ORDER', 'ADVANCE', 0, 380, 'Dupont Camille', null],
    ['2026-12-08', 'EARNED', 'ADVANCE', 380, 0, null, null],
    ['2026-12-08', 'EARNED', 'EARNED_FOOD', 0, 190, null, null],
    ['2026-12-08', 'EARNED', 'EARNED_CARE', 0, 190, null, null],
  ])
  expect(all).toMatchObject({ totalCount: 7, debitCents: 1140, creditCents: 1140 })
})

test('pages of the journal follow each other without a hole or a repeat', async () => {
  await given.aBookedMeal(commune)
  await given.aBookedMeal(commune)
  const whole = await journal('2026-11-01', '2026-12-31')
  const seen: Line[] = []
  for (let after: string | null = null; ;) {
    const page = await journal('2026-11-01', '2026-12-31', { first: 3, after })
    seen.push(...page.edges.map((e) => e.node))
    if (!page.pageInfo.hasNextPage) break
    after = page.pageInfo.endCursor
  }
  expect(seen).toEqual(whole.edges.map((e) => e.node))
})

test('the balance opens with what the month before left, and agrees', async () => {
  await given.aBookedMeal(commune)
  await earnAt('2026-12-08T18:00:00+01:00')
  const { trialBalance } = await ask<{
    trialBalance: { agrees: boolean; debitCents: number; lines: Record<string, unknown>[] }
  }>(regisseur, BALANCE, period('2026-12-01', '2026-12-31'))
  expect(trialBalance).toMatchObject({ agrees: true, debitCents: 380 })
  expect(trialBalance.lines.filter((l) => l['openingCents'] || l['debitCents'] || l['creditCents'])).toEqual([
    { kind: 'ADVANCE', openingCents: 380, debitCents: 380, creditCents: 0, closingCents: 0 },
    { kind: 'CARD_CLEARING', openingCents: -380, debitCents: 0, creditCents: 0, closingCents: -380 },
    { kind: 'EARNED_FOOD', openingCents: 0, debitCents: 0, creditCents: 190, closingCents: 190 },
    { kind: 'EARNED_CARE', openingCents: 0, debitCents: 0, creditCents: 190, closingCents: 190 },
  ])
})

test('the remittance sheet keeps advances apart from revenue, and every total is the sum of its journal lines', async () => {
  await given.aBookedMeal(commune)
  const november = await sheet('2026-11-01', '2026-11-30')
  expect(amounts(november.sections, 'RECEIVED')).toEqual([380, 0, 0, 0, 0])
  expect(amounts(november.sections, 'ADVANCES')).toEqual([0, 380, 0, 0])
  expect(amounts(november.sections, 'REVENUE')).toEqual([0, 0, 0, 0])
  await earnAt('2026-12-08T18:00:00+01:00')
  const december = await sheet('2026-12-01', '2026-12-31')
  expect(amounts(december.sections, 'ADVANCES')).toEqual([380, 0, 0, -380])
  expect(amounts(december.sections, 'REVENUE')).toEqual([190, 190, 0, 0])
  expect(december).toMatchObject({ differenceCents: 0, closed: false })
  for (const section of december.sections.filter((s) => ['RECEIVED', 'REVENUE', 'CARD_PAYOUTS'].includes(s.key)))
    for (const line of section.lines) {
      const lines = await journal('2026-12-01', '2026-12-31', {
        kinds: line.kinds,
        causes: line.causes,
        serviceId: line.serviceId,
      })
      expect(Math.abs(lines.creditCents - lines.debitCents)).toBeGreaterThanOrEqual(Math.abs(line.amountCents))
    }
})

test('an export is the journal as a French spreadsheet reads it, and hostile names stay text', async () => {
  await town().owner.query('select 1')
  const { family } = await given.aBookedMeal(commune)
  await town().owner.query(`update account set last_name = $2, first_name = $3 where id = $1`, [
    family.accountId,
    '=cmd|calc!A1',
    '\u202eevil😀<script>\r\nx;"y"',
  ])
  clock.at('2026-12-02T09:00:00+01:00')
  const csv = await download(regisseur, `/books/${commune.regieId}/journal?from=2026-11-01&to=2026-11-30`)
  const text = csv.bytes.toString('utf8')
  expect(csv.status).toBe(200)
  expect(csv.headers.get('content-disposition')).toContain('attachment; filename="journal-2026-11-01-2026-11-30.csv"')
  expect(csv.headers.get('x-content-type-options')).toBe('nosniff')
  expect(csv.headers.get('x-lines')).toBe('4')
  expect(text.startsWith('\ufeffJour;Écriture;Cause')).toBe(true)
  expect(text.trimEnd().split('\r\n')).toHaveLength(5)
  expect(text).toContain(';"\'=cmd|calc!A1 evil😀<script> x;""y""";')
  expect(text).not.toMatch(/\u202e/)
  expect(text).toContain(';3,80;;')
  const xlsx = await download(regisseur, `/books/${commune.regieId}/journal?from=2026-11-01&to=2026-11-30&format=xlsx`)
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
  const pdf = await download(regisseur, `/books/${commune.regieId}/remittance?from=2026-11-01&to=2026-11-30&format=pdf`)
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
})

test('a journal that is narrowed is exported so, and says it', async () => {
  await given.aBookedMeal(commune)
  const path = `/books/${commune.regieId}/journal?from=2026-11-01&to=2026-11-30`
  const narrow = await download(regisseur, `${path}&kinds=WALLET&causes=ORDER`)
  expect(narrow.headers.get('x-lines')).toBe('1')
  expect(narrow.headers.get('content-disposition')).toContain('journal-partiel-2026-11-01-2026-11-30.csv')
  expect(narrow.bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(2)
  const pdf = await download(regisseur, `${path}&kinds=WALLET&causes=ORDER&serviceId=${commune.serviceId}&format=pdf`)
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  for (const bad of ['kinds=NOPE', 'causes=ORDER,x', 'serviceId=1'])
    expect((await download(regisseur, `${path}&${bad}`)).status).toBe(404)
})

test('exports of a closed period are the same bytes the next day', async () => {
  await given.aBookedMeal(commune)
  clock.at('2026-12-01T09:00:00+01:00')
  expect((await closePeriod(regisseur, commune.regieId, '2026-11-30')).__typename).toBe('ClosedPeriod')
  const paths = [
    'journal&format=csv',
    'journal&format=xlsx',
    'journal&format=pdf',
    'balance&format=xlsx',
    'balance&format=pdf',
    'remittance&format=pdf',
    'remittance&format=csv',
  ]
  const all = () =>
    Promise.all(
      paths.map(async (p) => {
        const [what, format] = p.split('&')
        return (await download(regisseur, `/books/${commune.regieId}/${what}?from=2026-11-01&to=2026-11-30&${format}`))
          .bytes
      }),
    )
  const before = await all()
  await new Promise((done) => setTimeout(done, 2_100)) // a ZIP counts by two seconds
  clock.at('2027-02-01T09:00:00+01:00')
  const after = await all()
  expect(after.map((bytes, i) => bytes.equals(before[i] as Buffer))).toEqual(paths.map(() => true))
})

test('another régie’s staff, an agent and the kitchen see nothing of the books', async () => {
  const other = await given.aCommune()
  const strangers = [
    await given.aStaffMember(other, 'REGISSEUR'),
    await given.aStaffMember(commune, 'AGENT'),
    await given.aStaffMember(commune, 'CANTEEN'),
    await given.aFamily({ in: commune }),
  ]
  for (const who of strangers) {
    expect(await codeOf(who, BALANCE, period('2026-11-01', '2026-11-30'))).toBe('NOT_FOUND')
    expect(await codeOf(who, SHEET, period('2026-11-01', '2026-11-30'))).toBe('NOT_FOUND')
    expect(await codeOf(who, JOURNAL, { ...period('2026-11-01', '2026-11-30'), first: 5 })).toBe('NOT_FOUND')
    expect(
      await codeOf(who, `query ($r: UUID!) { closings(regieId: $r) { closedUntil } }`, { r: commune.regieId }),
    ).toBe('NOT_FOUND')
    expect(
      await codeOf(who, `query ($r: UUID!) { payoutReport(regieId: $r) { payouts { id } } }`, { r: commune.regieId }),
    ).toBe('NOT_FOUND')
    expect((await download(who, `/books/${commune.regieId}/balance?from=2026-11-01&to=2026-11-30`)).status).toBe(404)
  }
  expect((await download(null, `/books/${commune.regieId}/balance?from=2026-11-01&to=2026-11-30`)).status).toBe(401)
})

test('a report costs the same number of statements for one meal and for six', async () => {
  await given.aBookedMeal(commune)
  const pages = [() => journal('2026-11-01', '2026-12-31'), () => sheet('2026-11-01', '2026-12-31')]
  const small = await Promise.all([countStatements(pages[0] as () => Promise<unknown>)])
  for (let i = 0; i < 5; i++) await given.aBookedMeal(commune)
  const large = await Promise.all([countStatements(pages[0] as () => Promise<unknown>)])
  expect(large.map((c) => c.statements)).toEqual(small.map((c) => c.statements))
  expect(large[0]?.statements.length).toBeLessThanOrEqual(5)
  expect((await countStatements(pages[1] as () => Promise<unknown>)).statements.length).toBeLessThanOrEqual(4)
})
