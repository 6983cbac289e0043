import type { EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import { publish } from '../../../platform/outbox.js'
import { rowsOf } from '../../../platform/sql.js'

export interface KitchenNews {
  what: 'CLOSED' | 'REOPENED'
  communeId: string
  serviceId: string | null
  firstDay: Day
  lastDay: Day
  reason: string
  /** Cancelled, or restored. */
  bookings: number
}

/** Tells those who cook in a commune that days closed or opened again: one mail to each, after commit. */
export async function tellKitchen(tx: EntityManager, news: KitchenNews): Promise<void> {
  const cooks = await rowsOf<{ accountId: string }>(
    tx,
    `select m.account_id as "accountId" from staff_member m where m.commune_id = $1 and m.role = 'CANTEEN' and m.suspended_at is null order by m.account_id`,
    [news.communeId],
  )
  await publish(
    tx,
    ...cooks.map(({ accountId }) => ({ task: 'send-mail', payload: { template: 'kitchen-told', accountId, news } })),
  )
}
