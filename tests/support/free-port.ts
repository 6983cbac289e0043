import { createServer } from 'node:net'

/** Below where Linux (32768) and macOS (49152) take the port of an outgoing connection: none takes it before it is listened to. */
const [FIRST, LAST] = [20_000, 32_000]
let next = FIRST + Math.floor(Math.random() * (LAST - FIRST))

/** A port that nobody listens to, for what must be told its port before it listens. Another test that runs beside begins elsewhere. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    next = next < LAST ? next + 1 : FIRST
    if (await isFree(next)) return next
  }
  throw new Error('no free port')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((ok) => {
    const probe = createServer().once('error', () => ok(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => ok(true)))
  })
}
