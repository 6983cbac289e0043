import { expect, test } from '@jest/globals'
import { poolOf } from '../../server/src/platform/database.js'
import { HELD_AT_MOST, releaseHeldJobs } from '../../server/src/platform/job-runner.js'
import { publish, relayOutbox } from '../../server/src/platform/outbox.js'
import { town, useTown } from '../support/town.js'

useTown()

/** A job that a worker took so many minutes ago, and never said more about. */
async function heldSince(minutes: number): Promise<string> {
  const fileKey = `held-${minutes}`
  await publish(town().db.manager, { task: 'erase-file', payload: { key: fileKey }, key: fileKey })
  await relayOutbox(town().db)
  await town().owner.query(
    `update graphile_worker._private_jobs set locked_by = 'worker-' || $1, locked_at = now() - make_interval(mins => $2) where key = $1`,
    [fileKey, minutes],
  )
  return fileKey
}

const holderOf = async (key: string) => {
  const { rows } = await town().owner.query<{ by: string | null }>(
    'select locked_by as by from graphile_worker.jobs where key = $1',
    [key],
  )
  return rows[0]?.by
}

test('a job held by a worker that was killed is free for another one after some minutes; a job under way stays its own', async () => {
  const [dead, living] = [await heldSince(HELD_AT_MOST + 1), await heldSince(HELD_AT_MOST - 1)]
  await releaseHeldJobs(poolOf(town().db))
  expect(await holderOf(dead)).toBeNull()
  expect(await holderOf(living)).toBe(`worker-${living}`)
})

test('two jobs of one key that wait together leave as one, the last; the others leave with them', async () => {
  const job = (n: number, key?: string) => ({
    task: 'erase-file',
    payload: { key: `together-${n}` },
    ...(key && { key }),
  })
  await publish(town().db.manager, job(1, 'same'), job(2, 'same'), job(3))
  await publish(town().db.manager, job(4, 'same'))
  await relayOutbox(town().db)
  const { rows } = await town().owner.query<{ told: string }>(
    `select payload ->> 'key' as told from graphile_worker._private_jobs where payload ->> 'key' like 'together-%' order by id`,
  )
  expect(rows.map(({ told }) => told)).toEqual(['together-3', 'together-4'])
  expect((await town().owner.query('select 1 from outbox')).rows).toEqual([])
})
