import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startEmbeddedPostgres } from '../../../server/src/platform/embedded-postgres.js'
import { noteStarted, scratchFolder } from '../scratch.js'
import { freePort } from '../free-port.js'

const root = join(import.meta.dirname, '../../..')
const MAIN = ['--import', '@swc-node/register/esm-register', 'server/src/main.ts']

/** The product as it runs for people: a process of its own, its own PostgreSQL on a disk, killed and started again. */
export class RealServer {
  private readonly dataDir: string
  private child: ChildProcess | null = null
  url = ''

  constructor() {
    this.dataDir = scratchFolder('kill')
  }

  private get env(): NodeJS.ProcessEnv {
    const port = new URL(this.url).port
    const own = {
      DATABASE_URL: '',
      NODE_ENV: '',
      PORT: port,
      DATA_DIR: this.dataDir,
      SMTP_URL: undefined,
      LOG_LEVEL: 'silent',
    }
    return { ...process.env, ...own, TS_NODE_PROJECT: 'server/tsconfig.json' }
  }

  /** On the same port each time: clients that wait for it find it again. */
  async start(): Promise<void> {
    this.url ||= `http://127.0.0.1:${await freePort()}`
    let output = ''
    const child = spawn(process.execPath, MAIN, { cwd: root, env: this.env })
    this.child = child
    noteStarted(this.dataDir, child.pid)
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    for (let waited = 0; !output.includes('est prêt'); waited += 50) {
      if (child.exitCode !== null || waited > 300_000) throw new Error(`the server did not start:\n${output}`)
      await sleep(50)
    }
  }

  /** kill -9, without a word. */
  async killServer(): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((ok) => child.once('exit', ok))
    child.kill('SIGKILL')
    await gone
  }

  /** kill -9 of the postmaster, whose backends are left to find out. */
  killPostgres(): void {
    process.kill(this.postmaster().pid, 'SIGKILL')
  }

  /** The same, and PostgreSQL comes back where it was, as its supervisor does it: the server stays, and has to find it again. */
  async killPostgresAlone(): Promise<void> {
    const { port } = this.postmaster()
    this.killPostgres()
    for (let tried = 1; ; tried++) {
      await sleep(200)
      try {
        await this.cluster(port)
        return
      } catch (caught) {
        // the backends of the dead one have not all left yet
        if (tried === 50) throw caught
      }
    }
  }

  private postmaster(): { pid: number; port: number } {
    const lines = readFileSync(join(this.dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  }

  /** The cluster that the server runs on, as it is now. */
  cluster(port?: number) {
    return startEmbeddedPostgres(join(this.dataDir, 'pg'), 'cantine', port ? { choosePort: () => port } : {})
  }

  /** `npm run db:check`, and what it said. */
  check(): { status: number | null; output: string } {
    const run = spawnSync(process.execPath, [...MAIN, '--role=check'], { cwd: root, env: this.env, encoding: 'utf8' })
    return { status: run.status, output: run.stdout + run.stderr }
  }

  async remove(): Promise<void> {
    await this.killServer()
    const cluster = await this.cluster()
    await cluster.stop()
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}
