import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'
import { readMailbox } from './platform/mailbox.js'

const escape = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
const linked = (text: string) => escape(text).replace(/https?:\/\/[^\s&<]+/g, (url) => `<a href="${url}">${url}</a>`)

/** Mails of an install without SMTP, for a developer: mounted only then, and never in production nor on a public address. */
export function mountMailbox(app: FastifyInstance, db: DataSource): void {
  app.get('/mailbox/style.css', (_request, reply) => reply.type('text/css').send(STYLE))
  app.get('/mailbox', async (_request, reply) => {
    const mails = await readMailbox(db)
    const list = mails
      .map(
        (m) =>
          `<article><h2>${escape(m.subject)}</h2><p>À ${escape(m.recipient)}, ${m.receivedAt.toLocaleString('fr-FR', { timeZone: 'Europe/Paris' })}</p><pre>${linked(m.text)}</pre></article>`,
      )
      .join('')
    return reply
      .type('text/html; charset=utf-8')
      .send(
        `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Boîte aux lettres d’essai</title><link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/mailbox/style.css"></head><body><main><h1>Boîte aux lettres d’essai</h1><p>Les courriels que Cantine Facile aurait envoyés, du plus récent au plus ancien.</p>${list || '<p>Aucun courriel pour l’instant.</p>'}</main></body></html>`,
      )
  })
}

const STYLE = `body{margin:0;background:#f6f5f1;color:#1a2138;font:17px/1.5 system-ui,sans-serif}main{max-width:720px;margin:24px auto;padding:0 16px}
article{background:#fff;border-radius:14px;padding:16px 20px;margin:16px 0}h2{font-size:20px;margin:0}pre{white-space:pre-wrap;font:inherit;overflow-wrap:anywhere}a{color:#1f3785}`
