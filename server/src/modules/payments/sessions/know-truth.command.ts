import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import type { Payment } from '../payment.entity.js'
import { CardNotOffered, ProviderDown } from '../providers/provider.gateway.js'
import { settlePayment } from '../settling/settle-payment.command.js'

/** Asks the provider what became of a payment and acts on it once. When it does not answer, nothing more is known. */
export async function knowTruth(db: DataSource, config: Config, payment: Payment | null, now: Date): Promise<void> {
  if (!payment || payment.status === 'SUCCEEDED') return
  try {
    await settlePayment(db, config, payment.id, now)
  } catch (caught) {
    if (!(caught instanceof ProviderDown || caught instanceof CardNotOffered)) throw caught
  }
}
