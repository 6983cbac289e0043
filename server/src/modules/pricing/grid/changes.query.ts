import type { Actor } from '../../../platform/actor.js'
import { badInput, notFound } from '../../../platform/errors.js'
import { minusCents } from '../../../platform/money.js'
import { number } from '../../../platform/row.js'
import { type Db, oneRow } from '../../../platform/sql.js'
import { mayReadTariffs } from './grid.access.js'
import type { TariffChangesInput } from './grid.input.js'
import {
  changeInPercent,
  type GridFacts,
  isAboveCost,
  isTooFar,
  notOffered,
  type PlannedCell,
  planCells,
  sameCell,
  sourceOn,
} from './grid.policy.js'
import { TariffChange, TariffChanges } from './changes.result.js'
import { TARIFF_SENTENCES, type TariffsRefusalReason } from './grid.result.js'
import { readGridFacts } from './grid.query.js'
import { countSold, type Sold } from './sold-prices.events.js'
import { aboveCost, soldBefore } from './tariff-words.policy.js'

/** What is about to be published, and why it cannot be, when something is in the way. */
export interface Judged {
  planned: PlannedCell[]
  /** Live bookings of the days of each, at the price from before. */
  toCome: Sold[]
  refused: { reason: TariffsRefusalReason; message: string } | null
  /** Names what a reason is asked for; null when none is. */
  needsReason: string | null
}

/** The one judgement of a preview and of a publication. One statement more than the facts. */
export async function judgeChanges(db: Db, facts: GridFacts, asked: TariffChangesInput): Promise<Judged> {
  const cells = asked.cells.map((cell) => ({ ...cell, foodCents: cell.foodCents ?? null }))
  const because = (reason: TariffsRefusalReason, message = TARIFF_SENTENCES[reason]) => ({ reason, message })
  const planned = planCells(facts, asked.effectiveFrom, cells)
  const isPast = asked.effectiveFrom < facts.today
  const ofCell = planned.map(({ situationId, serviceId, until: to }) => ({ situationId, serviceId, to, since: null }))
  const sold = await countSold(db, [
    ...ofCell.map((cell) => ({ ...cell, from: asked.effectiveFrom })),
    ...(isPast ? ofCell.map((cell) => ({ ...cell, from: null, to: null })) : []),
  ])
  const ever = sold.slice(planned.length)
  const soldOnes = planned.flatMap((cell, at) => {
    const bookings = (ever[at]?.booked ?? 0) + (ever[at]?.held ?? 0)
    return bookings > 0 ? [{ ...namesOf(facts, cell), bookings }] : []
  })
  const above = planned.filter(isAboveCost).map((cell) => namesOf(facts, cell))
  const judged = {
    planned,
    toCome: sold.slice(0, planned.length),
    needsReason: above.length > 0 ? aboveCost(above) : null,
  }
  if (notOffered(facts, cells).length > 0) return { ...judged, refused: because('NOT_OFFERED') }
  if (isTooFar(asked.effectiveFrom, facts.today)) return { ...judged, refused: because('DAY_TOO_FAR') }
  if (planned.length === 0) return { ...judged, refused: because('NOTHING_CHANGES') }
  return { ...judged, refused: soldOnes.length > 0 ? because('SOLD_BEFORE', soldBefore(soldOnes)) : null }
}

export const namesOf = (
  { situations, services }: GridFacts,
  { situationId, serviceId }: { situationId: string; serviceId: string },
) => ({
  situation: situations.find(({ id }) => id === situationId)?.name ?? '',
  service: services.find(({ id }) => id === serviceId)?.name ?? '',
})

/** Who is touched by prices that are about to be published. Nothing is written. Three statements. */
export async function previewTariffs(
  db: Db,
  actor: Actor,
  asked: TariffChangesInput,
  now: Date,
): Promise<TariffChanges> {
  if (!mayReadTariffs(actor, asked.communeId)) throw notFound()
  const facts = await readGridFacts(db, asked.communeId, now)
  await checkCells(db, asked)
  const { planned, toCome, refused, needsReason } = await judgeChanges(db, facts, asked)
  const changes = planned.map((cell, at) => toChange(facts, asked, cell, toCome[at]))
  return Object.assign(new TariffChanges(), {
    changes: changes.sort((a, b) => placeOf(facts, a) - placeOf(facts, b)),
    beneficiaries: await countPeople(db, planned, facts),
    whyNot: refused?.message ?? null,
    needsReason: needsReason !== null,
  })
}

function toChange(facts: GridFacts, asked: TariffChangesInput, cell: PlannedCell, sold?: Sold): TariffChange {
  const { before, after } = cell
  const { source, since } = sourceOn(facts.regulations, cell.serviceId, asked.effectiveFrom)
  return Object.assign(new TariffChange(), {
    situationId: cell.situationId,
    serviceId: cell.serviceId,
    ...namesOf(facts, cell),
    beforeCents: before?.priceCents ?? null,
    afterCents: after.priceCents,
    foodCents: after.foodCents,
    differenceCents: before && minusCents(after.priceCents, before.priceCents),
    percent: changeInPercent(before?.priceCents ?? null, after.priceCents),
    until: cell.until,
    beneficiaries: facts.situations.find(({ id }) => id === cell.situationId)?.beneficiaries ?? 0,
    bookings: sold?.booked ?? 0,
    held: sold?.held ?? 0,
    costCents: cell.costCents,
    aboveCost: isAboveCost(cell),
    source,
    regulationFrom: since,
  })
}

/** Service by service, each in the order of the situations. */
const placeOf = ({ situations, services }: GridFacts, { situationId, serviceId }: TariffChange): number =>
  services.findIndex(({ id }) => id === serviceId) * situations.length +
  situations.findIndex(({ id }) => id === situationId)

const countPeople = async (db: Db, planned: readonly PlannedCell[], { today }: GridFacts): Promise<number> =>
  (
    await oneRow(
      db,
      { people: number },
      `select count(distinct beneficiary_id)::int as people from service_access
       where situation_id = any($1::uuid[]) and status = 'VALID' and valid_to >= $2`,
      [planned.map(({ situationId }) => situationId), today],
    )
  ).people

/** Well formed, each cell once; situations and services of elsewhere are not found. */
export async function checkCells(db: Db, { communeId, cells }: TariffChangesInput): Promise<void> {
  const whole = cells.findIndex(({ priceCents, foodCents }) => (foodCents ?? 0) > priceCents)
  if (whole >= 0)
    throw badInput({ field: `cells.${whole}.foodCents`, message: 'La part repas ne dépasse pas le prix.' })
  if (cells.some((cell, at) => cells.findIndex((other) => sameCell(other, cell)) !== at))
    throw badInput({ field: 'cells', message: 'Le même prix est écrit deux fois.' })
  const ids = (key: 'situationId' | 'serviceId') => [...new Set(cells.map((cell) => cell[key]))]
  const [situations, services] = [ids('situationId'), ids('serviceId')]
  const { found } = await oneRow(
    db,
    { found: number },
    `select ((select count(*) from situation where commune_id = $1 and id = any($2::uuid[]))
           + (select count(*) from service where commune_id = $1 and id = any($3::uuid[])))::int as found`,
    [communeId, situations, services],
  )
  if (found < situations.length + services.length) throw notFound()
}
