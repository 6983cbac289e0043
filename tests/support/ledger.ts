import { town } from './town.js'

/** Balances of the accounts of a régie that are not zero, by kind: what families own is positive, what the régie holds negative. */
export async function accountsOf(regieId: string): Promise<Record<string, number>> {
  const { rows } = await town().owner.query<{ kind: string; cents: number }>(
    `select a.kind, sum(e.amount_cents)::int as cents from ledger_entry e join ledger_account a on a.id = e.ledger_account_id
     where a.regie_id = $1 group by a.kind having sum(e.amount_cents) <> 0 order by a.kind`,
    [regieId],
  )
  return Object.fromEntries(rows.map((r) => [r.kind, r.cents]))
}
