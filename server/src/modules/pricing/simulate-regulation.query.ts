import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { type Day, isDay } from '../../platform/day.js'
import { badInput, notFound } from '../../platform/errors.js'
import {
  type GivenFacts,
  type Policy,
  checkFor,
  contextOf,
  regulatedService,
  regulationOn,
  type Scalar,
} from '../regulations/index.js'
import { KNOWN_VALUES } from '../custom-fields/index.js'
import { type ClassesByYear, levelOn } from '../schools/index.js'
import { Residence, residentIn } from '../services/index.js'
import { decideIn } from './decide.policy.js'
import { actionOf, factsTyped, toSimulation } from './simulate-regulation.policy.js'
import type { SimulationInput } from './simulation.input.js'
import type { Simulation } from './simulation.result.js'
import { day, document, maybe, number, oneOf, text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'

type Db = Pick<EntityManager, 'query'>

/** Tries a règlement: the one in force, or one being written, for a situation or a child, a day and an instant. */
export async function simulateRegulation(
  db: DataSource,
  actor: Actor,
  asked: SimulationInput,
  now: Date,
): Promise<Simulation> {
  const facts = await regulatedService(db, actor, asked.serviceId, now)
  const policy = asked.policy
    ? readDraft(checkFor(facts, asked.policy, now))
    : await policyInForce(db, asked.serviceId, asked.day)
  const { service, calendar } = facts
  const context = contextOf(policy, { service, calendar, timeZone: service.timeZone })
  const known = asked.beneficiaryId
    ? await factsOfChild(db, asked.beneficiaryId, service, asked.day)
    : await factsOfSituation(db, asked.situationId ?? null, service, asked.day)
  const given: GivenFacts = { ...known, ...factsTyped(asked.facts) }
  const { daysAbsent } = given
  if (Array.isArray(daysAbsent) && !daysAbsent.every((one) => isDay(String(one))))
    throw badInput({
      field: 'facts',
      message: 'Écrivez les jours d’absence comme 2026-12-07, séparés par une virgule.',
    })
  return toSimulation(
    decideIn(context, { action: actionOf(asked.action), day: asked.day, now: asked.at, facts: given }),
    service.timeZone,
  )
}

function readDraft({ policy, problems }: ReturnType<typeof checkFor>): Policy {
  if (policy) return policy
  const [first] = problems.filter((p) => p.level === 'error')
  throw badInput({
    field: 'policy',
    message: `${first?.pointer ?? '/'} : ${first?.message ?? 'ce règlement a des erreurs.'}`,
  })
}

const REGULATION_FACT = {
  id: text,
  serviceId: text,
  version: number,
  effectiveFrom: day,
  policy: document<Policy>(),
}

async function policyInForce(db: Db, serviceId: string, day: Day): Promise<Policy> {
  const versions = await rowsOf(
    db,
    REGULATION_FACT,
    `select id, service_id as "serviceId", version, effective_from as "effectiveFrom", policy from regulation
     where service_id = $1 and published_at is not null`,
    [serviceId],
  )
  const found = regulationOn(versions, serviceId, day)
  if (!found)
    throw badInput({
      field: 'day',
      message: 'Aucun règlement n’est en vigueur ce jour-là : publiez-en un, ou essayez un brouillon.',
    })
  return found.policy
}

interface Where {
  id: string
  communeId: string
}

async function factsOfSituation(db: Db, situationId: string | null, service: Where, day: Day): Promise<GivenFacts> {
  if (!situationId) return {}
  const [row] = await rowsOf(
    db,
    { situation: text, residence: oneOf(Residence), tariffCents: maybe(number) },
    `select s.name as situation, s.residence, t.price_cents as "tariffCents" from situation s
     left join tariff t on t.situation_id = s.id and t.service_id = $2 and t.effective_from <= $4 and (t.effective_to is null or t.effective_to >= $4)
     where s.id = $1 and s.commune_id = $3`,
    [situationId, service.id, service.communeId, day],
  )
  if (!row) throw notFound()
  const { situation, residence, tariffCents } = row
  return { situation, resident: residentIn(residence), tariffCents: tariffCents ?? undefined }
}

const CHILD_ROW = {
  situation: text,
  residence: oneOf(Residence),
  kept: document<Readonly<Record<string, Scalar>>>(),
  tariffCents: maybe(number),
  ...{ schoolClass: maybe(text), classes: document<ClassesByYear>() },
  age: maybe(number),
  qf: maybe(number),
  children: number,
  childRank: number,
}

/** A child with an access in the commune: its situation and tariff, its family's quotient, what the commune keeps of them. */
async function factsOfChild(db: Db, beneficiaryId: string, service: Where, day: Day): Promise<GivenFacts> {
  const [row] = await rowsOf(
    db,
    CHILD_ROW,
    `select s.name as situation, s.residence, ${KNOWN_VALUES('a.account_id', 'a.beneficiary_id', 'a.commune_id', '$4::date')} as kept,
            t.price_cents as "tariffCents", p.school_class as "schoolClass", p.classes,
            case when p.birth_date is not null then extract(year from age($4::date, p.birth_date))::int end as age,
            (select q.quotient from family_quotient q where q.account_id = a.account_id and q.commune_id = a.commune_id and q.valid_from <= $4
             order by q.valid_from desc limit 1) as qf,
            greatest(1, k.children) as children, k.rank as "childRank"
     from service_access a join situation s on s.id = a.situation_id join beneficiary p on p.id = a.beneficiary_id
     cross join lateral (
       select count(*)::int as children, coalesce(max(n) filter (where beneficiary_id = a.beneficiary_id), 1)::int as rank
       from (select f.beneficiary_id, row_number() over (order by f.position, f.created_at, f.beneficiary_id) as n
             from filiation f join beneficiary c on c.id = f.beneficiary_id and c.kind = 'CHILD'
             where f.account_id = a.account_id and f.removed_at is null) family) k
     left join tariff t on t.situation_id = s.id and t.service_id = $2 and t.effective_from <= $4 and (t.effective_to is null or t.effective_to >= $4)
     where a.beneficiary_id = $1 and a.commune_id = $3 and a.status in ('PENDING', 'VALID')
     order by a.status desc, t.price_cents limit 1`,
    [beneficiaryId, service.id, service.communeId, day],
  )
  if (!row) throw notFound()
  const { schoolClass, classes, residence, kept, ...facts } = row
  const known = { resident: residentIn(residence), ...kept, ...facts, level: levelOn({ schoolClass, classes }, day) }
  return Object.fromEntries(Object.entries(known).map(([name, value]) => [name, value ?? undefined]))
}
