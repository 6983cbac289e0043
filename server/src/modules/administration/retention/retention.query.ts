import type { Actor } from '../../../platform/actor.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { instant, maybe, number, oneOf, text } from '../../../platform/row.js'
import { type Db, oneRow, rowsOf } from '../../../platform/sql.js'
import { mayAdministerAgglomeration, maySetUpCommune } from '../administration.access.js'
import { RetentionReport } from './retention.entity.js'
import type { RetentionPreviewArgs } from './retention.input.js'
import { boundsOf, RETENTION_CLASSES, type RetentionClass } from './retention.policy.js'
import { Retention, type RetentionPreview, RetentionRule } from './retention.result.js'

/** Of which commune the rows of a class are: of none when the agglomeration answers for them. */
export const scopeOf = (dataClass: RetentionClass, communeId: string): string | null =>
  boundsOf(dataClass).scope === 'COMMUNE' ? communeId : null

/** What somebody chose for a commune, and for the agglomeration. */
export async function chosenMonths(db: Db, communeId: string): Promise<Map<RetentionClass, number>> {
  const rows = await rowsOf(
    db,
    { dataClass: oneOf(RETENTION_CLASSES), months: number },
    'select data_class as "dataClass", months from retention_setting where commune_id = $1 or commune_id is null',
    [communeId],
  )
  return new Map(rows.map(({ dataClass, months }) => [dataClass, months]))
}

const REPORTS = `
select ${columnsOf(RetentionReport, 'r')} from unnest($1::text[], $2::uuid[]) asked (data_class, commune_id)
cross join lateral (select * from retention_report n where n.data_class = asked.data_class and n.commune_id is not distinct from asked.commune_id
  order by n.ran_at desc limit 10) r order by r.ran_at desc`

/** Three statements, whatever the number of classes. */
export async function readRetention(db: Db, actor: Actor, communeId: string): Promise<Retention> {
  if (!maySetUpCommune(actor, communeId)) throw notFound()
  const known = await rowsOf(db, { id: text }, 'select id from commune where id = $1', [communeId])
  if (known.length === 0) throw notFound()
  const months = await chosenMonths(db, communeId)
  const scopes = RETENTION_CLASSES.map((dataClass) => scopeOf(dataClass, communeId))
  const reports = await rowsOf(db, RetentionReport, REPORTS, [RETENTION_CLASSES, scopes])
  const everywhere = mayAdministerAgglomeration(actor)
  const rules = RETENTION_CLASSES.map((dataClass) =>
    RetentionRule.of({
      dataClass,
      months: months.get(dataClass) ?? boundsOf(dataClass).usualMonths,
      changeable: everywhere || boundsOf(dataClass).scope === 'COMMUNE',
      reports: reports.filter((report) => report.dataClass === dataClass),
    }),
  )
  return Retention.of(rules)
}

const COUNT = `select count(*)::int as rows, min(at) as oldest from old_rows($1, $2, $3::timestamptz - make_interval(months => $4))`

/** What would go if a class were kept for so many months. */
export async function previewRetention(
  db: Db,
  actor: Actor,
  { communeId, dataClass, months }: RetentionPreviewArgs,
  now: Date,
): Promise<RetentionPreview> {
  if (!maySetUpCommune(actor, communeId)) throw notFound()
  const asked = [dataClass, scopeOf(dataClass, communeId), now, months]
  return oneRow(db, { rows: number, oldest: maybe(instant) }, COUNT, asked)
}
