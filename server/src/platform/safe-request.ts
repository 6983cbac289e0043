import { lookup } from 'node:dns/promises'
import { request as http } from 'node:http'
import { request as https } from 'node:https'
import { isIP } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import addresses from 'ipaddr.js'
import type { Config } from './config.js'

/** What somebody else's server answered: its status, the first characters of what it said, and how long it took. */
export interface Answered {
  status: number
  text: string
  ms: number
}

export type WhyNotSent = 'NOT_HTTPS' | 'BAD_ADDRESS' | 'PRIVATE_ADDRESS' | 'UNKNOWN_HOST'
export class NotSent extends Error {
  constructor(readonly why: WhyNotSent) {
    super(why)
  }
}

interface Target {
  url: URL
  /** The address that was looked at, and that is connected to: a name that means another one a moment later changes nothing. */
  address: string
  family: 4 | 6
}

const PORTS = new Set(['', '443', '8443'])
const SECONDS = 10
const DNS_SECONDS = 5
const soon = (seconds: number) => sleep(seconds * 1_000, [], { ref: false })
const LONGEST_ANSWER = 16_384
const KEPT = 300

/** Only what is of the public internet: not this machine, its network, a cloud's own service, nor any of them written as IPv6. */
export const isPublic = (address: string): boolean =>
  isIP(address) !== 0 && addresses.parse(address).range() === 'unicast'

/**
 * Looks at an address that somebody typed before it is kept, and again before each request.
 * @param config on a machine that is reached from itself only (`plainHttp`), plain http and its own network are allowed, to try
 * @throws NotSent
 */
export async function lookAt(typed: string, config: Pick<Config, 'plainHttp' | 'publicAddress'>): Promise<Target> {
  const trying = config.plainHttp && !config.publicAddress
  const url = URL.canParse(typed) ? new URL(typed) : null
  if (!url || url.username || url.password || url.hash) throw new NotSent('BAD_ADDRESS')
  if (url.protocol !== 'https:' && !(trying && url.protocol === 'http:')) throw new NotSent('NOT_HTTPS')
  if (!trying && !PORTS.has(url.port)) throw new NotSent('BAD_ADDRESS')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await Promise.race([lookup(host, { all: true, verbatim: true }), soon(DNS_SECONDS)]).catch(() => [])
  const [first] = found
  if (!first) throw new NotSent('UNKNOWN_HOST')
  if (!trying && !found.every(({ address }) => isPublic(address))) throw new NotSent('PRIVATE_ADDRESS')
  return { url, address: first.address, family: first.family === 6 ? 6 : 4 }
}

/**
 * Posts a text to the address that was looked at. A redirect is an answer like another: it is not followed. What is answered is
 * read up to a bound, and for ten seconds at most.
 * @throws NotSent, or what the network said
 */
export async function post(
  typed: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  config: Pick<Config, 'plainHttp' | 'publicAddress'>,
): Promise<Answered> {
  const { url, address, family } = await lookAt(typed, config)
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const ended = AbortSignal.timeout(SECONDS * 1_000)
    const send = url.protocol === 'https:' ? https : http
    const sent = send(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal: ended,
        agent: false,
        lookup: (_host, options, done) =>
          options.all ? done(null, [{ address, family }]) : done(null, address, family),
      },
      (answer) => {
        const parts: Buffer[] = []
        let size = 0
        const finish = () =>
          resolve({
            status: answer.statusCode ?? 0,
            text: Buffer.concat(parts)
              .toString('utf8')
              .replace(/\p{Cc}/gu, ' ')
              .slice(0, KEPT),
            ms: Math.ceil(performance.now() - started),
          })
        answer.on('data', (part: Buffer) => {
          parts.push(part)
          size += part.length
          if (size > LONGEST_ANSWER) {
            finish()
            sent.destroy()
          }
        })
        answer.on('end', finish)
        answer.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
