import type { FollowChosenServices } from '../services/index.js'

/**
 * Registered in `chosenServices`. A service that a situation no longer opens has its last price yesterday, so past days keep
 * theirs; taken again, it has that price from today on.
 */
export const followChosenServices: FollowChosenServices = async (tx, { situationId, added, removed, today }) => {
  const of = 'situation_id = $1 and service_id = any($2::uuid[])'
  if (removed.length > 0) {
    await tx.query(`delete from tariff where ${of} and effective_from >= $3`, [situationId, removed, today])
    await tx.query(
      `update tariff set effective_to = $3::date - 1 where ${of} and (effective_to is null or effective_to >= $3)`,
      [situationId, removed, today],
    )
  }
  if (added.length === 0) return
  await tx.query(
    `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from)
     select distinct on (service_id) commune_id, service_id, situation_id, price_cents, food_cents, sample, $3::date
     from tariff where ${of} order by service_id, effective_from desc`,
    [situationId, added, today],
  )
}
