import { type Basket, isTicked } from './basket'

/** The days ticked for a family stay while money is taken on another page, or the page is read again; this tab only. */
const keyOf = (accountId: string) => `cantine.guichet.${accountId}`

export function keptBasket(accountId: string): Basket {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(accountId)) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter(isTicked) : [])
  } catch {
    return new Set()
  }
}

export function keepBasket(accountId: string, basket: Basket): void {
  try {
    if (basket.size === 0) sessionStorage.removeItem(keyOf(accountId))
    else sessionStorage.setItem(keyOf(accountId), JSON.stringify([...basket]))
  } catch {
    // a browser that keeps nothing: the days stay as long as the page
  }
}
