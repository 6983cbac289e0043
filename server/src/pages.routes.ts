import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const ROOT = join(import.meta.dirname, '../..')
const WEB = join(ROOT, 'web/dist')
const ADMIN = join(ROOT, 'admin/dist')
const HASHED = /\/assets\//

const cacheOf = (path: string) => (HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
const setHeaders = (reply: { header(name: string, value: string): unknown }, path: string) =>
  void reply.header('cache-control', cacheOf(path))

/**
 * The portal at / and the console at /admin, compressed when they were built. Each built file has its address; any other
 * path is a page of theirs, also for who takes no compression (a monitor, a link preview) or asks for the head only.
 */
export async function mountPages(app: FastifyInstance): Promise<void> {
  if (!existsSync(WEB) || !existsSync(ADMIN)) {
    app.setNotFoundHandler((_request, reply) => notFound(reply))
    return
  }
  const common = {
    wildcard: false,
    index: false as const,
    globIgnore: ['**/*.br', '**/*.gz'],
    preCompressed: true,
    setHeaders,
  }
  await app.register(fastifyStatic, { ...common, root: ADMIN, prefix: '/admin/' })
  await app.register(fastifyStatic, { ...common, root: WEB, prefix: '/', decorateReply: false })
  app.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?')
    if (!PAGE_METHODS.has(request.method) || /\.\w+$/.test(path) || !acceptsPage(request.headers.accept))
      return notFound(reply)
    const admin = path === '/admin' || path.startsWith('/admin/')
    return reply.header('cache-control', 'no-cache').sendFile('index.html', admin ? ADMIN : WEB)
  })
}

const PAGE_METHODS = new Set(['GET', 'HEAD'])
const acceptsPage = (accept = '*/*'): boolean => /text\/html|\*\/\*/.test(accept)

const notFound = (reply: FastifyReply) =>
  reply.status(404).send({ errors: [{ message: 'Cette adresse n’existe pas.', extensions: { code: 'NOT_FOUND' } }] })
