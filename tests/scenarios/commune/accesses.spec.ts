import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

const EFFECT = 'effect { kept cancelled refundCents releasedOrders }'
const ACCESS =
  'id status validFrom validTo endedAt situation { name } can { end { allowed reason } change { allowed } takeBack { allowed } }'
const END = `mutation ($accessId: UUID!, $from: Day!, $reason: String!, $bookings: LaterBookings!) {
  endAccess(accessId: $accessId, from: $from, reason: $reason, bookings: $bookings) { __typename
    ... on AccessEnded { access { ${ACCESS} because: reason } ${EFFECT} } ... on AccessRefused { reason message } } }`
const CHANGE = `mutation ($accessId: UUID!, $situationId: UUID!, $from: Day!, $validTo: Day, $reason: String!, $bookings: LaterBookings!) {
  changeAccess(accessId: $accessId, situationId: $situationId, from: $from, validTo: $validTo, reason: $reason, bookings: $bookings) { __typename
    ... on AccessChanged { ended { ${ACCESS} } access { ${ACCESS} } ${EFFECT} } ... on AccessRefused { reason message } } }`
const PREVIEW = `query ($accessId: UUID!, $from: Day!) { accessEndPreview(accessId: $accessId, from: $from) { bookings refundCents heldOrders } }`
const VALIDATE = `mutation ($accessId: UUID!, $validFrom: Day, $validTo: Day) { validateAccess(accessId: $accessId, validFrom: $validFrom, validTo: $validTo) { __typename
  ... on ServiceAccess { status validFrom validTo } ... on AccessRefused { reason message overlap { id } } } }`
const CALENDAR = `query ($from: Day!, $to: Day!) { availabilityCalendar(from: $from, to: $to) { services { days { day cells { state priceCents } } } } }`

interface Told {
  __typename: string
  reason?: string
  message?: string
  access?: { id: string; status: string; validFrom: string; validTo: string; because?: string }
  ended?: object
  effect?: object
  overlap?: { id: string }
}

let commune: TestCommune
let agent: Signed
let family: TestFamily
let accessId: string
let farId: string

const one = async (sql: string, values: unknown[]) =>
  ((await town().owner.query(sql, values)).rows[0] as { id: string }).id

beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune({ name: 'Coubon' })
  farId = await one(
    `insert into situation (commune_id, name, audience) values ($1, 'Enfant hors commune', 'CHILD') returning id`,
    [commune.id],
  )
  await town().owner.query(
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from) values ($1, $2, $3, 600, 300, '2020-01-01')`,
    [commune.id, commune.serviceId, farId],
  )
  agent = await given.aStaffMember(commune)
  family = await given.aFamily({ in: commune, creditCents: 5000 })
  accessId = await one('select id from service_access where account_id = $1', [family.accountId])
})

const end = async (extra: object = {}, who: Signed = agent) =>
  (
    await ask<{ endAccess: Told }>(who, END, {
      accessId,
      from: '2026-12-07',
      reason: ' La famille a déménagé. ',
      bookings: 'KEEP',
      ...extra,
    })
  ).endAccess
const change = async (extra: object = {}, who: Signed = agent) =>
  (
    await ask<{ changeAccess: Told }>(who, CHANGE, {
      accessId,
      situationId: farId,
      from: '2026-12-07',
      reason: 'La famille habite hors de la commune.',
      bookings: 'KEEP',
      ...extra,
    })
  ).changeAccess
const book = (days: string[], more: object = {}) =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }],
    expectedTotalCents: 380 * days.length,
    ...more,
  })
const preview = async (from: string, who: Signed = agent) =>
  (await ask<{ accessEndPreview: object }>(who, PREVIEW, { accessId, from })).accessEndPreview
const bookings = async () =>
  (
    await town().owner.query(
      `select to_char(day, 'YYYY-MM-DD') as day, status, price_cents as price from booking where account_id = $1 order by day`,
      [family.accountId],
    )
  ).rows as { day: string; status: string; price: number }[]
const balance = async () =>
  (await town().owner.query('select balance_cents as cents from wallet where account_id = $1', [family.accountId]))
    .rows[0]
const mailOf = async (subject: string) => {
  await town().runJobs()
  const mails = await town().mailsTo(family.email)
  return mails.find((mail) => mail.subject === subject)?.text.replace(/[\u00a0\u202f]/g, ' ')
}
const ENDED = 'Fin d’un accès de Louane'
const request = (situationId: string) =>
  one(
    `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at) values ($1, $2, $3, $4, 'PENDING', now()) returning id`,
    [commune.id, family.accountId, situationId, family.children[0]],
  )
const validate = async (id: string, extra: object = {}) =>
  (await ask<{ validateAccess: Told }>(agent, VALIDATE, { accessId: id, ...extra })).validateAccess

describe('an access that ends', () => {
  test('keeps what is paid after it at the price agreed, when the agent says so, and opens no day more', async () => {
    await book(['2026-12-04', '2026-12-07', '2026-12-08'])
    expect(await preview('2026-12-07')).toEqual({ bookings: 2, refundCents: 760, heldOrders: 0 })
    expect(await end()).toMatchObject({
      access: {
        status: 'VALID',
        validTo: '2026-12-06',
        because: 'La famille a déménagé.',
        can: { end: { allowed: true }, change: { allowed: true }, takeBack: { allowed: true } },
      },
      effect: { kept: 2, cancelled: 0, refundCents: 0, releasedOrders: 0 },
    })
    expect(await bookings()).toEqual([
      { day: '2026-12-04', status: 'BOOKED', price: 380 },
      { day: '2026-12-07', status: 'BOOKED', price: 380 },
      { day: '2026-12-08', status: 'BOOKED', price: 380 },
    ])
    expect(await balance()).toEqual({ cents: 5000 - 3 * 380 })
    expect(await book(['2026-12-03'])).toMatchObject({ __typename: 'OrderPlaced' })
    expect(await book(['2026-12-10'])).toMatchObject({ reason: 'DAYS_UNAVAILABLE' })
    const text = await mailOf(ENDED)
    expect(text).toContain('à partir du lundi 7 décembre 2026. Motif : La famille a déménagé.')
    expect(text).toContain('Les 2 réservations déjà faites pour le lundi 7 décembre 2026 et après restent valables')
    expect(await brokenPromises()).toEqual([])
  })

  test('cancels and credits what is paid after it, when the agent says so', async () => {
    await book(['2026-12-04', '2026-12-07', '2026-12-08'])
    expect(await end({ bookings: 'CANCEL' })).toMatchObject({
      effect: { kept: 0, cancelled: 2, refundCents: 760, releasedOrders: 0 },
    })
    expect((await bookings()).map((b) => b.status)).toEqual(['BOOKED', 'CANCELLED', 'CANCELLED'])
    expect(await balance()).toEqual({ cents: 5000 - 380 })
    expect(await mailOf(ENDED)).toContain('sont annulées : 7,60 € reviennent sur votre porte-monnaie.')
    expect(await brokenPromises()).toEqual([])
  })

  test('releases what waits for its payment, with the wallet’s part', async () => {
    const order = await book(['2026-12-03', '2026-12-08'], { payment: 'CARD' })
    expect(order).toMatchObject({ order: { status: 'PENDING' } })
    expect(await preview('2026-12-07')).toEqual({ bookings: 0, refundCents: 0, heldOrders: 1 })
    expect(await end()).toMatchObject({ effect: { kept: 0, cancelled: 0, refundCents: 0, releasedOrders: 1 } })
    expect((await bookings()).map((b) => b.status)).toEqual(['CANCELLED', 'CANCELLED'])
    const orderId = order.order?.id
    expect(
      await ask(family, 'query ($id: UUID!) { order(id: $id) { state { code sentence } } }', { id: orderId }),
    ).toEqual({
      order: {
        state: {
          code: 'STOPPED',
          sentence:
            'Commande arrêtée avant d’être payée : l’accès a pris fin : La famille a déménagé. Rien n’est dû : choisissez de nouveau vos dates.',
        },
      },
    })
    expect(await book(['2026-12-03'])).toMatchObject({ __typename: 'OrderPlaced' })
    expect(await mailOf(ENDED)).toContain('La commande qui attendait son paiement est annulée')
    expect(await brokenPromises()).toEqual([])
  })

  test('on its first day has never been; it is said with its reason', async () => {
    await town().owner.query(`update service_access set valid_from = '2026-11-25' where id = $1`, [accessId])
    expect(await end({ from: '2026-11-25' })).toMatchObject({
      access: { status: 'REVOKED', endedAt: expect.any(String) },
    })
    const { rows } = await town().owner.query('select 1 from entitlement where access_id = $1', [accessId])
    expect(rows).toEqual([])
    expect(await mailOf(ENDED)).toContain('à partir du mercredi 25 novembre 2026. Motif : La famille a déménagé.')
  })

  test('is refused before today, after its last day, without a reason, twice over, to strangers and to its own family', async () => {
    expect(await end({ from: '2026-11-24' })).toMatchObject({ reason: 'BAD_END' })
    expect(await end({ from: '2027-07-03' })).toMatchObject({ reason: 'BAD_END' })
    expect(await end({ reason: ' x ' })).toMatchObject({ reason: 'REASON_REQUIRED' })
    const asked = { accessId, from: '2026-12-07', reason: 'Déménagement.', bookings: 'KEEP' }
    const other = await given.aCommune()
    for (const who of [
      family,
      await given.aStaffMember(other),
      await given.aStaffMember(commune, 'CANTEEN'),
      await given.aStaffMember(commune, 'REGISSEUR'),
    ]) {
      expect(await codeOf(who, END, asked)).toBe('NOT_FOUND')
      expect(await codeOf(who, PREVIEW, { accessId, from: '2026-12-07' })).toBe('NOT_FOUND')
    }
    await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
      family.accountId,
      commune.id,
    ])
    expect(await end({}, family)).toMatchObject({ reason: 'OWN_FAMILY' })
    expect(await change({}, family)).toMatchObject({ reason: 'OWN_FAMILY' })
    clock.at('2027-08-25T10:00:00+02:00')
    expect(await end({ from: '2027-08-25' })).toMatchObject({ reason: 'NOT_VALID' })
  })

  test('ended by two agents at once is ended once and credited once; the other reads why', async () => {
    await book(['2026-12-07', '2026-12-08'])
    const other = await given.aStaffMember(commune)
    const answers = await Promise.all([end({ bookings: 'CANCEL' }), end({ bookings: 'CANCEL' }, other)])
    expect(answers.map((a) => a.reason ?? a.effect)).toEqual(
      expect.arrayContaining(['BAD_END', { kept: 0, cancelled: 2, refundCents: 760, releasedOrders: 0 }]),
    )
    expect(await balance()).toEqual({ cents: 5000 })
    expect(await brokenPromises()).toEqual([])
  })

  test('and an order of the same moment never books after it', async () => {
    for (let turn = 0; turn < 6; turn++) {
      const one = await given.aFamily({ in: commune, creditCents: turn % 2 ? 5000 : 0 })
      const { rows } = await town().owner.query('select id from service_access where account_id = $1', [one.accountId])
      const lines = [{ serviceId: commune.serviceId, beneficiaryId: one.children[0] ?? '', days: ['2026-12-08'] }]
      const [ended] = await Promise.all([
        end({ accessId: (rows[0] as { id: string }).id, bookings: 'CANCEL' }),
        placeOrder(one, { lines, expectedTotalCents: 380, payment: turn % 2 ? 'WALLET' : 'CARD' }),
      ])
      expect(ended.__typename).toBe('AccessEnded')
      const { rows: left } = await town().owner.query(
        `select id from booking where account_id = $1 and status in ('HELD','BOOKED')`,
        [one.accountId],
      )
      expect(left).toEqual([])
    }
    expect(await brokenPromises()).toEqual([])
  })
})

describe('another situation from a day', () => {
  test('ends the first the day before and opens the second: each day has its price, what was booked keeps its own', async () => {
    await book(['2026-12-04', '2026-12-07'])
    expect(await change()).toMatchObject({
      ended: { id: accessId, status: 'VALID', validTo: '2026-12-06', situation: { name: 'Enfant commune' } },
      access: {
        status: 'VALID',
        validFrom: '2026-12-07',
        validTo: '2027-07-02',
        situation: { name: 'Enfant hors commune' },
      },
      effect: { kept: 1, cancelled: 0, refundCents: 0, releasedOrders: 0 },
    })
    expect(await bookings()).toMatchObject([{ price: 380 }, { price: 380, status: 'BOOKED' }])
    expect(await book(['2026-12-03'])).toMatchObject({ __typename: 'OrderPlaced' })
    expect(await book(['2026-12-08'])).toMatchObject({ reason: 'PRICE_CHANGED', totalCents: 600 })
    expect(await mailOf('Changement de situation pour Louane')).toContain(
      '« Enfant hors commune » remplace « Enfant commune »',
    )
    expect(await brokenPromises()).toEqual([])
  })

  test('may cancel and credit what was booked after it, to be booked again at the other price', async () => {
    await book(['2026-12-07'])
    expect(await change({ bookings: 'CANCEL' })).toMatchObject({ effect: { kept: 0, cancelled: 1, refundCents: 380 } })
    expect(await balance()).toEqual({ cents: 5000 })
    expect(await book(['2026-12-07'], { expectedTotalCents: 600 })).toMatchObject({ __typename: 'OrderPlaced' })
    expect(await brokenPromises()).toEqual([])
  })

  test('takes the request that waits for it', async () => {
    const asked = await request(farId)
    expect(await change()).toMatchObject({ access: { id: asked, status: 'VALID' } })
    const { rows } = await town().owner.query(
      `select action, details from audit_event where subject_id = $1 and action = 'ACCESS_CHANGED'`,
      [asked],
    )
    expect(rows).toMatchObject([{ details: { from: '2026-12-07', endedId: accessId, kept: 0 } }])
  })

  test('is refused when it is the same, is not for this person, ends before it begins, or is another commune’s', async () => {
    expect(await change({ situationId: commune.situationId })).toMatchObject({ reason: 'SAME_SITUATION' })
    expect(await change({ situationId: commune.adultSituationId })).toMatchObject({ reason: 'WRONG_AUDIENCE' })
    expect(await change({ validTo: '2026-12-06' })).toMatchObject({ reason: 'BAD_DATES' })
    const other = await given.aCommune()
    const asked = { accessId, from: '2026-12-07', reason: 'Déménagement.', bookings: 'KEEP' }
    expect(await codeOf(agent, CHANGE, { ...asked, situationId: other.situationId })).toBe('NOT_FOUND')
    expect(await bookings()).toEqual([])
    const { rows } = await town().owner.query('select status, ended_at from service_access where account_id = $1', [
      family.accountId,
    ])
    expect(rows).toEqual([{ status: 'VALID', ended_at: null }])
  })
})

describe('one valid access a day', () => {
  test('a second one that overlaps is not validated: the answer says which, and how', async () => {
    const asked = await request(farId)
    const answer = await validate(asked)
    expect(answer).toMatchObject({ reason: 'OVERLAPS', overlap: { id: accessId } })
    expect(answer.message).toBe(
      'Louane a déjà l’accès « Enfant commune » au service « Cantine », du lundi 1er septembre 2025 au vendredi 2 juillet 2027 : un seul vaut chaque jour. Mettez fin à cet accès la veille du jour où le nouveau commence.',
    )
    await end({ from: '2027-01-04' })
    expect(await validate(asked)).toMatchObject({ reason: 'OVERLAPS' })
    expect(await validate(asked, { validFrom: '2027-01-04' })).toMatchObject({
      status: 'VALID',
      validFrom: '2027-01-04',
      validTo: '2027-07-02',
    })
    expect(await brokenPromises()).toEqual([])
  })

  test('validated at once under two situations, one is', async () => {
    await town().owner.query('delete from service_access where account_id = $1', [family.accountId])
    const asked = [await request(farId), await request(commune.situationId)]
    const answers = await Promise.all(asked.map((id) => validate(id)))
    expect(answers.map((a) => a.__typename).sort()).toEqual(['AccessRefused', 'ServiceAccess'])
    expect(answers.find((a) => a.reason)).toMatchObject({ reason: 'OVERLAPS' })
    expect(await brokenPromises()).toEqual([])
  })

  test('is the database’s promise, whatever writes to it: accesses, and tariffs that open a service', async () => {
    const owner = town().owner
    const insert = (situationId: string, from: string) =>
      owner.query(
        `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at, valid_from, valid_to)
         values ($1, $2, $3, $4, 'VALID', now(), $5, '2028-07-02')`,
        [commune.id, family.accountId, situationId, family.children[0], from],
      )
    await expect(insert(farId, '2027-07-02')).rejects.toMatchObject({ constraint: 'one_access_a_day' })
    await insert(farId, '2027-07-03')
    const care = await one(
      `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays) values ($1, $2, 'Garderie', 'EVENING_CARE', 'accueil', '{1,2,4,5}') returning id`,
      [commune.id, commune.regieId],
    )
    const careOnly = await one(
      `insert into situation (commune_id, name, audience) values ($1, 'Garderie', 'CHILD') returning id`,
      [commune.id],
    )
    const price = (situationId: string, from = '2020-01-01') =>
      owner.query(
        `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from) values ($1, $2, $3, 100, 0, $4)`,
        [commune.id, care, situationId, from],
      )
    await price(careOnly)
    await insert(careOnly, '2026-09-01') // another service: both are valid
    await expect(price(commune.situationId)).rejects.toMatchObject({ constraint: 'one_access_a_day' })
    await owner.query(`update service_access set valid_to = '2026-12-31' where situation_id = $1`, [careOnly])
    await price(commune.situationId, '2027-01-01')
    expect(await brokenPromises()).toEqual([])
  })

  test('what opens a service is not written by the application', async () => {
    await expect(town().db.query('delete from entitlement')).rejects.toThrow(/permission denied/)
  })

  test('the calendar shows each day at the price of the situation of that day', async () => {
    await change({ from: '2026-12-10' })
    const { availabilityCalendar } = await ask<{
      availabilityCalendar: { services: { days: { day: string; cells: { priceCents: number; state: string }[] }[] }[] }
    }>(family, CALENDAR, { from: '2026-12-07', to: '2026-12-11' })
    const [service] = availabilityCalendar.services
    expect(service?.days.map((d) => [d.day, d.cells[0]?.state === 'FREE' && d.cells[0].priceCents])).toEqual([
      ['2026-12-07', 380],
      ['2026-12-08', 380],
      ['2026-12-09', false],
      ['2026-12-10', 600],
      ['2026-12-11', 600],
    ])
  })
})
