import type { Account } from './account.js'
import { closeOverdue, createSession, expireSession } from './checkout.js'
import { invalid, missing } from './errors.js'
import { listOf, mapOf, type Params, textOf } from './form.js'
import { balanceOf, createRefund } from './money.js'

export interface Asked {
  account: Account
  params: Params
  /** What the pattern's groups matched. */
  id: string
  /** Where the hosted pages are. */
  base: string
}

type Shape = object
interface Route {
  method: 'GET' | 'POST'
  path: RegExp
  answer(asked: Asked): Shape
}

const one = <T>(objects: Map<string, T>, what: string, id: string): T => {
  const found = objects.get(id)
  if (!found) throw missing(what, id)
  return found
}

const session = ({ account, id }: Asked) => {
  const found = one(account.sessions, 'checkout.session', id)
  closeOverdue(account, found)
  return found
}

/** Newest first, by pages, as Stripe lists. */
function page<T extends { id: string; created: number }>(objects: Iterable<T>, { params }: Asked, url: string): Shape {
  const all = [...objects].reverse()
  const after = textOf(params['starting_after'])
  const from = after ? all.findIndex(({ id }) => id === after) + 1 : 0
  const limit = Math.min(100, Number(textOf(params['limit']) ?? 10))
  return { object: 'list', data: all.slice(from, from + limit), has_more: all.length > from + limit, url }
}

const since = (params: Params, name: string): number => Number(textOf(mapOf(params[name])['gte']) ?? 0)

export const ROUTES: Route[] = [
  {
    method: 'GET',
    path: /^\/v1\/account$/,
    answer({ account }) {
      if (account.restricted) throw invalid('The provided key does not have the required permissions.', {}, 403)
      return { id: account.id, object: 'account', country: 'FR' }
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/balance$/,
    answer: ({ account }) => ({
      object: 'balance',
      livemode: account.livemode,
      available: [{ amount: balanceOf(account), currency: 'eur' }],
      pending: [],
    }),
  },
  {
    method: 'POST',
    path: /^\/v1\/checkout\/sessions$/,
    answer: ({ account, params, base }) => createSession(account, params, base),
  },
  { method: 'GET', path: /^\/v1\/checkout\/sessions\/(\w+)$/, answer: session },
  {
    method: 'POST',
    path: /^\/v1\/checkout\/sessions\/(\w+)\/expire$/,
    answer: (asked) => expireSession(asked.account, session(asked)),
  },
  {
    method: 'GET',
    path: /^\/v1\/payment_intents\/(\w+)$/,
    answer: ({ account, id }) => one(account.intents, 'payment_intent', id),
  },
  { method: 'GET', path: /^\/v1\/charges\/(\w+)$/, answer: ({ account, id }) => one(account.charges, 'charge', id) },
  { method: 'POST', path: /^\/v1\/refunds$/, answer: ({ account, params }) => createRefund(account, params) },
  { method: 'GET', path: /^\/v1\/refunds\/(\w+)$/, answer: ({ account, id }) => one(account.refunds, 'refund', id) },
  {
    method: 'GET',
    path: /^\/v1\/refunds$/,
    answer(asked) {
      const intent = textOf(asked.params['payment_intent'])
      const of = [...asked.account.refunds.values()].filter((r) => !intent || r.payment_intent === intent)
      return page(of, asked, '/v1/refunds')
    },
  },
  { method: 'GET', path: /^\/v1\/disputes\/(\w+)$/, answer: ({ account, id }) => one(account.disputes, 'dispute', id) },
  {
    method: 'GET',
    path: /^\/v1\/payouts$/,
    answer(asked) {
      const of = [...asked.account.payouts.values()].filter(
        (p) => p.arrival_date >= since(asked.params, 'arrival_date'),
      )
      return page(of, asked, '/v1/payouts')
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/balance_transactions$/,
    answer(asked) {
      const payout = textOf(asked.params['payout'])
      if (payout && !one(asked.account.payouts, 'payout', payout).automatic)
        throw invalid('Balance transaction history can only be filtered on automatic payouts, not manual.', {
          param: 'payout',
        })
      const of = [...asked.account.movements.values()].filter((m) => !payout || m.payout === payout)
      return page(of, asked, '/v1/balance_transactions')
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/events$/,
    answer: (asked) => page(asked.account.events.values(), asked, '/v1/events'),
  },
  { method: 'GET', path: /^\/v1\/events\/(\w+)$/, answer: ({ account, id }) => one(account.events, 'event', id) },
]

/** The answer as sent: lies told, then the links that were asked for followed (`expand[]=payment_intent`, `data.source`). */
export function rendered(account: Account, answer: Shape, params: Params): unknown {
  const shown = structuredClone(answer) as Record<string, unknown>
  const tell = (object: Record<string, unknown>) => Object.assign(object, account.lies.get(String(object['id'])))
  for (const object of Array.isArray(shown['data']) ? (shown['data'] as Record<string, unknown>[]) : [shown]) {
    tell(object)
    delete object['payout']
  }
  const follow = (object: unknown, [key = '', ...rest]: string[]): void => {
    if (Array.isArray(object)) return object.forEach((item) => follow(item, [key, ...rest]))
    if (!object || typeof object !== 'object') return
    const at = object as Record<string, unknown>
    const link = at[key]
    const found = typeof link === 'string' ? account.find(link) : undefined
    if (found) at[key] = tell(structuredClone(found) as unknown as Record<string, unknown>)
    if (rest.length > 0) follow(at[key], rest)
  }
  for (const path of listOf(params['expand'])) follow(shown, String(path).split('.'))
  return shown
}
