import { unzipSync, strFromU8 } from 'fflate'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import Papa from 'papaparse'
import { extractText, getDocumentProxy } from 'unpdf'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { sendDueReminders } from '../../server/src/modules/invoices/index.js'
import { withoutTraps } from '../../server/src/platform/french.js'
import { download } from '../support/books.js'
import { ask, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { aClass, enrolled } from '../support/given/class.js'
import { usualRules } from '../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { PASSWORD } from '../support/given/person.js'
import { invoicesOf, issue } from '../support/invoices.js'
import { placeOrder } from '../support/operations.js'
import { town, useTown } from '../support/town.js'

useTown()

/** Names as they may have come in before they were refused, from a file or from another program: in every paper, a text like another. */
const NAMES = [
  '=HYPERLINK("http://mechant.exemple";"Payer")',
  '+33+A1',
  '-2+3+cmd|’ /C calc’!A0',
  '@SUM(A1)',
  '\t=1+1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'Zoé{{7*7}}${7*7}',
  "Robert'); drop table account;--",
  'Louane\u202eenauoL',
  'Louane\r\nBEGIN:VALARM\r\nBcc: tous@mechant.exemple',
  'Zoé 🦒🎉',
  'Martin; "Durand", \\n Dupont',
  'عائشة',
  '陳大文',
  'Łukasz N’Guyen-D’Aubigné',
]

let commune: TestCommune
let regisseur: Signed
let admin: Signed
let family: TestFamily
let papers: string[]
let agenda: string

beforeAll(async () => {
  clock.at('2026-11-27T10:00:00+01:00')
  const rules = { ...usualRules, dunning: [{ when: { remindersSent: 1, overdueDays: { min: 10 } } }] }
  commune = await given.aCommune({ rules, onInvoice: true })
  regisseur = await given.aStaffMember(commune, 'REGISSEUR')
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  family = await given.aFamily({ in: commune, creditCents: 1_000 })
  const child = family.children[0] ?? ''
  await enrolled(child, await aClass(commune, { name: 'CE1', levels: ['CE1'] }), 'CE1')
  await placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: child, days: ['2026-12-01', '2027-03-02'] }],
    ...{ expectedTotalCents: 760, payment: 'INVOICE' as const },
  })
  await town().owner.query(
    `update account set password_hash = $2, email_confirmed_at = '2026-09-01', address_line = '3 rue Haute' where id = $1`,
    [family.accountId, await hashPassword(PASSWORD)],
  )
  const { made } = await ask<{ made: { url: string } }>(
    family,
    'mutation ($password: String!) { made: makeAgendaLink(password: $password) { ... on AgendaLinkMade { url } } }',
    { password: PASSWORD },
  )
  agenda = made.url
  clock.at('2027-01-04T10:00:00+01:00')
  await issue(regisseur, commune.regieId, '2026-12', { dueOn: '2027-01-31' })
  clock.at('2027-02-10T09:20:00+01:00')
  await sendDueReminders(town().db, clock.now())
  await town().runJobs()
  const [invoice] = await invoicesOf(family)
  const { family: read } = await ask<{ family: { receipts: { edges: { node: { id: string } }[] } } }>(
    family,
    '{ family { receipts(first: 1) { edges { node { id } } } } }',
  )
  const { rows } = await town().owner.query<{ id: string }>('select id from invoice_reminder')
  const regie = commune.regieId
  const period = 'from=2026-11-01&to=2027-02-28'
  papers = [
    `/papers/receipts/${read.receipts.edges[0]?.node.id}`,
    `/papers/invoices/${invoice?.id}`,
    `/papers/reminders/${rows[0]?.id}`,
    `/papers/reminders/${regie}/2027-02-10`,
    `/papers/statements/${regie}/2026-12?accountId=${family.accountId}`,
    `/papers/tax/${regie}/2026?accountId=${family.accountId}`,
    ...['csv', 'xlsx'].map((format) => `/papers/handover/${regie}/${format}`),
    ...['journal', 'balance', 'remittance'].flatMap((what) =>
      ['csv', 'xlsx', 'pdf'].map((format) => `/books/${regie}/${what}?${period}&format=${format}`),
    ),
  ]
})
beforeEach(async () => {
  clock.at('2027-02-20T10:00:00+01:00')
  await town().owner.query('delete from throttle')
})

/** Everything that has a name is given this one, past what the API would refuse. */
async function call(name: string): Promise<void> {
  const { owner } = town()
  await owner.query('update account set first_name = $2, last_name = $2, address_line = $2, city = $2 where id = $1', [
    family.accountId,
    name,
  ])
  await owner.query('update beneficiary set first_name = $2, last_name = $2 where id = $1', [family.children[0], name])
  await owner.query('update service set name = $2 where id = $1', [commune.serviceId, name])
  await owner.query('update situation set name = $2 where id = $1', [commune.situationId, name])
  for (const table of ['school', 'school_class'])
    await owner.query(`update ${table} set name = $2 where commune_id = $1`, [commune.id, name])
  await owner.query('update commune set name = $2 where id = $1', [commune.id, name])
  await owner.query('update regie set name = $2 where id = $1', [commune.regieId, name])
}

const cellsOf = (csv: string): string[] =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ';' }).data.flat()
/** What a line of a paper may be broken at. */
const letters = (text: string): string => text.replace(/\s/g, '')
/** A paper shows a box for these; those of no European script are boxes without a text. */
const NOT_IN_FONT = /\p{Extended_Pictographic}/gu
const pdfText = async (bytes: Buffer): Promise<string> =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text

describe.each(NAMES)('a name that is %j', (name) => {
  const shown = withoutTraps(name).trim()
  beforeEach(() => call(name))

  test('is a text in every paper and every file', async () => {
    const said = new Map<string, boolean>()
    for (const path of [
      ...papers,
      `/family-sheets/${commune.id}.csv`,
      `/family-sheets/${commune.id}.xlsx`,
      `/audit?commune=${commune.id}`,
    ]) {
      const who = /family-sheets|audit/.test(path) ? admin : regisseur
      const { status, headers, bytes } = await download(who, path)
      expect([path, status]).toEqual([path, 200])
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="([\w.-]+)"; filename\*=UTF-8''\1$/)
      const type = headers.get('content-type') ?? ''
      if (type.startsWith('text/csv')) {
        const cells = cellsOf(bytes.toString('utf8'))
        expect(cells.filter((cell) => /^(?!-?\d+,\d\d$)[=+\-@\t\r]/.test(cell))).toEqual([])
        expect(cells.filter((cell) => /[\p{Cc}\p{Cf}]/u.test(cell))).toEqual([])
        said.set(
          path,
          cells.some((cell) => cell.includes(shown)),
        )
      } else if (type === 'application/pdf') {
        const text = await pdfText(bytes)
        said.set(path, letters(text).includes(letters(shown.replace(NOT_IN_FONT, '□').replace(/\p{Script=Han}/gu, ''))))
      } else {
        const parts = Object.entries(unzipSync(bytes)).map(([, part]) => strFromU8(part))
        expect(parts.filter((part) => /<f[ >]/.test(part))).toEqual([])
        said.set(
          path,
          parts.some((part) => part.includes(escaped(shown))),
        )
      }
    }
    expect([...said].filter(([, whole]) => !whole)).toEqual([])
  })

  test('is one line of an event in the calendar of a phone', async () => {
    const answer = await fetch(agenda)
    const text = (await answer.text()).replace(/\r\n /g, '')
    expect(text.match(/^BEGIN:\w+/gm)).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT'])
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(text).not.toMatch(/^Bcc/m)
    const summary = /^SUMMARY:(.*)$/m.exec(text)?.[1]?.trim()
    expect(summary?.replace(/\\([;,\\])/g, '$1')).toBe(`${shown} : ${shown}`)
  })
})

/** As XML writes it. */
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
