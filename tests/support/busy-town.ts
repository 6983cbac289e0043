import { randomUUID } from 'node:crypto'
import { encrypt } from '../../server/src/platform/crypto.js'
import { clock } from './clock.js'
import { ask, type Signed } from './client.js'
import { anInvoice } from './busy-invoices.js'
import { cheque, doWithReason, remit, take, transferOf } from './desk.js'
import { usualRules } from './given/commune.js'
import { given, type TestCommune, type TestFamily } from './given/index.js'
import { placeOrder } from './operations.js'
import { askRefund, IBAN, paidByCard, refundOrder } from './refunds.js'
import { town } from './town.js'

type Staff = Signed & { accountId: string }

/** A commune with its staff, in which something waits in every list. */
export interface BusyCommune extends TestCommune {
  agent: Staff
  keeper: Staff
  canteen: Staff
  families: BusyFamily[]
}
export interface BusyFamily extends TestFamily {
  orderId: string
  bookingIds: string[]
}
type NewFamily = Pick<TestFamily, 'accountId' | 'children'>

export const NOW = '2026-11-25T10:00:00+01:00'
/** When the meals of `MEAL` were served and marked. */
export const MEAL = '2026-12-08'
export const AFTER = '2026-12-08T12:00:00+01:00'

/** @param regieId to share that of another commune */
export async function aBusyCommune(regieId?: string): Promise<BusyCommune> {
  clock.at(NOW)
  const attend_unreserved = [{ modifiers: [{ add: 200, label: 'non inscrit' }] }]
  const commune = await given.aCommune({
    rules: { ...usualRules, attend_unreserved },
    requiredDocuments: ['INSURANCE'],
    ...(regieId ? { regieId } : {}),
  })
  await given.anEveningCare(commune)
  await town().owner.query('update regie set second_person_cents = 500 where id = $1', [commune.regieId])
  const agent = await given.aStaffMember(commune, 'AGENT')
  await aFamilyImport(commune, 1)
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  await town().owner.query(
    `insert into school_year_preparation (commune_id, school_year, first_day, last_day, request_id, counts, prepared_at, prepared_by)
     values ($1, '2025-2026', '2025-09-01', '2026-07-03', gen_random_uuid(), '{}', '2025-06-01', $2)`,
    [commune.id, keeper.accountId],
  )
  return {
    ...commune,
    agent,
    keeper,
    canteen: await given.aStaffMember(commune, 'CANTEEN'),
    families: [],
  }
}

/** A family of which every list of its commune holds a row. */
export async function aBusyFamily(commune: BusyCommune): Promise<BusyFamily> {
  clock.at(NOW)
  const { owner } = town()
  const { regieId, serviceId } = commune
  const family = await given.aFamily({ children: 2, in: commune, creditCents: 9_000 })
  const [child = ''] = family.children
  const lines = [{ serviceId, beneficiaryId: child, days: [MEAL, '2026-12-17'] }]
  const { order } = await placeOrder(family, { lines, expectedTotalCents: 760 })
  if (!order) throw new Error('the meals were not booked')
  const paid = await paidByCard(family, regieId, 1_000)
  await moneyOf(commune, family, order.id)
  await disputed(commune, paid)
  await owner.query(`update payment set alert = 'AMOUNT' where id = $1`, [paid])
  await atTheTownHall(commune, family)
  await toBeSettled(commune, family)
  const number = commune.families.length
  await anInvoice(commune, commune.keeper, { accountId: family.accountId, orderId: order.id, number })
  const owing = await anOwingFamily(commune)
  await given.aProgram(commune, ['READ_COUNTS'], { serviceIds: [serviceId] })

  clock.at(AFTER)
  const unbooked = `mutation ($s: UUID!, $b: UUID!) { recordUnbooked(serviceId: $s, day: "${MEAL}", beneficiaryId: $b) { __typename } }`
  await ask(commune.canteen, unbooked, { s: serviceId, b: owing.children[0] })
  const present = `mutation ($s: UUID!, $m: [AttendanceMark!]!) { recordAttendance(serviceId: $s, day: "${MEAL}", marks: $m) { __typename } }`
  await ask(commune.canteen, present, { s: serviceId, m: [{ beneficiaryId: child, status: 'PRESENT' }] })
  clock.at(NOW)
  const busy = { ...family, orderId: order.id, bookingIds: order.bookings.map(({ id }) => id) }
  commune.families.push(busy)
  return busy
}

/** What waits at the town hall: an account, an access, a document, a quotient, a place on a list, a care plan. */
async function atTheTownHall(commune: BusyCommune, { accountId, children }: TestFamily): Promise<void> {
  const { owner, config } = town()
  await given.aFamily({ in: commune, status: 'PENDING', accessStatus: 'PENDING' })
  await owner.query(
    `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at) values ($1, $2, $3, $4, 'PENDING', now())`,
    [commune.id, accountId, commune.adultSituationId, children[0]],
  )
  await owner.query(
    `insert into supporting_document (account_id, commune_id, beneficiary_id, kind, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by, type_id)
     values ($1, $2, $3, 'OTHER', $4, 'piece.pdf', 'application/pdf', 10, '\\x00', now(), $1, (select id from document_type where commune_id = $2 order by label limit 1))`,
    [accountId, commune.id, children[0], randomUUID()],
  )
  await owner.query(
    `insert into family_quotient (account_id, commune_id, valid_from, quotient, set_at, set_by) values ($1, $2, '2026-01-01', 700, now(), $1)`,
    [accountId, commune.id],
  )
  await owner.query(
    `insert into waiting_request (commune_id, service_id, account_id, beneficiary_id, day, facts, asked_at, asked_by)
     values ($1, $2, $3, $4, '2027-03-16', '{}', now(), $3)`,
    [commune.id, commune.serviceId, accountId, children[0]],
  )
  await owner.query(
    `insert into standing_booking (commune_id, service_id, account_id, beneficiary_id, weekdays, first_day, asked_at, asked_by) values ($1, $2, $3, $4, '{4}', '2027-03-16', now(), $3)`,
    [commune.id, commune.serviceId, accountId, children[0]],
  )
  await owner.query(
    `insert into second_factor (account_id, kind, name, credential_id, public_key, sign_count, created_at, confirmed_at)
     values ($1, 'PASSKEY', 'Téléphone', gen_random_uuid(), '\\x00', 0, now(), now())`,
    [accountId],
  )
  // one that ends within a month
  await owner.query(
    `with made as (insert into situation (commune_id, name, audience) values ($1, 'Stage ' || gen_random_uuid(), 'CHILD') returning id)
     insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at, valid_from, valid_to)
     select $1, $2, id, $3, 'VALID', now(), '2026-11-01', '2026-12-18' from made`,
    [commune.id, accountId, children[0]],
  )
  await owner.query('update beneficiary set care_plan_encrypted = $2 where id = any($1)', [
    children,
    encrypt('Sans arachide', config.secretKey),
  ])
}

/** A child noted at the register whom nobody has found, a changed birth date, an access that a colleague has open. */
async function toBeSettled(commune: BusyCommune, { accountId, children }: NewFamily): Promise<void> {
  const { owner } = town()
  await owner.query(
    `insert into attendance_note (id, service_id, commune_id, day, name, made_at, received_at, made_by)
     values ($1, $2, $3, $4, 'Inconnue', $5, $5, $6)`,
    [randomUUID(), commune.serviceId, commune.id, MEAL, AFTER, commune.canteen.accountId],
  )
  await owner.query(
    `insert into fact_change (account_id, beneficiary_id, asked, before, status, asked_by, asked_at)
     values ($1, $2, '{"BIRTH_DATE":"2016-05-10"}', '{"BIRTH_DATE":"2018-05-10"}', 'PENDING', $1, $3)`,
    [accountId, children[0], AFTER],
  )
  await owner.query(
    `with field as (insert into custom_field (commune_id, name, label, type, choices, scope, source)
       values ($1, 'navette', 'Prend la navette', 'YES_NO', '[]', 'BENEFICIARY', 'FAMILY')
       on conflict (commune_id, name) do update set name = excluded.name returning id)
     insert into custom_value (field_id, account_id, beneficiary_id, value, valid_from, status, given_by, given_at)
     select id, $2, $3, 'true', '2026-11-01', 'PENDING', $2, $4 from field`,
    [commune.id, accountId, children[0], AFTER],
  )
  await owner.query(
    `insert into opened_line (subject_id, commune_id, account_id, until)
     select id, $1, $2, '2027-12-31' from service_access where account_id = $3 order by id limit 1`,
    [commune.id, commune.agent.accountId, accountId],
  )
}

/** At the desk: cash and cheques in the till, a slip, a cheque that bounced, what waits for a second person; refunds. */
async function moneyOf(commune: BusyCommune, family: TestFamily, orderId: string): Promise<void> {
  const { keeper, regieId } = commune
  await take(keeper, commune, family, { amountCents: 100 })
  await take(keeper, commune, family, { ...transferOf(), amountCents: 100 })
  await take(keeper, commune, family, { method: 'CHEQUE', ...cheque, amountCents: 100 })
  const toDecide = await take(keeper, commune, family, { amountCents: 900 })
  await doWithReason('reverseDeskPayment', keeper, toDecide.id)
  const sent = await take(keeper, commune, family, { method: 'CHEQUE', ...cheque, amountCents: 100 })
  await remit(keeper, commune, 'CHEQUE', [sent.id])
  await refundOrder(keeper, { orderId, amountCents: 100 })
  await askRefund(family, { regieId, amountCents: 200, destination: 'IBAN', bankAccount: IBAN })
}

/** Spent a cheque that bounced. */
async function anOwingFamily(commune: BusyCommune): Promise<TestFamily> {
  const { keeper, serviceId } = commune
  const family = await given.aFamily({ in: commune })
  const bounced = await take(keeper, commune, family, { method: 'CHEQUE', ...cheque, amountCents: 400 })
  const lines = [{ serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-17'] }]
  await placeOrder(family, { lines, expectedTotalCents: 380 })
  await remit(keeper, commune, 'CHEQUE', [bounced.id])
  await doWithReason('bounceCheque', keeper, bounced.id)
  return family
}

async function disputed(commune: BusyCommune, paymentId: string): Promise<void> {
  const { rows } = await town().owner.query<{ id: string }>(
    `insert into dispute (regie_id, payment_id, provider, provider_dispute_id, amount_cents, status, reason, opened_at, closed_at)
     values ($1, $2, 'sandbox', $3, 1000, 'LOST', 'fraudulent', now(), now()) returning id`,
    [commune.regieId, paymentId, randomUUID()],
  )
  await town().owner.query(
    `insert into dispute_decision (dispute_id, regie_id, taken_from, amount_cents, reason, status, needs_approval, asked_by, asked_at)
     values ($1, $2, 'WRITE_OFF', 100, 'Perdu', 'ASKED', true, $3, now())`,
    [rows[0]?.id, commune.regieId, commune.keeper.accountId],
  )
}

/** What the books of a régie list besides its families, so many of each. */
export async function busyBooks(commune: BusyCommune, from: number, to: number): Promise<void> {
  const { owner } = town()
  for (let i = from; i < to; i++) {
    const day = `2026-10-${String(i + 1).padStart(2, '0')}`
    for (const status of ['PAID', 'FAILED'])
      await owner.query(
        `insert into payout (regie_id, provider, provider_payout_id, arrival_day, status, amount_cents, seen_at) values ($1, 'sandbox', $2, $3, $4, 500, now())`,
        [commune.regieId, randomUUID(), day, status],
      )
    await owner.query(
      `insert into bank_line (regie_id, day, label, amount_cents, nth, entered_at, entered_by) values ($1, $2, 'Virement', 500, 1, now(), $3)`,
      [commune.regieId, day, commune.keeper.accountId],
    )
    await owner.query(
      `insert into cash_closing (regie_id, day, expected_cents, counted_cents, counts, closed_by, closed_at) values ($1, $2, 0, 0, '[{"unitCents":100,"quantity":0}]', $3, now())`,
      [commune.regieId, day, commune.keeper.accountId],
    )
    await owner.query(
      `insert into closure (commune_id, service_id, first_day, last_day, reason, short_reason, created_at) values ($1, $2, $3, $3, 'Sortie', 'Sortie', now())`,
      [commune.id, commune.serviceId, `2027-05-${String(i + 1).padStart(2, '0')}`],
    )
    await owner.query(
      `insert into waiting_request (commune_id, service_id, account_id, beneficiary_id, day, facts, asked_at, asked_by)
       select commune_id, $2, account_id, beneficiary_id, $3, '{}', now(), account_id from service_access
       where commune_id = $1 and status = 'VALID' order by requested_at, id limit 1`,
      [commune.id, commune.serviceId, `2027-04-${String(i + 1).padStart(2, '0')}`],
    )
    await owner.query(
      `insert into standing_booking (commune_id, service_id, account_id, beneficiary_id, weekdays, first_day, last_day, asked_at, asked_by)
       select commune_id, $2, account_id, beneficiary_id, '{2}', $3, $3, now(), account_id from service_access
       where commune_id = $1 and status = 'VALID' order by requested_at, id limit 1`,
      [commune.id, commune.serviceId, `2027-04-${String(i + 1).padStart(2, '0')}`],
    )
    await owner.query(
      `insert into regulation (service_id, version, effective_from, published_at, policy)
       select service_id, $2, effective_from, published_at, policy from regulation where service_id = $1 and version = 1`,
      [commune.serviceId, i + 2],
    )
    await owner.query(
      `insert into regulation_approval (regulation_id, service_id, policy, effective_from, today_confirmed, largest_cents, asked_by, asked_at)
       select id, service_id, policy, '2027-01-01', false, 100, $3, $4 from regulation where service_id = $1 and version = $2`,
      [commune.serviceId, i + 2, commune.agent.accountId, NOW],
    )
    await owner.query(
      `insert into regulation_withdrawal (regulation_id, service_id, version, policy, effective_from, published_at, created_at, reason, withdrawn_at, withdrawn_by)
       select $2, service_id, $3, policy, '2027-01-01', $4, $4, 'Erreur', $4, $5 from regulation where service_id = $1 and version = 1`,
      [commune.serviceId, randomUUID(), 100 + i, NOW, commune.agent.accountId],
    )
    await owner.query(
      `with made as (insert into situation (commune_id, name, audience, position) values ($1, $2, 'ANY', 9) returning id)
       insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from) select $1, $3, id, 500, 200, '2020-01-01' from made`,
      [commune.id, `Situation ${i}`, commune.serviceId],
    )
    await owner.query(
      `insert into service_cost (service_id, commune_id, effective_from, cost_cents, set_at, set_by) values ($1, $2, $3, 900, $4, $5)`,
      [commune.serviceId, commune.id, `2027-05-${String(i + 1).padStart(2, '0')}`, NOW, commune.keeper.accountId],
    )
    await owner.query(
      `insert into tariff_publication (commune_id, request_id, request_hash, effective_from, deliberation_number, deliberation_date, cells, published_at, published_by)
       values ($1, $2, '', '2027-09-01', '2026-45', '2026-11-12', $3, $4, $5)`,
      [
        ...[commune.id, randomUUID()],
        JSON.stringify([
          {
            ...{ situationId: commune.situationId, serviceId: commune.serviceId, before: null },
            after: { priceCents: 400, foodCents: 200, effectiveTo: null, costCents: null },
          },
        ]),
        ...[NOW, commune.keeper.accountId],
      ],
    )
    await owner.query(
      `with school as (insert into school (commune_id, name) values ($1, $2) returning id),
       made as (insert into school_class (commune_id, school_id, school_year, name) select $1, id, '2026-2027', 'PS' from school returning id)
       insert into school_class_level (class_id, level) select id, 'PS' from made`,
      [commune.id, `École ${i}`],
    )
  }
}

/** One more agent, of two communes, a deputy of the régie, and one more service, that is no longer offered. */
export async function aBusyTownHall(commune: BusyCommune, n: number): Promise<void> {
  const agent = await given.aStaffMember(commune)
  const { owner } = town()
  await aFamilyImport(commune, n)
  await owner.query(
    `insert into staff_member (account_id, commune_id, role) select $1, id, 'CANTEEN' from commune where id <> $2 order by id limit 1`,
    [agent.accountId, commune.id],
  )
  const deputy = await given.aStaffMember(commune, 'REGISSEUR')
  await owner.query(
    `insert into regie_officer (regie_id, account_id, kind, act_reference, starts_on) values ($1, $2, 'DEPUTY', 'Arrêté', '2026-01-01')`,
    [commune.regieId, deputy.accountId],
  )
  await owner.query(
    `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays, active) values ($1, $2, $3, 'OTHER', 'heure', '{3}', false)`,
    [commune.id, commune.regieId, `Étude ${n}`],
  )
  await owner.query(
    `insert into situation_service (situation_id, service_id, commune_id)
     select s.id, v.id, s.commune_id from situation s join service v on v.commune_id = s.commune_id where s.commune_id = $1 on conflict do nothing`,
    [commune.id],
  )
}

/** A file of families that waits to be imported. */
export async function aFamilyImport({ id }: { id: string }, lines: number): Promise<string> {
  const report = {
    family: 'Camille Dupont',
    child: 'Zoé Dupont',
    notes: [],
    changes: [{ label: 'Téléphone', before: null, after: '04' }],
    candidates: [{ key: 'line 2', child: 'Zoé Dupont', birthDate: null, family: 'Ligne 2' }],
  }
  const counts = {
    outcomes: {},
    families: 0,
    children: 0,
    accesses: 0,
    classes: 0,
    quotients: 0,
    balances: 0,
    balanceCents: 0,
  }
  const { rows } = await town().owner.query<{ id: string }>(
    `with made as (
       insert into family_import (commune_id, file_name, head, head_line, columns, line_count, counts, created_at, created_by, checked_at)
       values ($1, 'familles.csv', '{E-mail}', 1, '["EMAIL"]', $2, $3, $4, (select id from account order by created_at limit 1), $4) returning id
     ), lines as (
       insert into family_import_line (import_id, line, cells, outcome, report) select id, n + 1, '{x}', 'TO_DECIDE', $5 from made, generate_series(1, $2::int) n
     ) select id from made`,
    [id, lines, JSON.stringify(counts), AFTER, JSON.stringify(report)],
  )
  return rows[0]?.id ?? ''
}

/** A bank statement that somebody sent: so many lines, and as many which cannot be read. */
export async function aSentSheet(accountId: string, lines: number): Promise<string> {
  const rows = Array.from(
    { length: lines },
    (_, i) => `0${1 + (i % 9)}/10/2026;Virement ${i};${i + 1},00\n01/10/2026;Frais;abc`,
  )
  const { rows: sent } = await town().owner.query<{ id: string }>(
    `insert into sent_sheet (account_id, name, content, sent_at) values ($1, 'releve.csv', $2, $3) returning id`,
    [accountId, Buffer.from(`Date;Libellé;Montant\n${rows.join('\n')}\n`), AFTER],
  )
  return sent[0]?.id ?? ''
}
