import * as order from './order.js'
import type { Report } from './support/report.js'

export interface Bench {
  what: string
  run(report: Report): Promise<void>
}

/** In the order in which they run when no name is given. */
export const BENCHES: Record<string, Bench> = {
  order: { what: 'placing an order by wallet, against pgbench writing the same rows', run: order.run },
}
