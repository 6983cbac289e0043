import { randomUUID } from 'node:crypto'
import { ask, type Signed } from './client.js'
import type { TestFamily } from './given/index.js'
import { checkPayment, topUp } from './operations.js'
import { onCardPage } from './sandbox.js'
import { town } from './town.js'

/** The operations that give money back, as the portal and the console send them. */
export interface RefundAnswer {
  __typename: 'RefundMade' | 'RefundRefused'
  refund?: { id: string; status: string; amountCents: number; returnedCents: number; sentence: string }
  reason?: string
  message?: string
}

const ANSWER = `__typename ... on RefundMade { refund { id status amountCents returnedCents sentence } } ... on RefundRefused { reason message }`

export const IBAN = { iban: 'FR76 3000 6000 0112 3456 7890 189', holder: 'Camille Dupont' }

export interface OrderRefundAsked {
  orderId: string
  bookingIds?: string[]
  amountCents?: number
  destination?: 'WALLET' | 'CARD' | 'IBAN'
  bankAccount?: typeof IBAN
  reason?: string
  requestId?: string
}

export const refundOrder = async (who: Signed, asked: OrderRefundAsked): Promise<RefundAnswer> =>
  (
    await ask<{ refundOrder: RefundAnswer }>(
      who,
      `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { ${ANSWER} } }`,
      { input: { requestId: randomUUID(), destination: 'WALLET', reason: 'Repas non servi', ...asked } },
    )
  ).refundOrder

export interface RefundAsked {
  regieId: string
  amountCents: number
  destination: 'CARD' | 'IBAN'
  bankAccount?: { iban: string; holder: string }
  accountId?: string
  requestId?: string
}

export const askRefund = async (who: Signed, asked: RefundAsked): Promise<RefundAnswer> =>
  (
    await ask<{ askRefund: RefundAnswer }>(
      who,
      `mutation ($input: AskRefundInput!) { askRefund(input: $input) { ${ANSWER} } }`,
      { input: { requestId: randomUUID(), ...asked } },
    )
  ).askRefund

export const approveRefund = async (who: Signed, id: string | undefined): Promise<RefundAnswer> =>
  (
    await ask<{ approveRefund: RefundAnswer }>(who, `mutation ($id: UUID!) { approveRefund(id: $id) { ${ANSWER} } }`, {
      id,
    })
  ).approveRefund

export const refuseRefund = async (
  who: Signed,
  id: string | undefined,
  reason = 'Déjà rendu.',
): Promise<RefundAnswer> =>
  (
    await ask<{ refuseRefund: RefundAnswer }>(
      who,
      `mutation ($id: UUID!, $reason: String!) { refuseRefund(id: $id, reason: $reason) { ${ANSWER} } }`,
      { id, reason },
    )
  ).refuseRefund

export const markPaid = async (who: Signed, communeId: string, ids: (string | undefined)[], reference = 'Mandat 42') =>
  (
    await ask<{
      markTransfersPaid: { __typename: string; refunds?: { id: string; status: string }[]; reason?: string }
    }>(
      who,
      `mutation ($communeId: UUID!, $ids: [UUID!]!, $reference: String!) { markTransfersPaid(communeId: $communeId, ids: $ids, reference: $reference) {
        __typename ... on TransfersMarked { refunds { id status } } ... on RefundRefused { reason message } } }`,
      { communeId, ids, reference },
    )
  ).markTransfersPaid

export const refundNow = async (who: Signed, id: string | undefined) =>
  (
    await ask<{ refund: { status: string; returnedCents: number; sentence: string } }>(
      who,
      `query ($id: UUID!) { refund(id: $id) { status returnedCents sentence } }`,
      { id },
    )
  ).refund

/** A top-up that a card has really paid at the sandbox. */
export async function paidByCard(family: TestFamily, regieId: string, amountCents: number): Promise<string> {
  const { payment } = await topUp(family, regieId, amountCents)
  if (!payment) throw new Error('the top-up did not start')
  await onCardPage(payment.url, 'accept')
  await checkPayment(family, payment.id)
  return payment.id
}

/** What the sandbox does with refunds of a payment. */
export const refundsWill = (paymentId: string, outcome: 'AT_ONCE' | 'LATER' | 'FAILED') =>
  town().owner.query(
    'update sandbox_session set refund_outcome = $2 where id = (select session_id from payment where id = $1)',
    [paymentId, outcome],
  )

export const returnTransfer = async (
  who: Signed,
  id: string | undefined,
  reason = 'Compte clôturé',
): Promise<RefundAnswer> =>
  (
    await ask<{ returnTransfer: RefundAnswer }>(
      who,
      `mutation ($id: UUID!, $reason: String!) { returnTransfer(id: $id, reason: $reason) { ${ANSWER} } }`,
      { id, reason },
    )
  ).returnTransfer
