import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, newId } from './account.js'
import { badKey, broken, invalid, StripeFailure, tooMany } from './errors.js'
import { parseForm } from './form.js'
import { hostedPage } from './hosted-page.js'
import { type Answer, once } from './idempotency.js'
import { rendered, ROUTES } from './routes.js'
import { Forecast } from './weather.js'

export interface Request {
  method: string
  path: string
  accountId: string | null
  idempotencyKey: string | null
}

/** Stripe's API over HTTP, as far as Checkout, refunds, disputes and payouts go. State is in memory and by account. */
export class StripeServer {
  readonly accounts: Account[] = []
  readonly weather = new Forecast()
  /** Everything that was asked, in order. */
  readonly requests: Request[] = []
  private readonly http: Server = createServer((request, response) => void this.answer(request, response))
  url = ''

  async listen(port = 0): Promise<void> {
    await new Promise<void>((ok) => this.http.listen(port, '127.0.0.1', ok))
    const at = this.http.address()
    this.url = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : port}`
  }

  async close(): Promise<void> {
    this.http.closeAllConnections()
    await new Promise((ok) => this.http.close(ok))
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString('utf8')
    const url = new URL(request.url ?? '/', this.url)
    if (url.pathname.startsWith('/c/pay/')) return hostedPage(this.accounts, request, response, url.pathname, body)
    const weather = this.weather.next()
    if (weather.kind === 'down') return void request.socket.destroy()
    const requestId = newId('req')
    let answer: Answer
    try {
      if (weather.kind === 'error') throw weather.status === 429 ? tooMany() : broken()
      answer = await this.work(request, url, body)
    } catch (caught) {
      const { status, body: error } = caught instanceof StripeFailure ? caught : broken()
      answer = { status, body: JSON.stringify({ error: { ...error, request_log_url: null } }) }
    }
    if (weather.kind === 'slow') await sleep(weather.ms)
    if (weather.kind === 'mute') return void request.socket.destroy()
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      'request-id': requestId,
      'stripe-version': String(request.headers['stripe-version'] ?? ''),
      ...(answer.replayed ? { 'idempotent-replayed': 'true' } : {}),
    })
    response.end(answer.body)
  }

  private async work(request: IncomingMessage, url: URL, body: string): Promise<Answer> {
    const method = request.method ?? 'GET'
    const idempotencyKey =
      method === 'POST' ? ((request.headers['idempotency-key'] as string | undefined) ?? null) : null
    const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const account = this.accounts.find((a) => a.key === key)
    this.requests.push({ method, path: url.pathname, accountId: account?.id ?? null, idempotencyKey })
    if (!account) throw badKey(key)
    const route = ROUTES.find((r) => r.method === method && r.path.test(url.pathname))
    if (!route) throw invalid(`Unrecognized request URL (${method}: ${url.pathname}).`, {}, 404)
    const params = parseForm(method === 'GET' ? url.search.slice(1) : body)
    const id = route.path.exec(url.pathname)?.[1] ?? ''
    return once(account, idempotencyKey, `${method} ${url.pathname} ${body}`, async () => {
      const shape = route.answer({ account, params, id, base: this.url })
      return Promise.resolve({ status: 200, body: JSON.stringify(rendered(account, shape, params)) })
    })
  }
}
