import { randomUUID } from 'node:crypto'
import { ask, post, type Signed } from './client.js'

/** The operations that scenarios repeat, as the portal sends them. */
export interface Line {
  serviceId: string
  beneficiaryId: string
  days: string[]
}

export interface OrderAnswer {
  __typename: 'OrderPlaced' | 'OrderRefused'
  order?: {
    id: string
    number: string
    status: string
    totalCents: number
    walletCents: number
    cardCents: number
    bookings: { id: string; day: string }[]
  }
  paymentUrl?: string | null
  reason?: string
  message?: string
  missingCents?: number | null
  totalCents?: number | null
  unavailable?: { beneficiaryId: string; day: string; reason: string; message: string }[]
}

const ORDER = `__typename
  ... on OrderPlaced { paymentUrl order { id number status totalCents walletCents cardCents bookings { id day } } }
  ... on OrderRefused { reason message missingCents totalCents unavailable { beneficiaryId day reason message } }`

export interface OrderAsked {
  lines: Line[]
  expectedTotalCents: number
  expectedAfterMealCents?: number
  payment?: 'WALLET' | 'CARD' | 'WALLET_THEN_CARD' | 'INVOICE' | 'INVOICE'
  requestId?: string
  accountId?: string
}

export async function placeOrder(who: Signed, asked: OrderAsked): Promise<OrderAnswer> {
  const input = { requestId: asked.requestId ?? randomUUID(), payment: 'WALLET', ...asked }
  const { placeOrder: answer } = await ask<{ placeOrder: OrderAnswer }>(
    who,
    `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { ${ORDER} } }`,
    { input },
  )
  return answer
}

export async function payOrder(who: Signed, orderId: string, payment: string): Promise<OrderAnswer> {
  const query = `mutation ($orderId: UUID!, $payment: PaymentMethod!) { payOrder(orderId: $orderId, payment: $payment) { ${ORDER} } }`
  return (await ask<{ payOrder: OrderAnswer }>(who, query, { orderId, payment })).payOrder
}

export async function abandonOrder(who: Signed, orderId: string): Promise<OrderAnswer> {
  return (
    await ask<{ abandonOrder: OrderAnswer }>(
      who,
      `mutation ($orderId: UUID!) { abandonOrder(orderId: $orderId) { ${ORDER} } }`,
      { orderId },
    )
  ).abandonOrder
}

export interface CancelAnswer {
  __typename: 'BookingsCancelled' | 'CancellationRefused'
  refundCents?: number
  wallet?: { balanceCents: number }
  reason?: string
  message?: string
}

export async function cancelBookings(
  who: Signed,
  bookingIds: string[],
  expectedRefundCents: number,
): Promise<CancelAnswer> {
  const query = `mutation ($bookingIds: [UUID!]!, $expectedRefundCents: Cents!) {
    cancelBookings(bookingIds: $bookingIds, expectedRefundCents: $expectedRefundCents) {
      __typename ... on BookingsCancelled { refundCents wallet { balanceCents } } ... on CancellationRefused { reason message } } }`
  return (await ask<{ cancelBookings: CancelAnswer }>(who, query, { bookingIds, expectedRefundCents })).cancelBookings
}

export interface Quote {
  totalCents: number
  unavailable: { day: string; reason: string; message: string }[]
  regies: {
    totalCents: number
    afterMealCents: number
    onInvoice: string | null
    months: string[]
    walletBalanceCents: number
    missingCents: number
    cancellationRule: string
    choices: {
      method: string
      allowed: boolean
      reason: string | null
      walletCents: number
      cardCents: number
    }[]
    lines: { included: boolean; quantity: number; unitPriceCents: number; totalCents: number }[]
  }[]
}

export const quote = async (who: Signed, lines: Line[]): Promise<Quote> =>
  (
    await ask<{ quoteOrder: Quote }>(
      who,
      `query ($input: QuoteInput!) { quoteOrder(input: $input) { totalCents unavailable { day reason message }
        regies { totalCents afterMealCents onInvoice months walletBalanceCents missingCents cancellationRule choices { method allowed reason walletCents cardCents } lines { included quantity unitPriceCents totalCents } } } }`,
      { input: { lines } },
    )
  ).quoteOrder

export interface Cell {
  beneficiaryId: string
  state: string
  included: boolean
  priceCents: number
  surchargeCents: number
  bookableUntil: string | null
  cancellableUntil: string | null
  reason: string | null
  canWait: boolean
  onRequest: boolean
}
export interface Calendar {
  today: string
  services: {
    service: { id: string; name: string }
    beneficiaries: { firstName: string; sentence: string | null }[]
    days: {
      day: string
      open: boolean
      reason: string | null
      shortReason: string | null
      placesLeft: number | null
      cells: Cell[]
    }[]
  }[]
}

export const CALENDAR = `query ($from: Day!, $to: Day!, $accountId: UUID) { availabilityCalendar(from: $from, to: $to, accountId: $accountId) { today services {
  service { id name } beneficiaries { firstName sentence }
  days { day open reason shortReason placesLeft cells { beneficiaryId state included priceCents surchargeCents bookableUntil cancellableUntil reason canWait onRequest } } } } }`

export const calendar = async (who: Signed, from: string, to: string): Promise<Calendar> =>
  (await ask<{ availabilityCalendar: Calendar }>(who, CALENDAR, { from, to })).availabilityCalendar

/** The cells of one day of the only service. */
export async function cellsOn(who: Signed, day: string): Promise<Cell[]> {
  const found = (await calendar(who, day, day)).services[0]?.days[0]
  if (!found) throw new Error('the family has no service')
  return found.cells
}

export interface PaymentAnswer {
  id: string
  status: string
  sentence: string
}

export async function topUp(who: Signed, regieId: string, amountCents: number, requestId = randomUUID()) {
  const query = `mutation ($input: TopUpInput!) { topUp(input: $input) { __typename ... on TopUpStarted { payment { id url status sentence } } ... on TopUpRefused { reason message } } }`
  const { data } = await post<{
    topUp: { __typename: string; payment?: PaymentAnswer & { url: string }; reason?: string; message?: string }
  }>(query, { input: { requestId, regieId, amountCents } }, who)
  if (!data) throw new Error('topUp gave no data')
  return data.topUp
}

export const checkPayment = async (who: Signed, id: string): Promise<PaymentAnswer> =>
  (
    await ask<{ checkPayment: PaymentAnswer }>(
      who,
      `mutation ($id: UUID!) { checkPayment(id: $id) { id status sentence } }`,
      { id },
    )
  ).checkPayment

export async function balanceOf(who: Signed, regieId: string): Promise<number> {
  const { family } = await ask<{ family: { wallets: { balanceCents: number; regie: { id: string } }[] } }>(
    who,
    `{ family { wallets { balanceCents regie { id } } } }`,
  )
  return family.wallets.find((w) => w.regie.id === regieId)?.balanceCents ?? 0
}
