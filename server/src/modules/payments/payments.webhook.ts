import type { FastifyInstance } from 'fastify'
import type { DataSource } from 'typeorm'
import { clock } from '../../platform/clock.js'
import type { Config } from '../../platform/config.js'
import { paymentProvider } from './provider.gateway.js'
import { settleSession } from './settle-payment.command.js'

/** The raw body is kept as bytes and its signature checked before anything is parsed. Repeated events answer 200 and do nothing. */
export async function paymentsWebhook(
  app: FastifyInstance,
  { db, config }: { db: DataSource; config: Config },
): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: 100_000 }, (_request, body, done) =>
      done(null, body),
    )
    const provider = paymentProvider(db, config)
    scope.post<{ Body: Buffer }>(`/webhooks/${provider.name}`, async (request, reply) => {
      const now = clock.now()
      const event = Buffer.isBuffer(request.body) ? provider.verifyWebhook(request.body, request.headers, now) : null
      if (!event) return reply.status(400).send({ error: 'bad signature' })
      await settleSession(db, config, event.sessionId, now)
      // noted once its effect is done: an event that failed half-way is sent again and works again
      await db.query(
        `insert into external_event (provider, event_id, received_at, type, session_id) values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [provider.name, event.eventId, now, event.type, event.sessionId],
      )
      return reply.send({ received: true })
    })
  })
}
