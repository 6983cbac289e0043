import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Account } from './account.js'
import { type Card, closeOverdue, pay } from './checkout.js'

const CARDS: Record<string, Card> = { accept: 'accepted', decline: 'declined', slow: 'slow' }

/** Stands for checkout.stripe.com: three buttons instead of a card form. */
export function hostedPage(
  accounts: Account[],
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  body: string,
): void {
  const id = path.split('/').at(-1) ?? ''
  const account = accounts.find((a) => a.sessions.has(id))
  const session = account?.sessions.get(id)
  if (!account || !session) return say(response, 404, '<p>Something went wrong: this page does not exist.</p>')
  closeOverdue(account, session)
  const card = CARDS[new URLSearchParams(body).get('card') ?? '']
  if (request.method === 'POST' && card && session.status === 'open') {
    pay(account, session, card)
    if (card !== 'declined') {
      response.writeHead(303, { location: session.success_url }).end()
      return
    }
  }
  if (session.status !== 'open') return say(response, 200, '<p>This page is over.</p>')
  const amount = `${(session.amount_total / 100).toFixed(2)} ${session.currency}`
  const buttons = Object.keys(CARDS).map((c) => `<button name="card" value="${c}">${c}</button>`)
  say(response, 200, `<h1>Stripe emulator: ${amount}</h1><form method="post">${buttons.join(' ')}</form>`)
}

const say = (response: ServerResponse, status: number, html: string): void =>
  void response
    .writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<!doctype html><main>${html}</main>`)
