import { runMigrations as migrateJobs } from 'graphile-worker'
import pg from 'pg'
import { DataSource, type MixedList } from 'typeorm'
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js'
import { APPLICATION, closeDatabase, makeLogin } from './application-login.js'
import { ONE_PLAN, PreparingClient } from './prepared-statements.js'
import { flag, text } from './row.js'
import { oneRow, rowsOf } from './sql.js'

// civil days stay text; counts come back as numbers, and a number too large to be exact is an error
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('bigint out of range')
  return value
})

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own name for a class
type Classes = MixedList<Function>

const ignore = (): void => undefined

/** How long a request waits, in milliseconds, before it fails readably instead of holding others up. */
export interface Patience {
  /** For a free connection of the pool. */
  connection: number
  /** For one statement. */
  statement: number
  /** For a lock that another transaction holds. */
  lock: number
  /** For the next statement of an open transaction. */
  idleTransaction: number
}
const PATIENCE: Patience = { connection: 2_000, statement: 10_000, lock: 5_000, idleTransaction: 10_000 }

export function createDataSource(url: string, entities: Classes, poolSize = 10, patience = PATIENCE): DataSource {
  return new DataSource({
    type: 'postgres',
    url: withOption(url, ONE_PLAN),
    entities,
    synchronize: false,
    poolSize,
    extra: {
      Client: PreparingClient,
      // statements asked together, of one transaction, leave together and are answered together
      pipeline: true,
      // a plan made long ago is made again
      maxLifetimeSeconds: 900,
      connectionTimeoutMillis: patience.connection,
      statement_timeout: patience.statement,
      lock_timeout: patience.lock,
      idle_in_transaction_session_timeout: patience.idleTransaction,
    },
    poolErrorHandler: ignore, // a lost connection is replaced; the request that held it fails by itself
  })
}

function withOption(url: string, option: string): string {
  const at = new URL(url)
  at.searchParams.set('options', [at.searchParams.get('options'), option].filter(Boolean).join(' '))
  return at.href
}

/** The pool behind a data source, for libraries that speak to pg directly; a connection that is lost never ends the process. */
export function poolOf(db: DataSource): pg.Pool {
  const pool = (db.driver as PostgresDriver).master as pg.Pool
  if (!pool.listeners('connect').includes(survive)) pool.on('connect', survive)
  if (!pool.listeners('error').includes(ignore)) pool.on('error', ignore)
  return pool
}

const survive = (client: pg.PoolClient): void => void client.on('error', ignore)

/**
 * Brings the schema and the job tables up to date, as the owner, and makes the application's login when its address is given.
 * Safe to run twice, and by two processes at once.
 */
export async function migrate(ownerUrl: string, migrations: Classes, appUrl?: string): Promise<void> {
  await withOwnerLock(ownerUrl, async (client) => {
    const owner = new DataSource({ type: 'postgres', url: ownerUrl, migrations, migrationsTransactionMode: 'each' })
    await owner.initialize()
    try {
      await owner.runMigrations()
    } finally {
      await owner.destroy()
    }
    await migrateJobs({ connectionString: ownerUrl })
    await client.query(JOBS_FOR_THE_APPLICATION)
    await closeDatabase(client)
    if (appUrl) await openLogin(client, loginOf(ownerUrl), appUrl)
  })
}

/** The application's login, unless it works already: an owner who may not create roles is then enough. */
async function openLogin(owner: pg.Client, { name }: { name: string }, appUrl: string): Promise<void> {
  const login = loginOf(appUrl)
  if (login.name === name || (await answers(appUrl))) return
  await makeLogin(owner, login.name, login.password)
}

const answers = (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', ignore)
  const end = (): Promise<void> => client.end().catch(ignore)
  return client.connect().then(
    () => end().then(() => true),
    () => end().then(() => false),
  )
}

const loginOf = (url: string) => {
  const { username, password } = new URL(url)
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) }
}

/** Does the schema lack a migration of this release? Asked by whoever serves without knowing the owner. */
export async function isBehind(
  db: Pick<DataSource, 'query'>,
  migrations: readonly { name: string }[],
): Promise<boolean> {
  const table = await oneRow(db, { there: flag }, `select to_regclass('public.migrations') is not null as there`)
  if (!table.there) return true
  const applied = await rowsOf(db, { name: text }, 'select name from migrations')
  return migrations.some(({ name }) => !applied.some((done) => done.name === name))
}

async function withOwnerLock(ownerUrl: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('cantine-migrate'))`)
    await work(client)
  } finally {
    await client.end()
  }
}

/** graphile-worker protects its tables by row-level security; the application's role may use them, and owns none. */
const JOBS_FOR_THE_APPLICATION = `
grant usage on schema graphile_worker to ${APPLICATION};
grant select, insert, update, delete on all tables in schema graphile_worker to ${APPLICATION};
grant usage on all sequences in schema graphile_worker to ${APPLICATION};
grant execute on all functions in schema graphile_worker to ${APPLICATION};
do $$ declare t record; begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity
             and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'application') loop
    execute format('create policy application on graphile_worker.%I to ${APPLICATION} using (true) with check (true)', t.relname);
  end loop;
end $$;`
