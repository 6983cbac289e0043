import { formatCents } from '../../../platform/money.js'
import type { Order, OrderStatus } from '../order.entity.js'

type OrderFact = Pick<Order, 'expiresAt' | 'latePayment' | 'shortfall' | 'walletCents' | 'cardCents' | 'totalCents'> & {
  status: `${OrderStatus}`
}

/** Why this order can no longer be paid, or null. */
export function whyNotPay(order: OrderFact, now: Date): string | null {
  if (order.status === 'DUE') return null
  if (order.status === 'PAID') return 'Cette commande est déjà payée.'
  if (order.status !== 'PENDING' || (order.expiresAt && now >= order.expiresAt)) {
    return 'Cette commande n’est plus gardée : choisissez de nouveau vos dates.'
  }
  return null
}

export const whyNotAbandon = (order: OrderFact): string | null =>
  order.status === 'PENDING' ? null : 'Seule une commande en attente de paiement peut être abandonnée.'

/** What became of the order, in one sentence. */
export function orderSentence(order: OrderFact, now: Date): string {
  switch (order.status) {
    case 'PAID':
      return order.shortfall
        ? `Commande payée : ${formatCents(order.totalCents)}. ${order.shortfall}`
        : `Commande payée : ${formatCents(order.totalCents)}. Vos réservations sont confirmées.`
    case 'DUE':
      return `À régler : ${formatCents(order.totalCents)} pour un repas pris sans réservation. Payez par carte ou avec votre porte-monnaie.`
    case 'PENDING':
      return (
        whyNotPay(order, now) ??
        `En attente du paiement de ${formatCents(order.cardCents)} par carte. Vos places sont gardées.`
      )
    case 'EXPIRED':
      if (order.latePayment) return credited(order.shortfall ?? 'le délai était passé')
      return 'Le délai de paiement est passé : les places ont été libérées et rien n’a été débité.'
    case 'CANCELLED':
      if (order.latePayment) return credited(order.shortfall ?? 'la commande était annulée')
      return order.shortfall
        ? `Commande arrêtée avant d’être payée : ${order.shortfall}. Rien n’est dû : choisissez de nouveau vos dates.`
        : 'Commande annulée : rien n’a été débité.'
  }
}

const credited = (why: string): string =>
  `Le paiement est arrivé, mais ${why} : il a été crédité sur votre porte-monnaie. Rien n’est perdu.`
