import { type Actor, hasRole, isOwnFamily } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import { type Day, dayAt } from '../../platform/day.js'
import { brokenConstraint, notFound } from '../../platform/errors.js'
import { ZERO_CENTS } from '../../platform/money.js'
import { type Db, anyRow, firstRow, oneRow } from '../../platform/sql.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'
import type { RefuseAccessInput, ValidateAccessInput } from './access.input.js'
import { areGoodDates, isReason } from './access.policy.js'
import { AccessRefused } from './access.result.js'
import { missingLabels, todayIn } from './asked-documents.query.js'
import { askFees, FeesUnknown, holdFees } from './decisions/enrolment-fees.events.js'
import { recordDecision } from './decisions/record-decision.command.js'
import { findOverlap } from './overlap.query.js'
import { daysOfAccess } from './renewals/renewal.policy.js'
import { ServiceAccess } from './service-access.entity.js'
import { defaultValidTo } from './validations.query.js'
import { type RowOf, day, flag, list, maybe, text } from '../../platform/row.js'

const Asked = {
  accountId: text,
  communeId: text,
  timeZone: text,
  status: text,
  accountStatus: text,
  emailConfirmed: flag,
  renewedFrom: maybe(day),
  renewedUntil: maybe(day),
}
type Asked = RowOf<typeof Asked>

/** Gives the access from today, or from a day to come, to the end of the school year, or to the day the agent chose. */
export async function validateAccess(
  ctx: Context,
  actor: Actor,
  asked: ValidateAccessInput,
): Promise<ServiceAccess | AccessRefused> {
  const access = await findAsked(ctx.db, actor, asked.accessId)
  if (isOwnFamily(actor, access.accountId)) return AccessRefused.because('OWN_FAMILY')
  if (access.status !== 'PENDING') return AccessRefused.because('NOT_PENDING')
  if (!access.emailConfirmed) return AccessRefused.because('EMAIL_NOT_CONFIRMED')
  if (access.accountStatus !== 'ACTIVE') return AccessRefused.because('ACCOUNT_NOT_ACTIVE')
  const today = dayAt(ctx.now, access.timeZone)
  const usual = daysOfAccess(access, today, access.renewedUntil ?? (await defaultValidTo(ctx.db, today)))
  const validTo = asked.validTo ?? usual.validTo
  const validFrom = asked.validFrom ?? usual.validFrom
  if (!areGoodDates(validTo, today) || validFrom < today || validFrom > validTo)
    return AccessRefused.because('BAD_DATES')
  const overlap = () => findOverlap(ctx.db, { accessId: asked.accessId, validFrom, validTo })
  const found = await overlap()
  if (found) return AccessRefused.overlapping(found)
  try {
    return await decide(ctx, actor, access.communeId, asked.accessId, {
      status: 'VALID',
      reason: null,
      validFrom,
      validTo,
      withoutDocuments: asked.withoutDocuments?.trim() ?? '',
      late: asked.late,
    })
  } catch (caught) {
    if (caught instanceof FeesUnknown) return AccessRefused.againstRules(caught.message)
    if (brokenConstraint(caught) !== 'one_access_a_day') throw caught
    const now = await overlap() // somebody else gave one at the same time
    return now ? AccessRefused.overlapping(now) : AccessRefused.because('NOT_PENDING')
  }
}

export async function refuseAccess(
  ctx: Context,
  actor: Actor,
  asked: RefuseAccessInput,
): Promise<ServiceAccess | AccessRefused> {
  const access = await findAsked(ctx.db, actor, asked.accessId)
  if (isOwnFamily(actor, access.accountId)) return AccessRefused.because('OWN_FAMILY')
  if (access.status !== 'PENDING') return AccessRefused.because('NOT_PENDING')
  if (!isReason(asked.reason)) return AccessRefused.because('REASON_REQUIRED')
  const reason = asked.reason.trim()
  return decide(ctx, actor, access.communeId, asked.accessId, {
    status: 'REFUSED',
    reason,
    validFrom: null,
    validTo: null,
    withoutDocuments: '',
    late: false,
  })
}

interface Decision {
  status: 'VALID' | 'REFUSED'
  reason: string | null
  validFrom: Day | null
  validTo: Day | null
  /** Why it is given although documents are missing. */
  withoutDocuments: string
  /** It was asked for late, as the town hall says. */
  late: boolean
}

/** The first of two agents decides: the other is told that it is done. */
const decide = (
  ctx: Context,
  actor: Actor,
  communeId: string,
  id: string,
  to: Decision,
): Promise<ServiceAccess | AccessRefused> =>
  ctx.db.transaction(async (tx) => {
    if (to.status === 'VALID') await holdFees(tx, id)
    const missing = to.status === 'VALID' ? await missingDocuments(tx, id, ctx.now) : []
    if (missing.length > 0 && !isReason(to.withoutDocuments)) return AccessRefused.withoutDocuments(missing)
    const decided = await anyRow(
      tx,
      `update service_access a set status = $2, reason = $3, valid_from = $4, valid_to = $5, decided_at = $6, decided_by = $7
       from account c where a.id = $1 and a.status = 'PENDING' and c.id = a.account_id and ($2 <> 'VALID' or c.status = 'ACTIVE')
       returning a.id`,
      [id, to.status, to.reason, to.validFrom, to.validTo, ctx.now, actor.accountId],
    )
    if (!decided) return AccessRefused.because('NOT_PENDING')
    const given = {
      accessId: id,
      late: to.late,
      unknown: 'REFUSE' as const,
      again: false,
      actorId: actor.accountId,
      now: ctx.now,
    }
    const amountCents = to.status === 'VALID' ? await askFees(tx, given) : ZERO_CENTS
    await audit(tx, {
      at: ctx.now,
      ...by(actor),
      action: `ACCESS_${to.status}`,
      communeId,
      subject: 'access',
      subjectId: id,
      details: {
        ...(missing.length > 0 && { missing, reason: to.withoutDocuments }),
        ...(amountCents > 0 && { amountCents }),
      },
    })
    const template = to.status === 'VALID' ? 'access-validated' : 'access-refused'
    await recordDecision(tx, {
      kind: 'ACCESS',
      id,
      accepted: to.status === 'VALID',
      at: ctx.now,
      by: actor.accountId,
      mail: { template, accessId: id },
    })
    return tx.getRepository(ServiceAccess).findOneByOrFail({ id })
  })

/** What the situation asks for and that is missing or out of date; the lock holds back who refuses, corrects or removes one now. */
async function missingDocuments(tx: Db, accessId: string, now: Date): Promise<string[]> {
  await tx.query(
    `select 1 from supporting_document d join service_access s on s.id = $1 and d.account_id = s.account_id and d.commune_id = s.commune_id
     order by d.id for share of d`,
    [accessId],
  )
  const { missing } = await oneRow(
    tx,
    { missing: list(text) },
    `select array(${missingLabels('s', todayIn('c', '$2'))}) as missing
     from service_access s join commune c on c.id = s.commune_id where s.id = $1`,
    [accessId, now],
  )
  return missing
}

async function findAsked(db: Db, actor: Actor, id: string): Promise<Asked> {
  const asked = await firstRow(
    db,
    Asked,
    `select s.account_id as "accountId", s.commune_id as "communeId", c.time_zone as "timeZone", s.status, a.status as "accountStatus",
       a.email_confirmed_at is not null as "emailConfirmed", s.renewed_from as "renewedFrom", s.renewed_until as "renewedUntil"
     from service_access s join commune c on c.id = s.commune_id join account a on a.id = s.account_id where s.id = $1`,
    [id],
  )
  if (!asked || !hasRole(actor, asked.communeId, ...STAFF_RIGHTS.DECIDE_FAMILIES)) throw notFound()
  return asked
}
