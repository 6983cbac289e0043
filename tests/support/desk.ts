import { randomUUID } from 'node:crypto'
import { ask, type Signed } from './client.js'
import type { TestCommune, TestFamily } from './given/index.js'

/** The operations of the till, as the console sends them. */
export interface PaymentAnswer {
  __typename: 'DeskPayment' | 'DeskRefused'
  id: string
  receiptNumber?: string
  state?: string
  debtCents?: number
  decision?: { id: string; kind: string } | null
  reason?: string
}

export const transferOf = (reference = 'VIR DUPONT') => ({ method: 'TRANSFER', reference })

const PAYMENT = `__typename ... on DeskPayment { id receiptNumber state debtCents decision { id kind } } ... on DeskRefused { reason message }`

export const cesu = { method: 'CESU', reference: 'Edenred 0012 à 0015' }
export const cheque = { chequeNumber: '0001234', bank: 'La Banque Postale', drawer: 'M. Dupont' }

export async function take(
  who: Signed,
  commune: Pick<TestCommune, 'regieId'>,
  family: Pick<TestFamily, 'accountId'>,
  asked: Record<string, unknown> = {},
): Promise<PaymentAnswer> {
  const input = {
    accountId: family.accountId,
    regieId: commune.regieId,
    method: 'CASH',
    amountCents: 2000,
    evenIfSame: true,
    requestId: randomUUID(),
    ...asked,
  }
  const query = `mutation ($input: DeskTopUpInput!) { answer: deskTopUp(input: $input) { ${PAYMENT} } }`
  return (await ask<{ answer: PaymentAnswer }>(who, query, { input })).answer
}

type ReasonVerb = 'reverseDeskPayment' | 'bounceCheque' | 'writeOffDebt'
export async function doWithReason(
  verb: ReasonVerb,
  who: Signed,
  id: string,
  reason = 'Erreur de saisie',
): Promise<PaymentAnswer> {
  const query = `mutation ($id: UUID!, $reason: String!) { answer: ${verb}(id: $id, reason: $reason) { ${PAYMENT} } }`
  return (await ask<{ answer: PaymentAnswer }>(who, query, { id, reason })).answer
}

export async function decide(who: Signed, id: string, approve = true): Promise<PaymentAnswer> {
  const query = `mutation ($id: UUID!, $approve: Boolean!) { answer: decideDeskRequest(id: $id, approve: $approve) { ${PAYMENT} } }`
  return (await ask<{ answer: PaymentAnswer }>(who, query, { id, approve })).answer
}

export async function recover(who: Signed, id: string): Promise<PaymentAnswer> {
  const query = `mutation ($id: UUID!) { answer: recoverDebt(id: $id) { ${PAYMENT} } }`
  return (await ask<{ answer: PaymentAnswer }>(who, query, { id })).answer
}

export interface DepositAnswer {
  __typename: 'Deposit' | 'DeskRefused'
  id?: string
  number?: string
  amountCents?: number
  payments?: { id: string }[]
  reason?: string
}

export async function remit(
  who: Signed,
  commune: TestCommune,
  method: 'CASH' | 'CHEQUE' | 'CESU',
  deskPaymentIds: string[],
  requestId: string = randomUUID(),
): Promise<DepositAnswer> {
  const query = `mutation ($input: MakeDepositInput!) { answer: makeDeposit(input: $input) {
    __typename ... on Deposit { id number amountCents payments { id } } ... on DeskRefused { reason message } } }`
  const input = { regieId: commune.regieId, method, deskPaymentIds, requestId }
  return (await ask<{ answer: DepositAnswer }>(who, query, { input })).answer
}

export interface ReceivedAnswer {
  __typename: 'TransfersReceived' | 'DeskRefused'
  payments?: { id: string; state: string; receivedOn: string }[]
  reason?: string
}

export async function receive(
  who: Signed,
  commune: TestCommune,
  deskPaymentIds: string[],
  day: string,
): Promise<ReceivedAnswer> {
  const query = `mutation ($input: ReceiveTransfersInput!) { answer: receiveTransfers(input: $input) {
    __typename ... on TransfersReceived { payments { id state receivedOn } } ... on DeskRefused { reason message } } }`
  const input = { regieId: commune.regieId, deskPaymentIds, day }
  return (await ask<{ answer: ReceivedAnswer }>(who, query, { input })).answer
}

export interface ClosingAnswer {
  __typename: 'CashClosing' | 'DeskRefused'
  id?: string
  day?: string
  reason?: string
}

export async function closeDay(
  who: Signed,
  commune: TestCommune,
  asked: { expectedCents: number; countedCents: number; day?: string; counts?: unknown[]; reason?: string },
): Promise<ClosingAnswer> {
  const query = `mutation ($input: CloseCashDayInput!) { answer: closeCashDay(input: $input) {
    __typename ... on CashClosing { id day } ... on DeskRefused { reason message } } }`
  const input = { regieId: commune.regieId, counts: [], ...asked }
  return (await ask<{ answer: ClosingAnswer }>(who, query, { input })).answer
}
