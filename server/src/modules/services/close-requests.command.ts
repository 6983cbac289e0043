import { changedBy, type Db } from '../../platform/sql.js'

const WHY = 'La commune ne prend plus de demandes sur Cantine Facile.'

/**
 * What still waits in a commune that is archived, and that nobody there could answer: renewals without their documents, requests
 * of refused accounts. Under the commune's lock. Returns how many.
 */
export const closeRequests = (tx: Db, communeId: string, now: Date): Promise<number> =>
  changedBy(
    tx,
    `update service_access set status = 'REVOKED', reason = $2, decided_at = $3 where commune_id = $1 and status = 'PENDING'`,
    [communeId, WHY, now],
  )
