import type { DataSource, EntityManager } from 'typeorm'
import { type Actor, hasRole, isOwnFamily } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditDetails } from '../../../platform/audit-events.js'
import type { Config } from '../../../platform/config.js'
import { decrypt } from '../../../platform/crypto.js'
import { notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { rowsOf } from '../../../platform/sql.js'
import { transfer } from '../../wallet/index.js'
import { spacedIban } from './iban.policy.js'
import { TREASURY } from './refund.access.js'
import { RefundRefused, type TransferOrder, TransfersMarked } from './refund.result.js'
import { QUEUES, refundsByIds, refundsToDecide } from './refunds.query.js'
import { tellFamily } from './take-out.command.js'
import { type RowOf, bytes, cents, maybe, text } from '../../../platform/row.js'

const TRANSFER = {
  refundId: text,
  holder: text,
  amountCents: cents,
  sealed: bytes,
}

/** Bank accounts in full, for who types the transfers; reading them is noted. */
export async function transferOrders(db: DataSource, config: Config, actor: Actor, communeId: string, now: Date) {
  if (!hasRole(actor, communeId, ...TREASURY)) throw notFound()
  const rows = await rowsOf(
    db,
    TRANSFER,
    `select r.id as "refundId", r.holder, r.amount_cents as "amountCents", r.iban_encrypted as sealed from refund r
     where r.regie_id = (select regie_id from commune where id = $1) and ${QUEUES.TO_TRANSFER}
       and exists (select 1 from service_access a where a.account_id = r.account_id and a.commune_id = $1)
     order by r.asked_at, r.id limit 100`,
    [communeId],
  )
  const details: AuditDetails = { refundIds: rows.map((r) => r.refundId) }
  if (rows.length > 0)
    await audit(db, {
      at: now,
      ...by(actor),
      action: 'BANK_ACCOUNTS_READ',
      communeId,
      subject: 'commune',
      subjectId: communeId,
      details,
    })
  return rows.map(({ sealed, ...row }): TransferOrder => ({
    ...row,
    iban: spacedIban(decrypt(sealed, config.secretKey)),
  }))
}

/** The bank was given these transfers, under one mandate: all of them or none, each once. */
export const markTransfers = (
  db: DataSource,
  actor: Actor,
  { communeId, ids, reference }: { communeId: string; ids: string[]; reference: string },
  now: Date,
) =>
  db.transaction(async (tx): Promise<TransfersMarked | RefundRefused> => {
    if (!hasRole(actor, communeId, ...TREASURY)) throw notFound()
    const wanted = [...new Set(ids)].sort()
    const asked = await refundsToDecide(tx, actor, wanted)
    if (asked.some((r) => isOwnFamily(actor, r.accountId))) return RefundRefused.because('OWN_FAMILY')
    if (reference.trim().length < 3) return RefundRefused.because('REASON_REQUIRED')
    const waiting = await rowsOf(
      tx,
      { id: text },
      `select id from refund where id = any($1::uuid[]) and status = 'APPROVED' and destination = 'IBAN' order by id for update`,
      [wanted],
    )
    if (waiting.length !== wanted.length) return RefundRefused.because('NOT_WAITING')
    await pay(tx, actor, wanted, reference.trim(), now)
    return TransfersMarked.of(await refundsByIds(tx, wanted))
  })

const Paid = {
  id: text,
  refundId: text,
  regieId: text,
  amountCents: cents,
  askedBy: text,
  approvedBy: maybe(text),
}
type Paid = RowOf<typeof Paid>

async function pay(tx: EntityManager, actor: Actor, ids: string[], reference: string, now: Date): Promise<void> {
  const paid = await rowsOf(
    tx,
    Paid,
    `with done as (update refund set status = 'PAID', settled_at = $2, paid_by = $3, transfer_reference = $4 where id = any($1::uuid[])
       returning id, asked_by, approved_by)
     update refund_part p set status = 'PAID', settled_at = $2 from done where p.refund_id = done.id and p.status = 'PENDING'
     returning p.id, p.refund_id as "refundId", p.regie_id as "regieId", p.amount_cents as "amountCents", done.asked_by as "askedBy", done.approved_by as "approvedBy"`,
    [ids, now, actor.accountId, reference],
  )
  // who pays acts, unless they are also who agreed: then it is who asked
  const whoOf = (p: Paid) =>
    `${p.regieId} ${p.approvedBy === actor.accountId ? p.askedBy : actor.accountId} ${p.approvedBy ?? ''}`
  for (const who of new Set(paid.map(whoOf))) {
    const [regieId = '', actorId = '', approvedBy = ''] = who.split(' ')
    const posted = await transfer(tx, {
      regieId,
      from: 'REFUND_DUE',
      to: 'BANK',
      cause: 'REFUND_PAID',
      moves: paid.filter((p) => whoOf(p) === who).map((p) => ({ causeId: p.id, amountCents: p.amountCents })),
      actorId,
      approvedBy: approvedBy || null,
      reason: reference,
      at: now,
    })
    if (!posted) throw new Error('a transfer was not posted')
  }
  await publish(tx, ...paid.map((p) => tellFamily(p.refundId, 'PAID')))
  const details: AuditDetails = { reference, refunds: ids.length }
  await audit(tx, {
    at: now,
    ...by(actor),
    action: 'TRANSFERS_PAID',
    subject: 'refund',
    subjectId: ids[0] ?? '',
    details,
  })
}
