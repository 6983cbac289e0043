import type { EntityManager } from 'typeorm'

/**
 * What leaves after commit. A job is a row written in the same transaction (graphile-worker's own table), so it exists
 * exactly when the change it follows does; it is retried with back-off, and kept when it keeps failing.
 */
export interface Job {
  task: string
  payload: Record<string, unknown>
  /** Not before this instant. */
  runAt?: Date
  /** A job with the same key replaces the one that waits. */
  key?: string
}

/** One statement, however many jobs. */
export async function publish(tx: Pick<EntityManager, 'query'>, ...jobs: Job[]): Promise<void> {
  if (jobs.length === 0) return
  const specs = jobs.map((job) => ({
    identifier: job.task,
    payload: job.payload,
    run_at: job.runAt?.toISOString() ?? null,
    job_key: job.key ?? null,
    max_attempts: 12,
  }))
  await tx.query(
    `select graphile_worker.add_jobs(array(
       select json_populate_record(null::graphile_worker.job_spec, spec) from json_array_elements($1::json) as spec))`,
    [JSON.stringify(specs)],
  )
}
