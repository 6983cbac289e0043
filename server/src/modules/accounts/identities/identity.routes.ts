import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import { clock } from '../../../platform/clock.js'
import type { Config } from '../../../platform/config.js'
import { poolOf } from '../../../platform/database.js'
import { clearSealed, readSealed, setSealed } from '../../../platform/sealed-cookies.js'
import { createThrottle, type Throttle } from '../../../platform/throttle.js'
import { IDENTITIES_PER_ADDRESS } from '../attempts.policy.js'
import { IdentityProviderKind } from './identity-provider.entity.js'
import { BY_PROVIDER, ID_TOKEN, JOURNEY, SHOWN } from './journey.policy.js'
import { endJourney, type Journey, openRegistration, signOutUrl, startJourney, type Vouched } from './openid.gateway.js'

interface Parts {
  db: DataSource
  config: Config
  throttle: Throttle
}
type Asked = FastifyRequest<{ Params: { kind: string }; Querystring: Record<string, unknown> }>

/**
 * GET /identity/:kind leaves for FranceConnect or ProConnect, GET /identity/:kind/callback comes back, GET /identity/sign-out ends
 * its session. What is shown there stays in this browser until the page asks for it: nothing is opened by an address.
 */
export function identityRoutes(app: FastifyInstance, { db, config }: Omit<Parts, 'throttle'>): void {
  const parts = { db, config, throttle: createThrottle(poolOf(db)) }
  app.get('/identity/sign-out', (request, reply) => leaveProvider(parts, request, reply))
  app.get('/identity/:kind', (request: Asked, reply) => leaveFor(parts, request, reply))
  app.get('/identity/:kind/callback', (request: Asked, reply) => comeBack(parts, request, reply))
}

const kindOf = (word: string): IdentityProviderKind | undefined =>
  Object.values(IdentityProviderKind).find((kind) => kind.toLowerCase() === word)

/** A page of ours, of the portal or of the console. */
const pageOf = (wanted: unknown): string =>
  typeof wanted === 'string' && /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(wanted) ? wanted : '/'

const to = (reply: FastifyReply, path: string) => reply.header('cache-control', 'no-store').redirect(path, 303)

/** The page that says why nobody is signed in. */
const failed = (reply: FastifyReply, returnTo: string, why: 'cancelled' | 'failed') =>
  to(reply, `${landing(returnTo)}?retour=${encodeURIComponent(returnTo)}&identite=${why}`)
const landing = (returnTo: string) =>
  returnTo.startsWith('/admin') ? '/admin/connexion/identite' : '/connexion/identite'

async function leaveFor({ db, config, throttle }: Parts, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const returnTo = pageOf(request.query['retour'])
  const kind = kindOf(request.params.kind)
  const given = kind && (await openRegistration(db, config, kind))
  if (!given || !(await throttle.take(IDENTITIES_PER_ADDRESS, request.ip))) return failed(reply, returnTo, 'failed')
  try {
    const { url, journey } = await startJourney(config, given, returnTo)
    setSealed({ config, reply }, JOURNEY.name, journey, JOURNEY.seconds, clock.now())
    return await to(reply, url.href)
  } catch (caught) {
    request.log.warn({ id: request.id, err: caught }, 'the identity provider does not answer')
    return failed(reply, returnTo, 'failed')
  }
}

async function comeBack({ db, config, throttle }: Parts, request: Asked, reply: FastifyReply): Promise<FastifyReply> {
  const journey = readSealed<Journey>(config, request.cookies, JOURNEY.name, clock.now())
  clearSealed({ config, reply }, JOURNEY.name)
  const returnTo = journey?.returnTo ?? '/'
  if (
    !journey ||
    journey.kind !== kindOf(request.params.kind) ||
    !(await throttle.take(IDENTITIES_PER_ADDRESS, request.ip))
  )
    return failed(reply, returnTo, 'failed')
  const given = await openRegistration(db, config, journey.kind)
  if (!given) return failed(reply, returnTo, 'failed')
  try {
    const query = request.url.split('?')[1] ?? ''
    const vouched: Vouched = await endJourney(config, given, journey, query)
    setSealed({ config, reply }, SHOWN.name, vouched, SHOWN.seconds, clock.now())
    return await to(reply, `${landing(returnTo)}?retour=${encodeURIComponent(returnTo)}`)
  } catch (caught) {
    const isCancelled = request.query['error'] === 'access_denied'
    if (!isCancelled) request.log.warn({ id: request.id, err: caught }, 'the identity provider was not believed')
    return failed(reply, returnTo, isCancelled ? 'cancelled' : 'failed')
  }
}

/** After our own session has ended: the provider's, so that the next person at this screen is not taken for the last one. */
async function leaveProvider(
  { db, config }: Parts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const vouched = readSealed<{ kind: IdentityProviderKind; idToken: string }>(
    config,
    request.cookies,
    ID_TOKEN.name,
    clock.now(),
  )
  clearSealed({ config, reply }, ID_TOKEN.name)
  void reply.clearCookie(BY_PROVIDER, { path: '/' })
  const given = vouched && (await openRegistration(db, config, vouched.kind))
  const url = given && (await signOutUrl(config, given, vouched.idToken).catch(() => null))
  return to(reply, url?.href ?? '/connexion')
}
