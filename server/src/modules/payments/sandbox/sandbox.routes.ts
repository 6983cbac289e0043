import type { FastifyInstance, FastifyReply } from 'fastify'
import type { DataSource } from 'typeorm'
import { clock } from '../../../platform/clock.js'
import type { Config } from '../../../platform/config.js'
import { formatCents } from '../../../platform/money.js'
import { publish } from '../../../platform/outbox.js'
import { endSandboxSession, findSandboxSession, type SandboxSession } from './sandbox.gateway.js'

const CHOICES: Record<string, SandboxSession['status']> = {
  accept: 'PAID',
  delay: 'PAID',
  decline: 'DECLINED',
  abandon: 'ABANDONED',
}
const DELAY_SECONDS = 20

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

/** The sandbox's own card page: plain HTML forms, no script; nothing real is ever asked. */
export function sandboxRoutes(app: FastifyInstance, { db, config }: { db: DataSource; config: Config }): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1_000 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )

  app.get<{ Params: { id: string } }>('/sandbox-pay/:id', async ({ params }, reply) => {
    const session = await findSandboxSession(db, params.id)
    return session ? html(reply, cardPage(session)) : html(reply.status(404), notFoundPage())
  })

  app.post<{ Params: { id: string }; Body: URLSearchParams }>('/sandbox-pay/:id', async ({ params, body }, reply) => {
    const session = await findSandboxSession(db, params.id)
    const choice = body?.get('choice') ?? ''
    const status = Object.hasOwn(CHOICES, choice) ? CHOICES[choice] : undefined
    if (!session || !status) return html(reply.status(404), notFoundPage())
    const now = clock.now()
    const ended = await endSandboxSession(db, session.id, status, now)
    if (ended) {
      const type = status === 'PAID' ? 'session.completed' : 'session.failed'
      const runAt = choice === 'delay' ? new Date(now.getTime() + DELAY_SECONDS * 1000) : undefined
      await publish(db.manager, { task: 'sandbox-webhook', payload: { sessionId: session.id, type }, runAt })
    }
    return reply.redirect(session.returnUrl, 303)
  })

  app.get('/sandbox-pay/style.css', (_request, reply) => reply.type('text/css').send(STYLE))

  const html = (reply: FastifyReply, body: string) =>
    reply
      .header(
        'content-security-policy',
        `default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' ${new URL(config.publicUrl).origin}; frame-ancestors 'none'; base-uri 'none'`,
      )
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(body)
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
  `<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/sandbox-pay/style.css"></head><body><main>${body}</main></body></html>`

const notFoundPage = () =>
  page('Paiement introuvable', '<h1>Paiement introuvable</h1><p>Revenez à votre commande et recommencez.</p>')

function cardPage(session: SandboxSession): string {
  const head = `<p class="test">Page de paiement d’essai : aucune carte n’est demandée, aucun argent ne bouge.</p>
    <h1>Payer ${formatCents(session.amountCents)}</h1><p>${escape(session.label)}</p>`
  if (session.status !== 'OPEN') {
    return page(
      'Paiement terminé',
      `${head}<p>Ce paiement est terminé.</p><p><a href="${escape(session.returnUrl)}">Revenir à Cantine Facile</a></p>`,
    )
  }
  return page(
    'Paiement d’essai',
    `${head}<form method="post">
      <button name="choice" value="accept" class="main">Accepter le paiement</button>
      <button name="choice" value="delay">Accepter, confirmation plus tard</button>
      <button name="choice" value="decline">Refuser la carte</button>
      <button name="choice" value="abandon">Abandonner</button>
    </form>`,
  )
}

const STYLE = `body{margin:0;background:#f6f5f1;color:#1a2138;font:17px/1.5 system-ui,sans-serif}main{max-width:420px;margin:32px auto;background:#fff;border-radius:14px;padding:24px}
h1{font-size:28px;margin:16px 0 4px}.test{background:#fff1d1;color:#7a4a00;border:1px solid #e8c271;border-radius:10px;padding:12px;margin:0}
button{display:block;width:100%;min-height:48px;margin:12px 0 0;border:1px solid #7f8597;border-radius:10px;background:#fff;color:#1f3785;font:600 17px system-ui,sans-serif;cursor:pointer}
button.main{background:#2b4aa8;color:#fff;border-color:#2b4aa8}button:focus-visible,a:focus-visible{outline:3px solid #1f3785;outline-offset:2px}a{color:#1f3785}`
