import type { FastifyInstance, FastifyReply } from 'fastify'
import type { DataSource } from 'typeorm'
import { clock } from '../../platform/clock.js'
import type { Config } from '../../platform/config.js'
import { applyEvent } from './settling/apply-event.command.js'
import { isUuid } from './payments.query.js'
import { CardNotOffered, ProviderDown, type ProviderEvent } from './providers/provider.gateway.js'
import { stripeOfRegie } from './settings/regie-provider.gateway.js'
import { readSandboxWebhook } from './sandbox/sandbox.gateway.js'
import { settleSandboxSession } from './settling/settle-session.command.js'

/** An event repeats the whole object it speaks of. */
const BODY_LIMIT = 500_000

/** The raw body is kept as bytes and its signature checked before anything is parsed. Repeated events answer 200 and do nothing. */
export async function paymentsWebhook(
  app: FastifyInstance,
  { db, config }: { db: DataSource; config: Config },
): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, body),
    )

    scope.post<{ Body: unknown }>('/webhooks/sandbox', async ({ body, headers }, reply) => {
      const now = clock.now()
      const event =
        config.sandboxPayments && Buffer.isBuffer(body) ? readSandboxWebhook(config, body, headers, now) : null
      if (!event) return refused(reply)
      await settleSandboxSession(db, config, event, now)
      await note(db, { provider: 'sandbox', regieId: null, event, now })
      return reply.send({ received: true })
    })

    // a régie that does not exist, one without keys and a wrong signature look the same from outside
    scope.post<{ Body: unknown; Params: { regieId: string } }>(
      '/webhooks/stripe/:regieId',
      async ({ body, headers, params: { regieId } }, reply) => {
        const now = clock.now()
        const provider = isUuid(regieId) ? await stripeOfRegie(db, config, regieId) : null
        const event = Buffer.isBuffer(body) ? (provider?.verifyWebhook(body, headers, now) ?? null) : null
        if (!provider || !event) return refused(reply)
        try {
          await applyEvent(db, config, { provider, regieId, event }, now)
        } catch (caught) {
          if (!(caught instanceof ProviderDown || caught instanceof CardNotOffered)) throw caught
          return reply.status(503).header('retry-after', '30').send({ error: 'try again' })
        }
        await note(db, { provider: 'stripe', regieId, event, now })
        return reply.send({ received: true })
      },
    )
  })
}

const refused = (reply: FastifyReply) => reply.status(400).send({ error: 'bad signature' })

interface Noted {
  provider: string
  regieId: string | null
  event: ProviderEvent
  now: Date
}

/** Noted once its effect is done: an event that failed half-way is sent again and works again. */
const note = (db: DataSource, { provider, regieId, event, now }: Noted) =>
  db.query(
    `insert into external_event (provider, event_id, received_at, type, session_id, regie_id, object_id) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict do nothing`,
    [
      provider,
      event.eventId,
      now,
      event.type,
      event.subject === 'SESSION' ? event.subjectId : null,
      regieId,
      event.subjectId,
    ],
  )
