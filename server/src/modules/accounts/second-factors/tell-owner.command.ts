import { publish } from '../../../platform/outbox.js'
import type { Db } from '../../../platform/sql.js'

/** What happened to the second factors of an account. */
export type SecondFactorNews = 'added' | 'removed' | 'codes-renewed' | 'code-used' | 'codes-tried' | 'reset'

/** Its owner learns it by mail, whoever did it. */
export const tellOwner = (tx: Db, accountId: string, news: SecondFactorNews): Promise<void> =>
  publish(tx, { task: 'send-mail', payload: { template: 'second-factor', accountId, news } })
