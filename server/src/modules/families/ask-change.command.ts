import { type Actor, isOwnFamily } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import { homeDay } from '../../platform/home-zone.js'
import type { Db } from '../../platform/sql.js'
import { atOnce, differences, type Facts, toReview } from './fact-change.policy.js'
import { restingOn } from './fact-changes.query.js'

export interface Subject {
  accountId: string
  /** null = the account itself. */
  beneficiaryId: string | null
}

export interface Settled {
  /** What counts from now on. */
  facts: Facts
  /** The names of what changed at once. */
  changed: string[]
}

/**
 * Decides what of a change counts at once. The staff's own corrections do, except of their own family (promise A6); what a
 * family changes of facts on which an access rests waits for the staff, together with what waits already.
 */
export async function settleFacts(
  tx: Db,
  actor: Actor,
  subject: Subject,
  { now, wanted, at }: { now: Facts; wanted: Facts; at: Date },
): Promise<Settled> {
  const changed = differences(now, wanted)
  const asFamily = isOwnFamily(actor, subject.accountId)
  const any = Object.keys(changed).length > 0
  const reviewed = asFamily && any ? toReview(changed, now, await restingOn(tx, subject, homeDay(at))) : {}
  if (Object.keys(reviewed).length > 0) await keep(tx, actor, subject, { reviewed, now, at })
  return { facts: atOnce(wanted, now, reviewed), changed: Object.keys(changed).filter((name) => !(name in reviewed)) }
}

async function keep(
  tx: Db,
  actor: Actor,
  { accountId, beneficiaryId }: Subject,
  { reviewed, now, at }: { reviewed: Facts; now: Facts; at: Date },
): Promise<void> {
  const before = Object.fromEntries(Object.entries(now).filter(([name]) => name in reviewed))
  await tx.query(
    `insert into fact_change (account_id, beneficiary_id, asked, before, status, asked_by, asked_at)
     values ($1, $2, $3, $4, 'PENDING', $5, $6)
     on conflict (account_id, beneficiary_id) where status = 'PENDING'
     do update set asked = fact_change.asked || excluded.asked, before = fact_change.before || excluded.before,
       asked_by = excluded.asked_by, asked_at = excluded.asked_at`,
    [accountId, beneficiaryId, JSON.stringify(reviewed), JSON.stringify(before), actor.accountId, at],
  )
  await audit(tx, {
    at,
    ...by(actor),
    action: 'CHANGE_ASKED',
    subject: beneficiaryId ? 'beneficiary' : 'account',
    subjectId: beneficiaryId ?? accountId,
    details: { facts: Object.keys(reviewed) },
  })
}
