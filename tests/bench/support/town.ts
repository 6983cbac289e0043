import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import '../../../server/src/platform/database.js'
import { type EmbeddedCluster, startEmbeddedPostgres } from '../../../server/src/platform/embedded-postgres.js'
import { noteStarted, scratchFolder, sweepScratch } from '../../support/scratch.js'
import { statementSettings, watchesStatements } from './statements.js'
import { freePort } from '../../support/free-port.js'

/** A cluster and a server of their own, as in production: durable commits, sessions, limits, logs, nothing relaxed. */
export interface BenchTown {
  cluster: EmbeddedCluster
  owner: pg.Pool
  url: URL
  serverPid: number
  logFile: string
  close(): Promise<void>
}

const open = new Set<BenchTown>()
let children: ChildProcess[] = []

/** Whatever happens, nothing is left running and no folder stays behind. */
export async function closeAll(): Promise<void> {
  for (const town of open) await town.close().catch(() => undefined)
  for (const child of children) child.kill('SIGKILL')
}

const PRODUCTION = { NODE_ENV: 'production', PUBLIC_URL: 'https://bench.invalid', SANDBOX_PAYMENTS: 'true' }

/** @param local reached by a browser of this machine, so without https; everything else is as in production */
export async function openTown({ local = false } = {}): Promise<BenchTown> {
  await sweepScratch()
  const dir = scratchFolder('bench')
  const cluster = await startEmbeddedPostgres(join(dir, 'pg'), 'bench', { settings: statementSettings() })
  const port = await freePort()
  const env = {
    ...process.env,
    TZ: 'UTC',
    PORT: String(port),
    HOST: '127.0.0.1',
    SECRET_KEY: cluster.secret.padEnd(32, '0'),
    DATABASE_URL: cluster.appUrl,
    DATABASE_OWNER_URL: cluster.ownerUrl,
    DATA_DIR: join(dir, 'data'),
    SMTP_URL: 'smtp://127.0.0.1:9',
    ...(local ? { DEMO: 'false', PUBLIC_URL: `http://localhost:${port}` } : PRODUCTION),
  }
  const logFile = join(dir, 'server.log')
  await run(['server/dist/main.js', '--role=seed'], env, logFile)
  const log = openSync(logFile, 'a')
  const server = spawn(process.execPath, [...FLAGS, ...profiling(), 'server/dist/main.js', '--role=api'], {
    env,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  children.push(server)
  noteStarted(dir, server.pid)
  const owner = new pg.Pool({ connectionString: cluster.ownerUrl, max: 4 })
  if (watchesStatements()) await owner.query('create extension pg_stat_statements')
  owner.on('error', () => undefined)
  const url = new URL(`http://127.0.0.1:${port}/graphql`)
  const town: BenchTown = {
    cluster,
    owner,
    url,
    serverPid: server.pid ?? 0,
    logFile,
    async close() {
      if (!open.delete(town)) return
      const ended = new Promise((ok) => server.once('exit', ok))
      server.kill('SIGTERM')
      await Promise.race([ended, sleep(5_000)])
      server.kill('SIGKILL')
      children = children.filter((c) => c !== server)
      await owner.end().catch(() => undefined)
      await cluster.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
  open.add(town)
  await answering(new URL('/readyz', url), server, logFile)
  return town
}

/** The young generation as production has it (docker/Dockerfile, npm start), and an ear for the event loop's delay. */
const FLAGS = ['--max-semi-space-size=64', '--import', './tests/bench/support/loop-delay.mjs']

/** BENCH_PROFILE=folder writes a CPU profile of the server when it ends. */
const profiling = (): string[] => {
  const folder = process.env['BENCH_PROFILE']
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}

async function run(args: string[], env: NodeJS.ProcessEnv, logFile: string): Promise<void> {
  const log = openSync(logFile, 'a')
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', log, log] })
  closeSync(log)
  const code = await new Promise((ok) => child.once('exit', ok))
  if (code !== 0) throw new Error(`${args.join(' ')} failed: ${readFileSync(logFile, 'utf8').slice(-600)}`)
}

async function answering(url: URL, server: ChildProcess, logFile: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (server.exitCode !== null) break
    if (
      await fetch(url).then(
        (r) => r.ok,
        () => false,
      )
    )
      return
    await sleep(100)
  }
  throw new Error(`the server does not answer: ${readFileSync(logFile, 'utf8').slice(-600)}`)
}
