import type { Actor } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { maybe, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { maySetTariffs } from './grid.access.js'
import { type GridFacts, stillStands, whyNotWithdraw } from './grid.policy.js'
import { TARIFF_SENTENCES, TariffPublication, TariffPublicationCan } from './grid.result.js'
import { countSold } from './sold-prices.events.js'
import { soldAtThesePrices } from './tariff-words.policy.js'
import { TariffPublicationRow } from './tariff-publication.entity.js'

const PUBLICATION = {
  ...fieldsOf(
    TariffPublicationRow,
    'id',
    'communeId',
    'effectiveFrom',
    'deliberationNumber',
    'deliberationDate',
    'cells',
  ),
  ...fieldsOf(TariffPublicationRow, 'publishedAt', 'withdrawnAt', 'withdrawalReason'),
  publishedByName: text,
  withdrawnByName: maybe(text),
}
const COLUMNS = `k.id, k.commune_id as "communeId", k.effective_from as "effectiveFrom", k.deliberation_number as "deliberationNumber",
  k.deliberation_date as "deliberationDate", k.cells, k.published_at as "publishedAt", k.withdrawn_at as "withdrawnAt",
  k.withdrawal_reason as "withdrawalReason", p.first_name || ' ' || p.last_name as "publishedByName", w.first_name || ' ' || w.last_name as "withdrawnByName"`
const SHOWN = 20

/** The last publications of a commune. Two statements: they, and what was sold at their prices. */
export const readPublications = (
  db: Db,
  actor: Actor,
  communeId: string,
  facts: GridFacts,
): Promise<TariffPublication[]> => read(db, actor, 'k.commune_id = $1', communeId, facts)

export async function readPublication(db: Db, actor: Actor, id: string, facts: GridFacts): Promise<TariffPublication> {
  const [found] = await read(db, actor, 'k.id = $1', id, facts)
  if (!found) throw new Error('the publication was found just before')
  return found
}

async function read(db: Db, actor: Actor, which: string, id: string, facts: GridFacts): Promise<TariffPublication[]> {
  const rows = await rowsOf(
    db,
    PUBLICATION,
    `select ${COLUMNS} from tariff_publication k join account p on p.id = k.published_by left join account w on w.id = k.withdrawn_by
     where ${which} order by k.published_at desc, k.id limit $2`,
    [id, SHOWN],
  )
  const asked = rows.flatMap(({ effectiveFrom, publishedAt, withdrawnAt, cells }, of) =>
    withdrawnAt ? [] : cells.map((cell) => ({ ...soldOf(cell, effectiveFrom, publishedAt), of })),
  )
  const sold = await countSold(db, asked)
  return rows.map(({ cells, communeId, ...row }, at) => {
    const bookings = asked.reduce(
      (sum, { of }, i) => sum + (of === at ? (sold[i]?.booked ?? 0) + (sold[i]?.held ?? 0) : 0),
      0,
    )
    const whyNot = whyNotWithdraw({
      withdrawn: row.withdrawnAt !== null,
      begun: row.effectiveFrom <= facts.today,
      changedSince: !stillStands({ ...row, cells }, facts.prices),
      sold: bookings,
    })
    const sentence = whyNot === 'PRICES_SOLD' ? soldAtThesePrices(bookings) : whyNot && TARIFF_SENTENCES[whyNot]
    const mayNot = maySetTariffs(actor, communeId) ? null : 'Seul l’administrateur de la commune retire une grille.'
    return Object.assign(new TariffPublication(), {
      ...row,
      cells: cells.length,
      bookings,
      can: Object.assign(new TariffPublicationCan(), { withdraw: Can.unless(mayNot ?? sentence) }),
    })
  })
}

type Cells = TariffPublicationRow['cells']

/** Bookings made at a published price: of its days, since it was published. */
export const soldOf = (
  { situationId, serviceId, after }: Cells[number],
  from: TariffPublicationRow['effectiveFrom'],
  since: Date,
) => ({ situationId, serviceId, from, to: after.effectiveTo, since })
