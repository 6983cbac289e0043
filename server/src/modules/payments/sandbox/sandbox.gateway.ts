import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { Config } from '../../../platform/config.js'
import { sameSignature, signature } from '../../../platform/crypto.js'
import { type Cents, wholeCents } from '../../../platform/money.js'
import {
  AmountTooSmall,
  type PaymentProvider,
  type ProviderEvent,
  type SessionTruth,
} from '../providers/provider.gateway.js'
import { sandboxPayouts } from './sandbox-payouts.gateway.js'
import { findSandboxRefund, listSandboxRefunds, sandboxRefund } from './sandbox-refunds.gateway.js'
import { cents, instant, oneOf, type RowOf, text } from '../../../platform/row.js'
import { changedBy, oneRow, rowsOf } from '../../../platform/sql.js'

export const SANDBOX_SIGNATURE_HEADER = 'x-sandbox-signature'
const TOLERANCE_SECONDS = 300
/** As a real one has: what a test cannot meet, production meets first. */
export const SANDBOX_MINIMUM_CENTS: Cents = wholeCents(50)

export const SandboxSession = {
  id: text,
  amountCents: cents,
  currency: text,
  reference: text,
  label: text,
  returnUrl: text,
  status: oneOf(['OPEN', 'PAID', 'DECLINED', 'ABANDONED', 'EXPIRED']),
  expiresAt: instant,
}
export type SandboxSession = RowOf<typeof SandboxSession>

const TRUTH: Record<SandboxSession['status'], SessionTruth['status']> = {
  OPEN: 'OPEN',
  PAID: 'PAID',
  DECLINED: 'FAILED',
  ABANDONED: 'FAILED',
  EXPIRED: 'EXPIRED',
}

const COLUMNS = `id, amount_cents as "amountCents", currency, reference, label, return_url as "returnUrl", status, expires_at as "expiresAt"`

export async function findSandboxSession(db: DataSource, id: string): Promise<SandboxSession | null> {
  const [row] = await rowsOf(db, SandboxSession, `select ${COLUMNS} from sandbox_session where id = $1`, [id])
  return row ?? null
}

/** Moves an open session to its end, once. */
export async function endSandboxSession(
  db: DataSource,
  id: string,
  status: SandboxSession['status'],
  now: Date,
): Promise<boolean> {
  const count = await changedBy(
    db.manager,
    `update sandbox_session set status = $2 where id = $1 and status = 'OPEN' and (expires_at > $3 or $2 = 'EXPIRED')`,
    [id, status, now],
  )
  return count === 1
}

const secretOf = (config: Config): Buffer => config.secretKey

/** « t=<seconds>,v1=<hmac of t.body> », as the real providers sign. */
export function signSandboxWebhook(body: string, config: Config, now: Date): string {
  const t = Math.floor(now.getTime() / 1000)
  return `t=${t},v1=${signature(`${t}.${body}`, secretOf(config))}`
}

export const sandboxEvent = (sessionId: string, type: string): string =>
  JSON.stringify({ id: `evt_${randomUUID()}`, type, sessionId })

/** A card service of this machine, clearly a test: it keeps its own sessions and tells us by signed webhooks, as a real one does. */
export const sandboxProvider = (db: DataSource, config: Config, regieId: string): PaymentProvider => ({
  name: 'sandbox',
  mode: 'test',
  accountRef: null,
  minimumCents: SANDBOX_MINIMUM_CENTS,
  async createSession(asked, now) {
    if (asked.amountCents < SANDBOX_MINIMUM_CENTS) throw new AmountTooSmall()
    const id = `sbx_${randomUUID()}`
    const row = await oneRow(
      db,
      { id: text },
      `insert into sandbox_session (id, amount_cents, currency, reference, label, return_url, status, created_at, expires_at)
       values ($1, $2, 'eur', $3, $4, $5, 'OPEN', $6, $7)
       on conflict (reference) do update set reference = excluded.reference returning id`,
      [id, asked.amountCents, asked.reference, asked.label, asked.returnUrl, now, asked.expiresAt],
    )
    return { sessionId: row.id, url: `${config.publicUrl}/sandbox-pay/${row.id}` }
  },
  async fetchSession(sessionId, now) {
    const session = await findSandboxSession(db, sessionId)
    if (!session) return null
    const status = session.status === 'OPEN' && session.expiresAt <= now ? 'EXPIRED' : TRUTH[session.status]
    return {
      status,
      reference: session.reference,
      amountCents: session.amountCents,
      currency: session.currency,
      mode: 'test',
      providerPaymentId: status === 'PAID' ? session.id : null,
    }
  },
  async expireSession(sessionId, now) {
    await endSandboxSession(db, sessionId, 'EXPIRED', now)
  },
  refund: (asked, now) => sandboxRefund(db, asked, now),
  fetchRefund: (id, now) => findSandboxRefund(db, id, now),
  listRefunds: ({ sessionId }, now) => listSandboxRefunds(db, sessionId, now),
  /** Nobody's bank stands behind a test card: nothing is ever disputed here. */
  fetchDispute: () => Promise.resolve(null),
  listPayouts: (since, now) => sandboxPayouts(db, regieId, since, now),
  verifyWebhook: (rawBody, headers, now) => readSandboxWebhook(config, rawBody, headers, now),
})

/** Whatever the régie: the sandbox signs with the install's own key. */
export function readSandboxWebhook(
  config: Config,
  rawBody: Buffer,
  headers: Record<string, unknown>,
  now: Date,
): ProviderEvent | null {
  const parts = Object.fromEntries(
    String(headers[SANDBOX_SIGNATURE_HEADER] ?? '')
      .split(',')
      .map((p) => p.split('=') as [string, string]),
  )
  const at = Number(parts['t'])
  if (!Number.isFinite(at) || Math.abs(now.getTime() / 1000 - at) > TOLERANCE_SECONDS) return null
  const expected = signature(Buffer.concat([Buffer.from(`${parts['t']}.`), rawBody]), secretOf(config))
  if (!sameSignature(String(parts['v1'] ?? ''), expected)) return null
  return readEvent(rawBody)
}

function readEvent(rawBody: Buffer): ProviderEvent | null {
  try {
    const event = JSON.parse(rawBody.toString('utf8')) as { id?: unknown; type?: unknown; sessionId?: unknown }
    if (typeof event.id !== 'string' || typeof event.type !== 'string' || typeof event.sessionId !== 'string')
      return null
    return { eventId: event.id, type: event.type, subject: 'SESSION', subjectId: event.sessionId, reference: null }
  } catch {
    return null
  }
}
