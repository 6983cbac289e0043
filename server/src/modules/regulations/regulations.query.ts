import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { dayAt } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { type KeptFact, readKeptFacts } from './kept-facts.query.js'
import { monthsBefore, readServiceCalendar, type ServiceCalendarFacts } from '../calendar/index.js'
import { checkDocument, type CheckedDocument } from './checks/check-document.policy.js'
import type { Problem } from './language/policy-schema.policy.js'
import { policyInFrench } from './read-back/read-back.policy.js'
import { mayReadRegulations, mayWriteRegulations } from './regulation.access.js'
import {
  ProblemSeverity,
  Regulation,
  type RegulationProblem,
  RegulationRow,
  RegulationStatus,
} from './regulation.entity.js'
import { completed, SERVICE } from './evaluate/regulation.policy.js'
import { type RegulationCheck, RegulationRefused } from './regulation.result.js'
import { type SchoolCalendar, WEEKDAYS } from './language/rule-context.policy.js'
import { unapplied } from './checks/unapplied.policy.js'
import type { RuledService } from './checks/unapplied-clauses.policy.js'
import { firstRow, rowsOf } from '../../platform/sql.js'
import { fieldsOf } from '../../platform/entity-rows.js'
import { document } from '../../platform/row.js'
import type { Policy } from './language/language.policy.js'

type Db = Pick<EntityManager, 'query'>

const SEVERITY: Record<Problem['level'], ProblemSeverity> = {
  error: ProblemSeverity.ERROR,
  warning: ProblemSeverity.WARNING,
  unapplied: ProblemSeverity.NOT_APPLIED,
}
export const toProblem = ({ level, pointer, message }: Problem): RegulationProblem => ({
  pointer,
  severity: SEVERITY[level],
  message,
})

/** A service with its calendar, and what its règlement may ask of families. */
export type RegulatedService = ServiceCalendarFacts & { kept: KeptFact[] }

/** A service whose rules the actor may read (or write), with its calendar around today; else not found. */
export async function regulatedService(
  db: Db,
  actor: Actor,
  serviceId: string,
  now: Date,
  write = false,
): Promise<RegulatedService> {
  const today = dayAt(now, 'Europe/Paris')
  const facts = await readServiceCalendar(db, serviceId, today, monthsBefore(today, -12))
  const may = write ? mayWriteRegulations : mayReadRegulations
  if (!may(actor, facts.service.communeId)) throw notFound()
  return { ...facts, kept: await readKeptFacts(db, serviceId) }
}

/** The commune's calendar as the language reads it. */
export const schoolOf = ({ service, calendar }: ServiceCalendarFacts): SchoolCalendar => ({
  breaks: calendar.breaks.map((b) => ({ name: b.name, from: b.firstDay, to: b.lastDay, zone: 'none' })),
  closures: calendar.closures
    .filter((c) => c.serviceId === null || c.serviceId === service.id)
    .map((c) => ({ from: c.firstDay, to: c.lastDay, because: c.reason })),
})

const ruled = ({ service }: ServiceCalendarFacts): RuledService => ({
  weekdays: service.openWeekdays.flatMap((n) => WEEKDAYS[n - 1] ?? []),
  inBreaks: service.kind === 'HOLIDAY_CAMP',
  zone: service.zone,
  timeZone: service.timeZone,
})

export function checkFor(facts: RegulatedService, text: string, now: Date): CheckedDocument {
  const { policy, problems } = checkDocument(text, schoolOf(facts), dayAt(now, facts.service.timeZone))
  return {
    policy,
    problems: policy
      ? [...problems, ...unapplied(policy, new Map(facts.kept.map(({ name, words }) => [name, words])), ruled(facts))]
      : problems,
  }
}

/** Why a policy that could be saved is not published: what it says and the product does not do. Null when it does all of it. */
export function whyNotApplied(problems: readonly Problem[]): RegulationRefused | null {
  const unapplied = problems.filter(({ level }) => level === 'unapplied')
  return unapplied.length > 0 ? RegulationRefused.because('NOT_APPLIED', unapplied.map(toProblem)) : null
}

export async function checkRegulation(
  db: DataSource,
  actor: Actor,
  asked: { serviceId: string; policy: string },
  now: Date,
): Promise<RegulationCheck> {
  const facts = await regulatedService(db, actor, asked.serviceId, now)
  const { policy, problems } = checkFor(facts, asked.policy, now)
  return {
    problems: problems.map(toProblem),
    sentences: policy ? policyInFrench(completed(policy, facts.service), SERVICE) : [],
  }
}

const KEPT = {
  ...fieldsOf(RegulationRow, 'id', 'serviceId', 'version', 'effectiveFrom', 'publishedAt', 'createdAt'),
  document: document<Policy>(),
}
const COLUMNS = `id, service_id as "serviceId", version, effective_from as "effectiveFrom", published_at as "publishedAt", created_at as "createdAt", policy as document`

/** Drafts first, then the newest version first. */
export async function regulations(db: DataSource, actor: Actor, serviceId: string, now: Date): Promise<Regulation[]> {
  const facts = await regulatedService(db, actor, serviceId, now)
  const rows = await rowsOf(
    db,
    KEPT,
    `select ${COLUMNS} from regulation where service_id = $1 order by version desc limit 200`,
    [serviceId],
  )
  return rows.map((row) => toRegulation(row, facts, now))
}

export async function findRegulation(db: Db, id: string): Promise<Regulation | null> {
  const row = await firstRow(db, KEPT, `select ${COLUMNS} from regulation where id = $1`, [id])
  return row ? Object.assign(new Regulation(), row) : null
}

export function toRegulation(row: object, facts: RegulatedService, now: Date): Regulation {
  const regulation = Object.assign(new Regulation(), row)
  const policy = JSON.stringify(regulation.document, null, 2)
  return Object.assign(regulation, {
    policy,
    status: regulation.publishedAt ? RegulationStatus.PUBLISHED : RegulationStatus.DRAFT,
    sentences: policyInFrench(completed(regulation.document, facts.service), SERVICE),
    problems: checkFor(facts, policy, now).problems.map(toProblem),
  })
}
