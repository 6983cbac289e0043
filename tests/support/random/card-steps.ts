import { closePeriod } from '../books.js'
import { checkPayment } from '../operations.js'
import { onCardPage, sendWebhook, sessionOf } from '../sandbox.js'
import {
  closeDispute,
  deliver,
  endRefund,
  endSlowPayment,
  makePayout,
  openDispute,
  pay,
  send,
} from '../stripe/index.js'
import { town } from '../town.js'
import { collectPayouts } from '../../../server/src/modules/reporting/collect-payouts.job.js'
import { expireOverdueOrders } from '../../../server/src/modules/bookings/index.js'
import { earnAdvances } from '../../../server/src/modules/bookings/index.js'
import { recheckPayments } from '../../../server/src/modules/payments/sessions/check-payment.command.js'
import { recheckRefunds } from '../../../server/src/modules/payments/refunds/send-refund.command.js'
import type { MPayment } from './model.js'
import type { Step } from './step.js'
import { at, changePrice, changeRules, dayIn, familyOf, lastServed, today, wait, type World } from './world.js'

const isStripe = (world: World, payment: MPayment) => payment.regieId === world.stripeRegie

/** What the family does on the card page, perhaps too late. */
export const onPage: Step = async (world) => {
  const { chance, model } = world
  const open = [...model.payments.values()].filter((p) => p.status === 'PENDING' && !p.taken && p.url)
  const payment = chance.percent(70) ? open.at(-1) : chance.one(open)
  if (!payment) return 'none'
  const choice = chance.weighted({ accept: 80, decline: 12, abandon: 4, slow: 4 })
  if (isStripe(world, payment)) {
    const session = world.account.sessions.get(sessionOf(payment.url ?? ''))
    if (session?.status !== 'open' || choice === 'abandon' || world.account.seconds >= session.expires_at) return 'none'
    pay(world.account, session, choice === 'accept' ? 'accepted' : choice === 'decline' ? 'declined' : 'slow')
    payment.taken = session.payment_status === 'paid'
  } else {
    await onCardPage(payment.url ?? '', choice === 'slow' ? 'delay' : choice)
    const { rows } = await town().owner.query('select status from sandbox_session where id = $1', [
      sessionOf(payment.url ?? ''),
    ])
    payment.taken = (rows[0] as { status: string }).status === 'PAID'
  }
  if (chance.percent(45)) await tell(world, payment)
  return 'done'
}

/** How the product hears of a payment: by webhooks, by the family that comes back, by both at once, again and again. */
async function tell(world: World, payment: MPayment): Promise<void> {
  const { chance, account } = world
  const times = chance.between(1, 3)
  const order = chance.percent(40) ? 'backwards' : 'as it happened'
  const how = chance.weighted({ webhooks: 4, back: 3, both: 3 })
  const sessionId = sessionOf(payment.url ?? '')
  const webhooks = async () =>
    isStripe(world, payment)
      ? deliver(account, { order, times })
      : Promise.all(Array.from({ length: times }, () => sendWebhook({ sessionId, at: at(world) })))
  const back = () => checkPayment(familyOf(world, payment.accountId), payment.id)
  await Promise.all<unknown>([...(how === 'back' ? [] : [webhooks()]), ...(how === 'webhooks' ? [] : [back()])])
}

/** Old news once more: of any payment, and any event of Stripe, in any order. */
export const tellAgain: Step = async (world) => {
  const { chance, model, account } = world
  const payment = chance.one([...model.payments.values()])
  if (!payment) return 'none'
  await tell(world, payment)
  const events = chance.some([...account.events.values()], 4)
  await Promise.all(events.map((event) => send(account, event)))
  return 'done'
}

/** The bank of a slow method answers. */
export const slowBank: Step = (world) => {
  const waiting = [...world.model.payments.values()].filter((p) => {
    const intent = world.account.intents.get(world.account.sessions.get(sessionOf(p.url ?? ''))?.payment_intent ?? '')
    return intent?.status === 'processing'
  })
  const payment = world.chance.one(waiting)
  const session = world.account.sessions.get(sessionOf(payment?.url ?? ''))
  if (!payment || !session) return Promise.resolve('none')
  payment.taken = world.chance.percent(70)
  endSlowPayment(world.account, session, payment.taken)
  return Promise.resolve('done')
}

export const dispute: Step = async (world) => {
  const { chance, account } = world
  const open = [...account.disputes.values()].filter((d) => d.status === 'needs_response')
  const ended = chance.percent(60) ? chance.one(open) : undefined
  if (ended) closeDispute(account, ended, chance.percent(35) ? 'won' : 'lost')
  else {
    const charge = chance.one([...account.charges.values()].filter((c) => !c.disputed && c.amount_refunded === 0))
    if (!charge) return 'none'
    openDispute(account, charge)
  }
  if (chance.percent(70))
    await deliver(account, { times: chance.between(1, 3), order: chance.percent(30) ? 'backwards' : 'as it happened' })
  return 'done'
}

/** The timetable of the worker, all at once or in part. */
export const jobs: Step = async (world) => {
  const { db, config } = town()
  const { chance } = world
  if (chance.percent(50)) await earn(world) // first: what the others make true is the model's only after the step
  if (chance.percent(70)) await expireOverdueOrders(db, at(world))
  if (chance.percent(60)) await recheckPayments(db, config, at(world))
  if (chance.percent(60)) await recheckRefunds(db, config, at(world))
  return 'done'
}

export async function earn(world: World): Promise<void> {
  await Promise.all([earnAdvances(town().db, at(world)), earnAdvances(town().db, at(world))])
  const until = lastServed(world)
  for (const b of world.model.bookings.values())
    if (
      b.order.status === 'PAID' &&
      (b.status === 'BOOKED' || b.status === 'CANCELLED') &&
      b.priceCents > b.refundedCents &&
      b.day <= until
    )
      b.earned = true
}

export const time: Step = async (world) => {
  wait(world, world.chance.percent(60) ? world.chance.between(5, 240) : world.chance.between(300, 1_500))
  return world.chance.percent(50) ? jobs(world) : 'done'
}

/** Banks settle or refuse refunds that were on their way. */
export const refundBank: Step = async (world) => {
  const { chance, account } = world
  account.nextRefund = chance.percent(50) ? 'pending' : 'succeeded'
  const waiting = chance.one([...account.refunds.values()].filter((r) => r.status === 'pending'))
  if (waiting) endRefund(account, waiting, chance.percent(60) ? 'succeeded' : 'failed')
  const sandbox = chance.one(
    [...world.model.payments.values()].filter((p) => p.status === 'SUCCEEDED' && !isStripe(world, p)),
  )
  if (sandbox)
    await town().owner.query(
      `update sandbox_session s set refund_outcome = $2 where id = $1 and not exists (select 1 from sandbox_refund r where r.session_id = s.id)`,
      [sessionOf(sandbox.url ?? ''), chance.one(['AT_ONCE', 'LATER', 'FAILED'])],
    )
  if (chance.percent(70)) await deliver(account, { times: chance.between(1, 2) })
  return 'done'
}

export const payouts: Step = async (world) => {
  const { account } = world
  if ([...account.movements.values()].some((m) => !m.payout)) makePayout(account)
  const collect = () => collectPayouts(town().db, town().config, at(world))
  await Promise.all([collect(), collect()])
  return 'done'
}

export const prices: Step = async (world) => {
  const canteen = world.chance.one(world.canteens)
  if (!canteen) return 'none'
  const from = dayIn(world, world.chance.between(1, 12))
  if (world.chance.percent(50)) {
    if (canteen.prices.some((p) => p.from >= from)) return 'none'
    await changePrice(canteen, world.chance.between(15, 25) * 20, from)
  } else {
    if (canteen.latePercents.some((p) => p.from >= from)) return 'none'
    await changeRules(world, canteen, world.chance.one([0, 25, 50, 75, 100]) ?? 50, from)
  }
  return 'done'
}

export const month: Step = async (world) => {
  const [year = '', m = ''] = today(world).split('-')
  const end = new Date(Date.UTC(Number(year), Number(m) - 1, 0)).toISOString().slice(0, 10)
  const answers = await Promise.all(
    [0, 1].map(() => closePeriod(world.keeper, world.chance.one(world.regies) ?? '', end)),
  )
  return answers.some((a) => a.__typename === 'ClosedPeriod') ? 'done' : 'refused'
}
