import type { DataSource } from 'typeorm'
import { instant, maybe, number, oneOf, text } from '../../../platform/row.js'
import { oneRow, rowsOf } from '../../../platform/sql.js'
import { boundsOf, RETENTION_CLASSES, type RetentionClass } from './retention.policy.js'

/** Rows of a transaction, and transactions of a class in a night: what is left goes the night after. */
const BATCH = 1000
const BATCHES = 100
/** For how long the reports themselves are kept. */
const REPORT_MONTHS = 24

interface Due {
  communeId: string | null
  dataClass: RetentionClass
  months: number
}

/** Every class, of each commune or of the agglomeration, with the months that were chosen. Archived communes too: their data are not forgotten by closing. */
async function dueClasses(db: DataSource): Promise<Due[]> {
  const communes = await rowsOf(db, { id: text }, 'select id from commune order by id')
  const chosen = await rowsOf(
    db,
    { communeId: maybe(text), dataClass: oneOf(RETENTION_CLASSES), months: number },
    'select commune_id as "communeId", data_class as "dataClass", months from retention_setting',
  )
  return RETENTION_CLASSES.flatMap((dataClass) => {
    const { scope, usualMonths } = boundsOf(dataClass)
    const places = scope === 'COMMUNE' ? communes.map(({ id }) => id) : [null]
    return places.map((communeId) => {
      const set = chosen.find((one) => one.dataClass === dataClass && one.communeId === communeId)
      return { communeId, dataClass, months: set?.months ?? usualMonths }
    })
  })
}

const FORGET = `select removed, oldest from forget_rows($1, $2, $3::timestamptz - make_interval(months => $4), $5)`

/** Task 'apply-retention', each night: takes away what is too old, a thousand rows a transaction, and keeps a report of each class. Killed and run again, it goes on. */
export async function applyRetention(db: DataSource, now: Date): Promise<void> {
  for (const { communeId, dataClass, months } of await dueClasses(db)) {
    let removed = 0
    let oldest: Date | null = null
    for (let batch = 0; batch < BATCHES; batch++) {
      const gone = await oneRow(db, { removed: number, oldest: maybe(instant) }, FORGET, [
        ...[dataClass, communeId, now, months, BATCH],
      ])
      removed += gone.removed
      oldest ??= gone.oldest
      if (gone.removed < BATCH) break
    }
    await db.query(
      'insert into retention_report (ran_at, commune_id, data_class, months, removed, oldest) values ($1, $2, $3, $4, $5, $6)',
      [now, communeId, dataClass, months, removed, oldest],
    )
  }
  await db.query('select forget_debtors()')
  await db.query(`delete from retention_report where ran_at < $1::timestamptz - make_interval(months => $2)`, [
    now,
    REPORT_MONTHS,
  ])
}
