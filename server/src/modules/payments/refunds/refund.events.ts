import type { DataSource } from 'typeorm'
import type { Payment } from '../payment.entity.js'
import type { RefundTruth } from '../providers/provider.gateway.js'

/** What the provider says now of a refund of ours; told after asking, in any order and any number of times. */
export interface RefundMoved {
  payment: Payment
  truth: RefundTruth & { reference: string }
}

/** Who follows refunds puts itself here; each handler opens its own transaction. */
export const refundMoved: ((db: DataSource, moved: RefundMoved, now: Date) => Promise<void>)[] = []
