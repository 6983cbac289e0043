import { randomUUID } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import { RefundImpossible, type RefundRequest, type RefundTruth } from '../providers/provider.gateway.js'
import { cents, instant, oneOf, type RowOf, text } from '../../../platform/row.js'
import { rowsOf, oneRow } from '../../../platform/sql.js'

/** How long a refund that is told to wait stays pending. */
export const SANDBOX_REFUND_SECONDS = 20

const Row = {
  id: text,
  amountCents: cents,
  reference: text,
  paymentReference: text,
  outcome: oneOf(['AT_ONCE', 'LATER', 'FAILED']),
  createdAt: instant,
}
type Row = RowOf<typeof Row>

const SELECT = `select r.id, r.amount_cents as "amountCents", r.reference, s.reference as "paymentReference",
  s.refund_outcome as outcome, r.created_at as "createdAt" from sandbox_refund r join sandbox_session s on s.id = r.session_id`

/** Succeeds at once, unless its session says that refunds come later or fail (`sandbox_session.refund_outcome`). */
export const sandboxRefund = (db: DataSource, asked: RefundRequest, now: Date): Promise<RefundTruth> =>
  db.transaction(async (tx) => {
    const session = await lockPaidSession(tx, asked)
    const [known] = await rowsOf(tx, Row, `${SELECT} where r.reference = $1`, [asked.reference])
    if (known) return truthOf(known, now)
    if (asked.amountCents > session.amountCents - session.refundedCents) throw new RefundImpossible('TOO_MUCH')
    const id = `sbr_${randomUUID()}`
    await tx.query(
      'insert into sandbox_refund (id, session_id, reference, amount_cents, created_at) values ($1, $2, $3, $4, $5)',
      [id, session.id, asked.reference, asked.amountCents, now],
    )
    const made = await oneRow(tx, Row, `${SELECT} where r.id = $1`, [id])
    return truthOf(made, now)
  })

export async function findSandboxRefund(db: DataSource, id: string, now: Date): Promise<RefundTruth | null> {
  const [row] = await rowsOf(db, Row, `${SELECT} where r.id = $1`, [id])
  return row ? truthOf(row, now) : null
}

export async function listSandboxRefunds(db: DataSource, sessionId: string | null, now: Date): Promise<RefundTruth[]> {
  const rows = await rowsOf(db, Row, `${SELECT} where r.session_id = $1 order by r.created_at`, [sessionId])
  return rows.map((row) => truthOf(row, now))
}

/** Locked, so that two refunds at once never give back more than was paid. */
async function lockPaidSession(tx: EntityManager, asked: RefundRequest) {
  const [session] = await rowsOf(
    tx,
    { id: text, status: text, amountCents: cents },
    `select id, status, amount_cents as "amountCents" from sandbox_session where id = $1 for update`,
    [asked.payment.sessionId],
  )
  if (session?.status !== 'PAID') throw new RefundImpossible('NOT_REFUNDABLE')
  // counted under the lock; what has failed was not given back
  const given = await oneRow(
    tx,
    { cents },
    `select coalesce(sum(r.amount_cents), 0) as cents from sandbox_refund r join sandbox_session s on s.id = r.session_id
     where s.id = $1 and s.refund_outcome <> 'FAILED'`,
    [session.id],
  )
  return { ...session, refundedCents: given.cents }
}

function truthOf(row: Row, now: Date): RefundTruth {
  const waits = row.outcome !== 'AT_ONCE' && now.getTime() < row.createdAt.getTime() + SANDBOX_REFUND_SECONDS * 1000
  return {
    providerRefundId: row.id,
    status: waits ? 'PENDING' : row.outcome === 'FAILED' ? 'FAILED' : 'SUCCEEDED',
    amountCents: row.amountCents,
    reference: row.reference,
    paymentReference: row.paymentReference,
  }
}
