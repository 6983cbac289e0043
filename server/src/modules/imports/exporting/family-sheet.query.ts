import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { civilDay, dayAt } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { wholeCents } from '../../../platform/money.js'
import { cents, day, maybe, number, oneOf, text } from '../../../platform/row.js'
import { csvRows, CSV_START, type SheetTable, toXlsx } from '../../../platform/sheet.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { Gender } from '../../accounts/index.js'
import { FiliationType } from '../../families/index.js'
import { yearToChoose } from '../../schools/index.js'
import { mayImportFamilies } from '../imports.access.js'
import { type FamilyRow, familyTable } from './family-sheet.policy.js'

export type SheetFormat = 'csv' | 'xlsx'

const sheetOf = async (table: SheetTable, format: SheetFormat): Promise<Buffer> =>
  format === 'xlsx' ? toXlsx([table]) : Buffer.from(CSV_START + csvRows([table.head, ...table.rows]), 'utf8')

const ROW = {
  ...{
    email: text,
    gender: maybe(oneOf(Gender)),
    lastName: text,
    firstName: text,
    phone: maybe(text),
    addressLine: maybe(text),
  },
  ...{
    postalCode: maybe(text),
    city: maybe(text),
    type: oneOf(FiliationType),
    childLastName: text,
    childFirstName: text,
  },
  ...{ birthDate: maybe(day), school: maybe(text), className: maybe(text), level: maybe(text), situation: maybe(text) },
  ...{
    validFrom: maybe(day),
    validTo: maybe(day),
    quotient: maybe(number),
    quotientFrom: maybe(day),
    balanceCents: cents,
  },
}

/** $1 commune · $2 today · $3 school year. Children whom the commune knows, of families that are open; a line for each access that is valid. */
const READ = `
select a.email, a.gender, a.last_name as "lastName", a.first_name as "firstName", a.phone, a.address_line as "addressLine",
  a.postal_code as "postalCode", a.city, f.type, b.last_name as "childLastName", b.first_name as "childFirstName", b.birth_date as "birthDate",
  s.name as school, k.name as "className", e.level, t.name as situation, x.valid_from as "validFrom", x.valid_to as "validTo",
  q.quotient, q.valid_from as "quotientFrom", coalesce(w.balance_cents, 0) as "balanceCents"
from account a
join filiation f on f.account_id = a.id and f.removed_at is null
join beneficiary b on b.id = f.beneficiary_id
left join service_access x on x.account_id = a.id and x.beneficiary_id = b.id and x.commune_id = $1 and x.status = 'VALID' and x.valid_to >= $2::date
left join situation t on t.id = x.situation_id
left join class_enrolment e on e.beneficiary_id = b.id and e.school_year = $3 and e.commune_id = $1
left join school_class k on k.id = e.class_id left join school s on s.id = k.school_id
left join lateral (select quotient, valid_from from family_quotient where account_id = a.id and commune_id = $1 and valid_from <= $2::date
  order by valid_from desc limit 1) q on true
left join wallet w on w.account_id = a.id and w.regie_id = (select regie_id from commune where id = $1)
where a.status = 'ACTIVE' and exists (select 1 from service_access y where y.account_id = a.id and y.beneficiary_id = b.id and y.commune_id = $1)
order by a.last_name collate "fr-FR-x-icu", a.first_name collate "fr-FR-x-icu", a.id, f.position, b.id, x.valid_from, x.id`

export interface FamilySheet {
  fileName: string
  content: Buffer
}

/** The families of a commune as a file that can be imported: nothing of health in it. Three statements. */
export async function exportFamilies(
  db: Db,
  actor: Actor,
  communeId: string,
  format: SheetFormat,
  now: Date,
): Promise<FamilySheet> {
  if (!mayImportFamilies(actor, communeId)) throw notFound()
  const commune = await firstRow(
    db,
    { slug: text, timeZone: text },
    'select slug, time_zone as "timeZone" from commune where id = $1',
    [communeId],
  )
  if (!commune) throw notFound()
  const today = dayAt(now, commune.timeZone)
  const rows = await rowsOf(db, ROW, READ, [communeId, today, yearToChoose(today)])
  await audit(db, {
    ...{ at: now, ...by(actor), action: 'FAMILIES_EXPORTED', communeId, subject: 'commune', subjectId: communeId },
    details: { families: new Set(rows.map(({ email }) => email)).size, lines: rows.length },
  })
  return { fileName: `familles-${commune.slug}-${today}.${format}`, content: await sheetOf(familyTable(rows), format) }
}

/** One line that shows how each column is written. */
const EXAMPLE: FamilyRow = {
  ...{
    email: 'camille.exemple@exemple.fr',
    gender: 'MME',
    lastName: 'EXEMPLE',
    firstName: 'Camille',
    phone: '06 12 34 56 78',
  },
  ...{ addressLine: '3 rue des Écoles', postalCode: '43700', city: 'Coubon', type: 'MOTHER' },
  ...{ childLastName: 'EXEMPLE', childFirstName: 'Zoé', birthDate: civilDay('2018-09-03'), school: 'École du Bourg' },
  ...{ className: 'CP Mme Martin', level: 'CP', situation: 'Enfant commune', validFrom: civilDay('2026-09-01') },
  ...{
    validTo: civilDay('2027-07-02'),
    quotient: 650,
    quotientFrom: civilDay('2026-09-01'),
    balanceCents: wholeCents(1250),
  },
}

export const familyTemplate = async (format: SheetFormat): Promise<FamilySheet> => ({
  fileName: `modele-familles.${format}`,
  content: await sheetOf(familyTable([EXAMPLE]), format),
})
