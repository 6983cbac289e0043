import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { town } from '../town.js'

const CHECKS = join(import.meta.dirname, '../../../server/checks')

interface Check {
  title: string
  sql: string
}

/** The promises that production checks, read from the same files. */
const checks: Check[] = readdirSync(CHECKS)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => {
    const sql = readFileSync(join(CHECKS, name), 'utf8')
    return { title: `${name} ${/^--\s*(.+)$/m.exec(sql)?.[1] ?? ''}`, sql }
  })

export interface SeenOrder {
  id: string
  accountId: string
  regieId: string
  status: 'PENDING' | 'PAID' | 'EXPIRED' | 'CANCELLED' | 'DUE'
  totalCents: number
  walletCents: number
  cardCents: number
}
export interface SeenBooking {
  id: string
  orderId: string
  beneficiaryId: string
  serviceId: string
  day: string
  status: 'HELD' | 'BOOKED' | 'CANCELLED' | 'EXPIRED'
  priceCents: number
  refundedCents: number
  goodwillCents: number
  earned: boolean
  unbooked: boolean
  takenBack: boolean
}
export interface SeenPayment {
  id: string
  status: 'PENDING' | 'SUCCEEDED' | 'FAILED' | 'EXPIRED'
  amountCents: number
  /** Null when the provider opened no page for it. */
  url: string | null
}
export interface SeenPart {
  id: string
  refundId: string
  amountCents: number
  status: 'PENDING' | 'SENT' | 'PAID' | 'RETURNED' | 'FAILED'
}
export interface SeenDispute {
  id: string
  paymentId: string
  amountCents: number
  status: 'OPEN' | 'WON' | 'LOST'
}

/** The database after a step: what the model is compared with. */
export interface Snapshot {
  broken: string[]
  wallets: { accountId: string; regieId: string; cents: number }[]
  accounts: { regieId: string; kind: string; cents: number }[]
  orders: SeenOrder[]
  bookings: SeenBooking[]
  payments: SeenPayment[]
  parts: SeenPart[]
  disputes: SeenDispute[]
  /** All of the money, in one text: a step that is refused leaves it as it was. */
  print: string
}

const ROWS = [
  `select account_id as "accountId", regie_id as "regieId", balance_cents as cents from wallet where balance_cents <> 0 order by 1, 2`,
  `select a.regie_id as "regieId", a.kind, sum(e.amount_cents)::int as cents from ledger_entry e join ledger_account a on a.id = e.ledger_account_id group by 1, 2 order by 1, 2`,
  `select id, account_id as "accountId", regie_id as "regieId", status, total_cents as "totalCents", wallet_cents as "walletCents", card_cents as "cardCents" from orders order by id`,
  `select id, order_id as "orderId", beneficiary_id as "beneficiaryId", service_id as "serviceId", day::text, status, price_cents as "priceCents", refunded_cents as "refundedCents",
     goodwill_cents as "goodwillCents", earned_id is not null as earned, unbooked, taken_back as "takenBack" from booking order by id`,
  `select id, status, amount_cents as "amountCents", url from payment order by id`,
  `select id, refund_id as "refundId", amount_cents as "amountCents", status from refund_part order by id`,
  `select id, payment_id as "paymentId", amount_cents as "amountCents", status from dispute order by id`,
  // what the model does not hold, and a refusal must not touch either
  `select (select count(*)::int from ledger_transaction) as transactions, (select count(*)::int from receipt) as receipts,
     (select md5(coalesce(string_agg(d::text, '|' order by d.service_id, d.day), '')) from service_day d) as days,
     (select md5(coalesce(string_agg(p::text, '|' order by p.id), '')) from desk_payment p) as till,
     (select md5(coalesce(string_agg(r.id || r.status, '|' order by r.id), '')) from refund r) as refunds,
     (select md5(coalesce(string_agg(k.id || k.status, '|' order by k.id), '')) from dispute_decision k) as decisions,
     (select md5(coalesce(string_agg(a::text, '|' order by a.service_id, a.day, a.beneficiary_id), '')) from attendance_record a) as marks,
     (select count(*)::int from deposit) + (select count(*)::int from cash_closing) + (select count(*)::int from closed_period) as closings`,
]

/** All that the model is compared with and every promise, in one round trip. */
export async function snapshot(): Promise<Snapshot> {
  const asked = [...checks.map((c) => c.sql.trim().replace(/;$/, '')), ...ROWS].join(';\n')
  const results = (await town().owner.query(asked)) as unknown as { rows: object[] }[]
  const broken = checks.flatMap(({ title }, at) =>
    (results[at]?.rows ?? []).map((r) => `${title} ${JSON.stringify(r)}`),
  )
  const read = results.slice(checks.length).map((r) => r.rows)
  const [wallets, accounts, orders, bookings, payments, parts, disputes] = read
  return {
    broken,
    ...({ wallets, accounts, orders, bookings, payments, parts, disputes } as Omit<Snapshot, 'broken' | 'print'>),
    print: JSON.stringify(read),
  }
}
