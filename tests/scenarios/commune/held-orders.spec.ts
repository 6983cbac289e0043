import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { accountsOf } from '../../support/ledger.js'
import { balanceOf, checkPayment, type OrderAnswer, payOrder, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage } from '../../support/sandbox.js'
import { town, useTown } from '../../support/town.js'

useTown()

const MONDAY = '2026-12-07'
const TUESDAY = '2026-12-08'

let commune: TestCommune
let agent: Signed
let family: TestFamily
beforeEach(async () => {
  clock.at('2026-11-25T12:00:00+01:00')
  commune = await given.aCommune({ capacity: 5 })
  agent = await given.aStaffMember(commune)
  family = await given.aFamily({ in: commune })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const hold = (payment: 'CARD' | 'WALLET_THEN_CARD' = 'CARD', days = [MONDAY, TUESDAY]): Promise<OrderAnswer> =>
  placeOrder(family, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days }],
    expectedTotalCents: 380 * days.length,
    payment,
    requestId: randomUUID(),
  })

const strike = (cancelBookings = true) => ({
  communeId: commune.id,
  firstDay: TUESDAY,
  lastDay: TUESDAY,
  reason: 'grève nationale',
  shortReason: 'Grève',
  cancelBookings,
})
const IMPACT = 'bookings families refundCents unpaidOrders heldBookings'
const close = async (cancelBookings = true) =>
  (
    await ask<{ addClosure: { id?: string; reason?: string; impact?: object; cancelled?: object } }>(
      agent,
      `mutation ($input: ClosureInput!) { addClosure(input: $input) { ... on Closure { id cancelled { ${IMPACT} } } ... on CalendarRefused { reason impact { ${IMPACT} } } } }`,
      { input: strike(cancelBookings) },
    )
  ).addClosure

interface OrderShown {
  status: string
  sentence: string
  shortfall: string | null
  refundedCents: number
  bookings: { day: string; status: string; unavailableSentence: string | null }[]
}
const shown = async (id = ''): Promise<OrderShown> =>
  (
    await ask<{ order: OrderShown }>(
      family,
      `query ($id: UUID!) { order(id: $id) { status sentence shortfall refundedCents bookings { day status unavailableSentence } } }`,
      { id },
    )
  ).order
const payCard = async (placed: OrderAnswer) =>
  checkPayment(family, (await onCardPage(placed.paymentUrl ?? '', 'accept')).split('/').at(-1) ?? '')
const lastMail = async () => {
  await town().runJobs()
  return (await town().mailsTo(family.email))[0]
}
const taken = async (day: string) =>
  (
    await town().owner.query<{ taken: number }>('select taken from service_day where service_id = $1 and day = $2', [
      commune.serviceId,
      day,
    ])
  ).rows[0]?.taken
const set = (sql: string, values: unknown[]) => town().owner.query(sql, values)

describe('closing a day that an unpaid order holds', () => {
  test('says so before, and changes nothing without being confirmed', async () => {
    const placed = await hold()
    const impact = { bookings: 0, families: 1, refundCents: 0, unpaidOrders: 1, heldBookings: 1 }
    expect(await close(false)).toEqual({ reason: 'HAS_BOOKINGS', impact })
    expect(await shown(placed.order?.id)).toMatchObject({ status: 'PENDING' })
    expect([await taken(MONDAY), await taken(TUESDAY)]).toEqual([1, 1])
  })

  test('ends the order: its places are free, the wallet’s part is back, its card page is closed, the family is told', async () => {
    await given.credit(family.accountId, commune.regieId, 500)
    const placed = await hold('WALLET_THEN_CARD')
    expect(await close()).toMatchObject({ cancelled: { bookings: 0, unpaidOrders: 1, heldBookings: 1, families: 1 } })
    expect(await shown(placed.order?.id)).toMatchObject({
      status: 'CANCELLED',
      sentence:
        'Commande arrêtée avant d’être payée : fermé le mardi 8 décembre : grève nationale. Rien n’est dû : choisissez de nouveau vos dates.',
      bookings: [
        { day: MONDAY, status: 'CANCELLED', unavailableSentence: null },
        { day: TUESDAY, status: 'CANCELLED', unavailableSentence: 'fermé le mardi 8 décembre : grève nationale' },
      ],
    })
    expect([await taken(MONDAY), await taken(TUESDAY)]).toEqual([0, 0])
    expect(await balanceOf(family, commune.regieId)).toBe(500)
    expect(await accountsOf(commune.regieId)).toEqual({ CARD_CLEARING: -500, WALLET: 500 })
    const mail = await lastMail()
    expect(mail?.text).toContain(`La commande ${placed.order?.number} n’était pas encore payée`)
    expect(mail?.text).toContain('5,00\u00a0€ sont revenus sur votre porte-monnaie')
    expect(await (await fetch(placed.paymentUrl ?? '')).text()).toContain('Ce paiement est terminé')
    expect(await payOrder(family, placed.order?.id ?? '', 'WALLET')).toMatchObject({ reason: 'NOT_PENDING' })
  })

  test('a card accepted all the same is credited, with the true reason on the order and in the mail', async () => {
    const placed = await hold()
    await close()
    await payCard(placed)
    expect(await balanceOf(family, commune.regieId)).toBe(760)
    expect((await shown(placed.order?.id)).sentence).toBe(
      'Le paiement de 7,60\u00a0€ est arrivé, mais la commande ne pouvait plus le recevoir (fermé le mardi 8 décembre : grève nationale) : il a été crédité sur votre porte-monnaie. Rien n’est perdu.',
    )
    const mail = await lastMail()
    expect(mail?.subject).toBe('Votre paiement est sur votre porte-monnaie')
    expect(mail?.text).toContain('fermé le mardi 8 décembre : grève nationale')
    expect([await taken(MONDAY), await taken(TUESDAY)]).toEqual([0, 0])
  })

  test('another day is left alone', async () => {
    const placed = await hold('CARD', [MONDAY])
    expect(await close(false)).toMatchObject({ cancelled: { unpaidOrders: 0, families: 0 } })
    await payCard(placed)
    expect(await shown(placed.order?.id)).toMatchObject({ status: 'PAID', shortfall: null, refundedCents: 0 })
  })
})

/** Each fact that may change while an order waits for its money, written as whoever changes it would. */
const CHANGES: [string, string, () => Promise<unknown>][] = [
  [
    'a closure that did not see the order',
    'fermé le mardi 8 décembre : grève',
    () =>
      set(
        `insert into closure (commune_id, first_day, last_day, reason, short_reason, created_at) values ($1, $2, $2, 'grève', 'Grève', now())`,
        [commune.id, TUESDAY],
      ),
  ],
  [
    'an access that ends before the meal',
    'Louane n’a plus accès à « Cantine » le mardi 8 décembre',
    () => set('update service_access set valid_to = $2 where account_id = $1', [family.accountId, MONDAY]),
  ],
]
const ALL: [string, string, () => Promise<unknown>][] = [
  [
    'an access that is withdrawn',
    'Louane n’a plus accès à « Cantine » le lundi 7 décembre',
    () =>
      set(`update service_access set status = 'REVOKED', reason = 'a déménagé' where account_id = $1`, [
        family.accountId,
      ]),
  ],
  [
    'a child that left the family',
    'Louane ne fait plus partie de votre famille',
    () => set('update filiation set removed_at = now() where account_id = $1', [family.accountId]),
  ],
  [
    'an account that is not active any more',
    'votre compte n’est plus actif',
    () => set(`update account set status = 'REFUSED', refusal_reason = 'doublon' where id = $1`, [family.accountId]),
  ],
  [
    'a service that stops',
    '« Cantine » n’est plus proposé',
    () => set('update service set active = false where id = $1', [commune.serviceId]),
  ],
]

describe('what changed between the order and its money is looked at again', () => {
  test.each(CHANGES)('%s: the rest is booked, the lost meal credited', async (_what, why, change) => {
    const placed = await hold()
    await change()
    await payCard(placed)
    expect(await shown(placed.order?.id)).toEqual({
      status: 'PAID',
      sentence: `Commande payée : 7,60\u00a0€, par carte bancaire. 1 réservation n’a pas pu être faite : ${why}. 3,80\u00a0€ sont sur votre porte-monnaie.`,
      shortfall: `1 réservation n’a pas pu être faite : ${why}. 3,80\u00a0€ sont sur votre porte-monnaie.`,
      refundedCents: 380,
      bookings: [
        { day: MONDAY, status: 'BOOKED', unavailableSentence: null },
        { day: TUESDAY, status: 'CANCELLED', unavailableSentence: why },
      ],
    })
    expect(await balanceOf(family, commune.regieId)).toBe(380)
    expect([await taken(MONDAY), await taken(TUESDAY)]).toEqual([1, 0])
    const mail = await lastMail()
    expect(mail?.subject).toBe(`Réservation confirmée en partie (commande ${placed.order?.number})`)
    expect(mail?.text).toContain(why)
    await set('delete from closure where commune_id = $1', [commune.id])
  })

  test.each(ALL)('%s: nothing is booked, all is credited', async (_what, why, change) => {
    const placed = await hold('CARD', [MONDAY])
    await change()
    // the page of the provider does not ask who is signed in
    const paymentId = (await onCardPage(placed.paymentUrl ?? '', 'accept')).split('/').at(-1) ?? ''
    await town().runJobs()
    const { rows } = await town().owner.query(
      `select o.status, o.shortfall, o.refunded_cents, p.status as payment, b.status as booking, w.balance_cents
       from payment p join orders o on o.id = p.order_id join booking b on b.order_id = o.id
       join wallet w on w.account_id = o.account_id and w.regie_id = o.regie_id where p.id = $1`,
      [paymentId],
    )
    expect(rows).toEqual([
      {
        status: 'PAID',
        shortfall: `1 réservation n’a pas pu être faite : ${why}. 3,80\u00a0€ sont sur votre porte-monnaie.`,
        refunded_cents: 380,
        payment: 'SUCCEEDED',
        booking: 'CANCELLED',
        balance_cents: 380,
      },
    ])
    expect(await taken(MONDAY)).toBe(0)
    const [mail] = await town().mailsTo(family.email)
    expect(mail?.subject).toContain('Paiement reçu, rien n’a pu être réservé')
    expect(mail?.text).toContain(why)
  })

  test('paid by the wallet, only what can still be had is paid in the end', async () => {
    const placed = await hold()
    await given.credit(family.accountId, commune.regieId, 1000)
    await set('update service_access set valid_to = $2 where account_id = $1', [family.accountId, MONDAY])
    expect(await payOrder(family, placed.order?.id ?? '', 'WALLET')).toMatchObject({ order: { status: 'PAID' } })
    expect(await balanceOf(family, commune.regieId)).toBe(620)
    expect((await shown(placed.order?.id)).bookings.map((b) => b.status)).toEqual(['BOOKED', 'CANCELLED'])
  })

  test('paid at the desk on the family’s behalf, the same', async () => {
    const placed = await hold()
    await given.credit(family.accountId, commune.regieId, 1000)
    await set('update service_access set valid_to = $2 where account_id = $1', [family.accountId, MONDAY])
    expect(await payOrder(agent, placed.order?.id ?? '', 'WALLET')).toMatchObject({ order: { status: 'PAID' } })
    expect(await balanceOf(family, commune.regieId)).toBe(620)
  })

  test('places that an order holds are never taken away: a smaller capacity is refused while it waits', async () => {
    await hold('CARD', [TUESDAY])
    const input = { serviceId: commune.serviceId, from: TUESDAY, to: TUESDAY, capacity: 0 }
    const query = `mutation ($input: CapacityInput!) { setCapacity(input: $input) { ... on CalendarRefused { reason } } }`
    expect(await ask(agent, query, { input })).toEqual({ setCapacity: { reason: 'BELOW_TAKEN' } })
  })

  test('nothing changed: all is booked and nothing comes back', async () => {
    const placed = await hold()
    await payCard(placed)
    expect(await shown(placed.order?.id)).toMatchObject({ status: 'PAID', shortfall: null, refundedCents: 0 })
    expect(await accountsOf(commune.regieId)).toEqual({ ADVANCE: 760, CARD_CLEARING: -760 })
  })
})
