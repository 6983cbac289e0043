import type { EntityManager } from 'typeorm'
import { text } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import type { BeneficiaryRemoval, LeavingPerson, RemovalEffect } from '../families/index.js'
import { giveFeesBack, holdFees } from './decisions/enrolment-fees.events.js'

interface NotBegun {
  accountId: string
  /** Null: anybody's. */
  beneficiaryId: string | null
  at: Date
}

/** Accesses of a family that have not begun, or begin today. */
export const notBegun = async (tx: Db, { accountId, beneficiaryId, at }: NotBegun): Promise<string[]> =>
  (
    await rowsOf(
      tx,
      { id: text },
      `select a.id from service_access a join commune c on c.id = a.commune_id
       where a.account_id = $1 and ($2::uuid is null or a.beneficiary_id = $2) and a.status = 'VALID'
         and a.valid_from >= ($3::timestamptz at time zone c.time_zone)::date order by a.id`,
      [accountId, beneficiaryId, at],
    )
  ).map(({ id }) => id)

/** They are no longer given, and what was asked for them comes back. Under the wallets' locks. */
export async function endNotBegun(
  tx: EntityManager,
  who: NotBegun & { actorId: string; reason: string },
): Promise<void> {
  const accessIds = await notBegun(tx, who)
  if (accessIds.length === 0) return
  await tx.query(
    `update service_access set status = 'REVOKED', reason = $2, decided_at = $3 where id = any($1::uuid[]) and status = 'VALID'`,
    [accessIds, who.reason, who.at],
  )
  await giveFeesBack(tx, { accessIds, isTold: true, actorId: who.actorId, now: who.at })
}

const REMOVED = 'Personne retirée de la famille.'

/** When someone leaves a family, what they held or asked for ends; what never began is given back. Registered in `beneficiaryRemovalEffects`. */
export const endAccesses: RemovalEffect = {
  hold: async (tx: EntityManager, person: LeavingPerson) => holdFees(tx, ...(await notBegun(tx, person))),
  end: async (tx: EntityManager, person: BeneficiaryRemoval) => {
    await endNotBegun(tx, { ...person, reason: REMOVED })
    const { accountId, beneficiaryId, at } = person
    await tx.query(
      `update service_access set status = 'REVOKED', reason = $4, decided_at = $3
       where account_id = $1 and beneficiary_id = $2 and status in ('PENDING','VALID')`,
      [accountId, beneficiaryId, at, REMOVED],
    )
  },
}
