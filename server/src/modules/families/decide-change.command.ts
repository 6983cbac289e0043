import { type Actor, isOwnFamily } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import type { Day } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import { publish } from '../../platform/outbox.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { kindOf } from './beneficiary.policy.js'
import { acceptPlace, typedFacts } from './choose-class.command.js'
import type { FactChange } from './fact-change.entity.js'
import type { DecideChangeInput } from './fact-change.input.js'
import { ChangeRefused } from './fact-change.result.js'
import { changeToDecide, findChange } from './fact-changes.query.js'
import { FiliationType } from './filiation.entity.js'
import { day, document, maybe, oneOf } from '../../platform/row.js'
import { type Facts, namesOf } from './fact-change.policy.js'

/** Accepts what a family asked to change, which counts from now on, or refuses it with a reason that the family reads. */
export async function decideChange(
  ctx: Context,
  actor: Actor,
  asked: DecideChangeInput,
): Promise<FactChange | ChangeRefused> {
  const change = await changeToDecide(ctx.db, actor, asked.id)
  if (isOwnFamily(actor, change.accountId)) return ChangeRefused.because('OWN_FAMILY')
  const reason = asked.accept ? null : (asked.reason?.trim() ?? '')
  if (reason !== null && reason.length < 3) return ChangeRefused.because('REASON_REQUIRED')
  const status = asked.accept ? 'ACCEPTED' : 'REFUSED'
  const today = homeDay(ctx.now)
  return ctx.db.transaction(async (tx) => {
    await tx.query('select 1 from account where id = $1 for no key update', [change.accountId])
    const pending = await firstRow(
      tx,
      { asked: document<Facts>() },
      `select asked from fact_change where id = $1 and status = 'PENDING' for no key update`,
      [change.id],
    )
    if (!pending) return ChangeRefused.because('NOT_PENDING')
    if (asked.accept && !(await acceptPlace(tx, change.beneficiaryId, pending.asked, today)))
      return ChangeRefused.because('CLASS_GONE')
    await tx.query('update fact_change set status = $2, reason = $3, decided_by = $4, decided_at = $5 where id = $1', [
      change.id,
      status,
      reason,
      actor.accountId,
      ctx.now,
    ])
    if (asked.accept) await apply(tx, { ...change, asked: typedFacts(pending.asked) }, today)
    await auditChange(tx, ctx, actor, { change, asked: pending.asked, action: `CHANGE_${status}` })
    await publish(tx, { task: 'send-mail', payload: { template: 'change-decided', changeId: change.id } })
    return findChange(tx, change.id)
  })
}

interface Told {
  change: FactChange
  asked: Facts
  action: 'CHANGE_ACCEPTED' | 'CHANGE_REFUSED' | 'CHANGE_WITHDRAWN'
}

const auditChange = (tx: Db, { now }: Context, actor: Actor, { change, asked, action }: Told): Promise<void> =>
  audit(tx, {
    at: now,
    ...by(actor),
    action,
    subject: change.beneficiaryId ? 'beneficiary' : 'account',
    subjectId: change.beneficiaryId ?? change.accountId,
    details: { changeId: change.id, facts: namesOf(asked) },
  })

/** The family thinks again: nothing is asked any more. */
export async function withdrawChange(ctx: Context, actor: Actor, id: string): Promise<void> {
  const change = await findChange(ctx.db, id)
  if (change.accountId !== actor.accountId) throw notFound()
  await ctx.db.transaction(async (tx) => {
    const withdrawn = await firstRow(
      tx,
      { asked: document<Facts>() },
      `update fact_change set status = 'WITHDRAWN', decided_by = $2, decided_at = $3 where id = $1 and status = 'PENDING' returning asked`,
      [id, actor.accountId, ctx.now],
    )
    if (withdrawn) await auditChange(tx, ctx, actor, { change, asked: withdrawn.asked, action: 'CHANGE_WITHDRAWN' })
  })
}

/** A fact that was not asked stays as it is. */
const set = (column: string, fact: string, type = 'text') =>
  `${column} = case when $2::jsonb ? '${fact}' then ($2::jsonb ->> '${fact}')::${type} else ${column} end`

const ACCOUNT = [
  set('first_name', 'FIRST_NAME'),
  set('last_name', 'LAST_NAME'),
  set('birth_date', 'BIRTH_DATE', 'date'),
  set('address_line', 'ADDRESS_LINE'),
  set('postal_code', 'POSTAL_CODE'),
  set('city', 'CITY'),
  set('company_name', 'COMPANY_NAME'),
  set('siret', 'SIRET'),
  `is_company = case when $2::jsonb ? 'COMPANY_NAME' then $2::jsonb ->> 'COMPANY_NAME' is not null else is_company end`,
].join(', ')

const BENEFICIARY = [
  set('first_name', 'FIRST_NAME'),
  set('last_name', 'LAST_NAME'),
  set('birth_date', 'BIRTH_DATE', 'date'),
  set('school_class', 'SCHOOL_CLASS'),
].join(', ')

async function apply(tx: Db, { accountId, beneficiaryId, asked }: FactChange, today: Day): Promise<void> {
  const facts = JSON.stringify(asked)
  if (!beneficiaryId) {
    await tx.query(`update account set ${ACCOUNT} where id = $1`, [accountId, facts])
    return
  }
  const person = await firstRow(
    tx,
    { birthDate: maybe(day), type: oneOf(FiliationType) },
    `with person as (update beneficiary set ${BENEFICIARY} where id = $1 returning birth_date)
     update filiation f set ${set('type', 'FILIATION')} from person where f.account_id = $3 and f.beneficiary_id = $1
     returning person.birth_date as "birthDate", f.type`,
    [beneficiaryId, facts, accountId],
  )
  if (!person) throw new Error('a change without the person it is about')
  await tx.query('update beneficiary set kind = $2 where id = $1', [beneficiaryId, kindOf(person, today)])
}
