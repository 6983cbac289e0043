import type pg from 'pg'

/** BENCH_STATEMENTS=1 keeps PostgreSQL's own account of each statement (a few percent slower): where the time goes. */
export const watchesStatements = (): boolean => process.env['BENCH_STATEMENTS'] === '1'

export const statementSettings = (): string[] =>
  watchesStatements() ? ['shared_preload_libraries=pg_stat_statements', 'pg_stat_statements.track_planning=on'] : []

export async function forgetStatements(owner: pg.Pool): Promise<void> {
  if (watchesStatements()) await owner.query('select pg_stat_statements_reset()')
}

/** The statements that took the most time of the server since they were forgotten. */
export async function printStatements(owner: pg.Pool, print: (line: string) => void): Promise<void> {
  if (!watchesStatements()) return
  const { rows } = await owner.query<{
    calls: number
    plans: number
    planMs: number
    ms: number
    total: number
    query: string
  }>(
    `select calls, plans, mean_plan_time as "planMs", mean_exec_time as ms, total_exec_time + total_plan_time as total, regexp_replace(left(query, 150), '\\s+', ' ', 'g') as query
     from pg_stat_statements where query !~ 'bench_' order by total desc limit 18`,
  )
  for (const { calls, plans, planMs, ms, total, query } of rows)
    print(
      `    ${total.toFixed(0).padStart(8)} ms  ${String(calls).padStart(7)} × ${ms.toFixed(3).padStart(7)}  planned ${String(plans).padStart(6)} × ${planMs.toFixed(3)}  ${query}`,
    )
}
