import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Who a folder belongs to, and what was started for it: one process a line. */
const OWNER = 'owner.pid'
const STARTED = 'started.pid'

/** Set by the run for its workers: a folder lives as long as the run, not as the worker that made it. */
export const RUN = 'TEST_RUN_PID'

/** A number alone may be another process after a reboot or a million forks: when it started tells them apart. */
function identity(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return fields[0] === 'Z' ? '' : `${pid} ${fields[19]}`
  } catch {
    return isAlive(pid) && !existsSync('/proc/self/stat') ? `${pid} ?` : ''
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (caught) {
    return (caught as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const isStill = (line: string): boolean => line !== '' && identity(Number(line.split(' ')[0])) === line

const linesOf = (file: string): string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : []

/** A folder of this run, readable by PostgreSQL's user: the next run removes it, and what runs in it, when this one was killed. */
export function scratchFolder(kind: string): string {
  const folder = mkdtempSync(join(tmpdir(), `cantine-${kind}-`))
  writeFileSync(join(folder, OWNER), identity(Number(process.env[RUN] ?? process.pid)))
  chmodSync(folder, 0o755)
  return folder
}

/** A process that works in a folder of ours, and has to go with it. */
export const noteStarted = (folder: string, pid: number | undefined): void =>
  appendFileSync(join(folder, STARTED), pid ? `${identity(pid)}\n` : '')

/** Stops and removes what runs that are dead have left; runs that are alive, this one included, keep theirs. */
export async function sweepScratch(root = tmpdir()): Promise<string[]> {
  const left = readdirSync(root)
    .filter((name) => /^cantine-[a-z]+-/.test(name))
    .map((name) => join(root, name))
    .filter((folder) => isDead(folder))
  for (const folder of left) {
    for (const line of linesOf(join(folder, STARTED))) if (isStill(line)) kill(Number(line.split(' ')[0]))
    for (const pid of postmastersIn(folder)) await stopPostmaster(pid)
    rmSync(folder, { recursive: true, force: true })
  }
  return left
}

/** One without a word of its owner is somebody else's. */
function isDead(folder: string): boolean {
  try {
    const owner = readFileSync(join(folder, OWNER), 'utf8')
    return owner !== '' && !isStill(owner)
  } catch {
    return false
  }
}

/** Clusters one or two folders down; a number in a pid file counts only if that process works for this folder. */
function postmastersIn(folder: string): number[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^([^/]+\/){1,2}postmaster\.pid$/.test(name))
      .map((name) => Number(readFileSync(join(folder, name), 'utf8').split('\n')[0]))
      .filter((pid) => pid > 0 && commandOf(pid).includes(folder))
  } catch (caught) {
    // another run is sweeping the same folder: it stops what is in it
    if ((caught as NodeJS.ErrnoException).code !== 'ENOENT') throw caught
    return []
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function kill(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(pid, signal)
  } catch {
    // it has gone meanwhile
  }
}

/** Its data is thrown away: it stops at once, and takes its backends with it. */
async function stopPostmaster(pid: number): Promise<void> {
  kill(pid, 'SIGQUIT')
  for (let waited = 0; identity(pid) !== '' && waited < 10_000; waited += 50) await sleep(50)
  kill(pid)
}
