import type { DataSource } from 'typeorm'
import type { Config } from '../../platform/config.js'
import type { Cents } from '../../platform/money.js'
import { sandboxProvider } from './sandbox/sandbox.gateway.js'

export interface SessionRequest {
  /** Our payment's id: the provider gives it back, and the same id never opens two sessions. */
  reference: string
  amountCents: Cents
  label: string
  returnUrl: string
  expiresAt: Date
}

/** What the provider says of a session, when asked. */
export interface SessionTruth {
  status: 'OPEN' | 'PAID' | 'FAILED' | 'EXPIRED'
  reference: string
  amountCents: Cents
  currency: string
  mode: 'test' | 'live'
}

export interface ProviderEvent {
  eventId: string
  type: string
  sessionId: string
}

/** The door to a card payment service. An adapter is one folder with these five functions. */
export interface PaymentProvider {
  name: 'sandbox' | 'stripe'
  mode: 'test' | 'live'
  createSession(asked: SessionRequest, now: Date): Promise<{ sessionId: string; url: string }>
  fetchSession(sessionId: string, now: Date): Promise<SessionTruth | null>
  /** So that a family cannot pay any more what it has given up. */
  expireSession(sessionId: string, now: Date): Promise<void>
  /** Reads a webhook only after its signature over the raw body is right; null when it is not. */
  verifyWebhook(rawBody: Buffer, headers: Record<string, unknown>, now: Date): ProviderEvent | null
}

/** The provider of this install. The sandbox is the embedded default: a local card page, clearly a test. */
export const paymentProvider = (db: DataSource, config: Config): PaymentProvider => sandboxProvider(db, config)
