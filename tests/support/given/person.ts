import { randomUUID } from 'node:crypto'
import { hashPassword } from '../../../server/src/modules/accounts/index.js'
import { town } from '../town.js'
import { insertAccount } from './family.js'

export const PASSWORD = 'girafe violon pluie tasse'

export interface TestPerson {
  accountId: string
  email: string
}

/** Someone with a password that works, and no session yet. */
export async function aPerson(
  asked: { status?: string; confirmed?: boolean; reason?: string } = {},
): Promise<TestPerson> {
  const email = `personne-${randomUUID().slice(0, 12)}@exemple.fr`
  const accountId = await insertAccount(email, 'Dupont', asked.status ?? 'ACTIVE')
  await town().owner.query(
    `update account set password_hash = $2, refusal_reason = $3, email_confirmed_at = case when $4 then now() end where id = $1`,
    [accountId, await hashPassword(PASSWORD), asked.reason ?? null, asked.confirmed ?? true],
  )
  return { accountId, email }
}
