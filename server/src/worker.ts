import { setTimeout as sleep } from 'node:timers/promises'
import type { TaskList } from 'graphile-worker'
import type { DataSource } from 'typeorm'
import { applyRetention } from './modules/administration/retention/apply-retention.job.js'
import { openDueCommunes } from './modules/administration/communes/open-due.command.js'
import {
  bookFamilyStanding,
  bookStanding,
  chargeMonths,
  closeMonths,
  earnAdvances,
  endStanding,
  expireOverdueOrders,
  offerFreedPlaces,
  regroupPlaces,
} from './modules/bookings/index.js'
import { eraseFile } from './modules/documents/erase-file.job.js'
import { eraseSheets } from './modules/documents/erase-sheets.job.js'
import { sendDueReminders } from './modules/invoices/index.js'
import {
  announceTokens,
  forgetAnswers,
  forgetChanges,
  sendWebhooks,
  tellWebhook,
} from './modules/integrations/index.js'
import { sendMail } from './modules/notifications/send-mail.job.js'
import { expireOrderAndPage } from './modules/payments/sessions/close-payment-page.command.js'
import { recheckPayments } from './modules/payments/sessions/check-payment.command.js'
import { eraseLeftAccounts } from './modules/payments/leaving/erase-left-accounts.job.js'
import { closeLeftAccounts } from './modules/payments/leaving/close-settled.command.js'
import { eraseImports } from './modules/imports/writing/erase-imports.job.js'
import { runImport } from './modules/imports/writing/run-import.command.js'
import { recheckRefunds, sendRefund } from './modules/payments/refunds/send-refund.command.js'
import { sandboxWebhook } from './modules/payments/sandbox/sandbox-webhook.job.js'
import { collectPayouts, eraseDataExports, makeDataExport } from './modules/reporting/index.js'
import { announceDocuments, announceEndings } from './modules/services/index.js'
import { checkEveryNight } from './checks.js'
import { clock } from './platform/clock.js'
import type { Config } from './platform/config.js'
import { poolOf } from './platform/database.js'
import { localFiles } from './platform/files.js'
import { forgetForms } from './platform/forget-forms.job.js'
import { keepRunning, releaseHeldJobs, type Worker } from './platform/job-runner.js'
import type { Mailer } from './platform/mail.js'
import { relayOutbox } from './platform/outbox.js'

export interface WorkerParts {
  db: DataSource
  config: Config
  mailer: Mailer
}

type Handler = (payload: never) => Promise<void>

/** What runs after commit, by name of the job. */
export function tasks({ db, config, mailer }: WorkerParts): TaskList {
  const handlers: Record<string, Handler> = {
    'send-mail': sendMail({ db, mailer, config }),
    'erase-file': eraseFile(localFiles(`${config.dataDir}/files`)),
    'make-data-export': ({ exportId }: { exportId: string }) =>
      makeDataExport({ db, files: localFiles(`${config.dataDir}/files`), config }, exportId, clock.now()),
    'erase-data-exports': () => eraseDataExports(db, clock.now()),
    'erase-sheets': () => eraseSheets(db, clock.now()),
    'import-families': ({ importId }: { importId: string }) => runImport(db, importId, clock.now()),
    'erase-imports': () => eraseImports(db, clock.now()),
    'forget-forms': () => forgetForms(db, clock.now()),
    'expire-order': ({ orderId }: { orderId: string }) => expireOrderAndPage(db, config, orderId, clock.now()),
    'expire-overdue-orders': () => expireOverdueOrders(db, clock.now()),
    'offer-freed-places': () => offerFreedPlaces(db, clock.now()),
    'regroup-places': ({ serviceId }: { serviceId: string }) => regroupPlaces(db, serviceId, clock.now()),
    'send-due-reminders': () => sendDueReminders(db, clock.now()),
    'book-standing': ({ accountId }: { accountId?: string }) =>
      accountId ? bookFamilyStanding(db, accountId, clock.now()) : bookStanding(db, clock.now()),
    'end-standing': () => endStanding(db, clock.now()),
    'charge-months': async () => {
      await chargeMonths(db, clock.now())
      await closeMonths(db, clock.now())
    },
    'earn-advances': () => earnAdvances(db, clock.now()),
    'recheck-payments': () => recheckPayments(db, config, clock.now()),
    'send-refund': ({ refundId }: { refundId: string }) => sendRefund(db, config, refundId, clock.now()),
    'recheck-refunds': () => recheckRefunds(db, config, clock.now()),
    'close-left-accounts': () => closeLeftAccounts(db, clock.now()),
    'erase-left-accounts': () => eraseLeftAccounts(db, clock.now()),
    'announce-endings': () => announceEndings(db, clock.now()),
    'announce-documents': () => announceDocuments(db, clock.now()),
    'announce-tokens': () => announceTokens(db, clock.now()),
    'send-webhooks': () => sendWebhooks(db, clock.now()),
    'tell-webhook': tellWebhook({ db, config }, clock),
    'forget-changes': () => forgetChanges(db, clock.now()),
    'forget-answers': () => forgetAnswers(db, clock.now()),
    'apply-retention': () => applyRetention(db, clock.now()),
    'open-communes': () => openDueCommunes(db, clock.now()),
    'collect-payouts': () => collectPayouts(db, config, clock.now()),
    'check-promises': () => checkEveryNight(db),
    'sandbox-webhook': sandboxWebhook(config),
    'release-held-jobs': () => releaseHeldJobs(poolOf(db)),
  }
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [name, async (payload: unknown) => handle(payload as never)]),
  )
}

const TIMETABLE = `
* * * * * expire-overdue-orders ?max=1
* * * * * offer-freed-places ?max=1
* * * * * recheck-payments ?max=1
* * * * * recheck-refunds ?max=1
*/10 * * * * close-left-accounts ?max=1
22 * * * * erase-left-accounts ?max=1
*/10 * * * * earn-advances ?max=1
*/10 * * * * end-standing ?max=1
*/10 * * * * book-standing ?max=1
15 * * * * charge-months ?max=1
20 7-18 * * * send-due-reminders ?max=1
* * * * * open-communes ?max=1
17 * * * * collect-payouts ?max=1
35 * * * * announce-endings ?max=1
45 * * * * announce-documents ?max=1
58 * * * * forget-answers ?max=1
* * * * * send-webhooks ?max=1
30 3 * * * forget-changes ?max=1
55 * * * * announce-tokens ?max=1
5 * * * * erase-sheets ?max=1
10 * * * * erase-data-exports ?max=1
25 * * * * erase-imports ?max=1
10 3 * * * apply-retention ?max=1
50 2 * * * forget-forms ?max=1
40 2 * * * check-promises ?max=1
* * * * * release-held-jobs ?max=1
`

/** Milliseconds between two looks at the outbox: a mail leaves this much later at most. */
const RELAY_EVERY = 300

/** Runs jobs and the timetable until stopped. A job that fails is tried again with back-off; its payload is never logged. */
export async function startWorker(parts: WorkerParts): Promise<Worker> {
  const jobs = await keepRunning(poolOf(parts.db), tasks(parts), TIMETABLE)
  const relay = keepRelaying(parts.db)
  return {
    async stop() {
      await relay.stop()
      await jobs.stop()
    },
  }
}

/** Looks again whatever happened: what could not be handed over still waits in the outbox. */
function keepRelaying(db: DataSource): Worker {
  const stopped = new AbortController()
  const looking = (async () => {
    while (!stopped.signal.aborted) {
      await relayOutbox(db).catch(() => undefined)
      await sleep(RELAY_EVERY, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  })()
  return {
    stop: () => {
      stopped.abort()
      return looking
    },
  }
}
