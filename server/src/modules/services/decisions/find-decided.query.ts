import { type Actor, communesOf, hasRole } from '../../../platform/actor.js'
import type { Day } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { DECIDERS, reachFamily } from '../../families/index.js'
import type { DecidedOn } from './decision.input.js'
import type { DecisionRefusal } from './decision.policy.js'
import { day, flag, instant, maybe, text } from '../../../platform/row.js'

/** What a decision is about, for one who may decide on it. */
export interface Decided extends DecidedOn {
  accountId: string
  /** Null for an account, which is no commune's. */
  communeId: string | null
  /** It concerns the agent's own family. */
  isOwn: boolean
  status: string
  endedAt: Date | null
  validTo: Day | null
  timeZone: string | null
}

/** Is `account` the account of $2, or one that shares a child with it? */
export const isOwnSql = (account: string): string =>
  `(${account} = $2 or exists (select 1 from filiation f join filiation mine using (beneficiary_id)
     where f.account_id = ${account} and mine.account_id = $2 and f.removed_at is null and mine.removed_at is null))`

const FOUND: Record<DecidedOn['kind'], string> = {
  ACCOUNT: `select a.id as "accountId", null as "communeId", a.status, null as "endedAt", null as "validTo", null as "timeZone",
      ${isOwnSql('a.id')} as "isOwn" from account a where a.id = $1`,
  ACCESS: `select s.account_id as "accountId", s.commune_id as "communeId", s.status, s.ended_at as "endedAt", s.valid_to as "validTo",
      c.time_zone as "timeZone", ${isOwnSql('s.account_id')} as "isOwn"
    from service_access s join commune c on c.id = s.commune_id where s.id = $1`,
  DOCUMENT: `select d.account_id as "accountId", d.commune_id as "communeId", d.status, null as "endedAt", null as "validTo", null as "timeZone",
      ${isOwnSql('d.account_id')} as "isOwn" from supporting_document d where d.id = $1 and d.removed_at is null`,
}

const DECIDED = {
  accountId: text,
  /** Null for an account, which is no commune's. */
  communeId: maybe(text),
  /** It concerns the agent's own family. */
  isOwn: flag,
  status: text,
  endedAt: maybe(instant),
  validTo: maybe(day),
  timeZone: maybe(text),
}

export async function findDecided(db: Db, actor: Actor, { kind, id }: DecidedOn): Promise<Decided> {
  if (kind === 'ACCOUNT') {
    const reach = await reachFamily(db, actor, id, DECIDERS)
    if (reach.scope === 'own') throw notFound()
  }
  const found = await firstRow(db, DECIDED, FOUND[kind], [id, actor.accountId])
  if (!found || (found.communeId && !hasRole(actor, found.communeId, ...DECIDERS))) throw notFound()
  return { ...found, kind, id }
}

/** Why this account is not theirs to take back: an agent's, or one to which another commune gave something. */
export async function whyNotTheirAccount(db: Db, actor: Actor, accountId: string): Promise<DecisionRefusal | null> {
  const served = communesOf(actor, ...DECIDERS)
  if (served === 'all') return null
  const row = await firstRow(
    db,
    { isStaff: flag, elsewhere: flag },
    `select exists (select 1 from staff_member where account_id = $1) as "isStaff",
       exists (select 1 from service_access where account_id = $1 and status = 'VALID' and not commune_id = any($2::uuid[])) as elsewhere`,
    [accountId, served],
  )
  if (row?.isStaff) return 'STAFF_ACCOUNT'
  return row?.elsewhere ? 'HELD_ELSEWHERE' : null
}
