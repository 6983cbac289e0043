import { connect, type Socket } from 'node:net'
import { quantile } from './report.js'

export interface Call {
  query: string
  variables: object
  /** Cookie header of who asks. */
  cookie: string
  /** For which session it is asked: a mutation must say it. */
  session?: string
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

/**
 * One connection, kept open, that speaks just enough HTTP: the driver shares the machine with what it measures, and Node's own
 * client costs as much CPU as a tenth of an order.
 */
class Connection {
  private socket: Socket | null = null
  private received: Buffer[] = []
  private size = 0
  private waiting: { ok(answer: Answer): void; ko(error: Error): void } | null = null

  constructor(private readonly url: URL) {}

  post(call: Call): Promise<Answer> {
    const body = JSON.stringify({ query: call.query, variables: call.variables })
    const head = `POST ${this.url.pathname} HTTP/1.1\r\nhost: ${this.url.host}\r\ncontent-type: application/json\r\ncookie: ${call.cookie}\r\n${call.session ? `x-session-id: ${call.session}\r\n` : ''}content-length: ${Buffer.byteLength(body)}\r\n\r\n`
    return new Promise((ok, ko) => {
      this.waiting = { ok, ko }
      this.open().write(head + body)
    })
  }

  close(): void {
    this.socket?.destroy()
  }

  private open(): Socket {
    if (this.socket && !this.socket.destroyed) return this.socket
    const socket = connect({ port: Number(this.url.port), host: this.url.hostname, noDelay: true })
    socket.on('data', (chunk: Buffer) => this.take(chunk))
    socket.on('error', (error) => this.waiting?.ko(error))
    socket.on('close', () => this.waiting?.ko(new Error('the server closed the connection')))
    return (this.socket = socket)
  }

  private take(chunk: Buffer): void {
    this.received.push(chunk)
    this.size += chunk.length
    const [first = chunk] = this.received
    const end = first.indexOf('\r\n\r\n')
    const length = /content-length: (\d+)/i.exec(first.toString('latin1', 0, Math.max(end, 0)))?.[1]
    if (!length) return this.waiting?.ko(new Error(`not an answer: ${first.toString('utf8').slice(0, 200)}`))
    if (this.size < end + 4 + Number(length)) return
    const text = Buffer.concat(this.received).toString('utf8', end + 4)
    this.received = []
    this.size = 0
    const { waiting } = this
    this.waiting = null
    try {
      waiting?.ok(JSON.parse(text) as Answer)
    } catch {
      waiting?.ko(new Error(`the server answered ${first.toString('utf8').slice(0, 200)}`))
    }
  }
}

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
  const connections = Array.from({ length: asked.connections }, () => new Connection(asked.url))
  const times: number[] = []
  const started = performance.now()
  let sent = 0
  const until = started + (asked.milliseconds ?? Number.POSITIVE_INFINITY)
  const worker = async (connection: Connection) => {
    while (performance.now() < until && sent < (asked.count ?? Number.POSITIVE_INFINITY)) {
      sent++
      const call = asked.next()
      if (!call) return
      const before = performance.now()
      asked.judge(await connection.post(call))
      times.push(performance.now() - before)
    }
  }
  try {
    await Promise.all(connections.map(worker))
  } finally {
    for (const connection of connections) connection.close()
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
