import { Readable } from 'node:stream'
import { isUUID } from 'class-validator'
import { type AuditAction, AUDIT_ACTIONS } from '../../../platform/audit-events.js'
import type { Actor } from '../../../platform/actor.js'
import { dayAt, type Day, isDay } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { HOME_ZONE } from '../../../platform/home-zone.js'
import { CSV_START, csvRows } from '../../../platform/sheet.js'
import type { Db } from '../../../platform/sql.js'
import type { Change } from './audit-changes.policy.js'
import { mayReadAudit } from './audit-log.access.js'
import { allAudit, type AuditAsked } from './audit-log.query.js'

const HEAD = ['Date et heure (UTC)', 'Qui', 'Adresse réseau', 'Action', 'Objet', 'Nom', 'Détail']

type Asked = Readonly<Record<string, string | undefined>>

/** The audit of a commune as a CSV, line by line, with the filters of its page. */
export async function auditFile(db: Db, actor: Actor, query: Asked, now: Date) {
  const asked = askedOf(query)
  if (!mayReadAudit(actor, asked.communeId)) throw notFound()
  return Promise.resolve({
    content: Readable.from(linesOf(db, asked)),
    fileName: `actions-${dayAt(now, HOME_ZONE)}.csv`,
    type: 'text/csv; charset=utf-8',
    action: 'AUDIT_EXPORTED' as const,
    subject: asked.communeId ? ('commune' as const) : ('account' as const),
    subjectId: asked.communeId ?? actor.accountId,
    communeId: asked.communeId,
  })
}

async function* linesOf(db: Db, asked: AuditAsked): AsyncGenerator<string> {
  yield CSV_START + csvRows([HEAD])
  for await (const entries of allAudit(db, asked))
    yield csvRows(
      entries.map((entry) => [
        entry.at.toISOString(),
        entry.actorName ?? '',
        entry.ip ?? '',
        entry.sentence,
        entry.subjectLabel,
        entry.subjectName ?? '',
        entry.changes.map(inOneLine).join(' ; '),
      ]),
    )
}

const inOneLine = ({ label, before, after }: Change): string =>
  before === null ? `${label} : ${after ?? ''}` : `${label} : ${before} → ${after ?? 'rien'}`

function askedOf({ commune, actions, person, subject, from, to }: Asked): AuditAsked {
  return {
    communeId: uuid(commune),
    actions: actions ? actions.split(',').map(actionOf) : null,
    person: person?.slice(0, 100) ?? null,
    subjectId: uuid(subject),
    from: dayOf(from),
    to: dayOf(to),
  }
}

function uuid(typed: string | undefined): string | null {
  if (!typed) return null
  if (!isUUID(typed)) throw notFound()
  return typed
}

function actionOf(typed: string): AuditAction {
  const found = AUDIT_ACTIONS.find((action) => action === typed)
  if (!found) throw notFound()
  return found
}

function dayOf(typed: string | undefined): Day | null {
  if (!typed) return null
  if (!isDay(typed)) throw notFound()
  return typed
}
