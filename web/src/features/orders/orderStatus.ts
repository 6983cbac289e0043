import type { OrderStatus } from '@generated'

/** The tone of a status tag; its word is a message of the same name. */
export const ORDER_TONES = {
  PENDING: 'wait',
  DUE: 'wait',
  PAID: 'ok',
  EXPIRED: 'neutral',
  CANCELLED: 'neutral',
} as const satisfies Record<OrderStatus, string>
