import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { againAfterDeadlock, brokenConstraint, notFound } from '../../../platform/errors.js'
import { firstRow } from '../../../platform/sql.js'
import { namesOf } from './changes.query.js'
import { maySetTariffs } from './grid.access.js'
import type { WithdrawTariffsArgs } from './grid.input.js'
import { stillStands, whyNotWithdraw } from './grid.policy.js'
import { readGridFacts } from './grid.query.js'
import { type TariffPublication, TariffsRefused } from './grid.result.js'
import { lockGrid } from './lock-grid.command.js'
import { readPublication, soldOf } from './publications.query.js'
import { beforeAfter } from './publish-tariffs.command.js'
import { countSold } from './sold-prices.events.js'
import { soldAtThesePrices } from './tariff-words.policy.js'
import { TariffPublicationRow } from './tariff-publication.entity.js'

type Answer = Promise<TariffPublication | TariffsRefused>

/** Prices that nobody bought since they began leave, with a reason, and those from before come back as they were. */
export const withdrawTariffs = (db: DataSource, actor: Actor, asked: WithdrawTariffsArgs, now: Date): Answer =>
  againAfterDeadlock(() => db.transaction((tx) => withdraw(tx, actor, asked, now))).catch((caught: unknown) => {
    if (brokenConstraint(caught) === 'one_access_a_day') return TariffsRefused.because('SERVICE_OVERLAPS')
    throw caught
  })

const PUBLISHED = fieldsOf(
  TariffPublicationRow,
  ...(['id', 'communeId', 'effectiveFrom', 'cells', 'publishedAt', 'withdrawnAt'] as const),
)
const FIND = `select id, commune_id as "communeId", effective_from as "effectiveFrom", cells, published_at as "publishedAt", withdrawn_at as "withdrawnAt"
  from tariff_publication where id = $1`

async function withdraw(tx: EntityManager, actor: Actor, asked: WithdrawTariffsArgs, now: Date): Answer {
  const known = await firstRow(tx, PUBLISHED, FIND, [asked.publicationId])
  if (!known || !maySetTariffs(actor, known.communeId)) throw notFound()
  const reason = asked.reason.trim()
  if (reason.length < 3) return TariffsRefused.because('REASON_REQUIRED')
  await lockGrid(tx, known.communeId, known.cells)
  const publication = (await firstRow(tx, PUBLISHED, FIND, [known.id])) ?? known
  const { id, communeId, cells, effectiveFrom, publishedAt } = publication
  const facts = await readGridFacts(tx, communeId, now)
  const sold = await countSold(
    tx,
    cells.map((cell) => soldOf(cell, effectiveFrom, publishedAt)),
  )
  const bookings = sold.reduce((sum, { booked, held }) => sum + booked + held, 0)
  const whyNot = whyNotWithdraw({
    withdrawn: publication.withdrawnAt !== null,
    begun: effectiveFrom <= facts.today,
    changedSince: !stillStands(publication, facts.prices),
    sold: bookings,
  })
  if (whyNot === 'PRICES_SOLD') return TariffsRefused.because(whyNot, soldAtThesePrices(bookings))
  if (whyNot) return TariffsRefused.because(whyNot)

  await tx.query('delete from tariff where publication_id = $1', [id])
  await tx.query(
    `insert into tariff (id, commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from, effective_to, publication_id, cost_cents, above_cost_reason)
     select b.id, $1, c."serviceId", c."situationId", b."priceCents", b."foodCents", b.sample, b."effectiveFrom", b."effectiveTo", b."publicationId", b."costCents", b."aboveCostReason"
     from jsonb_to_recordset($2) as c("serviceId" uuid, "situationId" uuid, before jsonb)
     cross join lateral jsonb_to_record(c.before) as b(id uuid, "priceCents" int, "foodCents" int, sample boolean, "effectiveFrom" date, "effectiveTo" date,
       "publicationId" uuid, "costCents" int, "aboveCostReason" text)
     where jsonb_typeof(c.before) = 'object'
     on conflict (id) do update set effective_to = excluded.effective_to`,
    [communeId, JSON.stringify(cells)],
  )
  await tx.query(
    'update tariff_publication set withdrawn_at = $2, withdrawn_by = $3, withdrawal_reason = $4 where id = $1',
    [id, now, actor.accountId, reason],
  )
  await audit(tx, {
    at: now,
    ...by(actor),
    action: 'TARIFFS_WITHDRAWN',
    communeId,
    subject: 'tariff_publication',
    subjectId: id,
    details: {
      ...{ effectiveFrom, reason, bookings },
      cells: cells.map((cell) => {
        const { before, after } = beforeAfter(cell)
        return { ...namesOf(facts, cell), ...beforeAfter(cell), before: after, after: before }
      }),
    },
  })
  return readPublication(tx, actor, id, await readGridFacts(tx, communeId, now))
}
