import type { OrderStateCode } from '@generated'

/** The look of what the server says of an order; its words come with it. */
export const STATE_TONES = {
  WAITING: 'wait',
  DECLINED: 'wait',
  CHECKING: 'wait',
  TO_VERIFY: 'warn',
  DUE: 'wait',
  PAID: 'ok',
  ON_INVOICE: 'ok',
  PAID_IN_PART: 'warn',
  PAID_TWICE: 'ok',
  GIVEN_BACK: 'info',
  EXPIRED: 'neutral',
  CREDITED: 'info',
  STOPPED: 'neutral',
  CANCELLED: 'neutral',
} as const satisfies Record<OrderStateCode, string>
