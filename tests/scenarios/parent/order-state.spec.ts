import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { expireOrderAndPage } from '../../../server/src/modules/payments/sessions/close-payment-page.command.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { abandonOrder, balanceOf, checkPayment, payOrder, placeOrder, topUp } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { onCardPage, sendWebhook, sessionOf } from '../../support/sandbox.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let family: TestFamily
const NOON = '2026-11-25T12:00:00+01:00'
const LATER = '2026-11-25T12:20:00+01:00'

beforeEach(async () => {
  clock.at(NOON)
  commune = await given.aCommune({ capacity: 1 })
  family = await given.aFamily({ in: commune })
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const place = (
  who: Signed & { children: string[] },
  payment: 'CARD' | 'WALLET' | 'WALLET_THEN_CARD' = 'CARD',
  as: Signed = who,
  accountId?: string,
) =>
  placeOrder(as, {
    lines: [{ serviceId: commune.serviceId, beneficiaryId: who.children[0] ?? '', days: ['2026-12-07'] }],
    expectedTotalCents: 380,
    payment,
    ...(accountId ? { accountId } : {}),
  })

interface Shown {
  status: string
  sentence: string
  state: { code: string; payer: string; label: string; title: string; sentence: string; secondsLeft: number | null }
  payment: { sentence: string; status: string; url: string | null } | null
  can: Record<'pay' | 'payByCard' | 'payByWallet' | 'abandon' | 'refund', { allowed: boolean; reason: string | null }>
}
const CAN =
  'can { pay { allowed reason } payByCard { allowed reason } payByWallet { allowed reason } abandon { allowed reason } refund { allowed reason } }'
const shown = async (id: string | undefined, who: Signed = family): Promise<Shown> =>
  (
    await ask<{ order: Shown }>(
      who,
      `query ($id: UUID!) { order(id: $id) { status sentence state { code payer label title sentence secondsLeft } payment { sentence status url } ${CAN} } }`,
      { id },
    )
  ).order
const english = async (id: string | undefined) =>
  (
    await ask<{ order: { state: { label: string; sentence: string } } }>(
      family,
      `query ($id: UUID!) { order(id: $id) { state(language: EN) { label sentence } } }`,
      { id },
    )
  ).order.state
const toPay = async (who: Signed = family) =>
  (
    await ask<{ family: { ordersToPay: { id: string; state: { code: string; secondsLeft: number | null } }[] } }>(
      who,
      '{ family { ordersToPay { id state { code secondsLeft } } } }',
    )
  ).family.ordersToPay
const paymentIdOf = (returnUrl: string) => returnUrl.split('/').at(-1) ?? ''
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const mails = async () => {
  await town().runJobs()
  return town().mailsTo(family.email)
}
const expire = async (id: string | undefined) => {
  clock.at(LATER)
  await expireOrderAndPage(town().db, town().config, id ?? '', clock.now())
}

/** The order, its payment, and every mail about it say the same sentence. */
async function sayTheSame(id: string | undefined, sentence: string) {
  const order = await shown(id)
  expect(plain(order.state.sentence)).toBe(sentence)
  expect(order.sentence).toBe(order.state.sentence)
  if (order.payment) expect(order.payment.sentence).toBe(order.state.sentence)
  return order
}

describe('one truth about an order', () => {
  test('held: how long is left by the server’s clock, in French and in English', async () => {
    const placed = await place(family)
    clock.at('2026-11-25T12:03:00+01:00')
    const order = await sayTheSame(
      placed.order?.id,
      'En attente du paiement de 3,80 €. Vos places sont gardées. Si vous venez de payer, votre paiement est en cours de vérification.',
    )
    expect(order.state).toMatchObject({ code: 'WAITING', payer: 'NOBODY', label: 'À payer', secondsLeft: 12 * 60 })
    expect(await english(placed.order?.id)).toMatchObject({ label: 'To pay' })
    expect(await toPay()).toEqual([{ id: placed.order?.id, state: { code: 'WAITING', secondsLeft: 720 } }])
  })

  test.each(['decline', 'abandon'] as const)(
    'after « %s » the order still waits, and the payment says so',
    async (choice) => {
      const placed = await place(family)
      await checkPayment(family, paymentIdOf(await onCardPage(placed.paymentUrl ?? '', choice)))
      const order = await sayTheSame(
        placed.order?.id,
        'Le paiement par carte n’a pas abouti. Rien n’a été débité. Vos places sont gardées : payez à nouveau ou autrement.',
      )
      expect(order.state).toMatchObject({ code: 'DECLINED', title: 'Le paiement n’a pas abouti', secondsLeft: 900 })
      expect(order.payment).toMatchObject({ status: 'FAILED', url: null })
    },
  )

  test('paid by card, and mailed in the same words', async () => {
    const placed = await place(family)
    await checkPayment(family, paymentIdOf(await onCardPage(placed.paymentUrl ?? '', 'accept')))
    const sentence = 'Commande payée : 3,80 €, par carte bancaire. Vos réservations ont été confirmées.'
    expect((await sayTheSame(placed.order?.id, sentence)).state).toMatchObject({ code: 'PAID', payer: 'CARD' })
    expect((await mails()).map((m) => plain(m.text)).join()).toContain(sentence)
    expect(await toPay()).toEqual([])
  })

  test('a double payment: paid by the wallet, then by the card of an open page', async () => {
    const placed = await place(family)
    await onCardPage(placed.paymentUrl ?? '', 'accept')
    await given.credit(family.accountId, commune.regieId, 1000)
    await payOrder(family, placed.order?.id ?? '', 'WALLET')
    await sendWebhook({ sessionId: sessionOf(placed.paymentUrl ?? '') })
    const order = await sayTheSame(
      placed.order?.id,
      'Commande payée : 3,80 €, avec votre porte-monnaie. Un autre paiement de 3,80 € est arrivé : il a été crédité sur votre porte-monnaie. Rien n’est perdu.',
    )
    expect(order).toMatchObject({ status: 'PAID', state: { code: 'PAID_TWICE', payer: 'WALLET' } })
    expect(await balanceOf(family, commune.regieId)).toBe(1000)
    expect((await mails()).map((m) => plain(m.text)).join()).toContain('Le paiement de 3,80 € est arrivé, mais')
  })

  test('a late payment, the places taken by others: credited, and never « paiement réussi »', async () => {
    const placed = await place(family)
    await onCardPage(placed.paymentUrl ?? '', 'accept')
    await expire(placed.order?.id)
    const others = await given.aFamily({ in: commune, creditCents: 1000 })
    await place(others, 'WALLET')
    await sendWebhook({ sessionId: sessionOf(placed.paymentUrl ?? ''), at: clock.now() })
    const order = await sayTheSame(
      placed.order?.id,
      'Le paiement de 3,80 € est arrivé, mais la commande ne pouvait plus le recevoir (il n’y avait plus de place le lundi 7 décembre) : il a été crédité sur votre porte-monnaie. Rien n’est perdu.',
    )
    expect(order.state).toMatchObject({
      code: 'CREDITED',
      payer: 'NOBODY',
      title: 'Paiement crédité sur votre porte-monnaie',
    })
    expect(await balanceOf(family, commune.regieId)).toBe(380)
    // the mail of the expiry finds that money has come since: only the credit is told
    expect((await mails()).map((m) => m.subject)).toEqual(['Votre paiement est sur votre porte-monnaie'])
  })

  test('a late payment whose places are still free books, and the order is simply paid', async () => {
    const placed = await place(family)
    await onCardPage(placed.paymentUrl ?? '', 'accept')
    await expire(placed.order?.id)
    await sendWebhook({ sessionId: sessionOf(placed.paymentUrl ?? ''), at: clock.now() })
    expect((await shown(placed.order?.id)).state).toMatchObject({ code: 'PAID', payer: 'CARD' })
    expect((await mails()).map((m) => m.subject)).toEqual([expect.stringContaining('Réservation confirmée')])
  })

  test('given up: nothing was taken, nothing is to be done', async () => {
    const placed = await place(family)
    await abandonOrder(family, placed.order?.id ?? '')
    const order = await shown(placed.order?.id)
    expect(order.state).toMatchObject({ code: 'CANCELLED', label: 'Annulée', secondsLeft: null })
    expect(order.can.pay.allowed).toBe(false)
    expect(await toPay()).toEqual([])
    expect(await mails()).toEqual([])
  })

  test('paid by the desk with the family’s wallet says who paid', async () => {
    const agent = await given.aStaffMember(commune, 'AGENT')
    await given.credit(family.accountId, commune.regieId, 380)
    const placed = await place(family, 'WALLET', agent, family.accountId)
    const order = await sayTheSame(
      placed.order?.id,
      'Commande payée : 3,80 €, au guichet, avec votre porte-monnaie. Vos réservations ont été confirmées.',
    )
    expect(order.state.payer).toBe('DESK')
    expect((await shown(placed.order?.id, agent)).state).toEqual(order.state)
  })

  test('an order whose time is over but whose job has not run is no longer « à payer » anywhere', async () => {
    const placed = await place(family)
    clock.at(LATER)
    const order = await shown(placed.order?.id)
    expect(order).toMatchObject({ status: 'PENDING', state: { code: 'EXPIRED', secondsLeft: null } })
    expect([order.can.pay.allowed, order.can.abandon.allowed]).toEqual([false, false])
    expect(await toPay()).toEqual([])
    expect(await abandonOrder(family, placed.order?.id ?? '')).toMatchObject({ reason: 'NOT_PENDING' })
    await expire(placed.order?.id)
  })
})

describe('an order that expires unpaid', () => {
  test('is told by mail once, whoever notices first, with its days and what the wallet got back', async () => {
    await given.credit(family.accountId, commune.regieId, 100)
    const placed = await place(family, 'WALLET_THEN_CARD')
    await expire(placed.order?.id)
    await expire(placed.order?.id)
    const [mail, ...others] = await mails()
    expect(others).toEqual([])
    expect(mail?.subject).toBe(`Commande non payée, vos places sont libérées (commande ${placed.order?.number})`)
    const text = plain(mail?.text ?? '')
    expect(text).toContain('Le délai de paiement est passé : les places ont été libérées et rien n’a été débité.')
    expect(text).toContain('lundi 7 décembre')
    expect(text).toContain('y est revenu : 1,00 €.')
    expect(await balanceOf(family, commune.regieId)).toBe(100)
  })
})

describe('what can be done with it', () => {
  test('the wallet is offered when it suffices, else says what is missing; the command agrees', async () => {
    const placed = await place(family)
    const short = await shown(placed.order?.id)
    expect(short.can).toMatchObject({
      pay: { allowed: true },
      payByCard: { allowed: true },
      payByWallet: { allowed: false },
    })
    expect(plain(short.can.payByWallet.reason ?? '')).toBe('Votre porte-monnaie contient 0,00 € : il manque 3,80 €.')
    expect(await payOrder(family, placed.order?.id ?? '', 'WALLET')).toMatchObject({ reason: 'INSUFFICIENT_FUNDS' })
    await given.credit(family.accountId, commune.regieId, 380)
    expect((await shown(placed.order?.id)).can.payByWallet).toEqual({ allowed: true, reason: null })
    expect(await payOrder(family, placed.order?.id ?? '', 'WALLET')).toMatchObject({ order: { status: 'PAID' } })
  })

  test('the régie refunds and reads; it neither pays nor gives up for a family', async () => {
    const [regisseur, agent] = [
      await given.aStaffMember(commune, 'REGISSEUR'),
      await given.aStaffMember(commune, 'AGENT'),
    ]
    const placed = await place(family)
    const id = placed.order?.id ?? ''
    const seen = (who: Signed) =>
      shown(id, who).then(({ can }) => [can.pay.allowed, can.abandon.allowed, can.refund.allowed])
    expect([await seen(family), await seen(agent), await seen(regisseur)]).toEqual([
      [true, true, false],
      [true, true, false],
      [false, false, false],
    ])
    for (const query of [
      'mutation ($id: UUID!) { abandonOrder(orderId: $id) { __typename } }',
      'mutation ($id: UUID!) { payOrder(orderId: $id, payment: CARD) { __typename } }',
    ])
      expect(await codeOf(regisseur, query, { id })).toBe('NOT_FOUND')
    expect((await shown(id)).status).toBe('PENDING')
    await checkPayment(family, paymentIdOf(await onCardPage(placed.paymentUrl ?? '', 'accept')))
    expect([await seen(family), await seen(agent), await seen(regisseur)]).toEqual([
      [false, false, false],
      [false, false, false],
      [false, false, true],
    ])
  })
})

describe('trying a card again', () => {
  test('a top-up that was declined gets a new page for the same request; the old one is never opened again', async () => {
    const requestId = randomUUID()
    const first = await topUp(family, commune.regieId, 2000, requestId)
    expect((await topUp(family, commune.regieId, 2000, requestId)).payment).toEqual(first.payment)
    await onCardPage(first.payment?.url ?? '', 'decline')
    const second = await topUp(family, commune.regieId, 2000, requestId)
    expect(second.payment?.id).not.toBe(first.payment?.id)
    expect(second.payment?.url).not.toBe(first.payment?.url)
    expect(second.payment?.status).toBe('PENDING')
    await checkPayment(family, paymentIdOf(await onCardPage(second.payment?.url ?? '', 'accept')))
    expect(await balanceOf(family, commune.regieId)).toBe(2000)
    // sent once more after it was paid, it says so and opens nothing
    const third = await topUp(family, commune.regieId, 2000, requestId)
    expect(third.payment).toMatchObject({ id: second.payment?.id, status: 'SUCCEEDED', url: null })
    await town().runJobs()
    expect(await balanceOf(family, commune.regieId)).toBe(2000)
  })

  test('ten taps after a declined top-up open one new page', async () => {
    const requestId = randomUUID()
    const first = await topUp(family, commune.regieId, 2000, requestId)
    await onCardPage(first.payment?.url ?? '', 'decline')
    const answers = await Promise.all(Array.from({ length: 10 }, () => topUp(family, commune.regieId, 2000, requestId)))
    expect(new Set(answers.map((a) => a.payment?.url)).size).toBe(1)
    expect(answers[0]?.payment?.url).not.toBe(first.payment?.url)
  })

  test('a page whose time is over, of which nobody told us, is not opened again', async () => {
    const requestId = randomUUID()
    const first = await topUp(family, commune.regieId, 2000, requestId)
    clock.at('2026-11-25T12:40:00+01:00')
    expect((await topUp(family, commune.regieId, 2000, requestId)).payment?.url).not.toBe(first.payment?.url)
  })

  test('an order whose card was declined a moment ago gets a new page, before any webhook', async () => {
    const placed = await place(family)
    await onCardPage(placed.paymentUrl ?? '', 'decline')
    const again = await payOrder(family, placed.order?.id ?? '', 'CARD')
    expect(again.paymentUrl).not.toBe(placed.paymentUrl)
    await checkPayment(family, paymentIdOf(await onCardPage(again.paymentUrl ?? '', 'accept')))
    expect((await shown(placed.order?.id)).state.code).toBe('PAID')
  })

  test('an order paid a moment ago is not paid again', async () => {
    const placed = await place(family)
    await onCardPage(placed.paymentUrl ?? '', 'accept')
    expect(await payOrder(family, placed.order?.id ?? '', 'CARD')).toMatchObject({
      order: { status: 'PAID' },
      paymentUrl: null,
    })
  })
})
