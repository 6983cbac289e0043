import type { DataSource } from 'typeorm'
import { createApp } from './app.js'
import type { BackedInstall } from './backup/index.js'
import { readDemonstration, whyNotOpen } from './demonstration/demonstration-facts.js'
import { sendTo } from './demonstration/person.js'
import { startDemonstration } from './demonstration/start-demonstration.js'
import { entities } from './entities.js'
import { migrations } from './migrations.js'
import { readLogin, whyNotLogin } from './platform/application-login.js'
import { clock } from './platform/clock.js'
import type { Closing } from './platform/closing.js'
import { type Config, type Env, readConfig } from './platform/config.js'
import { createDataSource, isBehind, migrate } from './platform/database.js'
import { startEmbeddedPostgres } from './platform/embedded-postgres.js'
import { localSecret } from './platform/local-secret.js'
import { StartRefused } from './platform/start-refused.js'
import { seedReference } from './seeds/index.js'

export const ROLES = [
  'all',
  'api',
  'worker',
  'migrate',
  'seed',
  'check',
  'admin',
  'backup',
  'restore',
  'rotate-keys',
] as const
export type Role = (typeof ROLES)[number]

const BEHIND =
  'La base n’est pas à jour : lancez « npm run db:migrate » avec DATABASE_OWNER_URL (l’adresse du propriétaire), puis recommencez.'

/**
 * The configuration and the database brought up to date, by its owner, who is then forgotten: what this process goes on with
 * is the application's login only.
 */
export async function prepareInstall(
  role: Role,
  env: Env,
  closing: Closing,
  say: (line: string) => void,
): Promise<Config> {
  const { config, ownerUrl } = await openCluster(role, env, closing)
  if (!ownerUrl || role === 'api' || role === 'worker') return config
  await migrate(ownerUrl, migrations, config.databaseUrl)
  if (role === 'migrate' || role === 'check') return config
  const played = await seed(ownerUrl, { ...config, demo: config.demo && role !== 'admin' }, say)
  return role === 'admin' ? config : { ...config, demo: played }
}

/** The configuration, the embedded PostgreSQL where no other is named, and the owner's address: forgotten by the environment from here on. */
async function openCluster(role: Role, env: Env, closing: Closing): Promise<{ config: Config; ownerUrl?: string }> {
  const dataDir = env['DATA_DIR'] ?? '.data'
  const cluster = env['DATABASE_URL']
    ? null
    : await closing.open(
        () => startEmbeddedPostgres(`${dataDir}/pg`, 'cantine'),
        // whoever started the cluster stops it; one that was already running belongs to another process
        ({ adopted, stop }) => (adopted ? undefined : stop()),
      )
  const config = readConfig(env, cluster ?? { secret: localSecret(dataDir, env) })
  const ownerUrl = cluster?.ownerUrl ?? ownerUrlOf(role, env)
  delete env['DATABASE_OWNER_URL']
  return { config, ...(ownerUrl && { ownerUrl }) }
}

/** Backups are read and written as the owner, before anything of the schema is touched. */
export async function prepareBackup(
  role: 'backup' | 'restore',
  env: Env,
  closing: Closing,
): Promise<BackedInstall & { config: Config }> {
  const { config, ownerUrl } = await openCluster(role, env, closing)
  if (!ownerUrl)
    throw new StartRefused('Une sauvegarde se fait et se restaure avec DATABASE_OWNER_URL, l’adresse du propriétaire.')
  return { config, ownerUrl, appUrl: config.databaseUrl, secretKey: config.secretKey, dataDir: config.dataDir }
}

/** Keys are rotated as the owner, on the schema as it is: the product may serve meanwhile. */
export async function prepareOwner(env: Env, closing: Closing): Promise<{ config: Config; ownerUrl: string }> {
  const { config, ownerUrl } = await openCluster('rotate-keys', env, closing)
  if (!ownerUrl) throw new StartRefused('Les clés se changent avec DATABASE_OWNER_URL, l’adresse du propriétaire.')
  return { config, ownerUrl }
}

/** Migrations alone may be given the owner as the only address: nothing is served then. */
const ownerUrlOf = (role: Role, env: Env): string | undefined =>
  env['DATABASE_OWNER_URL'] || (role === 'migrate' || role === 'seed' ? env['DATABASE_URL'] : undefined)

/** The calendar of the law; then the demonstration, where it is asked for. Answers whether this is one. */
async function seed(ownerUrl: string, config: Config, say: (line: string) => void): Promise<boolean> {
  const owner = await createDataSource(ownerUrl, entities, 2).initialize()
  try {
    await seedReference(owner)
    await clock.sync(owner)
    if (!config.demo) return false
    const refusal = whyNotOpen(await readDemonstration(owner), config)
    if (refusal) throw new StartRefused(refusal)
    return await startDemonstration(owner, config, () => openServer(config), say)
  } finally {
    await owner.destroy()
  }
}

async function openServer(config: Config) {
  const db = await connect(config, 4)
  const app = await createApp({ db, config })
  const close = async () => {
    await app.close()
    await db.destroy()
  }
  return { db, send: sendTo(app), close }
}

/** As the application, whose login may do nothing else; refused otherwise. */
async function connect(config: Config, poolSize?: number): Promise<DataSource> {
  const db = await createDataSource(config.databaseUrl, entities, poolSize).initialize()
  const refusal = whyNotLogin(await readLogin(db))
  if (!refusal) return db
  await db.destroy()
  throw new StartRefused(refusal)
}

/** The database as the server uses it; refused where serving it would be dangerous. */
export async function openDatabase(config: Config, closing: Closing): Promise<DataSource> {
  const db = await closing.open(
    () => connect(config),
    (opened) => opened.destroy(),
  )
  const refusal = (await isBehind(db, migrations)) ? BEHIND : whyNotOpen(await readDemonstration(db), config)
  if (refusal) throw new StartRefused(refusal)
  await clock.sync(db)
  return db
}
