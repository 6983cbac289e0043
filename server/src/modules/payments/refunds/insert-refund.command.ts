import { sha256Hex, encrypt } from '../../../platform/crypto.js'
import type { Config } from '../../../platform/config.js'
import type { Cents } from '../../../platform/money.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { isIban, maskIban, tidyIban } from './iban.policy.js'
import type { RefundDestination } from './refund.entity.js'
import type { BankAccountInput } from './refund.input.js'
import type { RefundRefusalReason } from './refund.policy.js'
import { text } from '../../../platform/row.js'

export interface NewRefund {
  regieId: string
  accountId: string
  orderId: string | null
  destination: RefundDestination
  amountCents: Cents
  needsApproval: boolean
  reason: string | null
  requestId: string
  requestHash: string
  askedBy: string
  bankAccount?: BankAccountInput | null | undefined
  now: Date
}

/** Two askings with the same request id are the same only when they ask for the same. */
export const hashOf = (...asked: unknown[]): string => sha256Hex(JSON.stringify(asked))

/** Why money cannot go there, or null. */
export function whyNotThere(
  destination: RefundDestination,
  bankAccount: BankAccountInput | null | undefined,
): RefundRefusalReason | null {
  if (destination !== 'IBAN') return bankAccount ? 'WRONG_DESTINATION' : null
  if (!bankAccount || !isIban(bankAccount.iban)) return 'BAD_IBAN'
  return bankAccount.holder.trim() ? null : 'HOLDER_REQUIRED'
}

/** The bank account is sealed before it is written; what is shown of it is its mask. */
export async function insertRefund(tx: Db, config: Pick<Config, 'secretKey'>, made: NewRefund): Promise<string> {
  const iban = made.bankAccount ? tidyIban(made.bankAccount.iban) : null
  const status = made.needsApproval ? 'ASKED' : made.destination === 'WALLET' ? 'PAID' : 'APPROVED'
  const row = await firstRow(
    tx,
    { id: text },
    `insert into refund (regie_id, account_id, order_id, destination, amount_cents, status, needs_approval, reason, request_id, request_hash,
       asked_by, asked_at, holder, iban_encrypted, iban_mask, settled_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, case when $6 = 'PAID' then $12::timestamptz end) returning id`,
    [
      made.regieId,
      made.accountId,
      made.orderId,
      made.destination,
      made.amountCents,
      status,
      made.needsApproval,
      made.reason,
      made.requestId,
      made.requestHash,
      made.askedBy,
      made.now,
      made.bankAccount?.holder.trim() ?? null,
      iban ? encrypt(iban, config.secretKey) : null,
      iban ? maskIban(iban) : null,
    ],
  )
  if (!row) throw new Error('a refund was not written')
  return row.id
}
