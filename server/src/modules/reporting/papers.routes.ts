import { Readable } from 'node:stream'
import { isUUID } from 'class-validator'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { AuditAction, AuditSubject } from '../../platform/audit-events.js'
import { clock } from '../../platform/clock.js'
import type { Config } from '../../platform/config.js'
import { poolOf } from '../../platform/database.js'
import { civilDay, isDay } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { isOutage } from '../../platform/graphql-errors.js'
import { makePdf } from '../../platform/pdf.js'
import { CSV_START, csvRows, toXlsx } from '../../platform/sheet.js'
import { createThrottle } from '../../platform/throttle.js'
import { readActor } from '../accounts/index.js'
import { regieOnPaper } from '../communes/index.js'
import { asAttachment } from '../documents/index.js'
import { MONEY_READERS, reachFamily } from '../families/index.js'
import { handoverLines, invoiceInReach, invoicingRegie } from '../invoices/index.js'
import { invoicePaper } from './invoice-paper.policy.js'
import { invoiceFacts } from './invoice-paper.query.js'
import { auditFile } from './audit-log/audit-export.query.js'
import { exportOf, TYPES } from './exports.query.js'
import { handoverTable } from './handover-sheet.policy.js'
import { lastDayOf } from './closing.policy.js'
import { lettersPaper } from './reminder-letter.policy.js'
import { letterOf, lettersOfDay } from './reminder-letter.query.js'
import { receiptPaper, statementPaper, taxPaper } from './papers.policy.js'
import { familyInRegie, receiptFacts, statementFacts, taxFacts } from './papers.query.js'
import { KINDS, type LedgerCause } from '../wallet/index.js'
import { CAUSES, receiptNumber } from './ledger-names.policy.js'

export interface PapersParts {
  db: DataSource
  config: Config
}

/** What is sent, and what the audit says of it. */
export interface Paper {
  fileName: string
  type: string
  content: Buffer | Readable
  action: AuditAction
  subject: AuditSubject
  subjectId: string
  communeId?: string | null
  /** Lines of the ledger in it, so that a browser can say how far it is. */
  lines?: number
}

type Asked = FastifyRequest<{ Params: Record<string, string>; Querystring: Record<string, string | undefined> }>

const PAPERS = { name: 'papers-account', points: 300, seconds: 3600 }
const say = (reply: FastifyReply, status: number, message: string) => reply.status(status).send({ message })

/** GET /papers/*: receipts, statements and tax statements of a family. GET /books/*: exports of a régie's books. */
export function papersRoutes(app: FastifyInstance, { db, config }: PapersParts): void {
  const throttle = createThrottle(poolOf(db))
  app.setErrorHandler((caught: { extensions?: { code?: string }; message: string }, request, reply) => {
    const code = caught.extensions?.code
    if (code === 'NOT_FOUND') return say(reply, 404, 'Ce document n’existe pas ou ne vous est pas accessible.')
    if (code === 'SESSION_CHANGED') return reply.status(409).send({ code, message: caught.message })
    if (code === 'BAD_USER_INPUT') return say(reply, 400, caught.message)
    request.log.error({ err: { name: (caught as Error).name } }, 'paper route failed')
    if (isOutage(caught))
      return say(reply.header('retry-after', '3'), 503, 'Le service est momentanément indisponible.')
    return say(reply, 500, 'Une erreur inattendue est survenue. Réessayez dans un instant.')
  })
  const serve =
    (make: (actor: Actor, asked: Asked) => Promise<Paper>) => async (request: Asked, reply: FastifyReply) => {
      const actor = await readActor(db, config, request, clock.now())
      if (!actor) return say(reply, 401, 'Connectez-vous pour continuer.')
      if (!(await throttle.take(PAPERS, actor.accountId)))
        return say(reply, 429, 'Trop de documents en peu de temps. Réessayez dans une heure.')
      const { fileName, type, content, action, subject, subjectId, communeId, lines } = await make(actor, request)
      await audit(db, {
        at: clock.now(),
        ...by(actor),
        action,
        subject,
        subjectId,
        communeId,
      })
      if (lines !== undefined) void reply.header('x-lines', lines)
      return reply
        .header('content-type', type)
        .header('content-disposition', asAttachment(fileName))
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cross-origin-resource-policy', 'same-origin')
        .header('cache-control', 'private, no-store')
        .send(content)
    }
  app.get(
    '/papers/receipts/:id',
    serve((actor, asked) => receipt(db, actor, asked)),
  )
  app.get(
    '/papers/invoices/:id',
    serve((actor, asked) => invoice(db, actor, asked)),
  )
  app.get(
    '/papers/reminders/:id',
    serve((actor, asked) => reminder(db, actor, asked)),
  )
  app.get(
    '/papers/reminders/:regieId/:day',
    serve((actor, asked) => remindersOfDay(db, actor, asked)),
  )
  app.get(
    '/papers/handover/:regieId/:format',
    serve((actor, asked) => handover(db, actor, asked)),
  )
  app.get(
    '/papers/statements/:regieId/:month',
    serve((actor, asked) => statement(db, actor, asked)),
  )
  app.get(
    '/papers/tax/:regieId/:year',
    serve((actor, asked) => tax(db, actor, asked)),
  )
  app.get(
    '/books/:regieId/:what',
    serve((actor, asked) => exportOf(db, actor, periodOf(asked))),
  )
  app.get(
    '/audit',
    serve((actor, { query }) => auditFile(db, actor, query, clock.now())),
  )
}

const uuid = (text: string | undefined): string => {
  if (!text || !isUUID(text)) throw notFound()
  return text
}

async function receipt(db: DataSource, actor: Actor, { params }: Asked): Promise<Paper> {
  const facts = await receiptFacts(db, uuid(params['id']))
  const { scope } = await reachFamily(db, actor, facts.accountId, MONEY_READERS)
  await familyInRegie(db, facts.accountId, facts.regieId, Array.isArray(scope) ? scope : null)
  return {
    fileName: `recu-${receiptNumber(facts.year, facts.number)}.pdf`,
    type: 'application/pdf',
    content: await makePdf(receiptPaper(facts)),
    action: 'RECEIPT_READ',
    subject: 'receipt',
    subjectId: facts.id,
  }
}

async function invoice(db: DataSource, actor: Actor, { params }: Asked): Promise<Paper> {
  const shown = await invoiceInReach(db, actor, uuid(params['id']), clock.now())
  return {
    fileName: `${shown.kind === 'INVOICE' ? 'facture' : 'avoir'}-${shown.number}.pdf`,
    type: 'application/pdf',
    content: await makePdf(invoicePaper(await invoiceFacts(db, shown))),
    action: 'INVOICE_READ',
    subject: 'invoice',
    subjectId: shown.id,
  }
}

async function reminder(db: DataSource, actor: Actor, { params }: Asked): Promise<Paper> {
  const [facts] = await letterOf(db, uuid(params['id']))
  if (!facts) throw notFound()
  await invoiceInReach(db, actor, facts.invoiceId, clock.now())
  return {
    fileName: `relance-${facts.number}-${facts.step}.pdf`,
    type: 'application/pdf',
    content: await makePdf(lettersPaper([facts])),
    action: 'INVOICE_READ',
    subject: 'invoice',
    subjectId: facts.invoiceId,
  }
}

async function remindersOfDay(db: DataSource, actor: Actor, { params }: Asked): Promise<Paper> {
  const { id: regieId } = await invoicingRegie(db, actor, uuid(params['regieId']), clock.now())
  const on = params['day'] ?? ''
  const [first, ...others] = isDay(on) ? await lettersOfDay(db, regieId, civilDay(on)) : []
  if (!first) throw notFound()
  return {
    fileName: `relances-${on}.pdf`,
    type: 'application/pdf',
    content: await makePdf(lettersPaper([first, ...others])),
    action: 'REMINDERS_PRINTED',
    subject: 'regie',
    subjectId: regieId,
  }
}

/** The list for the public accountant: what is to be handed over now, or what was on a day. */
async function handover(db: DataSource, actor: Actor, { params, query }: Asked): Promise<Paper> {
  const now = clock.now()
  const { id: regieId, today } = await invoicingRegie(db, actor, uuid(params['regieId']), now)
  const { on } = query
  const { format } = params
  if ((format !== 'csv' && format !== 'xlsx') || (on !== undefined && !isDay(on))) throw notFound()
  const day = on === undefined ? today : civilDay(on)
  const lines = await handoverLines(db, regieId, on === undefined ? null : day, now)
  const table = handoverTable(lines, await regieOnPaper(db, { regieId, day }))
  return {
    fileName: `comptable-public-${day}.${format}`,
    type: TYPES[format],
    content: format === 'xlsx' ? await toXlsx([table]) : Buffer.from(CSV_START + csvRows([table.head, ...table.rows])),
    action: 'HANDOVER_EXPORTED',
    subject: 'regie',
    subjectId: regieId,
  }
}

/** The family that is asked about, in a régie that the actor may read it in. */
async function familyOf(db: DataSource, actor: Actor, { params, query }: Asked) {
  const accountId = query.accountId === undefined ? null : uuid(query.accountId)
  const reach = await reachFamily(db, actor, accountId, MONEY_READERS)
  return familyInRegie(db, reach.accountId, uuid(params['regieId']), Array.isArray(reach.scope) ? reach.scope : null)
}

async function statement(db: DataSource, actor: Actor, asked: Asked): Promise<Paper> {
  const month = asked.params['month'] ?? ''
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) throw notFound()
  const family = await familyOf(db, actor, asked)
  const facts = await statementFacts(db, family, civilDay(`${month}-01`), lastDayOf(month))
  return {
    fileName: `releve-${month}.pdf`,
    type: 'application/pdf',
    content: await makePdf(statementPaper(facts, month)),
    action: 'STATEMENT_READ',
    subject: 'account',
    subjectId: family.accountId,
  }
}

async function tax(db: DataSource, actor: Actor, asked: Asked): Promise<Paper> {
  const year = asked.params['year'] ?? ''
  if (!/^20\d\d$/.test(year)) throw notFound()
  const family = await familyOf(db, actor, asked)
  const facts = await taxFacts(db, family, Number(year))
  return {
    fileName: `attestation-frais-de-garde-${year}.pdf`,
    type: 'application/pdf',
    content: await makePdf(taxPaper(facts, Number(year))),
    action: 'TAX_STATEMENT_READ',
    subject: 'account',
    subjectId: family.accountId,
  }
}

const FORMATS = ['csv', 'xlsx', 'pdf'] as const
const EXPORTS = ['journal', 'balance', 'remittance'] as const

function periodOf({ params, query }: Asked) {
  const format = FORMATS.find((f) => f === (query.format ?? 'csv'))
  const what = EXPORTS.find((w) => w === params['what'])
  const [from, to] = [query.from ?? '', query.to ?? '']
  if (!format || !what || !isDay(from) || !isDay(to)) throw notFound()
  const serviceId = query.serviceId === undefined ? null : uuid(query.serviceId)
  const kinds = among(KINDS, query.kinds)
  const causes = among(CAUSE_NAMES, query.causes)
  return { regieId: uuid(params['regieId']), what, format, from, to, kinds, causes, serviceId }
}

const CAUSE_NAMES = Object.keys(CAUSES) as LedgerCause[]

/** « CASH,CHEQUES »: what is no name of the list is no address of ours. */
function among<T extends string>(known: readonly T[], text: string | undefined): T[] | null {
  if (!text) return null
  return text.split(',').map((word) => {
    const found = known.find((one) => one === word)
    if (!found) throw notFound()
    return found
  })
}
