import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startEmbeddedPostgres } from '../../server/src/platform/embedded-postgres.js'
import { scratchFolder, sweepScratch } from '../support/scratch.js'

/** What a run that was killed leaves behind goes with the next one; what runs that are alive use stays. */
const before = process.env['TMPDIR']
let root: string
const sleepers: ChildProcess[] = []
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sweep-'))
  spawnable(root)
  process.env['TMPDIR'] = root
})
afterAll(() => {
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  for (const child of sleepers) child.kill('SIGKILL')
  rmSync(root, { recursive: true, force: true })
})

const spawnable = (folder: string) => spawn('chmod', ['755', folder])

/** A folder that says it belongs to a process that has died. */
async function deadFolder(kind: string): Promise<string> {
  const folder = scratchFolder(kind)
  const child = spawn(process.execPath, ['-e', ''])
  await new Promise((ok) => child.once('exit', ok))
  writeFileSync(join(folder, 'owner.pid'), `${child.pid} 1`)
  return folder
}

const alive = (pid: number): boolean => {
  try {
    return !/ Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/\(.*\)/, ''))
  } catch {
    return false
  }
}

test('the cluster, the server and the folder of a dead run go; those of a run that is alive stay', async () => {
  const dead = await deadFolder('test')
  const cluster = await startEmbeddedPostgres(join(dead, 'pg'), 'left', { fsync: false })
  const mine = scratchFolder('test')
  const running = await startEmbeddedPostgres(join(mine, 'pg'), 'mine', { fsync: false })
  const foreign = join(root, 'cantine-test-foreign')
  mkdirSync(foreign)
  try {
    expect(await sweepScratch()).toEqual([dead])
    expect([existsSync(dead), alive(cluster.pid)]).toEqual([false, false])
    expect([existsSync(mine), alive(running.pid), existsSync(foreign)]).toEqual([true, true, true])
    expect(await sweepScratch()).toEqual([])
  } finally {
    await running.stop()
  }
})

test('a number that now belongs to another process is left alone', async () => {
  const folder = await deadFolder('kill')
  const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 600000)'])
  sleepers.push(stranger)
  mkdirSync(join(folder, 'pg'))
  writeFileSync(join(folder, 'pg/postmaster.pid'), `${stranger.pid}\n`)
  writeFileSync(join(folder, 'started.pid'), `${stranger.pid} 1\n`)
  expect(await sweepScratch()).toEqual([folder])
  expect(alive(stranger.pid ?? 0)).toBe(true)
  expect(existsSync(folder)).toBe(false)
})
