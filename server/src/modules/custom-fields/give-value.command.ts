import type { EntityManager } from 'typeorm'
import { type Actor, hasRole, isOwnFamily } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import { addDays, type Day, dayAt } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { text } from '../../platform/row.js'
import { anyRow, firstRow, oneRow } from '../../platform/sql.js'
import { holdAccount, isClosed } from '../accounts/index.js'
import { DESK, reaches, reachFamily, seesFiliation } from '../families/index.js'
import { CustomField } from './custom-field.entity.js'
import type { CustomValueInput } from './custom-field.input.js'
import { CustomValueRefused } from './custom-field.result.js'
import { readValue } from './custom-fields.policy.js'
import type { CustomValue, KnownValue } from './custom-value.entity.js'
import { findValue } from './values.query.js'

const YEAR = 366

/**
 * What is known of a family, or of one of its people, from a day on. What a family gives, or somebody of the staff for their
 * own (promise A6), waits for the staff; what the staff writes counts at once. Meals already booked keep their price.
 */
export const giveCustomValue = (
  ctx: Context,
  actor: Actor,
  input: CustomValueInput,
): Promise<CustomValue | CustomValueRefused> =>
  ctx.db.transaction(async (tx) => {
    const reach = await reachFamily(tx, actor, input.accountId, DESK)
    const { accountId } = reach
    const asFamily = isOwnFamily(actor, accountId)
    // two answers of one family are kept one after the other
    await tx.query('select 1 from account where id = $1 for no key update', [accountId])
    if (isClosed(await holdAccount(tx, accountId))) return CustomValueRefused.because('ACCOUNT_CLOSED')
    const field = await holdField(tx, input.fieldId)
    if (!reaches(reach, field.communeId) || (!asFamily && !hasRole(actor, field.communeId, ...DESK))) throw notFound()
    if (asFamily && !(await servesFamily(tx, accountId, field.communeId))) throw notFound()
    if (!field.active) return CustomValueRefused.because('ARCHIVED')
    if (asFamily && field.source === 'STAFF') {
      return CustomValueRefused.because(hasRole(actor, field.communeId, ...DESK) ? 'OWN_FAMILY' : 'STAFF_ONLY')
    }
    const beneficiaryId = field.scope === 'BENEFICIARY' ? (input.beneficiaryId ?? null) : null
    if (field.scope === 'BENEFICIARY') {
      if (!beneficiaryId) return CustomValueRefused.because('PERSON_MISSING')
      await knownPerson(tx, accountId, beneficiaryId, asFamily ? 'own' : [field.communeId])
    }
    const value = input.value == null ? null : readValue(field, input.value)
    if (value === undefined || (value === null && asFamily)) return CustomValueRefused.because('VALUE_MALFORMED')
    if (isOutOfBounds(input.validFrom, dayAt(ctx.now, field.timeZone), asFamily))
      return CustomValueRefused.because('DAY_OUT_OF_BOUNDS')
    const given = { fieldId: input.fieldId, accountId, beneficiaryId, value, validFrom: input.validFrom }
    const valueId = await keep(tx, ctx, actor, given, asFamily)
    await audit(tx, {
      ...{ at: ctx.now, ...by(actor), communeId: field.communeId },
      action: asFamily ? 'CUSTOM_VALUE_GIVEN' : 'CUSTOM_VALUE_SET',
      subject: beneficiaryId ? 'beneficiary' : 'account',
      subjectId: beneficiaryId ?? accountId,
      // never the value: what a commune asks may be of somebody's health
      details: { customField: field.label, validFrom: input.validFrom },
    })
    return (await findValue(tx, valueId)).value
  })

const FIELD = {
  ...fieldsOf(CustomField, 'communeId', 'label', 'type', 'choices', 'scope', 'source', 'active'),
  timeZone: text,
}

/** A field, which nobody changes or archives while a value is kept under it. */
async function holdField(tx: EntityManager, fieldId: string) {
  const field = await firstRow(
    tx,
    FIELD,
    `select f.commune_id as "communeId", f.label, f.type, f.choices, f.scope, f.source, f.active, c.time_zone as "timeZone"
     from custom_field f join commune c on c.id = f.commune_id where f.id = $1 for share of f`,
    [fieldId],
  )
  if (!field) throw notFound()
  return field
}

/** Has the family asked something of the commune, or does it have it? */
const servesFamily = (tx: EntityManager, accountId: string, communeId: string): Promise<boolean> =>
  anyRow(
    tx,
    `select 1 from service_access where account_id = $1 and commune_id = $2 and status in ('PENDING', 'VALID')`,
    [accountId, communeId],
  )

async function knownPerson(tx: EntityManager, accountId: string, beneficiaryId: string, scope: 'own' | string[]) {
  const filiation = await firstRow(
    tx,
    { id: text },
    'select id from filiation where account_id = $1 and beneficiary_id = $2 and removed_at is null for share',
    [accountId, beneficiaryId],
  )
  if (!filiation || !(await seesFiliation(tx, filiation.id, scope))) throw notFound()
}

const isOutOfBounds = (day: Day, today: Day, asFamily: boolean): boolean =>
  day < (asFamily ? today : addDays(today, -YEAR)) || day > addDays(today, YEAR)

interface Given {
  fieldId: string
  accountId: string
  beneficiaryId: string | null
  value: KnownValue | null
  validFrom: Day
}

/** One value waits at a time: what a family gives again takes its place. Of the staff's, the newest of a day counts. */
async function keep(
  tx: EntityManager,
  { now }: Context,
  actor: Actor,
  given: Given,
  asFamily: boolean,
): Promise<string> {
  const row = [given.fieldId, given.accountId, given.beneficiaryId, JSON.stringify(given.value), given.validFrom]
  if (!asFamily) await replaceKnown(tx, given)
  const kept = await oneRow(
    tx,
    { id: text },
    asFamily
      ? `insert into custom_value (field_id, account_id, beneficiary_id, value, valid_from, status, given_by, given_at)
         values ($1, $2, $3, nullif($4::jsonb, 'null'), $5, 'PENDING', $6, $7)
         on conflict (field_id, account_id, beneficiary_id) where status = 'PENDING'
         do update set value = excluded.value, valid_from = excluded.valid_from, given_by = excluded.given_by, given_at = excluded.given_at
         returning id`
      : `insert into custom_value (field_id, account_id, beneficiary_id, value, valid_from, status, given_by, given_at, decided_by, decided_at)
         values ($1, $2, $3, nullif($4::jsonb, 'null'), $5, 'VALID', $6, $7, $6, $7) returning id`,
    [...row, actor.accountId, now],
  )
  return kept.id
}

/** What counted from the very same day does not any more. */
export const replaceKnown = (
  tx: EntityManager,
  { fieldId, accountId, beneficiaryId, validFrom }: Omit<Given, 'value'>,
): Promise<unknown> =>
  tx.query(
    `update custom_value set status = 'REPLACED' where field_id = $1 and account_id = $2 and beneficiary_id is not distinct from $3
       and valid_from = $4 and status = 'VALID'`,
    [fieldId, accountId, beneficiaryId, validFrom],
  )
