import { beforeEach, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { ask, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { headersOf } from '../../support/session-header.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed
beforeEach(async () => {
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})

const picture = (side = 900) =>
  sharp({ create: { width: side, height: side, channels: 4, background: '#2b4aa880' } })
    .png()
    .toBuffer()

async function put(who: Signed | null, content: Buffer, asked: { communeId?: string; before?: string } = {}) {
  const body = new FormData()
  for (const [name, value] of Object.entries(asked)) body.append(name, value)
  body.append('file', new Blob([new Uint8Array(content)]), 'logo.png')
  const headers = { 'x-requested-with': 'cantine', ...(await headersOf(who)) }
  const answer = await fetch(`${town().url}/logos`, { method: 'POST', headers, body })
  return { status: answer.status, ...((await answer.json()) as { url?: string; message?: string }) }
}
const logoOf = async () =>
  (
    await ask<{ commune: { logoUrl: string | null } }>(null, 'query ($s: String!) { commune(slug: $s) { logoUrl } }', {
      s: commune.slug,
    })
  ).commune.logoUrl

test('a logo is drawn again, shown to anybody, and its old address shows nothing once it is replaced', async () => {
  const { status, url = '' } = await put(admin, await picture(), { communeId: commune.id })
  expect(status).toBe(201)
  expect(await logoOf()).toBe(url)
  const shown = await fetch(town().url + url)
  expect([shown.status, shown.headers.get('content-type'), shown.headers.get('x-content-type-options')]).toEqual([
    ...[200, 'image/png', 'nosniff'],
  ])
  expect(shown.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const { width, hasAlpha } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata()
  expect({ width, hasAlpha }).toEqual({ width: 512, hasAlpha: true })
  const second = await put(admin, await picture(40), { communeId: commune.id, before: url })
  expect(second.status).toBe(201)
  expect((await fetch(town().url + url)).status).toBe(404)
  await town().runJobs()
  expect((await fetch(town().url + (second.url ?? ''))).status).toBe(200)
})

test('of two who send one at once, the second is told, and its picture is not kept', async () => {
  const content = await picture(40)
  const both = await Promise.all([1, 2].map(() => put(admin, content, { communeId: commune.id })))
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(both.find(({ status }) => status === 409)?.message).toContain('changé entre-temps')
  expect(await logoOf()).toBe(both.find(({ status }) => status === 201)?.url)
})

test('only a picture is taken, whatever its name says', async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const pdf = Buffer.from('%PDF-1.4\n%%EOF')
  for (const content of [svg, pdf])
    expect(await put(admin, content, { communeId: commune.id })).toMatchObject({ status: 415 })
  expect(await put(admin, (await picture()).subarray(0, 200), { communeId: commune.id })).toMatchObject({ status: 422 })
  expect(await logoOf()).toBeNull()
})

test('only who sets the commune up sends it, and the agglomeration its own', async () => {
  const content = await picture(40)
  const agent = await given.aStaffMember(commune, 'AGENT')
  const elsewhere = await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN')
  for (const who of [agent, elsewhere, await given.aFamily()])
    expect(await put(who, content, { communeId: commune.id })).toMatchObject({ status: 404 })
  expect(await put(null, content, { communeId: commune.id })).toMatchObject({ status: 401 })
  expect(await put(admin, content)).toMatchObject({ status: 404 })
  const all = await given.aStaffMember(null)
  const { status, url } = await put(all, content)
  expect(status).toBe(201)
  expect(await ask(null, '{ agglomeration { logoUrl } }')).toEqual({ agglomeration: { logoUrl: url } })
})

test('a logo is removed, unless another one was put meanwhile', async () => {
  const { url = '' } = await put(admin, await picture(40), { communeId: commune.id })
  const remove = (before: string) =>
    ask(admin, 'mutation ($c: UUID, $b: String!) { removeLogo(communeId: $c, before: $b) { __typename } }', {
      c: commune.id,
      b: before,
    })
  expect(await remove('/logos/autre')).toEqual({ removeLogo: { __typename: 'LogoNotRemoved' } })
  expect(await remove(url)).toEqual({ removeLogo: { __typename: 'LogoRemoved' } })
  expect(await logoOf()).toBeNull()
})
