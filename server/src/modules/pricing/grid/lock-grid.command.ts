import type { EntityManager } from 'typeorm'
import { anyRow } from '../../../platform/sql.js'
import { notFound } from '../../../platform/errors.js'
import type { CellKey } from './grid.policy.js'

/**
 * One publication of a commune at a time, and none while a situation of it is changed; orders of its services are committed
 * before, and are counted, or read the new prices. Always in this order: commune, situations, services.
 */
export async function lockGrid(tx: EntityManager, communeId: string, cells: readonly CellKey[]): Promise<void> {
  if (!(await anyRow(tx, 'select 1 from commune where id = $1 for no key update', [communeId]))) throw notFound()
  await tx.query(
    'select 1 from situation where commune_id = $1 and id = any($2::uuid[]) order by id for no key update',
    [communeId, cells.map(({ situationId }) => situationId)],
  )
  await tx.query('select 1 from service where commune_id = $1 and id = any($2::uuid[]) order by id for update', [
    communeId,
    cells.map(({ serviceId }) => serviceId),
  ])
}
