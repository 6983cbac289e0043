import type { DataSource, EntityManager } from 'typeorm'
import { number } from './row.js'
import { oneRow } from './sql.js'

/**
 * What leaves after commit: a row written in the same transaction, so it exists exactly when the change it follows does.
 * A worker hands it to the job queue (graphile-worker), which retries with back-off and keeps what keeps failing.
 */
export interface Job {
  task: string
  payload: Record<string, unknown>
  /** Not before this instant. */
  runAt?: Date
  /** A job with the same key replaces the one that waits. */
  key?: string
}

/** A part of a statement that writes one job, for a hot path where each statement counts: its values are `jobValues`. */
export const jobPart = (first: number): string =>
  `insert into outbox (task, payload, run_at, job_key) values ($${first}, $${first + 1}, $${first + 2}, $${first + 3})`

export const jobValues = ({ task, payload, runAt, key }: Job): unknown[] => [
  task,
  JSON.stringify(payload),
  runAt ?? null,
  key ?? null,
]

/** One statement, however many jobs. */
export async function publish(tx: Pick<EntityManager, 'query'>, ...jobs: Job[]): Promise<void> {
  const [only] = jobs
  if (!only) return
  if (jobs.length === 1) {
    await tx.query(jobPart(1), jobValues(only))
    return
  }
  const rows = jobs.map((job) => ({
    task: job.task,
    payload: job.payload,
    run_at: job.runAt?.toISOString(),
    job_key: job.key,
  }))
  await tx.query(
    `insert into outbox (task, payload, run_at, job_key)
     select task, payload, run_at, job_key from json_to_recordset($1::json) as j(task text, payload json, run_at timestamptz, job_key text)`,
    [JSON.stringify(rows)],
  )
}

const BATCH = 500

/**
 * Hands what waits in the outbox to the job queue, all or nothing for each batch, in the order in which it was written.
 * Two workers at once share the rows: a row is moved by the one whose delete removes it.
 */
export async function relayOutbox(db: DataSource): Promise<void> {
  while ((await db.transaction(relaySome)) === BATCH);
}

/** Of those with one key the last stands, as it would had they been handed over one by one: the queue refuses both at once. */
async function relaySome(tx: EntityManager): Promise<number> {
  const { moved } = await oneRow(
    tx,
    { moved: number, added: number },
    `with moved as (
       delete from outbox where id in (select id from outbox order by id limit $1) returning id, task, payload, run_at, job_key),
     last as (select distinct on (coalesce(job_key, id::text)) * from moved order by coalesce(job_key, id::text), id desc),
     added as (select graphile_worker.add_jobs(array_agg(
       (task, payload, null, run_at, 12::smallint, job_key, null, null)::graphile_worker.job_spec order by id)) from last having count(*) > 0)
     select (select count(*)::int from moved) as moved, (select count(*)::int from added) as added`,
    [BATCH],
  )
  return moved
}
