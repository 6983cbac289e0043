import type { Actor } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import type { Day } from '../../../platform/day.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { cents, day, document, flag, list, maybe, number, record, text } from '../../../platform/row.js'
import type { Policy } from '../../regulations/index.js'
import { mayReadTariffs, maySetTariffs } from './grid.access.js'
import type { GridArgs, RaiseArgs } from './grid.input.js'
import {
  type CellPrice,
  costOn,
  type GridFacts,
  nextSchoolYear,
  priceAfter,
  priceOn,
  pricesOf,
  sourceOn,
  splitsFood,
} from './grid.policy.js'
import {
  ServiceCost,
  TariffCell,
  TariffGrid,
  TariffGridCan,
  TariffPrice,
  TariffService,
  TariffSituation,
} from './grid.result.js'
import { RaisedTariff } from './changes.result.js'
import { raised } from './raise.policy.js'
import { readPublications } from './publications.query.js'
import { TariffRow } from '../tariff.entity.js'

const KEPT = fieldsOf(
  TariffRow,
  ...(['id', 'situationId', 'serviceId', 'priceCents', 'foodCents', 'sample', 'effectiveFrom', 'effectiveTo'] as const),
  ...(['publicationId', 'costCents', 'aboveCostReason'] as const),
)
const FACTS = {
  facts: record({
    today: day,
    revision: number,
    situations: list(record({ id: text, name: text, active: flag, beneficiaries: number })),
    services: list(
      record({
        ...{ id: text, name: text, unit: text, kind: text },
        costs: list(record({ effectiveFrom: day, costCents: cents })),
      }),
    ),
    offered: list(record({ situationId: text, serviceId: text })),
    prices: list(record({ ...KEPT, deliberationNumber: maybe(text), deliberationDate: maybe(day) })),
    regulations: list(
      record({ id: text, serviceId: text, version: number, effectiveFrom: day, policy: document<Policy>() }),
    ),
  }),
}

/** Situations that are offered, or that people still have; services that are offered. An archived service sells nothing. */
const READ = `
with place as (select id, ($2::timestamptz at time zone time_zone)::date as today from commune where id = $1),
held as (
  select s.id, s.name, s.active, s.position,
    (select count(distinct a.beneficiary_id)::int from service_access a
       where a.situation_id = s.id and a.status = 'VALID' and a.valid_to >= p.today) as beneficiaries
  from place p join situation s on s.commune_id = p.id),
shown as (select * from held where active or beneficiaries > 0),
sold as (select v.* from place p join service v on v.commune_id = p.id where v.active),
offered as (select x.situation_id, x.service_id from situation_service x join shown on shown.id = x.situation_id join sold on sold.id = x.service_id)
select json_build_object('today', p.today,
  'revision', (select coalesce(sum(price_revision), 0)::int from service where commune_id = p.id),
  'situations', (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'active', active, 'beneficiaries', beneficiaries)
     order by active desc, position, name), '[]') from shown),
  'services', (select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'unit', v.unit, 'kind', v.kind, 'costs',
     (select coalesce(json_agg(json_build_object('effectiveFrom', k.effective_from, 'costCents', k.cost_cents) order by k.effective_from desc), '[]')
        from service_cost k where k.service_id = v.id)) order by v.position, v.name), '[]') from sold v),
  'offered', (select coalesce(json_agg(json_build_object('situationId', situation_id, 'serviceId', service_id)), '[]') from offered),
  'prices', (select coalesce(json_agg(json_build_object('id', t.id, 'situationId', t.situation_id, 'serviceId', t.service_id, 'priceCents', t.price_cents,
     'foodCents', t.food_cents, 'sample', t.sample, 'effectiveFrom', t.effective_from, 'effectiveTo', t.effective_to, 'publicationId', t.publication_id,
     'costCents', t.cost_cents, 'aboveCostReason', t.above_cost_reason, 'deliberationNumber', k.deliberation_number, 'deliberationDate', k.deliberation_date)
     order by t.effective_from), '[]')
     from offered o join tariff t using (situation_id, service_id) left join tariff_publication k on k.id = t.publication_id),
  'regulations', (select coalesce(json_agg(json_build_object('id', r.id, 'serviceId', r.service_id, 'version', r.version, 'effectiveFrom', r.effective_from, 'policy', r.policy)), '[]')
     from regulation r where r.published_at is not null and r.service_id in (select id from sold))
) as facts from place p`

/** Everything that a grid is made of, in one statement. */
export async function readGridFacts(db: Db, communeId: string, now: Date): Promise<GridFacts> {
  const row = await firstRow(db, FACTS, READ, [communeId, now])
  if (!row) throw notFound()
  return row.facts
}

/** The grid of a day, with what came before and what is planned. A constant number of statements, whatever its size. */
export async function readTariffGrid(db: Db, actor: Actor, asked: GridArgs, now: Date): Promise<TariffGrid> {
  const { communeId } = asked
  if (!mayReadTariffs(actor, communeId)) throw notFound()
  const facts = await readGridFacts(db, communeId, now)
  const on = asked.on ?? facts.today
  const publish = Can.unless(
    maySetTariffs(actor, communeId) ? null : 'Seul l’administrateur de la commune publie les tarifs.',
  )
  return Object.assign(new TariffGrid(), {
    communeId,
    on,
    today: facts.today,
    nextSchoolYear: nextSchoolYear(facts.today),
    revision: facts.revision,
    situations: facts.situations.map(({ id, ...situation }) =>
      Object.assign(new TariffSituation(), { situationId: id, ...situation }),
    ),
    services: facts.services.map((service) => serviceOf(facts, service, on)),
    cells: facts.offered.map((cell) => {
      const prices = pricesOf(facts.prices, cell)
      return Object.assign(new TariffCell(), {
        ...cell,
        price: toPrice(priceOn(prices, on)),
        next: toPrice(priceAfter(prices, on)),
        prices: prices.map(toPrice).reverse(),
      })
    }),
    publications: await readPublications(db, actor, communeId, facts),
    can: Object.assign(new TariffGridCan(), { publish }),
  })
}

const toPrice = (price: CellPrice | null): TariffPrice | null => price && Object.assign(new TariffPrice(), price)

export function serviceOf(facts: GridFacts, service: GridFacts['services'][number], on: Day): TariffService {
  const costs = service.costs.map((cost) => Object.assign(new ServiceCost(), cost))
  const { source, since } = sourceOn(facts.regulations, service.id, on)
  return Object.assign(new TariffService(), {
    serviceId: service.id,
    name: service.name,
    unit: service.unit,
    splitsFood: splitsFood(service, facts.prices),
    cost: costOn(costs, on),
    costs,
    source,
    regulationFrom: since,
  })
}

/** Every price of a day with a percentage more or less, rounded: what a form starts from. Nothing is written. */
export async function raisedTariffs(db: Db, actor: Actor, asked: RaiseArgs, now: Date): Promise<RaisedTariff[]> {
  if (!mayReadTariffs(actor, asked.communeId)) throw notFound()
  const facts = await readGridFacts(db, asked.communeId, now)
  return facts.offered.flatMap((cell) => {
    const price = priceOn(pricesOf(facts.prices, cell), asked.on)
    return price ? [Object.assign(new RaisedTariff(), cell, raised(price, asked.basisPoints, asked.stepCents))] : []
  })
}
