import type { OrderStatus } from '@generated'

/** What the address of the orders page says: shared as a link, it shows the same list. */
export interface OrdersSearch {
  status: OrderStatus | null
  search: string
  after: string | null
  page: number
}
type Query = Record<string, string | null | undefined | (string | null)[]>

const words: Record<OrderStatus, string> = {
  PENDING: 'en-attente',
  DUE: 'a-regler',
  PAID: 'payee',
  ON_INVOICE: 'sur-facture',
  EXPIRED: 'expiree',
  CANCELLED: 'annulee',
}
export const orderStatuses = Object.keys(words) as OrderStatus[]

const text = (value: Query[string]) => (typeof value === 'string' ? value : '')

export function fromQuery(query: Query): OrdersSearch {
  const status = orderStatuses.find((s) => words[s] === text(query.statut)) ?? null
  const after = text(query.apres) || null
  const page = Number.parseInt(text(query.page), 10)
  return { status, search: text(query.q), after, page: after && page > 1 ? page : 1 }
}

/** The address for this search; what is left out is the default, so links stay short. */
export function toQuery({ status, search, after, page }: OrdersSearch): Record<string, string> {
  return {
    ...(status && { statut: words[status] }),
    ...(search.trim() && { q: search.trim() }),
    ...(after && { apres: after, page: String(page) }),
  }
}

/** « 21 – 40 »: the rank of the first and last line shown. */
export function ranks(page: number, size: number, shown: number): { first: number; last: number } {
  const first = (page - 1) * size + 1
  return { first, last: first + shown - 1 }
}
