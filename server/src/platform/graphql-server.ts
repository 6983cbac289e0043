import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import { keepToScopes } from './api-scopes.js'
import { gatewayOf } from './graphql-executor.js'
import { fewErrors, formatError, isOutage, numbered } from './graphql-errors.js'
import { hasForbiddenValue, LIMITS, limitsRule } from './graphql-limits.js'
import { type KeptAnswers, oncePerKey } from './once-per-key.js'
import type { Context } from './context.js'

const BODY_LIMIT = 100_000
/** Nothing of an answer is ever run or framed. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'"

const refuse = (reply: FastifyReply, status: number, message: string) =>
  reply.status(status).send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] })

/** POST + application/json only, small, no batch, no forbidden text: refused before GraphQL reads anything. */
function guard(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const type = String(request.headers['content-type'] ?? '')
  if (request.method !== 'POST') return void refuse(reply.header('allow', 'POST'), 405, 'Seul POST est accepté.')
  if (!/^application\/json\s*(;\s*charset=utf-8)?\s*$/i.test(type))
    return void refuse(reply, 415, 'Envoyez du JSON (application/json).')
  if (request.headers['content-encoding']) return void refuse(reply, 415, 'N’envoyez pas de contenu compressé.')
  done()
}

/** An answer is of one person and one moment, is no page, and has a number to quote. */
function headings(_request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  void reply.headers({ 'cache-control': 'no-store', 'content-security-policy': API_POLICY })
  done()
}

/** An outage is said in HTTP too, so that proxies and clients know to come back. */
const OUTAGE_STATUS = { status: 503, retryAfter: '3' }

const errorsAsSent: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body, http } }) {
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
        if (body.kind === 'single' && errors.length > 0) body.singleResult.errors = fewErrors(errors)
        if (errors.some((e) => e.extensions?.['code'] === 'SERVICE_UNAVAILABLE')) {
          http.status = OUTAGE_STATUS.status
          http.headers.set('retry-after', OUTAGE_STATUS.retryAfter)
        }
        return Promise.resolve()
      },
    }),
}

/** Before anything of an operation is done: whether a program may ask all of it. */
const scopesKept = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ contextValue: { actor }, document, operation }) {
        if (actor?.client && operation) keepToScopes(schema, document, operation, actor.client.scopes)
        return Promise.resolve()
      },
    }),
})

/** An error met while the context is built: masked like the others, and 503 when the database does not answer. */
function contextError(caught: unknown, requestId: string): GraphQLError {
  // a no of ours (another session than the page's) is answered as a resolver would have answered it
  if (caught instanceof GraphQLError)
    return new GraphQLError(caught.message, { extensions: { http: { status: 200 }, ...caught.extensions } })
  const headers = new HeaderMap([['retry-after', OUTAGE_STATUS.retryAfter]])
  const http = isOutage(caught) ? { http: { status: OUTAGE_STATUS.status, headers } } : {}
  return numbered(new GraphQLError('context', { originalError: caught as Error, extensions: http }), requestId)
}

/** Mounts /graphql: limits before execution, errors masked, introspection only where it is asked for. */
export async function mountGraphql(
  app: FastifyInstance,
  schema: GraphQLSchema,
  options: {
    introspection: boolean
    answers: KeptAnswers
    context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>
  },
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway: gatewayOf(schema),
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    validationOptions: { maxErrors: 5 },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      errorsAsSent,
      scopesKept(schema),
      oncePerKey(schema, options.answers),
    ],
    formatError: (formatted, thrown) =>
      formatError(formatted, thrown, (requestId, caught) =>
        app.log.error({ requestId, err: safeError(caught) }, 'unexpected error'),
      ),
  })
  await apollo.start()
  await app.register(async (scope) => {
    scope.addHook('onRequest', headings)
    scope.addHook('onRequest', guard)
    scope.addHook('preValidation', async (request, reply) => {
      if (Array.isArray(request.body)) return refuse(reply, 400, 'Une seule opération par demande.')
      if (hasForbiddenValue(request.body)) return refuse(reply, 400, 'Caractères interdits dans la demande.')
    })
    scope.route({
      method: ['POST', 'GET'],
      url: '/graphql',
      bodyLimit: BODY_LIMIT,
      handler: fastifyApolloHandler(apollo, {
        context: (request, reply) =>
          options.context(request, reply).catch((caught: unknown) => {
            throw contextError(caught, request.id)
          }),
      }),
    })
  })
  return apollo
}

/** A bug's message may quote rows or variables: only its name, SQLSTATE and stack frames are logged. */
function safeError(caught: unknown): { name: string; code?: string; stack?: string } {
  const error = caught instanceof Error ? caught : new Error('not an error')
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n')
  const code = (caught as { code?: unknown } | null)?.code
  return { name: error.name, ...(typeof code === 'string' ? { code } : {}), ...(frames ? { stack: frames } : {}) }
}
