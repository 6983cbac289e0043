import * as calendar from './calendar.js'
import * as growth from './growth.js'
import * as order from './order.js'
import * as pages from './pages.js'
import * as quote from './quote.js'
import * as rules from './rules.js'
import * as rush from './rush.js'
import * as soak from './soak.js'
import type { Report } from './support/report.js'

export interface Bench {
  what: string
  run(report: Report): Promise<void>
}

/** In the order in which they run when no name is given: about half an hour, much of it making ten million bookings. */
export const BENCHES: Record<string, Bench> = {
  rules: { what: 'evaluating the règlements of a month, no database', run: rules.run },
  order: { what: 'placing an order by wallet, against pgbench writing the same rows', run: order.run },
  calendar: { what: 'a month of the calendar, against a bare route with the same SQL and JSON', run: calendar.run },
  quote: { what: 'the live price of 2 × 20 meals, against placing the order', run: quote.run },
  rush: { what: '2,000 families want the same 20 days, places for half of them', run: rush.run },
  growth: { what: 'from ten thousand to ten million bookings', run: growth.run },
  soak: { what: '100,000 mixed requests: memory, connections, event loop', run: soak.run },
  pages: { what: 'bytes and largest paint of a first visit, on a slow phone', run: pages.run },
}
