import type { Actor } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { type Day, dayInWords } from '../../../platform/day.js'
import { notFound } from '../../../platform/errors.js'
import { day, document, instant, list, maybe, number, record, text } from '../../../platform/row.js'
import { type Db, firstRow, oneRow, rowsOf } from '../../../platform/sql.js'
import { mayPlaceChildren, maySetUpSchools } from '../../schools/index.js'
import { renewalOf } from './plan-accesses.policy.js'
import { planYear, type YearChoices, type YearCounts, type YearFacts, type YearPlan } from './plan-year.policy.js'
import { PreparedYear, YearPreparation, YearRenewal, YearSourceClass } from './school-year.result.js'
import { YearRegulation, YearTariffs } from './year-rules.result.js'
import { whyNotToday, whyNotUndoneOn } from './year-dates.policy.js'
import { checkChoices, readYear, readYearFacts, type YearAsked } from './year-facts.query.js'

export const AS_PROPOSED: YearChoices = { classes: null, moves: [], children: [], renewals: [] }

/** What preparing the next year would write, or how it was prepared. No effect; a number of statements that nothing grows. */
export async function readYearPreparation(
  db: Db,
  actor: Actor,
  { communeId, choices }: { communeId: string; choices?: YearChoices | null },
  now: Date,
): Promise<YearPreparation> {
  if (!mayPlaceChildren(actor, communeId)) throw notFound()
  const asked = await readYear(db, communeId, now)
  await checkChoices(db, asked, choices ?? AS_PROPOSED)
  const facts = await readYearFacts(db, actor, asked)
  return tellYear(db, actor, asked, facts, choices ?? AS_PROPOSED)
}

export async function tellYear(
  db: Db,
  actor: Actor,
  asked: YearAsked,
  facts: YearFacts,
  choices: YearChoices,
): Promise<YearPreparation> {
  const plan = planYear(facts, choices)
  const prepared = await readPrepared(db, actor, asked)
  const { current, next } = asked
  return Object.assign(new YearPreparation(), {
    ...{ current, next, prepared, targets: plan.targets, counts: plan.counts, seen: plan.seen },
    prepare: Can.unless(whyNotPrepare(actor, asked, prepared)),
    classes: sourcesOf(facts, plan),
    renewals: renewalsOf(facts, plan, choices),
    ...(await readRules(db, asked)),
  })
}

/** Why the next year cannot be prepared now, or null. */
export function whyNotPrepare(actor: Actor, asked: YearAsked, prepared: PreparedYear | null): string | null {
  if (!maySetUpSchools(actor, asked.communeId)) return 'Votre rôle ne le permet pas.'
  if (asked.archived) return 'Cette commune est archivée : son année ne se prépare plus.'
  return prepared ? alreadyPrepared(prepared) : whyNotToday(asked, asked.today)
}

export const alreadyPrepared = ({ schoolYear, preparedBy, on }: PreparedYear): string =>
  `L’année ${schoolYear} a été préparée par ${preparedBy} le ${dayInWords(on)}.`

const PREPARED = {
  id: text,
  schoolYear: text,
  firstDay: day,
  preparedAt: instant,
  on: day,
  preparedBy: text,
  counts: document<YearCounts>(),
}

/** A preparation keeps the counts that were told then. */
const NOT_COUNTED_THEN = { booked: 0, ownFamily: 0 }

/** The preparation that stands: of the next year, else of the one in course. */
export async function readPrepared(db: Db, actor: Actor, asked: YearAsked): Promise<PreparedYear | null> {
  const row = await firstRow(
    db,
    PREPARED,
    `select p.id, p.school_year as "schoolYear", p.first_day as "firstDay", p.prepared_at as "preparedAt", p.counts,
       (p.prepared_at at time zone c.time_zone)::date as on, a.first_name || ' ' || a.last_name as "preparedBy"
     from school_year_preparation p join commune c on c.id = p.commune_id join account a on a.id = p.prepared_by
     where p.commune_id = $1 and p.school_year = $2 and p.undone_at is null`,
    [asked.communeId, asked.next.schoolYear],
  )
  if (!row) return null
  const may = maySetUpSchools(actor, asked.communeId) ? null : 'Votre rôle ne le permet pas.'
  const undo = Can.unless(may ?? whyNotUndoneOn(row.schoolYear, asked, asked.today))
  return Object.assign(new PreparedYear(), { ...row, counts: { ...NOT_COUNTED_THEN, ...row.counts }, undo })
}

const sourcesOf = ({ classes }: YearFacts, { moves }: YearPlan): YearSourceClass[] =>
  classes
    .filter(({ current }) => current)
    .map(({ id, school, name, levels }) =>
      Object.assign(new YearSourceClass(), {
        ...{ id, school, name, levels },
        moves: moves.filter(({ fromClassId }) => fromClassId === id),
      }),
    )
    .filter(({ moves: own, id }) => own.length > 0 || classes.some((one) => one.id === id && one.open))

function renewalsOf({ situations, accesses }: YearFacts, plan: YearPlan, { renewals }: YearChoices): YearRenewal[] {
  const going = new Set(plan.leaves)
  return situations.flatMap((situation) => {
    const held = accesses.filter((one) => one.situationId === situation.id && !going.has(one.beneficiaryId)).length
    if (held === 0) return []
    const { id, name, requiredDocuments } = situation
    const { renewal, note } = renewalOf(situation, renewals)
    return Object.assign(new YearRenewal(), {
      ...{ situationId: id, name, accesses: held, documents: requiredDocuments, renewal, note },
    })
  })
}

const RULES = {
  breaks: list(record({ name: text, firstDay: day, lastDay: day })),
  since: maybe(day),
  missing: number,
}
const REGULATION = { serviceId: text, service: text, since: maybe(day) }

/** The breaks, the prices and the règlements of the first day. Two statements. */
async function readRules(db: Db, { communeId, zone, current, next }: YearAsked) {
  const rules = await oneRow(
    db,
    RULES,
    `select (select coalesce(json_agg(json_build_object('name', name, 'firstDay', first_day, 'lastDay', last_day) order by first_day), '[]')
         from school_break where zone = $3 and school_year = $4) as breaks,
       (select max(effective_from) from tariff where commune_id = $1 and effective_from <= $2::date and (effective_to is null or effective_to >= $2::date)) as since,
       (select count(*)::int from situation_service x join situation s on s.id = x.situation_id and s.active join service v on v.id = x.service_id and v.active
        where s.commune_id = $1 and not exists (select 1 from tariff t where t.situation_id = s.id and t.service_id = v.id
          and t.effective_from <= $2::date and (t.effective_to is null or t.effective_to >= $2::date))) as missing`,
    [communeId, next.firstDay, zone, next.schoolYear],
  )
  const regulations = await rowsOf(
    db,
    REGULATION,
    `select v.id as "serviceId", v.name as service,
       (select max(r.effective_from) from regulation r where r.service_id = v.id and r.published_at is not null and r.effective_from <= $2::date) as since
     from service v where v.commune_id = $1 and v.active order by v.position, v.name, v.id`,
    [communeId, next.firstDay],
  )
  const renewed = (since: Day | null) => since !== null && since > current.lastDay
  const { breaks, since, missing } = rules
  return {
    breaks,
    tariffs: Object.assign(new YearTariffs(), { since, missing, renewed: renewed(since) }),
    regulations: regulations.map((row) => Object.assign(new YearRegulation(), { ...row, renewed: renewed(row.since) })),
  }
}
