import { Agent, request } from 'node:http'
import { quantile } from './report.js'

export interface Call {
  query: string
  variables: object
  /** Cookie header of who asks. */
  cookie: string
}

export interface Answer {
  data?: Record<string, { __typename?: string; reason?: string } | null> | null
  errors?: unknown[]
}

export interface Round {
  perSecond: number
  count: number
  /** Milliseconds, one per answer, in the order in which they came. */
  times: number[]
}

const poster = (url: URL, agent: Agent) => (call: Call) =>
  new Promise<Answer>((ok, ko) => {
    const body = Buffer.from(JSON.stringify({ query: call.query, variables: call.variables }))
    const headers = { 'content-type': 'application/json', 'content-length': body.length, cookie: call.cookie }
    const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', ko)
      answer.on('end', () => {
        try {
          ok(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Answer)
        } catch {
          ko(new Error(`the server answered ${answer.statusCode}`))
        }
      })
    })
    asked.on('error', ko)
    asked.end(body)
  })

export interface LoadAsked {
  url: URL
  connections: number
  /** Stops after this long … */
  milliseconds?: number
  /** … or after so many calls, or when there is nothing left to ask. */
  count?: number
  next(): Call | null
  /** Throws when an answer is not the one expected: a fast wrong answer is worth nothing. */
  judge(answer: Answer): void
}

/** A closed loop: each connection, kept open, asks again as soon as it is answered. */
export async function load(asked: LoadAsked): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: asked.connections })
  const post = poster(asked.url, agent)
  const times: number[] = []
  const started = performance.now()
  let sent = 0
  const until = started + (asked.milliseconds ?? Number.POSITIVE_INFINITY)
  const worker = async () => {
    while (performance.now() < until && sent < (asked.count ?? Number.POSITIVE_INFINITY)) {
      sent++
      const call = asked.next()
      if (!call) return
      const before = performance.now()
      asked.judge(await post(call))
      times.push(performance.now() - before)
    }
  }
  try {
    await Promise.all(Array.from({ length: asked.connections }, worker))
  } finally {
    agent.destroy()
  }
  const seconds = (performance.now() - started) / 1000
  return { perSecond: times.length / seconds, count: times.length, times }
}

export const p50 = (round: Round): number => quantile(round.times, 0.5)
export const p95 = (round: Round): number => quantile(round.times, 0.95)

/** An answer of the type that was wanted, or an error that says what came. */
export const mustBe =
  (field: string, ...types: string[]) =>
  (answer: Answer): void => {
    const got = answer.data?.[field]
    if (!got || (types.length > 0 && !types.includes(got.__typename ?? '')))
      throw new Error(`unexpected answer: ${JSON.stringify(answer).slice(0, 400)}`)
  }
