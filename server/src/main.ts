import type { DataSource } from 'typeorm'
import { createAdministratorLink } from './administrator.js'
import { createApp } from './app.js'
import { backUp, restore } from './backup/index.js'
import { runChecks } from './checks.js'
import { openDatabase, prepareBackup, prepareInstall, prepareOwner, type Role, ROLES } from './install.js'
import { makeFirstOpening } from './modules/accounts/index.js'
import { entities } from './entities.js'
import { clock } from './platform/clock.js'
import { Closing } from './platform/closing.js'
import type { Config } from './platform/config.js'
import { createDataSource } from './platform/database.js'
import { createMailer } from './platform/mail.js'
import { startMailbox } from './platform/mailbox.js'
import { StartRefused } from './platform/start-refused.js'
import { runKeyRotation } from './rotate-keys.js'
import { welcome } from './welcome.js'
import { startWorker } from './worker.js'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const closing = new Closing()

async function main(): Promise<void> {
  const role = roleOf(process.argv.find((a) => a.startsWith('--role='))?.slice(7) ?? process.env['ROLE'] ?? 'all')
  if (role === 'backup' || role === 'restore') return end(await backUpOrRestore(role))
  if (role === 'rotate-keys') return end(await sealAgain())
  const config = await prepareInstall(role, process.env, closing, say)
  if (role === 'migrate' || role === 'seed') return end(0)
  const db = await openDatabase(config, closing)
  if (role === 'check') return end((await runChecks(db, say)) > 0 ? 1 : 0)
  if (role === 'admin') return end(await createAdministratorLink(db, config, process.argv.slice(2), say))
  await serve(role, config, db)
}

/** After a restore every promise is looked at: the exit code says whether all are kept. */
async function backUpOrRestore(role: 'backup' | 'restore'): Promise<0 | 1> {
  const install = await prepareBackup(role, process.env, closing)
  const args = process.argv.slice(2)
  if (role === 'backup') {
    await backUp(install, args, clock.now(), say)
    return 0
  }
  await restore(install, args, say)
  return (await runChecks(await openDatabase(install.config, closing), say)) > 0 ? 1 : 0
}

/** By the owner, who may write what is sealed: the exit code says whether every value was read. */
async function sealAgain(): Promise<0 | 1> {
  const { config, ownerUrl } = await prepareOwner(process.env, closing)
  const db = await closing.open(
    () => createDataSource(ownerUrl, entities, 2).initialize(),
    (opened) => opened.destroy(),
  )
  return (await runKeyRotation(db, config.secretKey, say)) > 0 ? 1 : 0
}

function roleOf(asked: string): Role {
  const role = ROLES.find((known) => known === asked)
  if (!role) throw new StartRefused(`--role=${asked} n’existe pas : ${ROLES.join(', ')}.`)
  return role
}

async function serve(role: Role, config: Config, db: DataSource): Promise<void> {
  await closing.open(() => setInterval(() => void clock.sync(db).catch(() => undefined), 60_000).unref(), clearInterval)
  const mailbox = config.smtpUrl
    ? null
    : await closing.open(
        () => startMailbox(db),
        (box) => box.close(),
      )
  const mailer = await closing.open(
    () => createMailer(config.smtpUrl ?? mailbox?.smtpUrl ?? '', config.mailFrom),
    (opened) => opened.close(),
  )
  if (role !== 'api')
    await closing.open(
      () => startWorker({ db, config, mailer }),
      (worker) => worker.stop(),
    )
  if (role !== 'worker') {
    const app = await closing.open(
      () => createApp({ db, config }),
      async (opened) => {
        // what is under way ends by itself; what does not is cut
        const cut = setTimeout(() => opened.server.closeAllConnections(), 10_000).unref()
        await opened.close()
        clearTimeout(cut)
      },
    )
    await app.listen({ port: config.port, host: config.host })
  }
  // nothing of it goes to the log: whoever reads the terminal of the server opens the install
  say(welcome(config, role, role === 'worker' ? null : await makeFirstOpening(db, config.secretKey, clock.now())))
}

/** Whatever ends this process, what it has started stops with it: its PostgreSQL first of all. */
async function end(code: number): Promise<void> {
  await closing.all()
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))

main().catch((caught: NodeJS.ErrnoException) => {
  // what fails because everything is being stopped is no news
  if (!closing.isEnding) process.stderr.write(`${sentenceOf(caught)}\n`)
  return end(1)
})

function sentenceOf(caught: NodeJS.ErrnoException): string {
  const port = process.env['PORT'] ?? '3000'
  if (caught.code === 'EADDRINUSE')
    return `Le port ${port} est déjà pris : arrêtez l’autre programme, ou lancez PORT=3001 npm start.`
  return caught instanceof StartRefused ? caught.message : (caught.stack ?? caught.message)
}
