import { beforeEach, expect, test } from '@jest/globals'
import { eraseSheets } from '../../../server/src/modules/documents/erase-sheets.job.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { sendSheet } from '../../support/sheets.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let regisseur: Signed
beforeEach(async () => {
  commune = await given.aCommune()
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  clock.at('2026-11-30T10:00:00+01:00')
})

interface Columns {
  firstRow: number
  day: number
  valueDay: number | null
  label: number[]
  amount: number | null
  debit: number | null
  credit: number | null
}
interface Preview {
  format: string
  columns: Columns | null
  remembered: boolean
  rowsAbove: number
  rows: string[][]
  lines: { day: string; valueDay: string | null; label: string; amountCents: number; kept: boolean }[]
  lineCount: number
  keptCount: number
  ignoredCount: number
  problems: { row: number; problem: string }[]
  creditCents: number
  debitCents: number
}

const PREVIEW = `query ($input: BankStatementInput!) { bankStatementPreview(input: $input) {
  format columns { firstRow day valueDay label amount debit credit } remembered rowsAbove rows
  lines { day valueDay label amountCents kept } lineCount keptCount ignoredCount problems { row problem } creditCents debitCents } }`
const IMPORT = `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) {
  __typename ... on PayoutReport { bankLines { day valueDay label amountCents } } ... on BankLinesRefused { reason row } } }`

const preview = async (sheetId: string, columns: Columns | null = null) =>
  (
    await ask<{ bankStatementPreview: Preview }>(regisseur, PREVIEW, {
      input: { regieId: commune.regieId, sheetId, columns },
    })
  ).bankStatementPreview
const bring = async (sheetId: string, more: object = {}) =>
  (
    await ask<{ importBankStatement: { __typename: string; reason?: string; row?: number; bankLines?: object[] } }>(
      regisseur,
      IMPORT,
      { input: { regieId: commune.regieId, sheetId, ...more } },
    )
  ).importBankStatement
const kept = async () => {
  const { rows } = await town().owner.query('select count(*)::int as n from bank_line where regie_id = $1', [
    commune.regieId,
  ])
  return (rows[0] as { n: number }).n
}

/** As a French bank gives it: Windows-1252, a heading, debit and credit, value days, a total. */
const BANK = Buffer.from(
  [
    'Relevé du compte 0000123456K;;;;',
    'Solde au 30/11/2026;;;;12 345,67',
    'Date;Date de valeur;Libellé;Débit;Crédit',
    '26/11/26;27/11/26;"VIR SEPA STRIPE',
    'n° 12";;1 234,56',
    '27/11/26;27/11/26;COTISATION É;3,00;',
    ';;Total;3,00;1 234,56',
  ].join('\r\n'),
  'latin1',
)
const BANK_COLUMNS = { firstRow: 3, day: 0, valueDay: 1, label: [2], amount: null, debit: 3, credit: 4 }
const BANK_LINES = [
  { day: '2026-11-26', valueDay: '2026-11-27', label: 'VIR SEPA STRIPE n° 12', amountCents: 123_456 },
  { day: '2026-11-27', valueDay: '2026-11-27', label: 'COTISATION É', amountCents: -300 },
]

test('a statement as the bank gives it is shown before anything is written, then imported once', async () => {
  const sheet = await sendSheet(regisseur, BANK)
  expect(sheet.status).toBe(201)
  expect(await preview(sheet.id)).toMatchObject({
    format: 'TABLE',
    columns: BANK_COLUMNS,
    remembered: false,
    rowsAbove: 2,
    lines: BANK_LINES.map((line) => ({ ...line, kept: false })),
    lineCount: 2,
    keptCount: 0,
    ignoredCount: 1,
    problems: [],
    creditCents: 123_456,
    debitCents: -300,
  })
  expect(await kept()).toBe(0)
  expect((await bring(sheet.id)).bankLines).toEqual([...BANK_LINES].reverse())
  expect(await preview((await sendSheet(regisseur, BANK)).id)).toMatchObject({
    keptCount: 2,
    lines: [{ kept: true }, { kept: true }],
  })
  await bring(sheet.id)
  expect(await kept()).toBe(2)
})

test('columns that were said are remembered for the régie, for tables with the same titles', async () => {
  const odd = 'A;B;C\n26/11/2026;12,00;REMISE'
  const said = { firstRow: 1, day: 0, valueDay: null, label: [2], amount: 1, debit: null, credit: null }
  const first = await sendSheet(regisseur, odd)
  expect((await preview(first.id, { ...said, label: [9] })).columns).toBeNull()
  await bring(first.id, { columns: said })
  const next = await sendSheet(regisseur, 'Compte 1\n\nA;B;C\n27/11/2026;-3,00;FRAIS\n')
  expect(await preview(next.id)).toMatchObject({
    columns: { ...said, firstRow: 2 },
    remembered: true,
    lines: [{ day: '2026-11-27', label: 'FRAIS', amountCents: -300 }],
  })
  expect(await preview((await sendSheet(regisseur, BANK)).id)).toMatchObject({
    columns: BANK_COLUMNS,
    remembered: false,
  })
  const [other, anotherRegie] = [await given.aCommune(), odd]
  const elsewhere = await given.aStaffMember(other, 'REGISSEUR')
  const sheet = await sendSheet(elsewhere, anotherRegie)
  const answer = await ask<{ bankStatementPreview: Preview }>(elsewhere, PREVIEW, {
    input: { regieId: other.regieId, sheetId: sheet.id },
  })
  expect(answer.bankStatementPreview.remembered).toBe(false)
})

test('a row that cannot be read is told; nothing is imported, unless the others are asked for without it', async () => {
  const sheet = await sendSheet(regisseur, 'Date;Libellé;Montant\n26/11/2026;VIR;12,00\n31/02/2026;VIR;12,00')
  expect((await preview(sheet.id)).problems).toEqual([{ row: 3, problem: 'DAY' }])
  expect(await bring(sheet.id)).toMatchObject({ reason: 'UNREADABLE', row: 3 })
  expect(await kept()).toBe(0)
  expect((await bring(sheet.id, { leaveUnreadable: true })).bankLines).toHaveLength(1)
})

test('CAMT.053 is read by itself; another XML holds no line', async () => {
  const camt = `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
    <Ntry><Amt Ccy="EUR">9.71</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-26</Dt></BookgDt><AddtlNtryInf>VIR STRIPE</AddtlNtryInf></Ntry>
    </Stmt></BkToCstmrStmt></Document>`
  const sheet = await sendSheet(regisseur, camt, 'releve.xml')
  expect(await preview(sheet.id)).toMatchObject({ format: 'CAMT', columns: null, lineCount: 1, creditCents: 971 })
  expect((await bring(sheet.id)).bankLines).toEqual([
    { day: '2026-11-26', valueDay: null, label: 'VIR STRIPE', amountCents: 971 },
  ])
  const html = await sendSheet(regisseur, '<?xml version="1.0"?><html/>', 'page.xml')
  expect(await preview(html.id)).toMatchObject({ lineCount: 0 })
  expect(await bring(html.id)).toMatchObject({ reason: 'NO_LINE' })
})

test('two thousand lines are one statement each way', async () => {
  const rows = Array.from({ length: 2_000 }, (_, i) => `26/11/2026;VIR ${i};${i + 1},00`)
  const sheet = await sendSheet(regisseur, rows.join('\n'))
  expect(await preview(sheet.id)).toMatchObject({ lineCount: 2_000, creditCents: 200_100_000 })
  expect((await bring(sheet.id)).__typename).toBe('PayoutReport')
  expect(await kept()).toBe(2_000)
  const tooMany = await sendSheet(regisseur, Array(5_001).fill('26/11/2026;VIR;1,00').join('\n'))
  expect(await bring(tooMany.id)).toMatchObject({ reason: 'TOO_MANY' })
})

test('only its sender has a file read, five at once and for a day; a family sends none', async () => {
  const colleague = await given.aStaffMember(commune, 'REGISSEUR')
  const sheet = await sendSheet(regisseur, BANK)
  const asked = (sheetId: string) => ({ input: { regieId: commune.regieId, sheetId } })
  expect(await codeOf(colleague, PREVIEW, asked(sheet.id))).toBe('NOT_FOUND')
  expect(await codeOf(colleague, IMPORT, asked(sheet.id))).toBe('NOT_FOUND')
  expect((await sendSheet(await given.aFamily({ in: commune }), BANK)).status).toBe(404)
  expect((await sendSheet(null, BANK)).status).toBe(401)
  expect((await sendSheet(regisseur, '')).status).toBe(400)
  const later = []
  for (let minute = 1; minute <= 5; minute++) {
    clock.at(`2026-11-30T10:0${minute}:00+01:00`)
    later.push(await sendSheet(regisseur, BANK))
  }
  expect(await codeOf(regisseur, PREVIEW, asked(sheet.id))).toBe('NOT_FOUND')
  expect(await codeOf(regisseur, PREVIEW, asked(later[0]?.id ?? ''))).toBeUndefined()
  clock.at('2026-12-01T10:05:01+01:00')
  await eraseSheets(town().db, clock.now())
  expect(await codeOf(regisseur, PREVIEW, asked(later[4]?.id ?? ''))).toBe('NOT_FOUND')
})
