import { randomUUID } from 'node:crypto'
import type { StaffRole } from '../../../server/src/platform/actor.js'
import type { Signed } from '../client.js'
import { town } from '../town.js'
import type { TestCommune } from './commune.js'
import { insertAccount } from './family.js'
import { openSession } from './session.js'

/** A signed-in member of the staff of a commune; without one, an administrator of the agglomeration. */
export async function aStaffMember(
  commune: TestCommune | null,
  role: StaffRole = commune ? 'AGENT' : 'AGGLOMERATION_ADMIN',
): Promise<Signed & { accountId: string }> {
  const accountId = await insertAccount(`agent-${randomUUID().slice(0, 12)}@exemple.fr`, 'Roche', 'ACTIVE')
  await town().owner.query('insert into staff_member (account_id, commune_id, role) values ($1, $2, $3)', [
    accountId,
    commune?.id ?? null,
    role,
  ])
  return { accountId, cookie: await openSession(accountId) }
}
