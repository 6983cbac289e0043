import type { EntityManager } from 'typeorm'
import { fieldsOf } from '../../platform/entity-rows.js'
import { rowsOf } from '../../platform/sql.js'
import type { FollowChosenServices } from '../services/index.js'
import { TariffRow } from './tariff.entity.js'

const LOST = fieldsOf(TariffRow, 'serviceId', 'priceCents', 'foodCents', 'effectiveFrom', 'effectiveTo')

/**
 * Registered in `chosenServices`. A service that a situation no longer opens has its last price yesterday, so past days keep
 * theirs; taken again, it has that price from today on. The prices of today and later that it loses are answered as they were.
 */
export const followChosenServices: FollowChosenServices = async (tx, { situationId, added, removed, today }) => {
  // as a publication locks them, so that two changes of prices never wait for each other
  await tx.query('select 1 from service where id = any($1::uuid[]) order by id for no key update', [
    [...added, ...removed],
  ])
  const lost = removed.length > 0 ? await endPrices(tx, situationId, removed, today) : []
  if (added.length === 0) return lost
  await tx.query(
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from)
     select distinct on (service_id) commune_id, service_id, situation_id, price_cents, food_cents, sample, $3::date
     from tariff where situation_id = $1 and service_id = any($2::uuid[]) order by service_id, effective_from desc`,
    [situationId, added, today],
  )
  return lost
}

async function endPrices(tx: EntityManager, situationId: string, services: string[], today: string) {
  const asked = [situationId, services, today]
  const of = 'situation_id = $1 and service_id = any($2::uuid[]) and (effective_to is null or effective_to >= $3)'
  const lost = await rowsOf(
    tx,
    LOST,
    `select service_id as "serviceId", price_cents as "priceCents", food_cents as "foodCents", effective_from as "effectiveFrom",
       effective_to as "effectiveTo" from tariff where ${of} order by service_id, effective_from`,
    asked,
  )
  await tx.query(`delete from tariff where ${of} and effective_from >= $3`, asked)
  await tx.query(`update tariff set effective_to = $3::date - 1 where ${of}`, asked)
  return lost
}
