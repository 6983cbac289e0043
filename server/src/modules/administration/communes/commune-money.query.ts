import { MONEY, type MoneyFacts } from './commune-money.policy.js'
import { document, flag, number } from '../../../platform/row.js'

/** Another commune that is not archived has the régie of the commune `c`: its books and its till have somebody else. */
const SHARED = `exists (select 1 from commune o where o.regie_id = c.regie_id and o.id <> c.id and o.archived_at is null)`

/** A family that has, or had, an access in the commune, whatever it has in others: its money does not stay in a régie it may no longer use there. */
const ITS_OWN = (account: string): string =>
  `(not ${SHARED} or exists (select 1 from service_access a where a.commune_id = c.id and a.account_id = ${account}))`

/** The same, without an access that counts in another commune of the régie, where its money could be spent. */
const ITS_OWN_ALONE = (account: string): string =>
  `(${ITS_OWN(account)} and not (${SHARED} and exists (select 1 from service_access a join commune o on o.id = a.commune_id
     where a.account_id = ${account} and a.status in ('PENDING','VALID') and o.regie_id = c.regie_id and o.id <> c.id and o.archived_at is null)))`

/** What families have in the régie of the commune, by kind; `m` is the row, whose family is asked. */
const KINDS: Record<keyof MoneyFacts, { from: string; account: string }> = {
  wallets: { from: 'wallet m where m.balance_cents <> 0', account: 'm.account_id' },
  cardPayments: { from: `payment m where m.status = 'PENDING'`, account: 'm.account_id' },
  ordersToPay: { from: `orders m where m.status in ('PENDING','DUE')`, account: 'm.account_id' },
  invoicesToPay: {
    from: `invoice m where m.kind = 'INVOICE' and m.settled_cents < m.total_cents`,
    account: 'm.account_id',
  },
  mealsToInvoice: {
    from: 'booking m where m.invoiced_cents is not null and m.price_cents - m.refunded_cents - m.deducted_cents <> m.invoiced_cents',
    account: 'm.account_id',
  },
  creditsToDecide: {
    from: `invoice_credit m join invoice v on v.id = m.invoice_id where m.status = 'WAITING'`,
    account: 'v.account_id',
  },
  refunds: { from: `refund m where m.status in ('ASKED','APPROVED','SENT')`, account: 'm.account_id' },
  deskPayments: {
    from: 'desk_payment m where m.deposit_id is null and m.reversed_at is null and m.received_at is null',
    account: 'm.account_id',
  },
  deskRequests: {
    from: `desk_decision m join desk_payment p on p.id = m.desk_payment_id where m.status = 'WAITING'`,
    account: 'p.account_id',
  },
  debts: { from: 'desk_payment m where m.debt_cents > 0', account: 'm.account_id' },
  disputes: {
    from: `dispute m join payment p on p.id = m.payment_id where m.status = 'OPEN'`,
    account: 'p.account_id',
  },
}

const countedSql = (regieId: string, whose: (account: string) => string): string =>
  MONEY.map((kind) => {
    const { from, account } = KINDS[kind]
    return `'${kind}', (select count(*)::int from ${from} and m.regie_id = ${regieId} and ${whose(account)})`
  }).join(',\n     ')

/** What keeps a commune from being archived: `c` is the commune. */
export const MONEY_LEFT_COLUMNS = `${SHARED} as shared, json_build_object(${countedSql('c.regie_id', ITS_OWN_ALONE)}) as "moneyLeft"`
export const MONEY_LEFT = { shared: flag, moneyLeft: document<MoneyFacts>() }

/** What keeps it in its régie. */
export const MONEY_KEPT_COLUMNS = `json_build_object(${countedSql('c.regie_id', ITS_OWN)}) as "moneyKept",
  (select count(distinct l.order_id)::int from order_line l join service s on s.id = l.service_id where s.commune_id = c.id) as orders,
  (select count(*)::int from opening_balance b join family_import i on i.id = b.import_id
     where i.commune_id = c.id and b.regie_id = c.regie_id and b.undone_at is null) as "openingBalances",
  (not ${SHARED} and exists (select 1 from ledger_transaction t where t.regie_id = c.regie_id)) as "writtenBooks"`
export const MONEY_KEPT = {
  moneyKept: document<MoneyFacts>(),
  orders: number,
  openingBalances: number,
  writtenBooks: flag,
}

/** What all families have in a régie. */
export const moneyOfRegieSql = (regieId: string): string => `json_build_object(${countedSql(regieId, () => 'true')})`
