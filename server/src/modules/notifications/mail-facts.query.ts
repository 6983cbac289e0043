import { type Db, firstRow } from '../../platform/sql.js'
import { type Language, type OrderFacts, type PaymentFacts, tellOrder } from '../payments/index.js'
import { cents, day, document, flag, instant, list, maybe, oneOf, record, text, word } from '../../platform/row.js'

/** One statement a mail. Nothing is found when what it tells of is gone: then no mail is due. */
export const READER = 'a.email, a.first_name as "firstName"'

export const readReader = (db: Db, accountId: string) =>
  firstRow(
    db,
    { email: text, firstName: text, reason: maybe(text) },
    `select ${READER}, a.refusal_reason as reason from account a where a.id = $1`,
    [accountId],
  )

/** Null once its owner came, or once the import that made it was undone. */
export const readJoiner = (db: Db, accountId: string, communeId: string) =>
  firstRow(
    db,
    { email: text, firstName: text, commune: text },
    `select ${READER}, c.name as commune from account a cross join commune c
     where a.id = $1 and c.id = $2 and a.status = 'ACTIVE' and a.email_confirmed_at is null`,
    [accountId, communeId],
  )

const STILL = { held: 'c.opening_held_on is not null', open: 'c.opens_on is not null' }
/** Who administers a commune; null once it has opened, or its day was changed: it is no longer as it is told. */
export const readOpener = (db: Db, accountId: string, communeId: string, still: keyof typeof STILL) =>
  firstRow(
    db,
    { email: text, firstName: text, commune: text },
    `select ${READER}, c.name as commune from account a cross join commune c where a.id = $1 and c.id = $2 and ${STILL[still]}`,
    [accountId, communeId],
  )

export const readReaderByEmail = (db: Db, email: string) =>
  firstRow(
    db,
    { email: text, firstName: text },
    `select ${READER} from account a where a.email = $1 and a.status <> 'CLOSED'`,
    [email],
  )

const ACCESS_ANSWER = {
  beneficiary: text,
  situation: text,
  commune: text,
  reason: maybe(text),
  validFrom: maybe(day),
  validTo: maybe(day),
  serviceId: maybe(text),
  feeCents: cents,
  email: text,
  firstName: text,
}

export const readAccessAnswer = (db: Db, accessId: string) =>
  firstRow(
    db,
    ACCESS_ANSWER,
    `select ${READER}, b.first_name as beneficiary, t.name as situation, c.name as commune, s.reason, s.valid_from as "validFrom", s.valid_to as "validTo",
       (select v.id from tariff f join service v on v.id = f.service_id and v.active where f.situation_id = s.situation_id order by v.position, v.name limit 1) as "serviceId",
       (select coalesce(sum(e.fee_cents - v.credited_cents), 0)::int from enrolment_fee e join invoice v on v.id = e.invoice_id where e.access_id = s.id and e.credited_at is null) as "feeCents"
     from service_access s join account a on a.id = s.account_id join beneficiary b on b.id = s.beneficiary_id
       join situation t on t.id = s.situation_id join commune c on c.id = s.commune_id where s.id = $1`,
    [accessId],
  )

const DOCUMENT_ANSWER = {
  fileName: text,
  commune: text,
  reason: maybe(text),
  email: text,
  firstName: text,
}

export const readDocumentAnswer = (db: Db, documentId: string) =>
  firstRow(
    db,
    DOCUMENT_ANSWER,
    `select ${READER}, d.file_name as "fileName", c.name as commune, d.refusal_reason as reason
     from supporting_document d join account a on a.id = d.account_id join commune c on c.id = d.commune_id where d.id = $1`,
    [documentId],
  )

const CHANGE_ANSWER = {
  beneficiary: maybe(text),
  accepted: flag,
  reason: maybe(text),
  email: text,
  firstName: text,
}

export const readChangeAnswer = (db: Db, changeId: string) =>
  firstRow(
    db,
    CHANGE_ANSWER,
    `select ${READER}, b.first_name as beneficiary, f.status = 'ACCEPTED' as accepted, f.reason
     from fact_change f join account a on a.id = f.account_id left join beneficiary b on b.id = f.beneficiary_id where f.id = $1`,
    [changeId],
  )

const CUSTOM_VALUE_ANSWER = { ...CHANGE_ANSWER, information: text, validFrom: day, commune: text }

export const readCustomValueAnswer = (db: Db, valueId: string) =>
  firstRow(
    db,
    CUSTOM_VALUE_ANSWER,
    `select ${READER}, b.first_name as beneficiary, v.status = 'VALID' as accepted, v.refusal_reason as reason, f.label as information, v.valid_from as "validFrom", c.name as commune
     from custom_value v join custom_field f on f.id = v.field_id join commune c on c.id = f.commune_id
       join account a on a.id = v.account_id left join beneficiary b on b.id = v.beneficiary_id where v.id = $1 and v.status in ('VALID', 'REFUSED')`,
    [valueId],
  )

/** Bookings of $1 chosen by a condition, grouped by service and person. */
export const LINES_TOLD = list(record({ service: text, commune: text, beneficiary: text, days: list(day) }))
export const LINES = (
  condition: string,
) => `(select coalesce(json_agg(g.line order by g.commune, g.service, g.beneficiary), '[]') from (
    select c.name as commune, s.name as service, b.first_name as beneficiary, json_build_object('service', s.name, 'commune', c.name,
      'beneficiary', b.first_name, 'days', json_agg(k.day order by k.day)) as line
    from booking k join service s on s.id = k.service_id join commune c on c.id = k.commune_id join beneficiary b on b.id = k.beneficiary_id
    where ${condition} group by c.name, s.name, b.id, b.first_name) g) as lines`

const TOLD_ORDER = {
  number: text,
  id: text,
  status: word<OrderFacts['status']>(),
  firstName: text,
  email: text,
  expiresAt: maybe(instant),
  totalCents: cents,
  walletCents: cents,
  cardCents: cents,
  refundedCents: cents,
  shortfall: maybe(text),
  ...{ paidAtDesk: flag, afterTheFact: flag, month: maybe(day) },
  ...{ lines: LINES_TOLD, provisional: list(text) },
  payments: list(document<PaymentFacts>()),
}

/** With what is said of it at that instant, in the language of the mail. */
export async function readOrder(db: Db, orderId: string, now: Date, language: `${Language}` = 'FR') {
  const order = await firstRow(
    db,
    TOLD_ORDER,
    `select ${READER}, o.id, o.number, o.total_cents as "totalCents", o.wallet_cents as "walletCents", o.card_cents as "cardCents", o.status, o.shortfall,
       o.refunded_cents as "refundedCents", o.expires_at as "expiresAt", o.paid_at_desk as "paidAtDesk", o.after_the_fact as "afterTheFact", o.month,
       (select coalesce(json_agg(json_build_object('status', p.status, 'amountCents', p.amount_cents, 'alert', p.alert, 'processing', p.processing)
         order by p.attempt), '[]') from payment p where p.order_id = o.id) as payments,
       array(select distinct k.explanation from booking k where k.order_id = o.id and k.status = 'BOOKED' and not k.unbooked and k.explanation is not null) as provisional, ${LINES(`k.order_id = o.id and k.status = case o.status when 'EXPIRED' then 'EXPIRED' else 'BOOKED' end`)}
     from orders o join account a on a.id = o.account_id where o.id = $1`,
    [orderId],
  )
  return order && { ...order, told: tellOrder(order, order.payments, now, language) }
}

const REOPENED_DAYS = {
  chargedCents: cents,
  lines: LINES_TOLD,
  left: LINES_TOLD,
  email: text,
  firstName: text,
}

/** What opening days again did for a family: the orders it made, and the bookings that stay cancelled. */
export const readReopened = (db: Db, accountId: string, orderIds: string[], leftIds: string[]) =>
  firstRow(
    db,
    REOPENED_DAYS,
    `select ${READER}, (select coalesce(sum(o.total_cents), 0)::int from orders o where o.account_id = a.id and o.id = any($2::uuid[]) and o.status <> 'ON_INVOICE') as "chargedCents",
       ${LINES(`k.account_id = a.id and k.order_id = any($2::uuid[])`)},
       (select l.lines from (select ${LINES('k.account_id = a.id and k.id = any($3::uuid[])')}) l) as left
     from account a where a.id = $1`,
    [accountId, orderIds, leftIds],
  )

const COOK = {
  commune: text,
  service: maybe(text),
  email: text,
  firstName: text,
}

export const readCook = (db: Db, accountId: string, communeId: string, serviceId: string | null) =>
  firstRow(
    db,
    COOK,
    `select ${READER}, c.name as commune, (select s.name from service s where s.id = $3 and s.commune_id = c.id) as service
     from account a join commune c on c.id = $2 where a.id = $1
       and exists (select 1 from staff_member m where m.account_id = a.id and m.commune_id = c.id and m.role = 'CANTEEN' and m.suspended_at is null)`,
    [accountId, communeId, serviceId],
  )

const INVITED = { email: text, firstName: text, invitedBy: text, communes: list(text) }

export const readInvited = (db: Db, invitationId: string) =>
  firstRow(
    db,
    INVITED,
    `select i.email, i.first_name as "firstName", a.first_name || ' ' || a.last_name as "invitedBy",
       array(select distinct c.name from staff_invitation_right r join commune c on c.id = r.commune_id where r.invitation_id = i.id order by 1) as communes
     from staff_invitation i join account a on a.id = i.invited_by where i.id = $1`,
    [invitationId],
  )

const MONEY_RECEIVED = {
  amountCents: cents,
  orderNumber: maybe(text),
  firstDay: maybe(day),
  email: text,
  firstName: text,
}

/** What the card brought, for an order or a top-up. */
export const readMoneyReceived = (db: Db, paymentId: string) =>
  firstRow(
    db,
    MONEY_RECEIVED,
    `select ${READER}, p.amount_cents as "amountCents", o.number as "orderNumber",
       (select min(k.day) from booking k where k.order_id = o.id) as "firstDay"
     from payment p join account a on a.id = p.account_id left join orders o on o.id = p.order_id where p.id = $1`,
    [paymentId],
  )

const REFUND_TOLD = {
  amountCents: cents,
  destination: oneOf(['WALLET', 'CARD', 'IBAN']),
  ibanMask: maybe(text),
  reason: maybe(text),
  refusalReason: maybe(text),
  orderNumber: maybe(text),
  transferReference: maybe(text),
  failedCents: cents,
  email: text,
  firstName: text,
}

export const readRefund = (db: Db, refundId: string) =>
  firstRow(
    db,
    REFUND_TOLD,
    `select ${READER}, r.amount_cents as "amountCents", r.destination, r.iban_mask as "ibanMask", r.reason, r.refusal_reason as "refusalReason",
       o.number as "orderNumber", r.transfer_reference as "transferReference",
       coalesce((select sum(p.amount_cents) from refund_part p where p.refund_id = r.id and p.status = 'FAILED'), 0)::int as "failedCents"
     from refund r join account a on a.id = r.account_id left join orders o on o.id = r.order_id where r.id = $1`,
    [refundId],
  )

const WALLET_TOLD = {
  balanceCents: cents,
  careOnlyCents: cents,
  regie: text,
  email: text,
  firstName: text,
}

export const readWallet = (db: Db, walletId: string) =>
  firstRow(
    db,
    WALLET_TOLD,
    `select ${READER}, w.balance_cents as "balanceCents", w.care_only_cents as "careOnlyCents", g.name as regie from wallet w
     join account a on a.id = w.account_id join regie g on g.id = w.regie_id where w.id = $1 and w.balance_cents > 0`,
    [walletId],
  )

const DESK_TOP_UP_RECEIVED = {
  amountCents: cents,
  method: text,
  receiptNumber: text,
  email: text,
  firstName: text,
}

export const readDeskTopUp = (db: Db, deskPaymentId: string) =>
  firstRow(
    db,
    DESK_TOP_UP_RECEIVED,
    `select ${READER}, r.amount_cents as "amountCents", r.method, r.year || '-' || lpad(r.number::text, 6, '0') as "receiptNumber"
     from receipt r join account a on a.id = r.account_id where r.cause = 'DESK_TOP_UP' and r.cause_id = $1`,
    [deskPaymentId],
  )
