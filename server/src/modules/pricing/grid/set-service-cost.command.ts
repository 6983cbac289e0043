import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { text } from '../../../platform/row.js'
import { firstRow } from '../../../platform/sql.js'
import { maySetTariffs } from './grid.access.js'
import type { ServiceCostInput } from './grid.input.js'
import { isTooFar } from './grid.policy.js'
import { readGridFacts, serviceOf } from './grid.query.js'
import { type TariffService, TariffsRefused } from './grid.result.js'
import { lockGrid } from './lock-grid.command.js'
import { ServiceCostRow } from './tariff-publication.entity.js'

/** What a user costs a service, from a day on; without a cost, what was said for that day is taken away. Prices that are published stay. */
export const setServiceCost = (
  db: DataSource,
  actor: Actor,
  input: ServiceCostInput,
  now: Date,
): Promise<TariffService | TariffsRefused> =>
  db.transaction(async (tx) => {
    const { serviceId, effectiveFrom } = input
    const costCents = input.costCents ?? null
    const found = await firstRow(
      tx,
      { communeId: text },
      'select commune_id as "communeId" from service where id = $1 and active',
      [serviceId],
    )
    if (!found || !maySetTariffs(actor, found.communeId)) throw notFound()
    const { communeId } = found
    await lockGrid(tx, communeId, [])
    const facts = await readGridFacts(tx, communeId, now)
    if (facts.revision !== input.revision) return TariffsRefused.because('CHANGED_MEANWHILE')
    if (costCents !== null && isTooFar(effectiveFrom, facts.today)) return TariffsRefused.because('DAY_TOO_FAR')
    const before = await firstRow(
      tx,
      fieldsOf(ServiceCostRow, 'costCents'),
      'select cost_cents as "costCents" from service_cost where service_id = $1 and effective_from = $2',
      [serviceId, effectiveFrom],
    )
    if (costCents === null)
      await tx.query('delete from service_cost where service_id = $1 and effective_from = $2', [
        serviceId,
        effectiveFrom,
      ])
    else
      await tx.query(
        `insert into service_cost (service_id, commune_id, effective_from, cost_cents, set_at, set_by) values ($1, $2, $3, $4, $5, $6)
         on conflict (service_id, effective_from) do update set cost_cents = excluded.cost_cents, set_at = excluded.set_at, set_by = excluded.set_by`,
        [serviceId, communeId, effectiveFrom, costCents, now, actor.accountId],
      )
    await tx.query('update service set price_revision = price_revision + 1 where id = $1', [serviceId])
    await audit(tx, {
      at: now,
      ...by(actor),
      action: 'COST_SET',
      communeId,
      subject: 'service',
      subjectId: serviceId,
      details: { effectiveFrom, before: { costCents: before?.costCents ?? null }, after: { costCents } },
    })
    const changed = await readGridFacts(tx, communeId, now)
    const service = changed.services.find(({ id }) => id === serviceId)
    if (!service) throw notFound()
    return serviceOf(changed, service, changed.today)
  })
