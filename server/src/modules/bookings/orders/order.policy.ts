import type { Order, OrderStatus } from '../order.entity.js'

type OrderFact = Pick<Order, 'expiresAt'> & { status: `${OrderStatus}` }

const isOver = ({ expiresAt }: OrderFact, now: Date): boolean => expiresAt !== null && now >= expiresAt

/** Why this order can no longer be paid, or null. */
export function whyNotPay(order: OrderFact, now: Date): string | null {
  if (order.status === 'DUE') return null
  if (order.status === 'PAID') return 'Cette commande est déjà payée.'
  if (order.status === 'ON_INVOICE') return 'Cette commande se règle sur la facture du mois.'
  if (order.status !== 'PENDING' || isOver(order, now)) {
    return 'Cette commande n’est plus gardée : choisissez de nouveau vos dates.'
  }
  return null
}

/** One whose time is over ends by itself, and its family is told so. */
export const whyNotAbandon = (order: OrderFact, now: Date): string | null =>
  order.status === 'PENDING' && !isOver(order, now)
    ? null
    : 'Seule une commande en attente de paiement peut être abandonnée.'
