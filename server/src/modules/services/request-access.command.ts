import { In } from 'typeorm'
import { audit, by } from '../../platform/audit.js'
import type { Actor } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { type Day, dayAt } from '../../platform/day.js'
import { brokenConstraint, notFound } from '../../platform/errors.js'
import { anyRow, type Db, firstRow, rowsOf } from '../../platform/sql.js'
import { holdAccount } from '../accounts/index.js'
import { isOpenSql } from '../communes/index.js'
import { DESK, type FamilyReach, reaches, reachFamily } from '../families/index.js'
import type { RequestAccessInput } from './access.input.js'
import { suits } from './access.policy.js'
import { AccessRefused, AccessRequested } from './access.result.js'
import { type EnrolmentAsked, whyNotEnrolled } from './decisions/enrolment.events.js'
import { isOfferedSql } from './offered.query.js'
import { ServiceAccess } from './service-access.entity.js'
import { Audience } from './situation.entity.js'
import { type RowOf, flag, list, oneOf, text } from '../../platform/row.js'

const Target = {
  communeId: text,
  name: text,
  audience: oneOf(Audience),
  offered: flag,
  open: flag,
  timeZone: text,
  accountStatus: text,
  kinds: list(oneOf(['CHILD', 'ADULT'])),
}
type Target = RowOf<typeof Target>

/** Asks a commune for a situation, for several people at once: all or none. */
export async function requestAccess(
  ctx: Context,
  actor: Actor,
  asked: RequestAccessInput,
): Promise<AccessRequested | AccessRefused> {
  const reach = await reachFamily(ctx.db, actor, asked.accountId, DESK)
  const target = await findTarget(ctx.db, reach, asked, ctx.now)
  if (!target || target.kinds.length < asked.beneficiaryIds.length || !reaches(reach, target.communeId))
    throw notFound()
  if (!isOpen(target.accountStatus)) return AccessRefused.because('ACCOUNT_CLOSED')
  if (!target.open) return AccessRefused.because('COMMUNE_NOT_OPEN')
  if (!target.offered) return AccessRefused.noLongerOffered(target.name)
  if (!target.kinds.every((kind) => suits(target.audience, kind))) return AccessRefused.because('WRONG_AUDIENCE')
  try {
    return await ctx.db.transaction(async (tx) => {
      if (!isOpen(await holdAccount(tx, reach.accountId))) return AccessRefused.because('ACCOUNT_CLOSED')
      const today = dayAt(ctx.now, target.timeZone)
      if (await isRenewed(tx, reach.accountId, asked, today)) return AccessRefused.because('ALREADY_ASKED')
      const enrolment = enrolmentOf(reach, actor, asked, ctx.now)
      const why = await whyNotEnrolled(tx, enrolment)
      if (why) return AccessRefused.againstRules(why)
      const ids = await insertRequests(tx, reach.accountId, enrolment.channel, target.audience, asked, ctx.now, today)
      if (ids.length === 0) return whyNoneAsked(tx, reach, asked, ctx.now)
      const { accountId } = reach
      await audit(tx, {
        at: ctx.now,
        ...by(actor),
        action: 'ACCESS_REQUESTED',
        communeId: target.communeId,
        subject: 'account',
        subjectId: accountId,
        details: { accessIds: ids },
      })
      return AccessRequested.of(await tx.getRepository(ServiceAccess).findBy({ id: In(ids) }))
    })
  } catch (caught) {
    const broken = brokenConstraint(caught) ?? ''
    if (['service_access_live', 'service_access_one_request'].includes(broken))
      return AccessRefused.because('ALREADY_ASKED')
    throw caught
  }
}

const enrolmentOf = (
  { accountId }: FamilyReach,
  actor: Actor,
  { situationId, beneficiaryIds }: RequestAccessInput,
  now: Date,
): EnrolmentAsked => ({
  situationId,
  channel: actor.accountId === accountId ? 'portal' : 'staff',
  now,
  of: { accountId, beneficiaryIds },
})

const isOpen = (status: string | undefined): boolean => status === 'PENDING' || status === 'ACTIVE'

/** The situation, and the kinds of those of the chosen people that the reach extends to. */
const findTarget = (db: Db, reach: FamilyReach, asked: RequestAccessInput, now: Date): Promise<Target | undefined> =>
  firstRow(
    db,
    Target,
    `select o.commune_id as "communeId", o.name, o.audience, ${isOfferedSql('t.id = o.id', '$5')} as offered, coalesce(${isOpenSql('c', '$5')}, false) as open, c.time_zone as "timeZone", a.status as "accountStatus", array(
       select b.kind from filiation f join beneficiary b on b.id = f.beneficiary_id
       where f.account_id = a.id and f.removed_at is null and b.id = any($3::uuid[]) and ($4::uuid[] is null
         or not exists (select 1 from service_access x where x.account_id = a.id and x.beneficiary_id = b.id)
         or exists (select 1 from service_access x where x.account_id = a.id and x.beneficiary_id = b.id and x.commune_id = any($4)))
     ) as kinds
     from situation o join commune c on c.id = o.commune_id join account a on a.id = $2 where o.id = $1`,
    [asked.situationId, reach.accountId, asked.beneficiaryIds, Array.isArray(reach.scope) ? reach.scope : null, now],
  )

/** What changed while the request was being written. */
async function whyNoneAsked(tx: Db, reach: FamilyReach, asked: RequestAccessInput, now: Date): Promise<AccessRefused> {
  const target = await findTarget(tx, reach, asked, now)
  if (!target) throw notFound()
  return target.open ? AccessRefused.noLongerOffered(target.name) : AccessRefused.because('COMMUNE_NOT_OPEN')
}

/** A renewal that was given holds already what is asked. */
const isRenewed = (tx: Db, accountId: string, { situationId, beneficiaryIds }: RequestAccessInput, today: Day) =>
  anyRow(
    tx,
    `select 1 from service_access where account_id = $1 and situation_id = $2 and beneficiary_id = any($3::uuid[])
       and status = 'VALID' and renews is not null and valid_to >= $4::date`,
    [accountId, situationId, beneficiaryIds, today],
  )

/**
 * An access past its last day makes way for a new one; a live one is refused by the unique index. The lock waits for who
 * changes the situation meanwhile: nothing is asked of one that has just been archived, or is no longer for these people.
 */
async function insertRequests(
  tx: Db,
  accountId: string,
  channel: EnrolmentAsked['channel'],
  audience: Audience,
  { situationId, beneficiaryIds }: RequestAccessInput,
  now: Date,
  today: Day,
): Promise<string[]> {
  await tx.query(
    `update service_access set status = 'EXPIRED' where account_id = $1 and situation_id = $2 and beneficiary_id = any($3::uuid[])
       and status = 'VALID' and valid_to < $4::date`,
    [accountId, situationId, beneficiaryIds, today],
  )
  const rows = await rowsOf(
    tx,
    { id: text },
    `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at, asked_by_staff)
     select s.commune_id, $1, s.id, unnest($3::uuid[]), 'PENDING', $4, $6
     from (select t.id, t.commune_id from situation t join commune c on c.id = t.commune_id where t.id = $2 and t.active
       and t.audience = $5 and ${isOpenSql('c', '$4')} for share of t for key share of c) s returning id`,
    [accountId, situationId, beneficiaryIds, now, audience, channel === 'staff'],
  )
  return rows.map((row) => row.id)
}
