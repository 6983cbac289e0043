import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import { identityRoutes, readActor } from './modules/accounts/index.js'
import { agendaRoutes } from './modules/bookings/index.js'
import { logosRoutes } from './modules/administration/logos/logos.routes.js'
import { filesRoutes } from './modules/documents/files.routes.js'
import { familySheetsRoutes } from './modules/imports/exporting/family-sheets.routes.js'
import { keptAnswers, letIn } from './modules/integrations/index.js'
import { paymentsWebhook } from './modules/payments/payments.webhook.js'
import { sandboxRoutes } from './modules/payments/sandbox/sandbox.routes.js'
import { dataExportsRoutes, papersRoutes } from './modules/reporting/index.js'
import { clock } from './platform/clock.js'
import type { Config } from './platform/config.js'
import { poolOf } from './platform/database.js'
import { localFiles } from './platform/files.js'
import { isOutage } from './platform/graphql-errors.js'
import { mountGraphql } from './platform/graphql-server.js'
import { cutSlowRequests, LONGEST } from './platform/slow-requests.js'
import { createThrottle } from './platform/throttle.js'
import { mountMailbox } from './mailbox.routes.js'
import { mountPages } from './pages.routes.js'
import './registrations.js'
import { makeSchema } from './schema.js'

export interface AppParts {
  db: DataSource
  config: Config
  /** Where the log is written: standard output, unless told otherwise. */
  log?: NodeJS.WritableStream
}

/** HTTP: /graphql, /webhooks/*, /files, the sandbox's card page, the two apps, and what a supervisor asks. */
export async function createApp({ db, config, log }: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel, redact: ['req.headers', 'req.query'], ...(log ? { stream: log } : {}) },
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies > 0 && ((_address: string, hop: number) => hop < config.trustedProxies),
    bodyLimit: 100_000,
    requestTimeout: LONGEST * 1_000,
    connectionTimeout: 0,
    // how often these limits are looked at: every 30 seconds, unless told
    http: { connectionsCheckingInterval: 2_000 },
    forceCloseConnections: 'idle',
    // a URL may hold a single-use link: only the operation's route and duration are logged
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (error, request, reply) => void answerError(app, error, request, reply.headers(BARE_HEADERS)),
  })
  app.server.headersTimeout = 10_000
  app.server.keepAliveTimeout = 5_000
  cutSlowRequests(app)
  await app.register(cookie)
  // a month of a family is some 60 kB of JSON and 5 compressed; pages were compressed when they were built
  await app.register(compress, {
    encodings: ['gzip'],
    threshold: 2_048,
    customTypes: /^application\/json/,
    zlibOptions: { level: constants.Z_BEST_SPEED + 2 },
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https://') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  })
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id)
    // the apps show the days of this clock, not of the device
    void reply.header('x-server-time', clock.now().toISOString())
    // PostgreSQL cannot hold a NUL: none may come in through an address
    done(/%00/i.test(request.url) ? Object.assign(new Error('NUL in the address'), { statusCode: 400 }) : undefined)
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request
    app.log.info(
      { id: request.id, method, route: routeOptions.url, status: reply.statusCode, ms: Math.ceil(reply.elapsedTime) },
      'request',
    )
    done()
  })
  app.setErrorHandler((caught: Failure, request, reply) => answerError(app, caught, request, reply))

  const throttle = createThrottle(poolOf(db))
  const schema = await makeSchema()
  await mountGraphql(app, schema, {
    introspection: config.introspection,
    answers: keptAnswers,
    context: async (request, reply) => {
      const now = clock.now()
      const actor =
        (await letIn({ db, config, throttle }, request, reply, now)) ?? (await readActor(db, config, request, now))
      return { db, config, throttle, actor, now, ip: request.ip, request, reply, loaders: new Map() }
    },
  })
  await paymentsWebhook(app, { db, config })
  if (config.sandboxPayments)
    await app.register((scope, _options, done) => {
      sandboxRoutes(scope, { db, config })
      done()
    })
  const files = localFiles(`${config.dataDir}/files`)
  await app.register((scope, _options, done) => {
    identityRoutes(scope, { db, config })
    agendaRoutes(scope, { db, config })
    done()
  })
  await app.register((scope) => filesRoutes(scope, { db, config, files }))
  await app.register((scope) => logosRoutes(scope, { db, config, files }))
  await app.register((scope, _options, done) => {
    papersRoutes(scope, { db, config })
    done()
  })
  await app.register((scope, _options, done) => {
    dataExportsRoutes(scope, { db, config, files })
    done()
  })
  await app.register((scope, _options, done) => {
    familySheetsRoutes(scope, { db, config })
    done()
  })
  if (config.mailbox) mountMailbox(app, db)
  app.get('/healthz', () => ({ ok: true }))
  app.get('/readyz', async (_request, reply) => {
    const ready = await db.query('select 1').then(
      () => true,
      () => false,
    )
    return reply.status(ready ? 200 : 503).send({ ok: ready })
  })
  await mountPages(app)
  return app
}

type Failure = Error & { statusCode?: number; code?: string }

/** An address that cannot be read is answered before any hook has set the usual headers. */
const BARE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
}

const SENTENCES: Record<number, string> = {
  413: 'L’envoi est trop volumineux.',
  415: 'Ce type de contenu n’est pas accepté.',
}

/** Outside GraphQL too, an error is a sentence and a number to quote, never a stack or a row. */
function answerError(
  app: FastifyInstance,
  caught: Failure,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status =
    caught.statusCode && caught.statusCode >= 400 && caught.statusCode < 500
      ? caught.statusCode
      : isOutage(caught)
        ? 503
        : 500
  if (status >= 500)
    app.log.error({ requestId: request.id, err: { name: caught.name, code: caught.code } }, 'unexpected error')
  const message =
    SENTENCES[status] ??
    (status < 500
      ? 'La demande est mal formée.'
      : `Une erreur inattendue est survenue (numéro ${request.id}). Réessayez.`)
  if (status === 503) void reply.header('retry-after', '3')
  const code = status < 500 ? 'BAD_USER_INPUT' : status === 503 ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR'
  return reply.status(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] })
}
