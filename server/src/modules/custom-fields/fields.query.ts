import { changedBySql } from '../../platform/audit.js'
import { type Actor, hasRole } from '../../platform/actor.js'
import { columnsOf, fieldsOf, toEntity } from '../../platform/entity-rows.js'
import { notFound } from '../../platform/errors.js'
import { list, maybe, number, text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import { STAFF_RIGHTS } from '../../platform/staff-rights.js'
import { CustomField, CustomFieldSetup } from './custom-field.entity.js'

/** Who says what a commune keeps of its families: those who set up its situations. */
export const maySetUpFields = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.SET_UP_SERVICES)

/** Every custom field of a commune, the archived ones last. */
export async function readFieldSetups(db: Db, actor: Actor, communeId: string, now: Date): Promise<CustomFieldSetup[]> {
  if (!maySetUpFields(actor, communeId)) throw notFound()
  return read(db, 'f.commune_id = $1', communeId, now)
}

export async function readFieldSetup(db: Db, fieldId: string, now: Date): Promise<CustomFieldSetup> {
  const [found] = await read(db, 'f.id = $1', fieldId, now)
  if (!found) throw notFound()
  return found
}

const SETUP = {
  ...fieldsOf(
    CustomField,
    ...(['id', 'communeId', 'name', 'label', 'help', 'type', 'choices', 'scope'] as const),
    ...(['source', 'position', 'active', 'revision'] as const),
  ),
  changedBy: maybe(text),
  known: number,
  readBy: list(text),
}

/** A règlement counts while it is a draft, in force at `$2` or to come. */
const READ_BY = `select distinct s.name from service s join commune c on c.id = s.commune_id join regulation r on r.service_id = s.id
  where s.commune_id = f.commune_id and s.active and strpos(r.policy::text, '"' || f.name || '"') > 0
    and (r.published_at is null or not exists (select 1 from regulation n where n.service_id = s.id and n.published_at is not null
      and n.version > r.version and n.effective_from <= ($2::timestamptz at time zone c.time_zone)::date))`

async function read(db: Db, which: string, id: string, now: Date): Promise<CustomFieldSetup[]> {
  const rows = await rowsOf(
    db,
    SETUP,
    `select ${columnsOf(CustomField, 'f')}, f.revision, ${changedBySql('custom_field', 'f.id')} as "changedBy",
       (select count(distinct (v.account_id, v.beneficiary_id))::int from custom_value v where v.field_id = f.id and v.status in ('PENDING', 'VALID')) as known,
       array(${READ_BY} order by s.name) as "readBy"
     from custom_field f where ${which} order by f.active desc, f.position, f.label`,
    [id, now],
  )
  return rows.map(({ changedBy, known, readBy, ...field }) =>
    Object.assign(new CustomFieldSetup(), {
      ...{ id: field.id, field: toEntity(CustomField, field), position: field.position, revision: field.revision },
      ...{ changedBy, known, readBy },
    }),
  )
}
