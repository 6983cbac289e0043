import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { Logger, runOnce } from 'graphile-worker'
import pg from 'pg'
import type { DataSource } from 'typeorm'
import { createApp } from '../../server/src/app.js'
import { entities } from '../../server/src/entities.js'
import { clock } from '../../server/src/platform/clock.js'
import { type Config, readConfig } from '../../server/src/platform/config.js'
import { createDataSource, poolOf } from '../../server/src/platform/database.js'
import { relayOutbox } from '../../server/src/platform/outbox.js'
import { createMailer, type Mailer } from '../../server/src/platform/mail.js'
import { type LocalMail, type Mailbox, readMailbox, startMailbox } from '../../server/src/platform/mailbox.js'
import { tasks } from '../../server/src/worker.js'
import { createTestDatabase, type Template } from './database.js'
import { scratchFolder } from './scratch.js'
import { freePort } from './free-port.js'
import { expectTraces } from './traces.js'
import { SLOW_MACHINE } from './slow-machine.js'

/** A whole product on its own database: server over HTTP, mails over SMTP, jobs when asked. */
export interface Town {
  db: DataSource
  /** The owner of the schema: what a test must arrange or look at beyond the application's rights. */
  owner: pg.Pool
  ownerUrl: string
  config: Config
  app: FastifyInstance
  url: string
  /** Runs the jobs that are due, and sends the mails that are held back, until none is left. */
  runJobs(): Promise<void>
  mailsTo(email: string): Promise<LocalMail[]>
  close(): Promise<void>
}

let current: Town | null = null

/** The town of the running test file. */
export function town(): Town {
  if (!current) throw new Error('call useTown() at the top of the test file')
  return current
}

/** For a file that opens its town itself. */
export function useThisTown(opened: Town): void {
  current = opened
}

/** Each test file has its own; the clock is released after each test. */
export function useTown(template?: 'template_empty'): void {
  beforeAll(async () => {
    current = await openTown(template)
  })
  afterEach(() => clock.release())
  afterAll(async () => {
    const { owner } = town()
    try {
      await expectTraces(owner)
    } finally {
      await current?.close()
      current = null
    }
  })
}

export async function openTown(template?: Template): Promise<Town> {
  const urls = await createTestDatabase(template)
  const port = await freePort()
  const dataDir = scratchFolder('data')
  const env = {
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    STRIPE_API_BASE: process.env['TEST_STRIPE_API_BASE'],
  }
  const config = readConfig(env, { ...urls, secret: 'a secret of the tests only' })
  const db = await createDataSource(config.databaseUrl, entities, 20, SLOW_MACHINE).initialize()
  // opened before a race needs them all at once, on a machine that runs other tests beside
  await Promise.all(Array.from({ length: 20 }, () => db.query('select pg_sleep(0.01)')))
  const owner = new pg.Pool({ connectionString: urls.ownerUrl, max: 3 })
  owner.on('error', () => undefined)
  await clock.sync(db)
  const mailbox: Mailbox = await startMailbox(db)
  const mailer: Mailer = createMailer(mailbox.smtpUrl, config.mailFrom)
  const app = await createApp({ db, config })
  await app.listen({ port, host: '127.0.0.1' })
  const taskList = tasks({ db, config, mailer })
  return {
    db,
    owner,
    ownerUrl: urls.ownerUrl,
    config,
    app,
    url: config.publicUrl,
    async runJobs() {
      // a job may publish another one
      for (let waiting = true; waiting;) {
        // a mail that is held back leaves once its time has come, whatever day it really is
        await owner.query(`update outbox set run_at = null where task = 'send-mail'`)
        await relayOutbox(db)
        await runOnce({ pgPool: poolOf(db), taskList, logger: new Logger(() => () => undefined) })
        waiting = ((await owner.query('select 1 from outbox limit 1')).rowCount ?? 0) > 0
      }
    },
    mailsTo: (email) => readMailbox(db, email),
    async close() {
      app.server.closeAllConnections() // a body that a test did not read would keep its connection open
      await app.close()
      mailer.close()
      await mailbox.close()
      await owner.end()
      await db.destroy()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
