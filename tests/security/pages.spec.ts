import { readdirSync } from 'node:fs'
import { request as ask } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { town, useTown } from '../support/town.js'

useTown()

const root = join(import.meta.dirname, '../..')
const PAGES = [
  '/',
  '/reserver',
  '/mes-services?x=1',
  '/admin',
  '/admin/',
  '/admin/a-valider',
  '/assets/',
  '/admin/assets/',
  '/developers',
  '/developers/',
  '/developers/explorer?operation=kitchenDay',
  '/developers/guides/first-request',
  '/developers/types/KitchenDay',
]
const assetsOf = (app: string, base: string) =>
  readdirSync(join(root, app, 'dist/assets'))
    .filter((name) => !/\.(br|gz)$/.test(name))
    .map((name) => `${base}assets/${name}`)
const ASSETS = [
  ...assetsOf('web', '/'),
  ...assetsOf('admin', '/admin/'),
  ...assetsOf('docs', '/developers/'),
  ...['/developers/schema.graphql', '/developers/programs.graphql', '/developers/search-index.json'],
  '/favicon.svg',
  '/admin/favicon.svg',
  '/index.html',
]

interface Seen {
  status: number
  type: string
  encoding: string | undefined
  cache: string | undefined
  vary: string | undefined
  length: string | undefined
  bytes: number
}

/** Node's own client: fetch always says which encodings it takes. */
const get = (path: string, method: string, encoding: string | null): Promise<Seen> =>
  new Promise((ok, ko) => {
    const headers = encoding === null ? {} : { 'accept-encoding': encoding }
    ask(`${town().url}${path}`, { method, headers, agent: false }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.on('end', () => {
        const { 'content-type': type = '', 'content-encoding': coded, 'cache-control': cache, vary } = answer.headers
        const length = answer.headers['content-length']
        ok({ status: answer.statusCode ?? 0, type, encoding: coded, cache, vary, length, bytes })
      })
    })
      .on('error', ko)
      .end()
  })

const ENCODINGS = [null, 'identity', 'gzip', 'br', 'gzip, deflate, br', '*;q=0, identity'] as const
const EXPECTED: Record<string, string | undefined> = { gzip: 'gzip', br: 'br', 'gzip, deflate, br': 'br' }
const COMPRESSED = /\.(js|css|html|svg|json|graphql)$/

test.each(ENCODINGS)('every page answers with Accept-Encoding: %s, whole or its head only', async (encoding) => {
  for (const path of PAGES) {
    const whole = await get(path, 'GET', encoding)
    expect({ path, ...whole }).toMatchObject({
      path,
      status: 200,
      type: expect.stringMatching(/^text\/html/),
      encoding: EXPECTED[encoding ?? ''],
      cache: 'no-cache',
      vary: expect.stringMatching(/accept-encoding/i),
      length: String(whole.bytes),
    })
    expect(whole.bytes).toBeGreaterThan(200)
    expect({ path, ...(await get(path, 'HEAD', encoding)) }).toEqual({ path, ...whole, bytes: 0 })
  }
})

test.each(ENCODINGS)('every asset answers with Accept-Encoding: %s, whole or its head only', async (encoding) => {
  expect(ASSETS.length).toBeGreaterThan(50)
  for (const path of ASSETS) {
    const whole = await get(path, 'GET', encoding)
    expect({ path, ...whole }).toMatchObject({
      path,
      status: 200,
      encoding: COMPRESSED.test(path) ? EXPECTED[encoding ?? ''] : undefined,
      cache: path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      length: String(whole.bytes),
    })
    expect(whole.type).not.toMatch(/html/.test(path) ? /^$/ : /text\/html/)
    expect({ path, ...(await get(path, 'HEAD', encoding)) }).toEqual({ path, ...whole, bytes: 0 })
  }
})

test('a page of the site for developers that is not there says so, as a page', async () => {
  for (const path of ['/developers/nothing', '/developers/types/Viewer', '/developers/not-found', '/developers/..%2fx'])
    expect({ path, ...(await get(path, 'GET', 'br')) }).toMatchObject({
      path,
      status: 404,
      type: expect.stringMatching(/^text\/html/),
      cache: 'no-cache',
    })
})

test('what is neither a page nor a file is not found, in both ways of asking', async () => {
  for (const path of ['/inconnu.js', '/assets/inconnu.js', '/admin/inconnu.css', '/index.html.br', '/favicon.svg.gz'])
    for (const method of ['GET', 'HEAD'])
      expect({ path, status: (await get(path, method, null)).status }).toEqual({ path, status: 404 })
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await get('/reserver', method, null)).status).toBeGreaterThanOrEqual(400)
})
