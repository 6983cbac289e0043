import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { ZERO_CENTS } from '../../../platform/money.js'
import { whyNotColumns } from '../file/columns.policy.js'
import { type Checked, checkImport, countsOf, keepCheck } from './check-import.command.js'

/** Makes the report of an import again, and keeps it; without its columns there is none. */
export async function look(tx: EntityManager, actor: Actor, asked: Checked, now: Date): Promise<void> {
  const nothing = { plans: [], counts: { ...countsOf([]), balanceCents: ZERO_CENTS }, digest: '', regieId: '' }
  const readable = whyNotColumns(asked.columns) === null
  await keepCheck(tx, asked.id, readable ? await checkImport(tx, asked, actor.accountId, now) : nothing, now)
}
