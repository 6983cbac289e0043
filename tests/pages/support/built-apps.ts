import Fastify from 'fastify'
import type { Route } from 'playwright-core'
import { mountPages } from '../../../server/src/pages.routes.js'

/** The two apps as they were built and as the product serves them, without a port: their files are read once. */
const app = Fastify()
await mountPages(app)

interface File {
  status: number
  contentType: string
  body: Buffer
}
const files = new Map<string, Promise<File>>()

async function read(path: string): Promise<File> {
  const { statusCode, headers, rawPayload } = await app.inject({ url: path, headers: { accept: '*/*' } })
  return { status: statusCode, contentType: String(headers['content-type']), body: rawPayload }
}

export async function serveFile(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url())
  const file = files.get(pathname) ?? read(pathname)
  files.set(pathname, file)
  await route.fulfill(await file)
}
