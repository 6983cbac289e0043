import { randomUUID } from 'node:crypto'
import {
  SANDBOX_SIGNATURE_HEADER,
  signSandboxWebhook,
} from '../../server/src/modules/payments/sandbox/sandbox.gateway.js'
import { clock } from './clock.js'
import { town } from './town.js'

/** What a person does on the sandbox's card page. */
export async function onCardPage(url: string, choice: 'accept' | 'decline' | 'abandon' | 'delay'): Promise<string> {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams({ choice }), redirect: 'manual' })
  if (answer.status !== 303) throw new Error(`the card page answered ${answer.status}`)
  return answer.headers.get('location') ?? ''
}

export const sessionOf = (url: string): string => url.split('/').at(-1) ?? ''

export interface WebhookSent {
  sessionId: string
  eventId?: string
  signature?: string
  at?: Date
}

/** Sends a webhook as the provider would; the signature can be forged or old. */
export async function sendWebhook(sent: WebhookSent): Promise<number> {
  const body = JSON.stringify({
    id: sent.eventId ?? randomUUID(),
    type: 'session.completed',
    sessionId: sent.sessionId,
  })
  const signature = sent.signature ?? signSandboxWebhook(body, town().config, sent.at ?? clock.now())
  const answer = await fetch(`${town().url}/webhooks/sandbox`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [SANDBOX_SIGNATURE_HEADER]: signature },
    body,
  })
  return answer.status
}
