import { randomBytes } from 'node:crypto'
import pg from 'pg'

const required = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is set by the global setup`)
  return value
}

const withName = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href

export type Template = 'template_test' | 'template_empty' | 'template_demonstration'

/**
 * A private copy of the migrated template, as its owner and as the application's role (about 50 ms): with the guide's communes, as
 * an install is that nobody has opened, or as a demonstration is once it is played (see `demonstration.ts`).
 */
export async function createTestDatabase(
  template: Template = 'template_test',
): Promise<{ ownerUrl: string; appUrl: string }> {
  const name = `t_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: withName(required('TEST_OWNER_URL'), 'postgres') })
  await client.connect()
  try {
    await client.query(`create database ${name} template ${template} strategy file_copy`)
    // the rights on a database itself are not copied with it
    await client.query(`revoke create, temporary on database ${name} from public`)
  } finally {
    await client.end()
  }
  return { ownerUrl: withName(required('TEST_OWNER_URL'), name), appUrl: withName(required('TEST_APP_URL'), name) }
}

/** Makes a template the first time that a file of the run needs it: the others wait, then copy it. */
export async function makeTemplateOnce(name: Template, make: () => Promise<{ ownerUrl: string }>): Promise<void> {
  const client = new pg.Client({ connectionString: withName(required('TEST_OWNER_URL'), 'postgres') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
    if ((await client.query('select 1 from pg_database where datname = $1', [name])).rowCount) return
    const made = new URL((await make()).ownerUrl).pathname.slice(1)
    await client.query(`alter database ${made} rename to ${name}`)
  } finally {
    await client.end()
  }
}
