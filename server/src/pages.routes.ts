import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const ROOT = join(import.meta.dirname, '../..')
const WEB = join(ROOT, 'web/dist')
const ADMIN = join(ROOT, 'admin/dist')
const DEVELOPERS = join(ROOT, 'docs/dist')
const HASHED = /\/assets\//

const cacheOf = (path: string) => (HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
const setHeaders = (reply: { header(name: string, value: string): unknown }, path: string) =>
  void reply.header('cache-control', cacheOf(path))

/**
 * The portal at /, the console at /admin and the site for developers at /developers, compressed when they were built. Each built file has
 * its address; any other path is a page of the apps, also for who takes no compression (a monitor, a link preview) or asks for the head
 * only. A page of the site is a file, and one that is not there says so.
 */
export async function mountPages(app: FastifyInstance): Promise<void> {
  if (![WEB, ADMIN, DEVELOPERS].every((folder) => existsSync(folder))) {
    app.setNotFoundHandler((_request, reply) => notFound(reply))
    return
  }
  const pages = new Set(
    readdirSync(DEVELOPERS, { recursive: true, encoding: 'utf8' }).filter((name) => name !== NOT_FOUND),
  )
  const common = {
    wildcard: false,
    index: false as const,
    globIgnore: ['**/*.br', '**/*.gz'],
    preCompressed: true,
    setHeaders,
  }
  await app.register(fastifyStatic, { ...common, root: ADMIN, prefix: '/admin/' })
  await app.register(fastifyStatic, { ...common, root: DEVELOPERS, prefix: '/developers/', decorateReply: false })
  await app.register(fastifyStatic, { ...common, root: WEB, prefix: '/', decorateReply: false })
  app.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?')
    if (!PAGE_METHODS.has(request.method) || /\.\w+$/.test(path) || !acceptsPage(request.headers.accept))
      return notFound(reply)
    void reply.header('cache-control', 'no-cache')
    if (/^\/developers(\/|$)/.test(path)) {
      const page = pageOf(path)
      return pages.has(page) ? reply.sendFile(page, DEVELOPERS) : reply.status(404).sendFile(NOT_FOUND, DEVELOPERS)
    }
    const admin = path === '/admin' || path.startsWith('/admin/')
    return reply.sendFile('index.html', admin ? ADMIN : WEB)
  })
}

/** The file of a page of the site: `/developers/types/Day` is types/Day.html, `/developers` index.html. */
const pageOf = (path: string): string => `${path.replace(/^\/developers\/?|\/$/g, '') || 'index'}.html`
const NOT_FOUND = 'not-found.html'

const PAGE_METHODS = new Set(['GET', 'HEAD'])
const acceptsPage = (accept = '*/*'): boolean => /text\/html|\*\/\*/.test(accept)

const notFound = (reply: FastifyReply) =>
  reply.status(404).send({ errors: [{ message: 'Cette adresse n’existe pas.', extensions: { code: 'NOT_FOUND' } }] })
