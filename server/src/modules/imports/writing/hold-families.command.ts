import type { EntityManager } from 'typeorm'
import { flag, text } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'

const HeldCommune = { regieId: text, timeZone: text, archived: flag }

/** Imports of one commune are written and undone one after the other; it is not archived meanwhile. */
export const holdCommune = (tx: EntityManager, communeId: string) =>
  oneRow(
    tx,
    HeldCommune,
    'select regie_id as "regieId", time_zone as "timeZone", archived_at is not null as archived from commune where id = $1 for no key update',
    [communeId],
  )

/**
 * Nobody else changes these families meanwhile: their wallets first, then their accounts, their people, their accesses. Four
 * statements. Who undoes an import holds the keys of the accounts too: nothing new is written of them that it would not see.
 */
export async function holdFamilies(
  tx: EntityManager,
  regieId: string,
  accounts: string,
  parameters: unknown[],
  lock: 'for no key update' | 'for update' = 'for no key update',
): Promise<void> {
  await tx.query(`select 1 from wallet where regie_id = $1 and account_id in (${accounts}) order by id for update`, [
    regieId,
    ...parameters,
  ])
  await tx.query(`select 1 from account where $1::uuid is not null and id in (${accounts}) order by id ` + lock, [
    regieId,
    ...parameters,
  ])
  await tx.query(
    `select 1 from beneficiary where $1::uuid is not null and id in (select beneficiary_id from filiation where account_id in (${accounts})) order by id for no key update`,
    [regieId, ...parameters],
  )
  await tx.query(
    `select 1 from service_access where $1::uuid is not null and account_id in (${accounts}) order by id for no key update`,
    [regieId, ...parameters],
  )
}
