import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { civilDay, type Day, dayAt } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { wholeCents } from '../../../platform/money.js'
import { cents, day, type Kind, maybe, number, oneOf, text } from '../../../platform/row.js'
import { csvRows, CSV_START, type SheetCell, type SheetTable, toXlsx } from '../../../platform/sheet.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import { Gender } from '../../accounts/index.js'
import { FiliationType } from '../../families/index.js'
import { yearToChoose } from '../../schools/index.js'
import { type ImportField, TITLES } from '../file/columns.policy.js'
import { mayImportFamilies } from '../imports.access.js'
import { GENDER_WORDS, RELATION_WORDS } from '../plan/line.policy.js'
import { inFigures } from '../plan/report.policy.js'

export type SheetFormat = 'csv' | 'xlsx'

const sheetOf = async (table: SheetTable, format: SheetFormat): Promise<Buffer> =>
  format === 'xlsx' ? toXlsx([table]) : Buffer.from(CSV_START + csvRows([table.head, ...table.rows]), 'utf8')

interface Column {
  field: ImportField
  /** SQL of what it holds, and what that may be. */
  read: string
  of: Kind<unknown>
  cell: (value: unknown) => SheetCell
  /** Of the template. */
  example: SheetCell
  width: number
}
const column = <T>(
  field: ImportField,
  read: string,
  of: Kind<T>,
  example: T,
  cell: (value: T) => SheetCell,
  width = 18,
): Column => ({
  ...{ field, read, of, width, example: cell(example) },
  cell: (value) => (of.is(value) ? cell(value) : null),
})
const plain = <T extends string | number | null>(value: T) => value
const figures = (value: Day | null): string | null => value && inFigures(value)

/** The columns of our own files, in this order: what each reads, and one line of example. */
const COLUMNS: readonly Column[] = [
  column('EMAIL', 'a.email', text, 'camille.exemple@exemple.fr', plain, 32),
  column('GENDER', 'a.gender', maybe(oneOf(Gender)), 'MME', (gender) => gender && GENDER_WORDS[gender], 10),
  column('GUARDIAN_LAST_NAME', 'a.last_name', text, 'EXEMPLE', plain),
  column('GUARDIAN_FIRST_NAME', 'a.first_name', text, 'Camille', plain),
  column('PHONE', 'a.phone', maybe(text), '06 12 34 56 78', plain),
  column('ADDRESS', 'a.address_line', maybe(text), '3 rue des Écoles', plain, 30),
  column('POSTAL_CODE', 'a.postal_code', maybe(text), '43700', plain),
  column('CITY', 'a.city', maybe(text), 'Coubon', plain),
  column('RELATION', 'f.type', oneOf(FiliationType), 'MOTHER', (type) => RELATION_WORDS[type]),
  column('CHILD_LAST_NAME', 'b.last_name', text, 'EXEMPLE', plain),
  column('CHILD_FIRST_NAME', 'b.first_name', text, 'Zoé', plain),
  column('BIRTH_DATE', 'b.birth_date', maybe(day), civilDay('2018-09-03'), figures),
  column('SCHOOL', 's.name', maybe(text), 'École du Bourg', plain),
  column('CLASS', 'k.name', maybe(text), 'CP Mme Martin', plain, 24),
  column('LEVEL', 'e.level', maybe(text), 'CP', plain, 9),
  column('SITUATION', 't.name', maybe(text), 'Enfant commune', plain, 24),
  column('VALID_FROM', 'x.valid_from', maybe(day), civilDay('2026-09-01'), figures),
  column('VALID_TO', 'x.valid_to', maybe(day), civilDay('2027-07-02'), figures),
  column('QUOTIENT', 'q.quotient', maybe(number), 650, plain),
  column('QUOTIENT_FROM', 'q.valid_from', maybe(day), civilDay('2026-09-01'), figures),
  column('BALANCE', 'coalesce(w.balance_cents, 0)', cents, wholeCents(1250), (cents) => (cents > 0 ? { cents } : null)),
]
const ROW = Object.fromEntries(COLUMNS.map(({ field, of }) => [field, of]))

const tableOf = (rows: readonly SheetCell[][]): SheetTable => ({
  name: 'Familles',
  head: COLUMNS.map(({ field }) => TITLES[field]),
  rows,
  widths: COLUMNS.map(({ width }) => width),
})

/** $1 commune · $2 today · $3 school year. Children whom the commune knows, of families that are open; a line for each access that is valid. */
const READ = `
select ${COLUMNS.map(({ field, read }) => `${read} as "${field}"`).join(', ')}
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
    details: { families: new Set(rows.map((row) => row['EMAIL'])).size, lines: rows.length },
  })
  const table = tableOf(rows.map((row) => COLUMNS.map(({ field, cell }) => cell(row[field]))))
  return { fileName: `familles-${commune.slug}-${today}.${format}`, content: await sheetOf(table, format) }
}

/** With one line that shows how each column is written. */
export const familyTemplate = async (format: SheetFormat): Promise<FamilySheet> => ({
  fileName: `modele-familles.${format}`,
  content: await sheetOf(tableOf([COLUMNS.map(({ example }) => example)]), format),
})
