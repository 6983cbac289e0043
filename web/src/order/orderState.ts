import type { OrderPartsFragment, OrderStateCode } from '@generated'

const OK: readonly OrderStateCode[] = ['PAID', 'PAID_TWICE', 'ON_INVOICE']
const WARN: readonly OrderStateCode[] = ['WAITING', 'CHECKING', 'TO_VERIFY', 'DUE', 'PAID_IN_PART']

/** How loudly a page says what became of an order. */
export function noticeTone(code: OrderStateCode): 'ok' | 'warn' | 'bad' | 'info' {
  if (OK.includes(code)) return 'ok'
  if (WARN.includes(code)) return 'warn'
  return code === 'DECLINED' ? 'bad' : 'info'
}

const PAID: readonly OrderStateCode[] = ['PAID', 'PAID_IN_PART', 'PAID_TWICE', 'ON_INVOICE']
export const isPaid = (code: OrderStateCode | undefined): boolean => PAID.some((one) => one === code)

const ENDED: readonly OrderStateCode[] = ['EXPIRED', 'CREDITED', 'STOPPED', 'CANCELLED']
/** It came to nothing: its days can be chosen again. */
export const hasEnded = (code: OrderStateCode | undefined): boolean => ENDED.some((one) => one === code)

/** Something can still be done about it: it is paid or given up, as the server allows. */
export const isOpen = ({ can }: Pick<OrderPartsFragment, 'can'>): boolean => can.pay.allowed || can.abandon.allowed
