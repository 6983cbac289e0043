import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sendDueReminders } from '../../../server/src/modules/invoices/index.js'
import type { Path } from '../../../server/src/modules/regulations/index.js'
import { download } from '../../support/books.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import {
  aFeeCommune,
  changeSituation,
  endFrom,
  feesOf,
  leavesFamily,
  requestedBy,
  situationFees,
  takeBack,
  undo,
  validate,
} from '../../support/enrol-fees.js'
import { usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { invoicesOf, payInvoice } from '../../support/invoices.js'
import { accountsOf } from '../../support/ledger.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** « Adhésion annuelle de la famille : 10 € ». */
const MEMBERSHIP: Path = { price: { family: { cents: 1000, label: 'adhésion', part: 'fee' } } }
/** « 7 € par enfant ». */
const EACH: Path = { outcome: 'charge', price: { cents: 700, label: 'dossier' } }
/** « Pénalité de 25 € par famille, hors délai ». */
const LATE: Path = { when: { late: true }, outcome: 'charge', price: { family: { cents: 2500, label: 'pénalité' } } }

let commune: TestCommune
let agent: Signed & { accountId: string }
let family: TestFamily

async function aCommune(...enrol: Path[]): Promise<void> {
  clock.at('2026-11-27T10:00:00+01:00')
  commune = await aFeeCommune(enrol)
  agent = await given.aStaffMember(commune)
  family = await given.aFamily({ children: 2 })
}
const fees = async (who: Signed = family) => (await feesOf(who, family)).map(({ sentence }) => sentence)
const sums = async () =>
  (await invoicesOf(family))
    .map(({ number, totalCents, remainingCents, lines }) => [
      number,
      lines[0]?.beneficiaryName ?? '',
      totalCents,
      remainingCents,
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))

describe('a fee of the family', () => {
  beforeEach(() => aCommune(MEMBERSHIP))

  test('is said before it is asked for, to anybody and to the family; then to who validates', async () => {
    const said = '10,00 € par famille et par année scolaire (adhésion)'
    expect((await situationFees(family, commune, null)).map(({ sentence }) => sentence)).toEqual([said])
    expect(await situationFees(family, commune, family.accountId)).toEqual([
      { beneficiary: null, feeCents: 1000, lateFeeCents: null, sentence: said },
    ])
    await requestedBy(family, commune)
    expect(await fees()).toEqual([said, said])
    expect(await fees(agent)).toEqual([said, said])
    expect(await invoicesOf(family)).toEqual([])
  })

  test('is asked once it is validated, on an invoice of its own; the second child owes nothing', async () => {
    const [first = '', second = ''] = await requestedBy(family, commune)
    expect(await validate(agent, first)).toEqual({ __typename: 'ServiceAccess', status: 'VALID' })
    expect(await fees()).toEqual(['10,00 € (adhésion), facture FA-2026-00001'])
    expect(await validate(agent, second)).toMatchObject({ status: 'VALID' })
    expect(await sums()).toEqual([['FA-2026-00001', '', 1000, 1000]])
    expect((await invoicesOf(family))[0]).toMatchObject({
      ...{ kind: 'INVOICE', issuedOn: '2026-11-27', state: 'OPEN' },
      lines: [{ nature: 'ENROLMENT_FEE', serviceName: 'Cantine', quantity: 1, totalCents: 1000 }],
    })
    expect(await accountsOf(commune.regieId)).toMatchObject({ RECEIVABLE: -1000, ENROLMENT_FEES: 1000 })
  })

  test('is told by the mail of the validation', async () => {
    const [first = ''] = await requestedBy(family, commune)
    await validate(agent, first)
    clock.at('2026-11-27T10:05:00+01:00')
    await town().runJobs()
    const mails = (await town().mailsTo(family.email)).map(({ text }) => text.replace(/\s+/g, ' '))
    expect(mails.filter((mail) => mail.includes('prévoit 10,00 € de frais d’inscription'))).toHaveLength(1)
  })

  test('is paid by the wallet as any invoice, and comes back when the decision is undone', async () => {
    const [first = ''] = await requestedBy(family, commune)
    await validate(agent, first)
    await given.credit(family.accountId, commune.regieId, 3000)
    const [invoice] = await invoicesOf(family)
    expect(await payInvoice(family, invoice?.id ?? '', 1000)).toMatchObject({ invoice: { state: 'PAID' } })
    expect(await undo(agent, first)).toMatchObject({ __typename: 'DecisionsUndone' })
    expect(await sums()).toEqual([
      ['AV-2026-00001', '', 1000, 0],
      ['FA-2026-00001', '', 1000, 0],
    ])
    const { WALLET, RECEIVABLE, ENROLMENT_FEES } = await accountsOf(commune.regieId)
    expect({ WALLET, RECEIVABLE, ENROLMENT_FEES }).toEqual({
      WALLET: 3000,
      RECEIVABLE: undefined,
      ENROLMENT_FEES: undefined,
    })
  })

  test('that was not paid is owed no more once it is taken back; given again, it is asked again', async () => {
    const [first = ''] = await requestedBy(family, commune)
    await validate(agent, first)
    clock.at('2026-11-28T10:00:00+01:00')
    expect(await takeBack(agent, first)).toMatchObject({ __typename: 'DecisionTakenBack' })
    expect(await sums()).toEqual([
      ['AV-2026-00001', '', 1000, 0],
      ['FA-2026-00001', '', 1000, 0],
    ])
    expect(await accountsOf(commune.regieId)).toEqual({})
    await validate(agent, first)
    expect((await sums()).at(-1)).toEqual(['FA-2026-00002', '', 1000, 1000])
  })

  test('stays while another child of the family is enrolled that year', async () => {
    const [first = '', second = ''] = await requestedBy(family, commune)
    await validate(agent, first)
    await validate(agent, second)
    await undo(agent, first)
    expect(await sums()).toEqual([['FA-2026-00001', '', 1000, 1000]])
    await undo(agent, second)
    expect((await sums()).map(([number, , , left]) => [number, left])).toEqual([
      ['AV-2026-00001', 0],
      ['FA-2026-00001', 0],
    ])
  })

  test('stays when the access that began is ended; it comes back with one that never began', async () => {
    const [first = '', second = ''] = await requestedBy(family, commune)
    await validate(agent, first)
    clock.at('2026-12-04T10:00:00+01:00')
    await endFrom(agent, first, '2026-12-07')
    expect((await sums()).map(([number]) => number)).toEqual(['FA-2026-00001'])
    await validate(agent, second)
    expect((await sums()).map(([number]) => number)).toEqual(['FA-2026-00001'])
  })
})

describe('a fee of each child', () => {
  beforeEach(() => aCommune(EACH))

  test('is asked for each, once a school year, whoever of two parents asks', async () => {
    const [first = '', second = ''] = await requestedBy(family, commune)
    await validate(agent, first)
    await validate(agent, second)
    expect((await sums()).map(([, name, cents]) => [String(name).split(' ')[0], cents]).sort()).toEqual([
      ['Louane', 700],
      ['Théo', 700],
    ])
    const other = await given.aFamily({ children: 1 })
    await town().owner.query('update filiation set beneficiary_id = $2 where account_id = $1', [
      other.accountId,
      family.children[0],
    ])
    const [shared = ''] = await requestedBy({ ...other, children: [family.children[0] ?? ''] }, commune)
    await validate(agent, shared)
    expect(await invoicesOf(other)).toEqual([])
  })

  test('follows the child to another situation, and comes back with what never began', async () => {
    const [first = ''] = await requestedBy(family, commune)
    await validate(agent, first)
    expect(await changeSituation(agent, first, commune, '2026-12-07')).toMatchObject({ __typename: 'AccessChanged' })
    expect(await sums()).toHaveLength(1)
  })

  test('of two parents stays while one of their accesses does, and comes back to who paid it with the last', async () => {
    const [first = ''] = await requestedBy(family, commune)
    await validate(agent, first, { validFrom: '2026-12-07' })
    const other = await given.aFamily({ children: 1 })
    await town().owner.query('update filiation set beneficiary_id = $2 where account_id = $1', [
      other.accountId,
      family.children[0],
    ])
    const [shared = ''] = await requestedBy({ ...other, children: [family.children[0] ?? ''] }, commune)
    await validate(agent, shared, { validFrom: '2026-12-07' })
    await endFrom(agent, first, '2026-12-07')
    expect((await sums()).map(([number]) => number)).toEqual(['FA-2026-00001'])
    // who was not asked reads nothing of the other's invoice
    expect(await feesOf(other, other)).toEqual([])
    await endFrom(agent, shared, '2026-12-07')
    expect((await sums()).map(([number]) => number)).toEqual(['AV-2026-00001', 'FA-2026-00001'])
    expect(await invoicesOf(other)).toEqual([])
  })

  test('comes back with a child who leaves the family before the first day, not after it', async () => {
    const [early = '', late = ''] = await requestedBy(family, commune)
    await validate(agent, early, { validFrom: '2026-11-27' })
    await validate(agent, late, { validFrom: '2027-01-04' })
    clock.at('2026-12-04T10:00:00+01:00')
    for (const child of family.children) expect(await leavesFamily(family, child)).toBe('BeneficiaryRemoved')
    const [back, begun, never] = await sums()
    expect([back?.[0], begun?.slice(2), never?.slice(2)]).toEqual(['AV-2026-00001', [700, 700], [700, 0]])
    expect(back?.[1]).toBe(never?.[1])
  })

  test('comes back when the access is ended before its first day', async () => {
    const [first = ''] = await requestedBy(family, commune)
    await validate(agent, first, { validFrom: '2026-12-07' })
    await endFrom(agent, first, '2026-12-07')
    expect((await sums()).map(([number, , , left]) => [number, left])).toEqual([
      ['AV-2026-00001', 0],
      ['FA-2026-00001', 0],
    ])
    expect(await takeBack(agent, first)).toMatchObject({ __typename: 'DecisionTakenBack' })
    expect((await sums()).at(-1)).toMatchObject(['FA-2026-00002', expect.any(String), 700, 700])
  })
})

describe('what only the town hall knows', () => {
  beforeEach(() => aCommune(LATE))

  test('is said beforehand, and asked when it says that the request came late', async () => {
    const [first = '', second = ''] = await requestedBy(family, commune)
    expect(await fees()).toEqual(
      [0, 1].map(() => '25,00 € si la demande arrive hors délai, par famille et par année scolaire (pénalité)'),
    )
    await validate(agent, first)
    expect(await invoicesOf(family)).toEqual([])
    await validate(agent, second, { late: true })
    expect((await sums()).map(([, , cents]) => cents)).toEqual([2500])
  })
})

describe('a fee that is not paid', () => {
  /** « Une relance à 5 € après dix jours »: of a fee that is due on 27 December. */
  const dunning = [{ when: { remindersSent: 1, overdueDays: { min: 10 } }, price: 500 }]
  const night = async (day: string) => {
    clock.at(`${day}T09:20:00+01:00`)
    await sendDueReminders(town().db, clock.now())
  }
  const toHandOver = async (who: Signed) =>
    (
      await ask<{ handoverDraft: { invoices: number; totalCents: number } }>(
        who,
        'query ($id: UUID!) { handoverDraft(regieId: $id) { invoices totalCents } }',
        { id: commune.regieId },
      )
    ).handoverDraft
  const natures = async () =>
    (await invoicesOf(family)).map(({ lines, remainingCents }) => [lines[0]?.nature, remainingCents]).reverse()

  test('is reminded of by the règlement of its service, and handed over after the last step, as a month is', async () => {
    clock.at('2026-11-27T10:00:00+01:00')
    commune = await given.aCommune({ rules: { ...usualRules, enrol: [MEMBERSHIP], dunning } })
    agent = await given.aStaffMember(commune)
    family = await given.aFamily({ children: 1 })
    const regisseur = await given.aStaffMember(commune, 'REGISSEUR')
    const [first = ''] = await requestedBy(family, commune)
    await validate(agent, first)
    expect((await invoicesOf(family))[0]?.dueOn).toBe('2026-12-27')
    clock.at('2027-01-04T10:00:00+01:00')
    expect(await toHandOver(regisseur)).toEqual({ invoices: 0, totalCents: 0 })
    await night('2027-01-06')
    expect(await natures()).toEqual([
      ['ENROLMENT_FEE', 1000],
      ['REMINDER_FEE', 500],
    ])
    clock.at('2027-01-12T10:00:00+01:00')
    expect(await toHandOver(regisseur)).toEqual({ invoices: 0, totalCents: 0 })
    clock.at('2027-01-13T10:00:00+01:00')
    expect(await toHandOver(regisseur)).toEqual({ invoices: 1, totalCents: 1000 })
    await night('2027-03-31')
    expect(await natures()).toHaveLength(2)
    expect(await toHandOver(regisseur)).toEqual({ invoices: 2, totalCents: 1500 })
    const csv = (await download(regisseur, `/papers/handover/${commune.regieId}/csv`)).bytes.toString('utf8')
    const objects = csv
      .split('\r\n')
      .slice(1, 3)
      .map((line) => line.split(';').slice(6, 8))
    expect(objects.sort()).toEqual([
      ['FA-2026-00001', 'Frais d’inscription'],
      ['FA-2027-00001', 'Frais de relance'],
    ])
  })
})

test('whoever signs up, and has no account yet, reads what an inscription costs', async () => {
  await aCommune(EACH)
  const { communes } = await ask<{
    communes: { id: string; situations: { enrolmentFees: { sentence: string }[] }[] }[]
  }>(null, '{ communes { id situations { enrolmentFees { sentence } } } }')
  const said = communes.flatMap(({ situations }) => situations.flatMap(({ enrolmentFees }) => enrolmentFees))
  expect(said.length).toBeGreaterThan(0)
})

test('a fee is that of the instant at which it was asked for, not of the day on which it is validated', async () => {
  await aCommune({ until: { on: '11-30' } }, { id: 'late', outcome: 'charge', price: 1500 })
  const [first = '', second = ''] = await requestedBy(family, commune)
  clock.at('2026-12-10T10:00:00+01:00')
  await validate(agent, first)
  expect(await invoicesOf(family)).toEqual([])
  const later = await given.aFamily({ children: 1 })
  const [third = ''] = await requestedBy(later, commune)
  await validate(agent, third)
  expect((await invoicesOf(later)).map(({ totalCents }) => totalCents)).toEqual([1500])
  expect(second).not.toBe('')
})

test('where it cannot be told, the town hall is told what is missing, and nothing is given', async () => {
  await aCommune({ price: { by: 'qf', brackets: [{ to: 500, price: 500 }, { price: 1000 }] } })
  const [first = ''] = await requestedBy(family, commune)
  expect(await fees()).toEqual([expect.stringMatching(/^selon votre dossier : /), expect.any(String)])
  expect(await validate(agent, first)).toMatchObject({
    reason: 'AGAINST_RULES',
    message: expect.stringMatching(/^Ses frais d’inscription ne peuvent pas être calculés : /),
  })
  expect(await invoicesOf(family)).toEqual([])
})

describe('what is taken back', () => {
  const mails = async () => (await town().mailsTo(family.email)).map(({ subject }) => subject)

  test('before the family was told of anything is told by no mail', async () => {
    await aCommune(EACH)
    const [first = ''] = await requestedBy(family, commune)
    await validate(agent, first)
    await undo(agent, first)
    clock.at('2026-11-27T10:05:00+01:00')
    await town().runJobs()
    expect((await mails()).filter((subject) => /avoir|facture/i.test(subject))).toEqual([])
  })

  test('a penalty ticked by mistake comes back, and what its brother owes stays', async () => {
    await aCommune(LATE, MEMBERSHIP)
    const [first = '', second = ''] = await requestedBy(family, commune)
    await validate(agent, first)
    const before = await sums()
    await validate(agent, second, { late: true })
    await undo(agent, second)
    expect((await sums()).filter(([, , , left]) => Number(left) > 0)).toEqual(before)
  })

  test('an access that was given without a fee goes on without one', async () => {
    await aCommune(EACH)
    const [first = ''] = await requestedBy(family, commune)
    await town().owner.query(
      `update service_access set status = 'VALID', valid_from = '2026-09-01', valid_to = '2027-07-02', decided_at = '2026-09-01' where id = $1`,
      [first],
    )
    await endFrom(agent, first, '2026-12-07')
    expect(await takeBack(agent, first)).toMatchObject({ __typename: 'DecisionTakenBack' })
    expect(await invoicesOf(family)).toEqual([])
  })
})

test('a fee of the desk is that of what the town hall asks for the family, and of a situation that it changes', async () => {
  await aCommune(
    { when: { channel: 'staff' }, outcome: 'charge', price: { cents: 900, label: 'dossier en mairie' } },
    { outcome: 'charge', price: { cents: 700, label: 'dossier en ligne' } },
  )
  const [online = '', other = ''] = await requestedBy(family, commune)
  await validate(agent, online)
  expect((await sums()).map(([, , cents]) => cents)).toEqual([700])
  await town().owner.query('delete from service_access where id = $1', [other])
  const desk = await given.aStaffMember(commune, 'AGENT')
  const [, second = ''] = family.children
  // said before, asked for, and charged: the same
  const shown = await situationFees(desk, commune, family.accountId)
  expect(shown.find(({ beneficiary }) => beneficiary?.id === second)?.feeCents).toBe(900)
  const { answer } = await ask<{ answer: { accesses: { id: string }[] } }>(
    desk,
    `mutation ($a: UUID!, $ids: [UUID!]!, $id: UUID!) { answer: requestAccess(accountId: $a, beneficiaryIds: $ids, situationId: $id) {
       ... on AccessRequested { accesses { id } } } }`,
    { a: family.accountId, ids: [second], id: commune.situationId },
  )
  expect(await fees(desk)).toContain('9,00 € par personne et par année scolaire (dossier en mairie)')
  await validate(agent, answer.accesses[0]?.id ?? '')
  expect((await sums()).map(([, , cents]) => cents)).toEqual([700, 900])
})
