import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import { clock } from '../../../platform/clock.js'
import type { Config } from '../../../platform/config.js'
import { sha256Hex } from '../../../platform/crypto.js'
import { poolOf } from '../../../platform/database.js'
import { homeDay } from '../../../platform/home-zone.js'
import { createThrottle, type Limit } from '../../../platform/throttle.js'
import { agendaOf } from './agenda.policy.js'
import { readAgenda } from './agenda.query.js'

/** A calendar asks every quarter of an hour or so; a town hall's address may be many families'. */
const AGENDAS_PER_ADDRESS: Limit = { name: 'agenda-address', points: 600, seconds: 3600 }
const NOBODYS = 'Cette adresse d’agenda n’existe plus : créez-en une autre dans « Mes réservations ».'

type Asked = FastifyRequest<{ Params: { name: string } }>

/** GET /agenda/:token.ics: the bookings of whoever made the address, for their calendar. Nothing else opens it, and it opens nothing else. */
export function agendaRoutes(app: FastifyInstance, { db, config }: { db: DataSource; config: Config }): void {
  const throttle = createThrottle(poolOf(db))
  app.get('/agenda/:name', async (request: Asked, reply: FastifyReply) => {
    void reply.header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex')
    if (!(await throttle.take(AGENDAS_PER_ADDRESS, request.ip)))
      return reply
        .status(429)
        .header('retry-after', '3600')
        .send({ message: 'Trop de demandes : réessayez dans une heure.' })
    const token = /^([\w-]{43})\.ics$/.exec(request.params.name)?.[1]
    const entries = token ? await readAgenda(db.manager, token, homeDay(clock.now())) : null
    if (!entries) return reply.status(404).send({ message: NOBODYS })
    const text = agendaOf(entries, config.publicUrl)
    const tag = `"${sha256Hex(text).slice(0, 32)}"`
    void reply.header('etag', tag)
    if (request.headers['if-none-match'] === tag) return reply.status(304).send()
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'inline; filename="cantine-facile.ics"')
      .send(text)
  })
}
