import { type Actor, hasRole } from '../../platform/actor.js'
import { columnsOf, fieldsOf, toEntity } from '../../platform/entity-rows.js'
import { notFound } from '../../platform/errors.js'
import { text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import { DECIDERS } from '../families/index.js'
import { CustomField } from './custom-field.entity.js'
import { CustomValue } from './custom-value.entity.js'

/**
 * SQL of everything that counts of an account, as `DatedValue`s, for who asks several days. Like `KNOWN_VALUES`, it has names of
 * its own for its tables: what is passed is of the statement around. A field that was archived since still tells what is known: versions
 * that read it price what was booked under them.
 */
export const DATED_VALUES = (account: string): string => `(
  select coalesce(json_agg(json_build_object('communeId', field.commune_id, 'beneficiaryId', known.beneficiary_id, 'name', field.name,
    'value', known.value, 'validFrom', known.valid_from)), '[]')
  from custom_value known join custom_field field on field.id = known.field_id
  where known.account_id = ${account} and known.status = 'VALID')`

/** SQL of what is known of somebody in a commune on a day, as an object: the names that règlements use, and the values. */
export const KNOWN_VALUES = (account: string, beneficiary: string, commune: string, day: string): string => `(
  select coalesce(json_object_agg(newest.name, newest.value) filter (where newest.value is not null), '{}') from (
    select distinct on (field.name) field.name, known.value
    from custom_value known join custom_field field on field.id = known.field_id
    where known.account_id = ${account} and (known.beneficiary_id is null or known.beneficiary_id = ${beneficiary})
      and field.commune_id = ${commune} and known.status = 'VALID' and known.valid_from <= ${day}
    order by field.name, known.valid_from desc) newest)`

/** Of each family in these communes (null = all), what counts or waits and what was refused last, newest first; two hundred at most. One statement. */
export async function readValues(
  db: Db,
  accountIds: readonly string[],
  communes: string[] | null,
): Promise<CustomValue[]> {
  const rows = await rowsOf(
    db,
    CustomValue,
    `select v.* from unnest($1::uuid[]) as a(id) cross join lateral (
       select ${columnsOf(CustomValue, 'v')} from custom_value v join custom_field f on f.id = v.field_id and f.active
         left join filiation w on w.account_id = v.account_id and w.beneficiary_id = v.beneficiary_id
       where v.account_id = a.id and v.status in ('PENDING', 'VALID', 'REFUSED') and w.removed_at is null
         and ($2::uuid[] is null or f.commune_id = any($2))
         and (v.status <> 'REFUSED' or not exists (select 1 from custom_value n where n.field_id = v.field_id and n.account_id = v.account_id
           and n.beneficiary_id is not distinct from v.beneficiary_id and n.given_at > v.given_at))
       order by v.valid_from desc, v.given_at desc, v.id limit 200) v`,
    [accountIds, communes],
  )
  return rows
}

const ASKED_FIELD = {
  accountId: text,
  ...fieldsOf(
    CustomField,
    'id',
    'communeId',
    'name',
    'label',
    'help',
    'type',
    'choices',
    'scope',
    'source',
    'position',
    'active',
  ),
}

/** What the communes that families asked for a service keep of them, in each commune's order (null = all communes). One statement. */
export async function readAskedFields(
  db: Db,
  accountIds: readonly string[],
  communes: string[] | null,
): Promise<(CustomField & { accountId: string })[]> {
  const rows = await rowsOf(
    db,
    ASKED_FIELD,
    `select s.account_id as "accountId", ${columnsOf(CustomField, 'f')}
     from (select distinct account_id, commune_id from service_access where account_id = any($1::uuid[]) and status in ('PENDING', 'VALID')) s
       join custom_field f on f.commune_id = s.commune_id and f.active join commune c on c.id = s.commune_id
     where $2::uuid[] is null or s.commune_id = any($2) order by c.name, f.position, f.label`,
    [accountIds, communes],
  )
  return rows.map(({ accountId, ...field }) => Object.assign(toEntity(CustomField, field), { accountId }))
}

/** What families gave and the staff of a commune has not confirmed, oldest first; a hundred at most. */
export async function valuesToReview(db: Db, actor: Actor, communeId: string): Promise<CustomValue[]> {
  if (!hasRole(actor, communeId, ...DECIDERS)) throw notFound()
  return rowsOf(
    db,
    CustomValue,
    `select ${columnsOf(CustomValue, 'v')} from custom_value v join custom_field f on f.id = v.field_id and f.active
       join account a on a.id = v.account_id and a.status = 'ACTIVE'
       left join filiation w on w.account_id = v.account_id and w.beneficiary_id = v.beneficiary_id
     where f.commune_id = $1 and v.status = 'PENDING' and w.removed_at is null order by v.given_at, v.id limit 100`,
    [communeId],
  )
}

const WITH_COMMUNE = fieldsOf(CustomField, 'communeId')

/** A value and the commune that asked for it; anything that does not exist is not found. */
export async function findValue(db: Db, valueId: string): Promise<{ value: CustomValue; communeId: string }> {
  const [row] = await rowsOf(
    db,
    {
      ...fieldsOf(
        CustomValue,
        'id',
        'fieldId',
        'accountId',
        'beneficiaryId',
        'value',
        'validFrom',
        'status',
        'refusalReason',
        'givenAt',
      ),
      ...WITH_COMMUNE,
    },
    `select ${columnsOf(CustomValue, 'v')}, f.commune_id as "communeId"
     from custom_value v join custom_field f on f.id = v.field_id where v.id = $1`,
    [valueId],
  )
  if (!row) throw notFound()
  const { communeId, ...value } = row
  return { value: toEntity(CustomValue, value), communeId }
}
