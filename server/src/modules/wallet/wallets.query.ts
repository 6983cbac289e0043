import type { PageAsked } from '../../platform/by-parent.js'
import { decodeNumbers, encodeCursor, toPage } from '../../platform/page.js'
import { type Db, rowsOf } from '../../platform/sql.js'
import { MovementCause, Wallet } from './wallet.entity.js'
import { type RowOf, cents, instant, maybe, number, oneOf, text } from '../../platform/row.js'

/**
 * Of each family, one wallet per régie in which it asked for an access, or already holds money; in the communes in reach only
 * (null = all). A wallet that was never used is shown empty: reading makes no row, and its id is the one that it will have.
 */
export async function readWallets(db: Db, accountIds: string[], communes: string[] | null): Promise<Wallet[]> {
  return rowsOf(
    db,
    Wallet,
    `select coalesce(w.id, wallet_id(f.id, r.id)) as id, f.id as "accountId", r.id as "regieId",
            coalesce(w.balance_cents, 0) as "balanceCents", coalesce(w.floor_cents, 0) as "floorCents",
            coalesce(w.care_only_cents, 0) as "careOnlyCents"
     from unnest($1::uuid[]) as f(id) cross join regie r left join wallet w on w.regie_id = r.id and w.account_id = f.id
     where (w.id is not null or exists (select 1 from service_access a join commune c on c.id = a.commune_id
                                        where a.account_id = f.id and c.regie_id = r.id and a.status in ('PENDING', 'VALID')))
       and ($2::uuid[] is null or exists (select 1 from commune c where c.regie_id = r.id and c.id = any($2)))
     order by r.name, r.id`,
    [accountIds, communes],
  )
}

export const MovementRow = {
  walletId: text,
  entryId: number,
  id: text,
  at: instant,
  cause: oneOf(MovementCause),
  label: text,
  amountCents: cents,
  balanceAfterCents: cents,
  orderId: maybe(text),
}
export type MovementRow = RowOf<typeof MovementRow>

const LABELS: Record<string, string> = {
  TOP_UP: 'Recharge par carte bancaire',
  ORDER: 'Commande',
  CANCELLATION: 'Annulation',
  ORDER_RELEASED: 'Commande non payée, rendue',
  LATE_PAYMENT: 'Paiement arrivé trop tard, crédité',
  CLOSURE: 'Fermeture du service',
  ABSENCE: 'Absence déduite',
  ABSENCE_REVERSED: 'Absence déduite, reprise',
  GOODWILL: 'Rendu par la mairie',
  REFUND_ASKED: 'Remboursement demandé',
  REFUND_RETURNED: 'Remboursement non abouti, rendu',
  DISPUTE_LOST: 'Paiement contesté, repris',
  DESK_TOP_UP: 'Versement au guichet',
  REVERSAL: 'Versement au guichet, annulé',
  CHEQUE_BOUNCED: 'Chèque rejeté par la banque',
  DEBT_RECOVERED: 'Chèque rejeté, somme reprise',
  OPENING_BALANCE: 'Reprise de solde',
  OPENING_REVERSED: 'Reprise de solde, annulée',
  INVOICE: 'Avoir sur facture',
  INVOICE_PAID: 'Facture payée',
}

/** Movements of each wallet, newest first, with the balance after each, and one more than asked. One statement. */
export async function readMovements(db: Db, walletIds: string[], { first, after }: PageAsked): Promise<MovementRow[]> {
  const [entryId] = decodeNumbers(after, 1) ?? []
  return rowsOf(
    db,
    MovementRow,
    `select a.wallet_id as "walletId", e.id as "entryId", t.id, t.at, t.cause, e.amount_cents as "amountCents", e.balance_after_cents as "balanceAfterCents",
            coalesce(o.id, b.order_id) as "orderId",
            concat_ws(' : ', $4::jsonb ->> t.cause, o.number, nullif(concat_ws(', ', p.first_name, to_char(b.day, 'DD/MM/YYYY')), ''), t.reason) as label
     from ledger_account a
     cross join lateral (select e.* from ledger_entry e where e.ledger_account_id = a.id and ($2::bigint is null or e.id < $2) order by e.id desc limit $3) e
     join ledger_transaction t on t.id = e.transaction_id
     left join absence_credit k on t.cause in ('ABSENCE', 'ABSENCE_REVERSED') and k.id = t.cause_id
     left join booking b on b.id = case when t.cause in ('CANCELLATION', 'CLOSURE') then t.cause_id else k.booking_id end
     left join beneficiary p on p.id = b.beneficiary_id
     left join payment y on t.cause = 'LATE_PAYMENT' and y.id = t.cause_id
     left join refund f on t.cause = 'GOODWILL' and f.id = t.cause_id
     left join orders o on o.id = case when t.cause in ('ORDER', 'ORDER_RELEASED') then t.cause_id else coalesce(y.order_id, f.order_id) end
     where a.wallet_id = any($1::uuid[]) order by e.id desc`,
    [walletIds, entryId ?? null, first + 1, JSON.stringify(LABELS)],
  )
}

export const pageOfMovements = (rows: MovementRow[], first: number) =>
  toPage(rows, first, (row) => encodeCursor(String(row.entryId), row.id))
