import { randomBytes } from 'node:crypto'

/** Objects are kept in the very shape in which Stripe sends them. */
export interface Session {
  id: string
  object: 'checkout.session'
  amount_subtotal: number
  amount_total: number
  cancel_url: string | null
  client_reference_id: string | null
  created: number
  currency: string
  expires_at: number
  livemode: boolean
  locale: string | null
  metadata: Record<string, string>
  mode: 'payment'
  payment_intent: string | null
  payment_status: 'paid' | 'unpaid' | 'no_payment_required'
  status: 'open' | 'complete' | 'expired'
  success_url: string
  url: string | null
}

export interface Intent {
  id: string
  object: 'payment_intent'
  amount: number
  amount_received: number
  created: number
  currency: string
  description: string | null
  latest_charge: string | null
  livemode: boolean
  metadata: Record<string, string>
  status: 'requires_payment_method' | 'processing' | 'succeeded' | 'canceled'
}

export interface Charge {
  id: string
  object: 'charge'
  amount: number
  amount_refunded: number
  balance_transaction: string
  created: number
  currency: string
  disputed: boolean
  livemode: boolean
  metadata: Record<string, string>
  paid: true
  payment_intent: string
  refunded: boolean
  status: 'succeeded'
}

export interface Refund {
  id: string
  object: 'refund'
  amount: number
  balance_transaction: string
  charge: string
  created: number
  currency: string
  metadata: Record<string, string>
  payment_intent: string
  reason: string | null
  status: 'pending' | 'succeeded' | 'failed'
}

export interface Dispute {
  id: string
  object: 'dispute'
  amount: number
  charge: string
  created: number
  currency: string
  livemode: boolean
  metadata: Record<string, string>
  payment_intent: string
  reason: string
  status: 'warning_needs_response' | 'needs_response' | 'under_review' | 'won' | 'lost'
}

export interface Movement {
  id: string
  object: 'balance_transaction'
  amount: number
  created: number
  currency: string
  fee: number
  net: number
  source: string
  type: 'charge' | 'refund' | 'refund_failure' | 'adjustment' | 'payout' | 'payout_failure'
  /** Ours: Stripe filters by it, and does not show it. */
  payout?: string
}

export interface Payout {
  id: string
  object: 'payout'
  amount: number
  arrival_date: number
  automatic: boolean
  created: number
  currency: string
  livemode: boolean
  status: 'paid' | 'pending' | 'in_transit' | 'failed'
}

export interface Event {
  id: string
  object: 'event'
  api_version: string
  created: number
  data: { object: StripeObject }
  livemode: boolean
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: string
}

export type StripeObject = Session | Intent | Charge | Refund | Dispute | Payout

interface Settled {
  request: string
  at: number
  /** Null while the first request is still being worked on. */
  answer: { status: number; body: string } | null
}

/** One merchant's account in one mode: its key opens its own data and nobody else's. */
export class Account {
  readonly id = newId('acct')
  key: string
  readonly sessions = new Map<string, Session>()
  readonly intents = new Map<string, Intent>()
  readonly charges = new Map<string, Charge>()
  readonly refunds = new Map<string, Refund>()
  readonly disputes = new Map<string, Dispute>()
  readonly movements = new Map<string, Movement>()
  readonly payouts = new Map<string, Payout>()
  readonly events = new Map<string, Event>()
  /** Events that no one has been told of yet. */
  waiting: Event[] = []
  readonly idempotency = new Map<string, Settled>()
  /** What is said instead of the truth, by object. */
  readonly lies = new Map<string, Record<string, unknown>>()
  /** A restricted key may not say whose account it opens. */
  restricted = false
  nextRefund: Refund['status'] = 'succeeded'
  webhookUrl: string | null = null
  webhookSecrets: string[] = [newId('whsec')]

  constructor(
    readonly livemode: boolean,
    readonly now: () => Date,
  ) {
    this.key = newId(livemode ? 'sk_live' : 'sk_test')
  }

  get seconds(): number {
    return Math.floor(this.now().getTime() / 1000)
  }

  /** Any object by its id, as a link to it is expanded. */
  find(id: string): StripeObject | Movement | undefined {
    const all = [this.sessions, this.intents, this.charges, this.refunds, this.disputes, this.movements, this.payouts]
    for (const objects of all) {
      const found = objects.get(id)
      if (found) return found
    }
    return undefined
  }

  /** Something happened: an event is kept, with the object as it is now, and waits to be sent. */
  happened(
    type: string,
    object: StripeObject,
    request: { id: string; idempotency_key: string | null } | null = null,
  ): Event {
    const event: Event = {
      id: newId('evt'),
      object: 'event',
      api_version: '2026-10-28.endive',
      created: this.seconds,
      data: { object: structuredClone({ ...object, ...this.lies.get(object.id) }) },
      livemode: this.livemode,
      pending_webhooks: 1,
      request: request ?? { id: null, idempotency_key: null },
      type,
    }
    this.events.set(event.id, event)
    this.waiting.push(event)
    return event
  }
}

export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`
