import type { MOrder } from './model.js'
import type { SeenOrder, Snapshot } from './snapshot.js'
import type { World } from './world.js'

/**
 * What happens by itself (a webhook, a job) is followed, never copied: each change of state must be one that is allowed and
 * that something the model knows explains. Amounts are the model's own.
 */
export function follow(world: World, seen: Snapshot): void {
  const paid = followPayments(world, seen)
  for (const order of seen.orders) followOrder(world, order, seen, paid)
  followParts(world, seen)
  followDisputes(world, seen)
  if (world.model.awaited.length > 0) throw new Error(`no order for ${JSON.stringify(world.model.awaited)}`)
}

/** The payments that have just taken effect, by their order. */
function followPayments({ model }: World, seen: Snapshot): Map<string, number> {
  const paid = new Map<string, number>()
  for (const p of seen.payments) {
    const page = model.pages.find((one) => one.url === p.url)
    const known = model.payments.get(p.id)
    if (!known) {
      if (!page) throw new Error(`nobody opened the payment ${p.id}`)
      if (p.amountCents !== page.amountCents) throw new Error(`a page of ${page.amountCents} asks ${p.amountCents}`)
      model.payments.set(p.id, { ...page, ...p, taken: false })
    } else if (known.status !== p.status) {
      const [from, to] = [known.status, p.status]
      if (from === 'SUCCEEDED' || (to === 'SUCCEEDED') !== known.taken)
        throw new Error(`the payment ${p.id}, ${known.taken ? 'taken' : 'not taken'}, went from ${from} to ${to}`)
      if (to === 'SUCCEEDED' && known.orderId) paid.set(known.orderId, known.amountCents)
      known.status = to
    }
  }
  return paid
}

function followOrder(world: World, order: SeenOrder, seen: Snapshot, paid: Map<string, number>): void {
  const known = world.model.orders.get(order.id) ?? awaitedOrder(world, order, seen)
  const amount = paid.get(order.id)
  const overdue = world.now >= (known.expiresAt ?? Infinity) // it may have expired just before the money came
  const mustBeBooked = (known.status === 'PENDING' || known.status === 'DUE') && amount === known.cardCents && !overdue
  if (mustBeBooked && order.status !== 'PAID') throw new Error(`${order.id} is paid and not booked`)
  if (amount && order.status !== 'PAID') world.model.meet('paid too late')
  if (known.status === order.status) return
  const change = `${known.status} ${order.status}`
  const explained =
    change === 'PENDING EXPIRED'
      ? overdue
      : ['PENDING PAID', 'EXPIRED PAID', 'DUE PAID'].includes(change) && amount === known.cardCents
  if (!explained) throw new Error(`nothing explains that ${order.id} went ${change}`)
  if (change === 'EXPIRED PAID') world.model.meet('booked again after expiry')
  world.model.moveOrder(known, order.status)
}

/** A meal taken without a booking: paid when the wallet could, else due. */
function awaitedOrder({ model }: World, order: SeenOrder, seen: Snapshot): MOrder {
  const [booking, ...others] = seen.bookings.filter((b) => b.orderId === order.id)
  const wanted = model.awaited.find(
    (a) => a.accountId === order.accountId && a.beneficiaryId === booking?.beneficiaryId && a.day === booking.day,
  )
  if (!booking || others.length > 0 || !wanted || wanted.serviceId !== booking.serviceId)
    throw new Error(`nobody asked for the order ${order.id}`)
  if (order.totalCents !== wanted.totalCents) throw new Error(`${wanted.totalCents} was due, ${order.totalCents} is`)
  const couldPay = model.wallet(order.accountId, order.regieId) >= order.totalCents
  const status = couldPay && !wanted.takenBack ? 'PAID' : 'DUE'
  if (order.status !== status || booking.takenBack !== wanted.takenBack)
    throw new Error(`a meal charged after the fact is ${order.status}, not ${status}`)
  model.awaited = model.awaited.filter((a) => a !== wanted)
  const made: MOrder = { ...order, expiresAt: null, bookings: [] }
  made.bookings = [{ ...booking, order: made, latePercent: 100, absenceCents: 0, served: true }]
  model.meet(wanted.takenBack ? 'absence due again' : `unbooked meal ${status.toLowerCase()}`)
  model.addOrder(made)
  return made
}

const ENDED = ['RETURNED', 'FAILED']

function followParts({ model }: World, seen: Snapshot): void {
  const fresh = new Map<string, number>()
  for (const part of seen.parts) {
    const known = model.parts.get(part.id)
    if (!known) fresh.set(part.refundId, (fresh.get(part.refundId) ?? 0) + part.amountCents)
    else if (known.status !== part.status && (ENDED.includes(known.status) || part.amountCents !== known.amountCents))
      throw new Error(`a refund went from ${known.status} to ${part.status}`)
    if (known && known.status !== part.status && part.status === 'FAILED') model.meet('refund failed')
    model.parts.set(part.id, { ...part })
  }
  for (const [refundId, cents] of fresh)
    if (model.refunds.get(refundId)?.amountCents !== cents) throw new Error(`${cents} were taken for ${refundId}`)
}

function followDisputes({ model, account }: World, seen: Snapshot): void {
  for (const dispute of seen.disputes) {
    const known = model.disputes.get(dispute.id)
    const real = [...account.disputes.values()].some(
      (d) =>
        d.amount === dispute.amountCents && (dispute.status === 'OPEN' || d.status === dispute.status.toLowerCase()),
    )
    if (!real || (known && known.status !== dispute.status && known.status !== 'OPEN'))
      throw new Error(`a dispute of ${dispute.amountCents} is ${dispute.status}`)
    if (known?.status !== dispute.status) model.meet(`dispute ${dispute.status.toLowerCase()}`)
    model.disputes.set(dispute.id, { ...dispute })
  }
}
