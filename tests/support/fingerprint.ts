import { town } from './town.js'

/** Every row that an operation could change. */
export async function fingerprint(): Promise<string> {
  const { rows: tables } = await town().owner.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where (schemaname = 'public' and tablename not in ('session', 'throttle')) or tablename = '_private_jobs'`,
  )
  const parts = (tables as { name: string }[]).map(
    ({ name }) => `(select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) from ${name} t)`,
  )
  const { rows } = await town().owner.query(`select md5(array_to_string(array[${parts.join(', ')}], ' ')) as print`)
  return (rows[0] as { print: string }).print
}
