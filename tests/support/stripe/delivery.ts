import { createHmac } from 'node:crypto'
import type { Account, Event } from './account.js'

export interface Sending {
  /** When it was signed; now unless told otherwise. */
  at?: Date
  /** Signed with these instead of the endpoint's own. */
  secrets?: string[]
  /** Another address than the endpoint's own. */
  url?: string
  /** The body as sent, when it is not the one that was signed. */
  tampered?: (body: string) => string
}

/** « t=<seconds>,v1=<hmac of t.body> », once per secret while one is being rolled. */
export function signatureOf(body: string, secrets: readonly string[], at: Date): string {
  const t = Math.floor(at.getTime() / 1000)
  const sign = (secret: string) => createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')
  return [`t=${t}`, ...secrets.map((secret) => `v1=${sign(secret)}`)].join(',')
}

/** Sends one event as Stripe does, and gives back the status of the answer. */
export async function send(account: Account, event: Event, sending: Sending = {}): Promise<number> {
  const url = sending.url ?? account.webhookUrl
  if (!url) throw new Error('this account has no webhook endpoint')
  const body = JSON.stringify(event, null, 2)
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': signatureOf(body, sending.secrets ?? account.webhookSecrets, sending.at ?? account.now()),
    },
    body: sending.tampered ? sending.tampered(body) : body,
  })
  await answer.arrayBuffer()
  return answer.status
}

/** Takes what waits without sending it: lost, or for the test to send when and how it likes. */
export function takeEvents(account: Account, type?: string): Event[] {
  const taken = account.waiting.filter((event) => !type || event.type === type)
  account.waiting = account.waiting.filter((event) => !taken.includes(event))
  return taken
}

export type Order = 'as it happened' | 'backwards'

/** Sends all that waits; what is not answered 200 waits again, as Stripe retries. */
export async function deliver(
  account: Account,
  { order = 'as it happened' as Order, times = 1 } = {},
): Promise<number[]> {
  const events = takeEvents(account)
  if (order === 'backwards') events.reverse()
  const statuses: number[] = []
  for (const event of events) {
    const answers = await Promise.all(Array.from({ length: times }, () => send(account, event)))
    if (!answers.includes(200)) account.waiting.push(event)
    statuses.push(...answers)
  }
  return statuses
}
