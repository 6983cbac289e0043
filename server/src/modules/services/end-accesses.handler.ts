import type { BeneficiaryRemoval } from '../families/index.js'
import type { Db } from '../../platform/sql.js'

/** When someone leaves a family, what they held or asked for ends. Registered in `beneficiaryRemovalEffects`. */
export async function endAccesses(tx: Db, { accountId, beneficiaryId, at }: BeneficiaryRemoval): Promise<void> {
  await tx.query(
    `update service_access set status = 'REVOKED', reason = 'Personne retirée de la famille.', decided_at = $3
     where account_id = $1 and beneficiary_id = $2 and status in ('PENDING','VALID')`,
    [accountId, beneficiaryId, at],
  )
}
