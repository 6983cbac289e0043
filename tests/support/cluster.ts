import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { entities } from '../../server/src/entities.js'
import { migrations } from '../../server/src/migrations.js'
import { createDataSource, migrate } from '../../server/src/platform/database.js'
import { startEmbeddedPostgres } from '../../server/src/platform/embedded-postgres.js'
import { seedReference } from '../../server/src/seeds/index.js'

/** One PostgreSQL per run (durability off: it is thrown away), with a migrated template that each test file copies. */
export async function startTestCluster(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'cantine-test-'))
  chmodSync(dir, 0o755)
  const cluster = await startEmbeddedPostgres(join(dir, 'pg'), 'template_test', { fsync: false })
  await migrate(cluster.ownerUrl, migrations)
  const owner = await createDataSource(cluster.ownerUrl, entities, 2).initialize()
  await seedReference(owner)
  await owner.destroy()
  process.env['TEST_OWNER_URL'] = cluster.ownerUrl
  process.env['TEST_APP_URL'] = cluster.appUrl
  Object.assign(globalThis, { __CLUSTER__: cluster, __CLUSTER_DIR__: dir })
}
