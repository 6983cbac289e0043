import { createApp } from './app.js'
import { entities } from './entities.js'
import { migrations } from './migrations.js'
import { clock } from './platform/clock.js'
import { readConfig } from './platform/config.js'
import { createDataSource, migrate } from './platform/database.js'
import { type EmbeddedCluster, startEmbeddedPostgres } from './platform/embedded-postgres.js'
import { localSecret } from './platform/local-secret.js'
import { createMailer } from './platform/mail.js'
import { type Mailbox, startMailbox } from './platform/mailbox.js'
import { runChecks } from './checks.js'
import { seedDemo, seedReference } from './seeds/index.js'
import { welcome } from './welcome.js'
import { startWorker } from './worker.js'

type Role = 'all' | 'api' | 'worker' | 'migrate' | 'seed' | 'check'

const role = (process.argv.find((a) => a.startsWith('--role='))?.slice(7) ?? process.env['ROLE'] ?? 'all') as Role
const say = (line: string) => void process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const dataDir = process.env['DATA_DIR'] ?? '.data'
  const cluster = process.env['DATABASE_URL'] ? null : await startEmbeddedPostgres(`${dataDir}/pg`, 'cantine')
  const config = readConfig(process.env, cluster ?? { secret: localSecret(dataDir) })
  if (role !== 'worker' && role !== 'api') await migrate(config.ownerDatabaseUrl, migrations)
  const { demo } = config
  if (role === 'all' || role === 'seed') await seed(config.ownerDatabaseUrl, demo)
  const db = await createDataSource(config.databaseUrl, entities).initialize()
  if (role === 'migrate' || role === 'seed' || role === 'check') {
    const failed = role === 'check' ? await runChecks(db, say) : 0
    await db.destroy()
    await stopCluster(cluster)
    process.exitCode = failed > 0 ? 1 : 0
    return
  }
  await clock.sync(db)
  const ticking = setInterval(() => void clock.sync(db).catch(() => undefined), 60_000).unref()
  const mailbox: Mailbox | null = config.smtpUrl ? null : await startMailbox(db)
  const mailer = createMailer(config.smtpUrl ?? mailbox?.smtpUrl ?? '', config.mailFrom)
  const app = role === 'worker' ? null : await createApp({ db, config })
  const worker = role === 'api' ? null : await startWorker({ db, config, mailer })
  await app?.listen({ port: config.port, host: config.host })
  say(welcome(config, { demo, mailbox: mailbox !== null, role }))

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    clearInterval(ticking)
    // what is under way ends by itself; what does not is cut
    const cut = setTimeout(() => app?.server.closeAllConnections(), 10_000).unref()
    await app?.close()
    clearTimeout(cut)
    await worker?.stop()
    mailer.close()
    await mailbox?.close()
    await db.destroy()
    await stopCluster(cluster)
    process.exit(0)
  }
  process.once('SIGINT', () => void stop())
  process.once('SIGTERM', () => void stop())
}

async function seed(ownerUrl: string, demo: boolean): Promise<void> {
  const owner = await createDataSource(ownerUrl, entities, 2).initialize()
  try {
    await seedReference(owner)
    if (demo) {
      await clock.sync(owner)
      await seedDemo(owner, clock.now())
    }
  } finally {
    await owner.destroy()
  }
}

/** Whoever started the cluster stops it; one that was already running belongs to another process. */
const stopCluster = async (cluster: EmbeddedCluster | null): Promise<void> => {
  if (cluster && !cluster.adopted) await cluster.stop()
}

main().catch((caught: NodeJS.ErrnoException) => {
  const port = process.env['PORT'] ?? '3000'
  const message =
    caught.code === 'EADDRINUSE'
      ? `Le port ${port} est déjà pris : arrêtez l’autre programme, ou lancez PORT=3001 npm start.`
      : (caught.stack ?? caught.message)
  process.stderr.write(`${message}\n`)
  process.exit(1)
})
