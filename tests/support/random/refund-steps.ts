import { randomUUID } from 'node:crypto'
import { ask } from '../client.js'
import {
  approveRefund,
  askRefund,
  IBAN,
  markPaid,
  type RefundAnswer,
  refuseRefund,
  returnTransfer,
} from '../refunds.js'
import type { MDecision, MRefund } from './model.js'
import { clicked, type Step } from './step.js'
import type { World } from './world.js'

interface OrderRefund {
  reason?: string
  refund?: {
    id: string
    status: string
    amountCents: number
    lines: { amountCents: number; booking: { id: string } }[]
  }
}

/** A gesture of the staff: an order or some of its meals, in whole or in part. */
export const goodwill: Step = async (world) => {
  const { chance, model, keeper } = world
  const paid = chance.one([...model.orders.values()].filter((o) => o.status === 'PAID'))
  if (!paid) return 'none'
  const bookings = chance.percent(50) ? chance.some(paid.bookings, 2) : paid.bookings
  const left = bookings.reduce((total, b) => total + b.priceCents - b.refundedCents, 0)
  const amountCents = chance.percent(60) ? chance.between(1, Math.max(1, left)) : undefined
  const destination = chance.weighted({ WALLET: 5, CARD: 3, IBAN: 2 })
  const input = {
    orderId: paid.id,
    bookingIds: bookings.map((b) => b.id),
    ...(amountCents ? { amountCents } : {}),
    destination,
    ...(destination === 'IBAN' ? { bankAccount: IBAN } : {}),
    reason: 'Repas non servi',
    requestId: randomUUID(),
  }
  const answers = await clicked(world, async () => {
    const query = `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) {
      ... on RefundMade { refund { id status amountCents lines { amountCents booking { id } } } } ... on RefundRefused { reason message } } }`
    return (await ask<{ refundOrder: OrderRefund }>(keeper, query, { input })).refundOrder
  })
  const made = answers.find((a) => a.refund)?.refund
  if (!made) return 'refused'
  if (new Set(answers.map((a) => a.refund?.id)).size !== 1) throw new Error('a double click refunded twice')
  const shares = made.lines.map((l) => ({ bookingId: l.booking.id, amountCents: l.amountCents }))
  const given = shares.reduce((total, s) => total + s.amountCents, 0)
  if (given !== made.amountCents || given !== (amountCents ?? left))
    throw new Error(`${amountCents ?? left} were asked, ${given} given`)
  const { accountId, regieId } = paid
  const refund: MRefund = {
    id: made.id,
    accountId,
    regieId,
    amountCents: given,
    destination,
    shares,
    given: false,
    askedBy: keeper.accountId,
  }
  model.refunds.set(refund.id, refund)
  if (made.status !== 'ASKED') model.give(refund)
  return 'done'
}

/** A family takes its money out. */
export const takeOut: Step = async (world) => {
  const { chance, model } = world
  const family = chance.one(world.families)
  const regieId = chance.one(world.regies) ?? ''
  const balance = model.wallet(family?.accountId ?? '', regieId)
  if (!family || balance === 0) return 'none'
  const destination = chance.percent(60) ? 'CARD' : 'IBAN'
  const amountCents = chance.percent(10) ? balance + 1 : chance.between(1, balance)
  const asked = {
    regieId,
    amountCents,
    destination,
    requestId: randomUUID(),
    ...(destination === 'IBAN' ? { bankAccount: IBAN } : {}),
  } as const
  const answers = await clicked(world, () => askRefund(family, asked))
  const made = answers.find((a) => a.refund)?.refund
  if (!made) return 'refused'
  if (amountCents > balance) throw new Error('more than the wallet held was taken out')
  if (new Set(answers.map((a) => a.refund?.id)).size !== 1) throw new Error('a double click took out twice')
  const { accountId } = family
  model.refunds.set(made.id, {
    id: made.id,
    accountId,
    regieId,
    amountCents,
    destination,
    shares: [],
    given: true,
    askedBy: accountId,
  })
  return 'done'
}

/** Somebody agrees, refuses, marks a transfer as made or as sent back: perhaps too late, perhaps not entitled to. */
export const decideRefund: Step = async (world) => {
  const { chance, model } = world
  const refund = chance.one([...model.refunds.values()].slice(-12))
  if (!refund) return 'none'
  const who = chance.percent(75) ? world.second : world.keeper
  const how = chance.weighted({ agree: 6, refuse: 2, pay: 4, back: 1 })
  if (how === 'pay') {
    const commune = world.canteens.find((c) => c.regieId === refund.regieId)?.id ?? ''
    if (refund.destination !== 'IBAN') return 'none'
    const answers = await clicked(world, () => markPaid(who, commune, [refund.id]))
    return answers.some((a) => a.refunds) ? 'done' : 'refused'
  }
  if (how === 'back') {
    const answers = await clicked(world, () => returnTransfer(who, refund.id))
    const heard = answers.filter((a) => a.refund)
    if (heard.length > 1) throw new Error('a transfer came back twice')
    if (heard.length > 0) model.meet('transfer sent back')
    return heard.length > 0 ? 'done' : 'refused'
  }
  const decide = (): Promise<RefundAnswer> =>
    how === 'agree' ? approveRefund(who, refund.id) : refuseRefund(who, refund.id)
  const answers = await clicked(world, decide)
  const made = answers.filter((a) => a.refund)
  if (made.length > 1) throw new Error('a refund was decided twice')
  if (made.length === 0) return 'refused'
  if (how === 'agree') {
    if (who.accountId === refund.askedBy) throw new Error('who asked has agreed')
    model.meet('refund agreed by a second person')
    model.give(refund)
  }
  return 'done'
}

interface DisputeAnswer {
  reason?: string
  dispute?: { decisions: { id: string; status: MDecision['status']; amountCents: number }[] }
}
const DECIDED = `... on DisputeDecided { dispute { decisions { id status amountCents } } } ... on DisputeRefused { reason message }`

/** A lost dispute is taken from the wallet or written off; above the limit by two people. */
export const decideDispute: Step = async (world) => {
  const { chance, model } = world
  const asked = chance.one([...model.decisions.values()].filter((d) => d.status === 'ASKED'))
  if (asked && chance.percent(60)) return answerDecision(world, asked)
  const dispute = chance.one([...model.disputes.values()])
  const payment = model.payments.get(dispute?.paymentId ?? '')
  if (!dispute || !payment) return 'none'
  const takenFrom = chance.percent(60) ? 'WALLET' : 'WRITE_OFF'
  const decided = [...model.decisions.values()].filter((d) => d.dispute === dispute.id)
  const left = dispute.amountCents - decided.reduce((total, d) => total + (d.status === 'DONE' ? d.amountCents : 0), 0)
  const wallet = model.wallet(payment.accountId, payment.regieId)
  const amountCents = takenFrom === 'WALLET' ? Math.min(left, wallet) : left
  const query = `mutation ($id: UUID!, $from: DisputeSource!) { answer: decideDispute(disputeId: $id, takenFrom: $from, reason: "Famille prévenue") { ${DECIDED} } }`
  const answers = await clicked(
    world,
    async () => (await ask<{ answer: DisputeAnswer }>(world.keeper, query, { id: dispute.id, from: takenFrom })).answer,
  )
  const fresh = answers.flatMap((a) => a.dispute?.decisions ?? []).filter((d) => !model.decisions.has(d.id))
  const made = [...new Map(fresh.map((d) => [d.id, d])).values()]
  if (made.length === 0) return 'refused'
  // a second click may take what the first left undecided: never more than is left
  const total = made.reduce((sum, d) => sum + d.amountCents, 0)
  if (dispute.status !== 'LOST' || made[0]?.amountCents !== amountCents || total > left)
    throw new Error(`a dispute was decided for ${total} of ${left}`)
  for (const d of made)
    model.decisions.set(d.id, { ...d, dispute: dispute.id, takenFrom, askedBy: world.keeper.accountId })
  return 'done'
}

async function answerDecision(world: World, asked: MDecision): ReturnType<Step> {
  const verb = world.chance.percent(70) ? 'approve' : 'refuse'
  const who = world.chance.percent(80) ? world.second : world.keeper
  const query = `mutation ($id: UUID!) { answer: ${verb}DisputeDecision(decisionId: $id) { ${DECIDED} } }`
  const answers = await clicked(
    world,
    async () => (await ask<{ answer: DisputeAnswer }>(who, query, { id: asked.id })).answer,
  )
  const made = answers.filter((a) => a.dispute)
  if (made.length > 1) throw new Error('a decision was answered twice')
  if (made.length === 0) return 'refused'
  if (verb === 'approve' && who.accountId === asked.askedBy) throw new Error('who decided has agreed')
  asked.status = verb === 'approve' ? 'DONE' : 'REFUSED'
  return 'done'
}
