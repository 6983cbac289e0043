import { connect } from 'node:net'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { headersOf } from '../support/session-header.js'
import { town, useTown } from '../support/town.js'

useTown()

/** What no browser sends: written on the socket by hand. */
let cookie: string
let commune: TestCommune
let family: TestFamily
beforeAll(async () => {
  commune = await given.aCommune()
  family = await given.aFamily({ in: commune })
  const headers = await headersOf(family)
  cookie = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
})

interface Spoken {
  text: string
  /** Did the server end the connection by itself? */
  ended: boolean
}
/** Everything that the server says to these bytes, until it ends the connection or says nothing more for `patience` milliseconds. The parts are sent evenly over as many as `over`. */
function speak(bytes: string | readonly string[], patience = 1_500, over = 0): Promise<Spoken> {
  const { hostname, port } = new URL(town().url)
  return new Promise((ok) => {
    const socket = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname)
    let text = ''
    const done = (ended: boolean) => {
      clearTimeout(quiet)
      socket.destroy()
      ok({ text, ended })
    }
    let quiet = setTimeout(() => done(false), patience)
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      clearTimeout(quiet)
      quiet = setTimeout(() => done(false), patience)
    })
    socket.on('error', () => done(true))
    socket.on('close', () => done(true))
    const parts = [bytes].flat()
    for (const [i, part] of parts.entries())
      if (over === 0) socket.write(part, 'latin1')
      else setTimeout(() => socket.write(part, 'latin1'), (i * over) / (parts.length - 1))
  })
}
const statuses = ({ text }: Spoken): number[] =>
  [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
const BODY = '{"query":"{ viewer { account { email } } }"}'
const post = (headers: string, body = BODY) =>
  `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n${cookie}${headers}\r\n${body}`
const get = (path: string, headers = '') =>
  `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n${headers}\r\n`

test('a request as it should be is answered', async () => {
  const answer = await speak(post(`connection: close\r\ncontent-length: ${BODY.length}\r\n`))
  expect(statuses(answer)).toEqual([200])
  expect(answer.text).toContain('"email"')
})

describe('two readings of one body', () => {
  const HIDDEN = `GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n`
  test.each<[string, string]>([
    ['two lengths', post(`content-length: ${BODY.length}\r\ncontent-length: 5\r\n`, BODY + HIDDEN)],
    ['a length and chunks', post(`content-length: 5\r\ntransfer-encoding: chunked\r\n`, `0\r\n\r\n${HIDDEN}`)],
    [
      'chunks said twice, once badly',
      post(`transfer-encoding: chunked\r\ntransfer-encoding: cow\r\n`, `0\r\n\r\n${HIDDEN}`),
    ],
    ['chunks of an unknown kind', post(`transfer-encoding: xchunked\r\n`, `0\r\n\r\n${HIDDEN}`)],
    ['a header before its colon', post(`content-length : ${BODY.length}\r\n`, BODY + HIDDEN)],
    ['a length with a sign', post(`content-length: +${BODY.length}\r\n`, BODY + HIDDEN)],
    ['a negative length', post(`content-length: -1\r\n`, BODY + HIDDEN)],
    [
      'a size of a chunk that is no number',
      post(`transfer-encoding: chunked\r\n`, `zz\r\n${BODY}\r\n0\r\n\r\n${HIDDEN}`),
    ],
    ['a header folded over two lines', post(`x-a: b\r\n transfer-encoding: chunked\r\ncontent-length: x\r\n`, HIDDEN)],
    ['a line that ends without a return', post(`transfer-encoding: chunked\ncontent-length: 5\n`, HIDDEN)],
  ])('%s: refused once, and what follows is never read as a request', async (_what, bytes) => {
    const answer = await speak(bytes)
    expect(statuses(answer)).toEqual([400])
    expect(answer.ended).toBe(true)
    expect(answer.text).not.toContain('"ok":true')
  })
})

describe('what is too much', () => {
  test('headers of 20 kB', async () => {
    expect(statuses(await speak(get('/', `x-a: ${'a'.repeat(20_000)}\r\n`)))).toEqual([431])
  })
  test('chunks without an end are cut once they pass the limit of a body', async () => {
    const chunk = `2710\r\n${'a'.repeat(10_000)}\r\n`
    const answer = await speak([post('transfer-encoding: chunked\r\n', ''), ...Array.from({ length: 12 }, () => chunk)])
    expect(statuses(answer)).toEqual([413])
  })
  test('a length that is announced too long is refused before it is sent', async () => {
    expect(statuses(await speak(post('content-length: 999999999999\r\n', '')))).toEqual([413])
  })
  test('an address of 10,000 characters is a page of the portal at most', async () => {
    const [status] = statuses(await speak(get(`/${'a'.repeat(10_000)}`)))
    expect([200, 404, 414]).toContain(status)
  })
  test('a JSON that is 20,000 brackets deep is a refusal in no time', async () => {
    const deep = `{"query":"{ viewer { nextStep } }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`
    const [status] = statuses(await speak(post(`connection: close\r\ncontent-length: ${deep.length}\r\n`, deep)))
    expect([200, 400]).toContain(status)
  })
})

describe('a path that would leave its folder', () => {
  test.each([
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/admin/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/..\\..\\package.json',
    '/files/..%2f..%2fpg.secret',
    '/logos/..%2f..%2f..%2fpackage.json',
    '/agenda/..%2f..%2fpackage.json',
    '/.env',
    '/.git/config',
    '/%00',
    '/admin/%ff',
    '//mechant.exemple/%2e%2e',
  ])('%s shows nothing', async (path) => {
    const answer = await speak(get(path))
    const [status = 0] = statuses(answer)
    expect(status).toBeLessThan(500)
    expect(answer.text).not.toMatch(/root:|"dependencies"|\[core\]|SECRET/)
    // a page of the portal at most, which knows its own addresses
    if (status === 200) expect(answer.text).toContain('<div id="app">')
    expect(answer.text).not.toMatch(/^location: (https?:)?\/\/mechant/im)
  })
})

test.each(['TRACE', 'CONNECT', 'TRACK', 'PROPFIND'])(
  '%s is not a way in, and nothing of the request comes back',
  async (verb) => {
    const answer = await speak(
      `${verb} / HTTP/1.1\r\nhost: localhost\r\nx-secret: mirabelle\r\nconnection: close\r\n\r\n`,
    )
    expect(answer.text).not.toContain('mirabelle')
    expect(statuses(answer).every((status) => status >= 400)).toBe(true)
  },
)

test('a request without its host, or of another protocol, ends the connection without a word of the inside', async () => {
  for (const bytes of [
    'GET / HTTP/1.1\r\n\r\n',
    '\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03',
    'SSH-2.0-OpenSSH_9\r\n',
    '\0\0\0\0\r\n\r\n',
  ]) {
    const answer = await speak(bytes)
    expect(answer.ended).toBe(true)
    expect(answer.text).not.toMatch(/node_modules|\bat \S+ \(/)
    expect([bytes, statuses(answer).filter((status) => status !== 400)]).toEqual([bytes, []])
  }
})

test('who sends a request a letter at a time does not keep others waiting, and is cut', async () => {
  const { port } = new URL(town().url)
  const slow = Array.from({ length: 200 }, () => {
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => undefined)
    socket.resume()
    socket.write('POST /graphql HTTP/1.1\r\nhost: loc')
    return socket
  })
  const quick = await speak(get('/healthz'))
  expect(statuses(quick)).toEqual([200])
  await Promise.all(
    slow.map((socket) => new Promise<void>((ok) => (socket.destroyed ? ok() : void socket.once('close', () => ok())))),
  )
})

test('a body that never comes is cut', async () => {
  const answer = await speak(post('content-length: 400\r\n', '{"query":'), 60_000)
  expect(answer.ended).toBe(true)
  expect(statuses(answer)).toEqual([408])
})

test('a photo that takes twenty seconds to come is kept, as long as a file may take', async () => {
  const boundary = 'x'
  const part = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const pdf = '%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF'
  const about = {
    kind: 'INSURANCE',
    communeId: commune.id,
    beneficiaryId: family.children[0] ?? '',
    accountId: family.accountId,
  }
  const start = `${Object.entries(about)
    .map(([name, value]) => part(name, value))
    .join(
      '',
    )}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="piece.pdf"\r\ncontent-type: application/pdf\r\n\r\n`
  const end = `\r\n--${boundary}--\r\n`
  const head = `POST /files HTTP/1.1\r\nhost: localhost\r\nx-requested-with: cantine\r\ncontent-type: multipart/form-data; boundary=${boundary}\r\nconnection: close\r\n${cookie}content-length: ${start.length + pdf.length + end.length}\r\n\r\n`
  const answer = await speak([head + start, ...pdf, end], 60_000, 20_000)
  expect(statuses(answer)).toEqual([201])
})
