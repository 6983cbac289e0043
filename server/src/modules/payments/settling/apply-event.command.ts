import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import { followDispute } from './dispute.command.js'
import { followRefund } from '../refunds/follow-refund.command.js'
import type { PaymentProvider, ProviderEvent } from '../providers/provider.gateway.js'
import { settleSession } from './settle-session.command.js'

interface Heard {
  provider: PaymentProvider
  regieId: string
  event: ProviderEvent
}

/** What a signed event sets off: each effect asks the provider for the truth and is safe to repeat, in any order. */
export async function applyEvent(
  db: DataSource,
  config: Config,
  { provider, regieId, event }: Heard,
  now: Date,
): Promise<void> {
  switch (event.subject) {
    case 'SESSION':
      return settleSession(db, config, regieId, event, now)
    case 'REFUND':
      return followRefund(db, provider, regieId, event, now)
    case 'DISPUTE':
      return event.subjectId ? followDispute({ db, config, provider, regieId }, event.subjectId, now) : undefined
    case 'OTHER':
      return
  }
}
