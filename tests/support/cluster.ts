import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { entities } from '../../server/src/entities.js'
import { migrations } from '../../server/src/migrations.js'
import { createDataSource, migrate } from '../../server/src/platform/database.js'
import { startEmbeddedPostgres } from '../../server/src/platform/embedded-postgres.js'
import { seedReference } from '../../server/src/seeds/index.js'
import { insertGuideCommunes } from './guide-communes.js'
import { RUN, scratchFolder, sweepScratch } from './scratch.js'
import { SLOW_MACHINE } from './slow-machine.js'

/** One PostgreSQL per run (durability off: it is thrown away), with a migrated template that each test file copies. */
export async function startTestCluster(): Promise<void> {
  process.env[RUN] = String(process.pid)
  await sweepScratch()
  const dir = scratchFolder('test')
  const cluster = await startEmbeddedPostgres(join(dir, 'pg'), 'template_test', { fsync: false })
  Object.assign(globalThis, { __CLUSTER__: cluster, __CLUSTER_DIR__: dir })
  try {
    await fillTemplate(cluster.ownerUrl)
  } catch (caught) {
    // Jest tears down only what was set up to its end
    await cluster.stop()
    rmSync(dir, { recursive: true, force: true })
    throw caught
  }
  process.env['TEST_OWNER_URL'] = cluster.ownerUrl
  process.env['TEST_APP_URL'] = cluster.appUrl
}

async function fillTemplate(ownerUrl: string): Promise<void> {
  await migrate(ownerUrl, migrations)
  const owner = await createDataSource(ownerUrl, entities, 2, SLOW_MACHINE).initialize()
  await seedReference(owner)
  await owner.destroy()
  await copyEmpty(ownerUrl)
  const filled = await createDataSource(ownerUrl, entities, 2, SLOW_MACHINE).initialize()
  await insertGuideCommunes(filled)
  await filled.destroy()
}

/** An install that nobody has opened, beside the one that holds the guide's communes. */
async function copyEmpty(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(ownerUrl), { pathname: '/postgres' }).href })
  await client.connect()
  await client.query('create database template_empty template template_test strategy file_copy')
  await client.end()
}
