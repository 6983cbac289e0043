import type { Actor } from '../../platform/actor.js'
import { type Day, dayAt } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { list, text } from '../../platform/row.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { issuesInvoices } from './invoice.access.js'

export interface InvoicingRegie {
  id: string
  communeIds: string[]
  today: Day
}

/** A régie whose invoices the actor issues; another one answers like one that does not exist. */
export async function invoicingRegie(db: Db, actor: Actor, regieId: string, now: Date): Promise<InvoicingRegie> {
  const regie = await firstRow(
    db,
    { id: text, timeZone: text, communeIds: list(text) },
    `select g.id, g.time_zone as "timeZone", array(select c.id from commune c where c.regie_id = g.id order by c.id) as "communeIds"
     from regie g where g.id = $1`,
    [regieId],
  )
  if (!regie || !issuesInvoices(actor, regie.communeIds)) throw notFound()
  return { id: regie.id, communeIds: regie.communeIds, today: dayAt(now, regie.timeZone) }
}
