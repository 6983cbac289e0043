import type { DataSource } from 'typeorm'
import type { Config } from '../../platform/config.js'
import { addDays, dayAt } from '../../platform/day.js'
import { rowsOf } from '../../platform/sql.js'
import { CardNotOffered, ProviderDown, providerOfRegie } from '../payments/index.js'
import { recordPayouts } from './record-payouts.command.js'
import { type RowOf, day, maybe, text } from '../../platform/row.js'

/** A payout announced last week may still fail: those days are read again. */
const AGAIN_DAYS = 14

const Regie = {
  id: text,
  timeZone: text,
  lastArrival: maybe(day),
  firstPayment: day,
}
type Regie = RowOf<typeof Regie>

/** Asks each régie's provider what it sent to the bank. One that does not answer is asked again next time. */
export async function collectPayouts(db: DataSource, config: Config, now: Date): Promise<void> {
  const regies = await rowsOf(db, Regie, REGIES)
  for (const regie of regies) {
    const since = addDays(regie.lastArrival ?? regie.firstPayment, regie.lastArrival ? -AGAIN_DAYS : 0)
    try {
      const provider = await providerOfRegie(db, config, regie.id)
      const payouts = await provider.listPayouts(since, now)
      await recordPayouts(
        db,
        { regieId: regie.id, provider: provider.name, today: dayAt(now, regie.timeZone) },
        payouts,
        now,
      )
    } catch (caught) {
      if (!(caught instanceof ProviderDown || caught instanceof CardNotOffered)) throw caught
    }
  }
}

const REGIES = `
select r.id, r.time_zone as "timeZone", (select max(p.arrival_day) from payout p where p.regie_id = r.id) as "lastArrival",
       min((y.settled_at at time zone r.time_zone)::date) as "firstPayment"
from regie r join payment y on y.regie_id = r.id and y.status = 'SUCCEEDED' group by r.id order by r.id`
