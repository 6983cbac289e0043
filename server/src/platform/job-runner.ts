import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, makeWorkerUtils, run, type TaskList } from 'graphile-worker'
import type { Pool } from 'pg'

export interface Worker {
  stop(): Promise<void>
}

/** Nothing is said: errors may quote what jobs carry. */
const logger = new Logger(() => () => undefined)

/**
 * Runs jobs until stopped, through an outage of the database too. What became of a job is told in batches: alone, graphile-worker
 * tries again for minutes to tell them, while a single one that cannot be told ends the process. When it gives up it is started again.
 */
export async function keepRunning(pgPool: Pool, taskList: TaskList, crontab: string): Promise<Worker> {
  const start = () =>
    run({
      pgPool,
      taskList,
      crontab,
      concurrency: 4,
      pollInterval: 1_000,
      noHandleSignals: true,
      logger,
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
  let runner = await start()
  let stopping = false
  const running = (async () => {
    for (;;) {
      await runner.promise.catch(() => undefined)
      if (stopping) return
      await sleep(1_000)
      runner = await start().catch(() => runner)
    }
  })()
  return {
    async stop() {
      stopping = true
      await runner.stop().catch(() => undefined)
      await running
    },
  }
}

/** Minutes for which a job may be held; none of ours lasts so long. */
export const HELD_AT_MOST = 5

/** Frees the jobs that a worker held when it was killed: left alone, they would wait for four hours. */
export async function releaseHeldJobs(pgPool: Pool): Promise<void> {
  const { rows } = await pgPool.query<{ id: string }>(
    'select distinct locked_by as id from graphile_worker.jobs where locked_at < now() - make_interval(mins => $1)',
    [HELD_AT_MOST],
  )
  if (rows.length === 0) return
  const utils = await makeWorkerUtils({ pgPool, logger })
  try {
    await utils.forceUnlockWorkers(rows.map((r) => r.id))
  } finally {
    await utils.release()
  }
}
