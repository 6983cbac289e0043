import { town } from './town.js'

/** Of a child as it is now, by its filiation: what a form that was just opened would send. */
export async function revisionOf(filiationId: string | undefined): Promise<number> {
  const { rows } = await town().owner.query<{ revision: number }>(
    'select b.revision from filiation f join beneficiary b on b.id = f.beneficiary_id where f.id = $1',
    [filiationId],
  )
  return rows[0]?.revision ?? 1
}

/** Of somebody of the staff as they are now, or none. */
export async function rolesOf(accountId: string, commune: { id: string } | null): Promise<string[]> {
  const { rows } = await town().owner.query<{ role: string }>(
    'select role from staff_member where account_id = $1 and commune_id is not distinct from $2 order by role',
    [accountId, commune?.id ?? null],
  )
  return rows.map(({ role }) => role)
}
