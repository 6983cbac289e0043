import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from '@jest/globals'
import { noteStarted, scratchFolder } from '../support/scratch.js'
import { freePort } from '../support/free-port.js'

/** `npm start` as a newcomer types it: its own PostgreSQL, its own data, killed and started again. */
const root = join(import.meta.dirname, '../..')
const home = scratchFolder('start')

interface Started {
  child: ChildProcess
  url: string
  output: () => string
}

const running = new Set<Started>()
const folders: string[] = []
afterAll(async () => {
  for (const started of running) await stop(started)
  for (const folder of folders) killPostgres(folder)
  rmSync(home, { recursive: true, force: true })
})

async function start(dataDir: string, user?: { uid: number; gid: number }): Promise<Started> {
  if (!folders.includes(dataDir)) folders.push(dataDir)
  const port = await freePort()
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', NODE_ENV: '', PORT: String(port), DATA_DIR: dataDir },
    ...user,
  })
  noteStarted(home, child.pid)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const started = { child, url: `http://localhost:${port}`, output: () => output }
  running.add(started)
  for (let waited = 0; !output.includes('est prêt'); waited += 100) {
    if (child.exitCode !== null || waited > 300_000) throw new Error(`npm start did not start:\n${output}`)
    await sleep(100)
  }
  return started
}

async function stop(started: Started, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  running.delete(started)
  if (started.child.exitCode !== null || started.child.signalCode !== null) return
  const gone = new Promise((ok) => started.child.once('exit', ok))
  started.child.kill(signal)
  await gone
}

function killPostgres(dataDir: string): void {
  try {
    const [pid] = readFileSync(join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(pid), 'SIGKILL')
  } catch {
    // it was stopped already
  }
}

async function signIn(url: string): Promise<string> {
  const query = `mutation { signIn(email: "camille.dupont@exemple.fr", password: "pomme lentille volcan") { __typename } }`
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await answer.json()) as { data: { signIn: { __typename: string } } }).data.signIn.__typename
}

let firstStart: number
test('a first start says where to go and who to sign in as, and both apps are served', async () => {
  const began = performance.now()
  const started = await start(join(home, 'first'))
  firstStart = performance.now() - began
  expect(started.output()).toContain(`${started.url}/admin`)
  expect(started.output()).toContain('camille.dupont@exemple.fr')
  for (const path of ['/', '/admin', '/admin/a-valider', '/reserver', '/mailbox', '/healthz', '/readyz']) {
    expect([path, (await fetch(started.url + path)).status]).toEqual([path, 200])
  }
  expect(await signIn(started.url)).toBe('SignedIn')
  await stop(started)
  expect(started.child.exitCode).toBe(0)
})

test('killed with -9, then with its PostgreSQL too, it starts again, in no more than twice the time of the first, with the same data', async () => {
  const dataDir = join(home, 'first')
  const first = await start(dataDir)
  await stop(first, 'SIGKILL')
  const began = performance.now()
  const second = await start(dataDir)
  expect(performance.now() - began).toBeLessThan(firstStart * 2)
  expect(await signIn(second.url)).toBe('SignedIn')
  killPostgres(dataDir)
  await stop(second, 'SIGKILL')
  const third = await start(dataDir)
  expect(await signIn(third.url)).toBe('SignedIn')
  await stop(third)
})

test('an ordinary user can start it too', async () => {
  const dataDir = join(home, 'nobody')
  mkdirSync(dataDir)
  const id = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout)
  const user = process.getuid?.() === 0 ? { uid: id('-u'), gid: id('-g') } : undefined
  if (user) chownSync(dataDir, user.uid, user.gid)
  const started = await start(dataDir, user)
  expect(await signIn(started.url)).toBe('SignedIn')
  await stop(started)
})

/** A start that must not last: what it said, how it ended, and whether its PostgreSQL still runs. */
async function attempt(dataDir: string, env: NodeJS.ProcessEnv, whenItSays?: [word: string, signal: NodeJS.Signals]) {
  if (!folders.includes(dataDir)) folders.push(dataDir)
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', NODE_ENV: '', PORT: String(await freePort()), DATA_DIR: dataDir, ...env },
  })
  noteStarted(home, child.pid)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const ended = new Promise<number | null>((ok) => child.once('exit', ok))
  if (whenItSays) {
    const file = join(dataDir, whenItSays[0])
    while (child.exitCode === null && !existsSync(file)) await sleep(20)
    // as a terminal and npm do: twice
    child.kill(whenItSays[1])
    child.kill(whenItSays[1])
  }
  return { status: await ended, output, postgres: existsSync(join(dataDir, 'pg/postmaster.pid')) }
}

test('a port already taken is said in one sentence, and nothing is left running', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((ok) => taken.once('listening', ok))
  const { port } = taken.address() as { port: number }
  const run = await attempt(join(home, 'first'), { PORT: String(port) })
  taken.close()
  expect(run.output).toContain(`Le port ${port} est déjà pris`)
  expect(run).toMatchObject({ status: 1, postgres: false })
})

test('a setting that is wrong is said in one sentence, and nothing is left running', async () => {
  const run = await attempt(join(home, 'first'), { PUBLIC_URL: 'http://cantine.exemple.fr' })
  expect(run.output.trim()).toMatch(/^PUBLIC_URL doit commencer par https:[^\n]*$/)
  expect(run).toMatchObject({ status: 1, postgres: false })
})

test('Ctrl-C in the middle of a first start leaves nothing running, and the next start works', async () => {
  const dataDir = join(home, 'interrupted')
  const run = await attempt(dataDir, {}, ['pg/postmaster.pid', 'SIGINT'])
  expect(run).toEqual({ status: 0, output: '', postgres: false })
  const again = await start(dataDir)
  expect(await signIn(again.url)).toBe('SignedIn')
  await stop(again)
})

test('a database that was a demonstration is not served at a public address, whatever NODE_ENV says', async () => {
  const address = { PUBLIC_URL: 'https://cantine.exemple.fr', SMTP_URL: 'smtp://127.0.0.1:9' }
  const run = await attempt(join(home, 'first'), address)
  expect(run.output).toContain('Cette base a servi à une démonstration')
  expect(run.output).toContain('agglomeration@exemple.fr')
  expect(run.output).toContain('npm run admin:create')
  expect(run).toMatchObject({ status: 1, postgres: false })
})

test('the first administrator is made from the command line, whether or not the server runs', () => {
  const run = spawnSync(process.execPath, ['scripts/start.mjs', '--role=admin', '--email', 'alix@exemple.org'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: '', DATABASE_URL: '', DATA_DIR: join(home, 'first') },
  })
  expect(run.stdout).toMatch(/http:\/\/localhost:3000\/admin\/ouvrir\?token=[\w-]{43}$/m)
  expect(run.status).toBe(0)
  expect(existsSync(join(home, 'first/pg/postmaster.pid'))).toBe(false)
})
