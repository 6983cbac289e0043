import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHmac, randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { APPLICATION, makeLogin } from './application-login.js'
import { type Binaries, type SystemUser, locateBinaries } from './embedded-binaries.js'
import { StartRefused } from './start-refused.js'

const OWNER = 'cantine_owner'

export interface EmbeddedCluster {
  ownerUrl: string
  /** Signs in as the application's role, which owns nothing. */
  appUrl: string
  /** Random, made with the cluster, kept beside it: key material of a development install. */
  secret: string
  pid: number
  /** It was already running: whoever started it stops it. */
  adopted: boolean
  stop(): Promise<void>
}

export interface ClusterOptions {
  /** False for a cluster that is thrown away: commits are not durable. */
  fsync: boolean
  /** More server settings, 'name=value'. */
  settings: string[]
  /** Where it listens when it is not running yet: a free port, unless told. Asked again when another program was faster. */
  choosePort: () => number | Promise<number>
}

/** PostgreSQL refuses uid 0: run it as `postgres` if that user exists, else `nobody`. */
function runAs(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const user of ['postgres', 'nobody', 'daemon']) {
    const found = spawnSync('id', ['-u', user], { encoding: 'utf8' })
    if (found.status === 0)
      return { uid: Number(found.stdout), gid: Number(execFileSync('id', ['-g', user], { encoding: 'utf8' })) }
  }
  throw new StartRefused(
    'PostgreSQL ne peut pas tourner en root : créez un utilisateur « postgres », ou lancez la commande sous un autre compte.',
  )
}

function freePort(): Promise<number> {
  return new Promise((ok, ko) => {
    const probe = createServer().once('error', ko)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => ok(port))
    })
  })
}

/** After kill -9 a postmaster may stay a zombie under a PID 1 that never reaps: its pid file then looks alive. */
function isZombie(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/\(.*\)/, ''))
  } catch {
    return false
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (caught) {
    return (caught as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

const answers = (url: string) =>
  withClient(url, (c) => c.query('select 1')).then(
    () => true,
    () => false,
  )

/** initdb in a sibling folder, then rename: a killed first start never leaves half a cluster. */
function initialise(bin: Binaries, dataDir: string, as: SystemUser | undefined, fsync: boolean): void {
  const fresh = `${dataDir}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true, mode: 0o700 })
  if (as) chownSync(fresh, as.uid, as.gid)
  const password = randomBytes(24).toString('base64url')
  const passwordFile = `${dataDir}.password`
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (as) chownSync(passwordFile, as.uid, as.gid)
  const options = [
    '-D',
    fresh,
    '-U',
    OWNER,
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=fr-FR',
  ]
  const run = spawnSync(bin.initdb, [...options, ...(fsync ? [] : ['--no-sync'])], {
    ...as,
    cwd: '/',
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  })
  unlinkSync(passwordFile)
  if (run.status !== 0) throw new StartRefused(`initdb a échoué : ${run.stderr || run.error?.message}`)
  writeFileSync(`${dataDir}.secret`, password, { mode: 0o600 })
  renameSync(fresh, dataDir)
}

/** A pid file of a process that is gone is removed; one of a process that answers gives its port. */
async function runningPort(
  pidFile: string,
  urlFor: (port: number) => string,
): Promise<{ pid: number; port: number } | null> {
  if (!existsSync(pidFile)) return null
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!alive(pid)) {
    rmSync(pidFile, { force: true })
    return null
  }
  return port && (await answers(urlFor(port))) ? { pid, port } : null
}

/** What PostgreSQL says while the processes of one that was killed are still there. */
const LEAVING = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/
class OthersLeaving extends Error {}
class PortTaken extends StartRefused {}

/** What it says when another program took its port between our choice and its start. */
const TAKEN = /could not bind IPv4 address/

/**
 * After a kill -9, the last processes of the one before are gone within seconds, or later on a busy machine. Of a port that is
 * taken meanwhile, another one is chosen.
 */
async function launchAfterOthers(...args: Parameters<typeof launch>): ReturnType<typeof launch> {
  for (let tries = 0; ; tries++) {
    try {
      return await launch(...args)
    } catch (caught) {
      if (caught instanceof PortTaken && tries < 5) continue
      if (!(caught instanceof OthersLeaving)) throw caught
      if (tries >= 60) throw new StartRefused(`Un autre PostgreSQL tient encore ces données : voyez ${args[1]}.log`)
      await sleep(500)
    }
  }
}

async function launch(
  bin: Binaries,
  dataDir: string,
  as: SystemUser | undefined,
  { fsync, settings: more, choosePort }: ClusterOptions,
  urlFor: (port: number) => string,
) {
  const port = await choosePort()
  const logFile = `${dataDir}.log`
  const log = openSync(logFile, 'a')
  const logged = fstatSync(log).size
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'shared_buffers=128MB',
    'timezone=UTC',
    'max_connections=100',
  ]
  settings.push(...more)
  if (!fsync) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  const child = spawn(bin.postgres, ['-D', dataDir, '-p', String(port), ...settings.flatMap((s) => ['-c', s])], {
    ...as,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
  })
  closeSync(log)
  let failed: string | undefined
  child.once('error', (e) => (failed = e.message))
  child.once('exit', (code, signal) => (failed = `exited ${code ?? signal}`))
  child.unref()
  for (let waited = 0; !(await answers(urlFor(port))); waited += 50) {
    if (failed || waited > 60_000) {
      child.kill('SIGQUIT') // whoever is told that it did not start finds nothing running
      const said = readFileSync(logFile).subarray(logged).toString()
      if (LEAVING.test(said)) throw new OthersLeaving()
      if (TAKEN.test(said)) throw new PortTaken(`PostgreSQL n’a trouvé aucun port libre : voyez ${logFile}`)
      throw new StartRefused(`PostgreSQL n’a pas démarré (${failed ?? 'délai dépassé'}) : voyez ${logFile}`)
    }
    await sleep(50)
  }
  return { pid: child.pid ?? 0, port }
}

async function prepare(url: string, database: string, password: string): Promise<void> {
  await withClient(url, async (client) => {
    await makeLogin(client, APPLICATION, password)
    const { rowCount: databases } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!databases) await client.query(`create database ${client.escapeIdentifier(database)}`)
  })
}

async function stop(pid: number, pidFile: string): Promise<void> {
  if (!alive(pid)) return
  process.kill(pid, 'SIGINT') // fast shutdown: rolls back and checkpoints
  for (let i = 0; i < 500 && existsSync(pidFile); i++) await sleep(20)
}

/** The application's own: whoever knows it does not know the owner's, from which it is made. */
const applicationPassword = (secret: string) => createHmac('sha256', secret).update(APPLICATION).digest('base64url')

/** Starts (or joins) a real PostgreSQL whose data lives in `dataDir`; it survives kill -9 of Node and of itself. */
export async function startEmbeddedPostgres(
  dataDir: string,
  database: string,
  { fsync = true, settings = [], choosePort = freePort }: Partial<ClusterOptions> = {},
): Promise<EmbeddedCluster> {
  const as = runAs()
  const bin = await locateBinaries(as)
  const at = resolve(dataDir)
  mkdirSync(dirname(at), { recursive: true })
  if (!existsSync(join(at, 'PG_VERSION'))) initialise(bin, at, as, fsync)
  const secret = readFileSync(`${at}.secret`, 'utf8')
  const password = applicationPassword(secret)
  const urlFor = (port: number, name = 'postgres') => `postgres://${OWNER}:${secret}@127.0.0.1:${port}/${name}`
  const pidFile = join(at, 'postmaster.pid')
  const running = await runningPort(pidFile, urlFor)
  const { pid, port } = running ?? (await launchAfterOthers(bin, at, as, { fsync, settings, choosePort }, urlFor))
  try {
    await prepare(urlFor(port), database, password)
  } catch (caught) {
    if (!running) await stop(pid, pidFile)
    throw caught
  }
  return {
    ownerUrl: urlFor(port, database),
    appUrl: `postgres://${APPLICATION}:${password}@127.0.0.1:${port}/${database}`,
    secret,
    pid,
    adopted: running !== null,
    stop: () => stop(pid, pidFile),
  }
}
