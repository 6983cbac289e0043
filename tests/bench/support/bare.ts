import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { BenchTown } from './town.js'

export interface Bare {
  url: URL
  pid: number
  close(): Promise<void>
}

/**
 * A bare Fastify route in a process of its own, on the same cluster and the same compiled code: who asks, the same SQL, the
 * same decisions, the same JSON; no GraphQL, no limits, no log. What the product's frame costs is what the two differ by.
 */
export async function openBare(town: BenchTown): Promise<Bare> {
  const server: ChildProcess = spawn(process.execPath, ['tests/bench/support/bare-server.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', TZ: 'UTC', DATABASE_URL: town.cluster.appUrl },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [message] = (await Promise.race([
    once(server, 'message'),
    once(server, 'exit').then(() => Promise.reject(new Error('the bare server did not start'))),
  ])) as [{ port: number }]
  return {
    url: new URL(`http://127.0.0.1:${message.port}/graphql`),
    pid: server.pid ?? 0,
    async close() {
      server.kill('SIGTERM')
      await once(server, 'exit')
    },
  }
}
