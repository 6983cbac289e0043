import type { EntityManager } from 'typeorm'
import { brokenConstraint } from '../../../platform/errors.js'
import { anyRow, firstRow } from '../../../platform/sql.js'
import { COLUMNS, type DecidedOn } from './decision.input.js'
import type { DecisionRefusal, StandingDecision } from './decision.policy.js'
import { instant, maybe, text } from '../../../platform/row.js'

const RESET: Record<DecidedOn['kind'], string> = {
  ACCOUNT: `update account set status = 'PENDING', refusal_reason = null, decided_at = null, decided_by = null
    where id = $1 and status in ('ACTIVE','REFUSED') returning id`,
  ACCESS: `update service_access set status = 'PENDING', reason = null, valid_from = null, valid_to = null, decided_at = null, decided_by = null
    where id = $1 and status in ('VALID','REFUSED') and ended_at is null returning id`,
  DOCUMENT: `update supporting_document set status = 'PENDING', refusal_reason = null, decided_at = null, decided_by = null
    where id = $1 and status in ('ACCEPTED','REFUSED') and removed_at is null returning id`,
}

/** What was decided waits again. False when it does already. Nothing waits in a commune that is archived, or is being. */
export async function resetDecided(tx: EntityManager, { kind, id }: DecidedOn): Promise<boolean> {
  if (kind === 'ACCESS' && !(await anyRow(tx, LIVE_COMMUNE, [id]))) throw new DecisionStopped('COMMUNE_ARCHIVED')
  return anyRow(tx, RESET[kind], [id])
}

const LIVE_COMMUNE = `select 1 from service_access s join commune c on c.id = s.commune_id
  where s.id = $1 and c.archived_at is null for key share of c`

const STANDING_DECISION = {
  decidedAt: instant,
  decidedBy: text,
  toldAt: maybe(instant),
}

/** The decision that stands, locked: its mail waits for the end of this transaction. */
export const lockDecision = (tx: EntityManager, { kind, id }: DecidedOn): Promise<StandingDecision | undefined> =>
  firstRow(
    tx,
    STANDING_DECISION,
    `select decided_at as "decidedAt", decided_by as "decidedBy", told_at as "toldAt" from decision
     where ${COLUMNS[kind]} = $1 and undone_at is null for update`,
    [id],
  )

export const markUndone = async (
  tx: EntityManager,
  { kind, id }: DecidedOn,
  why: { at: Date; by: string; reason: string | null },
): Promise<void> => {
  await tx.query(
    `update decision set undone_at = $2, undone_by = $3, undo_reason = $4 where ${COLUMNS[kind]} = $1 and undone_at is null`,
    [id, why.at, why.by, why.reason],
  )
}

/** What the database refused, as the answer it means; anything else is thrown again. */
export function refusalOf(caught: unknown): DecisionRefusal {
  if (caught instanceof DecisionStopped) return caught.reason
  switch (brokenConstraint(caught)) {
    case 'service_access_live':
    case 'service_access_one_request':
    case 'service_access_renewed_once':
      return 'ASKED_AGAIN'
    case 'one_access_a_day':
      return 'OVERLAPS'
    default:
      throw caught
  }
}

/** Rolls back what was done before it: undone together, or not at all. */
export class DecisionStopped extends Error {
  constructor(readonly reason: DecisionRefusal) {
    super(reason)
  }
}
