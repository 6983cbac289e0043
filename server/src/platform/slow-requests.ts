import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Seconds in which the whole request must have come, where it is not the usual ones: a photo sent from the countryside. */
    arrivesWithin?: number
  }
}

/** Seconds in which a request must have come whole, unless its route says otherwise. */
const USUAL = 15
/** The longest that a route may say: what the server itself cuts. A file of 8 MiB at 45 kB a second. */
export const LONGEST = 180

/** Cuts a request whose body does not come: 408, and the connection ends. What has come whole takes the time that it needs. */
export function cutSlowRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const seconds = request.routeOptions.config.arrivesWithin ?? USUAL
    const timer = setTimeout(() => cut(request, reply), seconds * 1_000).unref()
    reply.raw.once('close', () => clearTimeout(timer))
    done()
  })
}

function cut({ raw }: FastifyRequest, reply: FastifyReply): void {
  if (raw.complete || reply.sent) return
  reply.hijack()
  reply.raw.writeHead(408, { connection: 'close', 'content-length': 0 }).end(() => raw.destroy())
}
