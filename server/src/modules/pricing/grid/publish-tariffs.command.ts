import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { sha256Hex } from '../../../platform/crypto.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { againAfterDeadlock, brokenConstraint, notFound } from '../../../platform/errors.js'
import { text } from '../../../platform/row.js'
import { firstRow, oneRow } from '../../../platform/sql.js'
import { checkCells, judgeChanges, namesOf } from './changes.query.js'
import { maySetTariffs } from './grid.access.js'
import type { PublishTariffsInput } from './grid.input.js'
import type { PlannedCell } from './grid.policy.js'
import { readGridFacts } from './grid.query.js'
import { type TariffPublication, TariffsRefused } from './grid.result.js'
import { lockGrid } from './lock-grid.command.js'
import { readPublication } from './publications.query.js'
import { type PublishedCell, TariffPublicationRow } from './tariff-publication.entity.js'

type Answer = Promise<TariffPublication | TariffsRefused>

/**
 * Prices that the council voted, from a day on, all or none of them. What is booked keeps its price. The same request id
 * publishes once.
 */
export const publishTariffs = (db: DataSource, actor: Actor, input: PublishTariffsInput, now: Date): Answer =>
  againAfterDeadlock(() => db.transaction((tx) => publish(tx, actor, input, now))).catch((caught: unknown) => {
    if (brokenConstraint(caught) === 'one_access_a_day') return TariffsRefused.because('SERVICE_OVERLAPS')
    throw caught
  })

async function publish(tx: EntityManager, actor: Actor, input: PublishTariffsInput, now: Date): Answer {
  const { communeId, effectiveFrom, deliberationDate } = input
  if (!maySetTariffs(actor, communeId)) throw notFound()
  await checkCells(tx, input)
  await lockGrid(tx, communeId, input.cells)
  const requestHash = hashOf(input)
  const before = await firstRow(
    tx,
    fieldsOf(TariffPublicationRow, 'id', 'requestHash'),
    'select id, request_hash as "requestHash" from tariff_publication where commune_id = $1 and request_id = $2',
    [communeId, input.requestId],
  )
  const facts = await readGridFacts(tx, communeId, now)
  if (before && before.requestHash !== requestHash) return TariffsRefused.because('REQUEST_ID_REUSED')
  if (before) return readPublication(tx, actor, before.id, facts)
  if (facts.revision !== input.revision) return TariffsRefused.because('CHANGED_MEANWHILE')
  if (deliberationDate > facts.today) return TariffsRefused.because('VOTE_TO_COME')
  const { planned, refused, needsReason } = await judgeChanges(tx, facts, input)
  if (refused) return TariffsRefused.because(refused.reason, refused.message)
  const reason = input.aboveCostReason?.trim() ?? ''
  if (needsReason && !reason) return TariffsRefused.because('REASON_NEEDED', needsReason)

  const cells = planned.map(toPublished)
  const { id } = await oneRow(
    tx,
    { id: text },
    `insert into tariff_publication (commune_id, request_id, request_hash, effective_from, deliberation_number, deliberation_date, cells, published_at, published_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      ...[communeId, input.requestId, requestHash, effectiveFrom, input.deliberationNumber.trim(), deliberationDate],
      ...[JSON.stringify(cells), now, actor.accountId],
    ],
  )
  await replacePrices(tx, { id, communeId, effectiveFrom, reason }, planned)
  await audit(tx, {
    at: now,
    ...by(actor),
    action: 'TARIFFS_PUBLISHED',
    communeId,
    subject: 'tariff_publication',
    subjectId: id,
    details: {
      ...{ effectiveFrom, deliberationNumber: input.deliberationNumber.trim(), deliberationDate },
      ...(needsReason && { aboveCostReason: reason }),
      cells: cells.map((cell) => ({ ...namesOf(facts, cell), ...beforeAfter(cell) })),
    },
  })
  return readPublication(tx, actor, id, await readGridFacts(tx, communeId, now))
}

/** The price of that day ends the day before; one that began that very day is replaced, and stands in the publication. */
async function replacePrices(
  tx: EntityManager,
  { id, communeId, effectiveFrom, reason }: { id: string; communeId: string; effectiveFrom: string; reason: string },
  planned: readonly PlannedCell[],
): Promise<void> {
  const ended = planned.flatMap(({ before }) => (before ? [before] : []))
  const idsOf = (rows: typeof ended) => rows.map((row) => row.id)
  const replaced = ended.filter((row) => row.effectiveFrom === effectiveFrom)
  if (replaced.length > 0) await tx.query('delete from tariff where id = any($1::uuid[])', [idsOf(replaced)])
  if (ended.length > replaced.length)
    await tx.query('update tariff set effective_to = $2::date - 1 where id = any($1::uuid[])', [
      idsOf(ended.filter((row) => row.effectiveFrom !== effectiveFrom)),
      effectiveFrom,
    ])
  await tx.query(
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, effective_from, effective_to, publication_id, cost_cents, above_cost_reason)
     select $1, u.service_id, u.situation_id, u.price, u.food, $2, u.until, $3, u.cost, case when u.price > u.cost then $4 end
     from unnest($5::uuid[], $6::uuid[], $7::int[], $8::int[], $9::date[], $10::int[]) as u(service_id, situation_id, price, food, until, cost)`,
    [
      ...[communeId, effectiveFrom, id, reason],
      planned.map(({ serviceId }) => serviceId),
      planned.map(({ situationId }) => situationId),
      planned.map(({ after }) => after.priceCents),
      planned.map(({ after }) => after.foodCents),
      planned.map(({ until }) => until),
      planned.map(({ costCents }) => costCents),
    ],
  )
}

const toPublished = ({ situationId, serviceId, before, after, until, costCents }: PlannedCell): PublishedCell => ({
  situationId,
  serviceId,
  before: before && {
    ...{ id: before.id, priceCents: before.priceCents, foodCents: before.foodCents, sample: before.sample },
    ...{ effectiveFrom: before.effectiveFrom, effectiveTo: before.effectiveTo, publicationId: before.publicationId },
    ...{ costCents: before.costCents, aboveCostReason: before.aboveCostReason },
  },
  after: { ...after, effectiveTo: until, costCents },
})

/** As the journal tells it. */
export const beforeAfter = ({ situationId, serviceId, before, after }: PublishedCell) => ({
  situationId,
  serviceId,
  before: before && { priceCents: before.priceCents, foodCents: before.foodCents },
  after: { priceCents: after.priceCents, foodCents: after.foodCents },
})

const hashOf = (asked: PublishTariffsInput): string =>
  sha256Hex(
    JSON.stringify([
      ...[asked.communeId, asked.effectiveFrom, asked.deliberationNumber, asked.deliberationDate],
      asked.aboveCostReason ?? '',
      asked.cells.map((c) => [c.situationId, c.serviceId, c.priceCents, c.foodCents ?? null]),
    ]),
  )
