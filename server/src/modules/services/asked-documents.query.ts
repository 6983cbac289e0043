import { flag, maybe, text, day } from '../../platform/row.js'
import { type Db, rowsOf } from '../../platform/sql.js'

/** Today in a commune `c`, at an instant. */
export const todayIn = (c: string, at: string): string => `(${at}::timestamptz at time zone ${c}.time_zone)::date`

/** A document `d` is what type `k` asks the person of access `a` for: of the family or of the person, sent and not refused. */
export const ANSWERS = (d: string, k: string, a: string) =>
  `${d}.type_id = ${k}.id and ${d}.account_id = ${a}.account_id and (${k}.scope = 'FAMILY' or ${d}.beneficiary_id = ${a}.beneficiary_id)
    and ${d}.status in ('PENDING','ACCEPTED') and ${d}.removed_at is null`

/**
 * It is good for the access: still on that day, `today`. A renewal asks for documents again: one sent since, or one that is
 * good until the first day that it gives.
 */
const IS_GOOD = (d: string, a: string, today: string) =>
  `(${d}.valid_until is null or ${d}.valid_until >= ${today}) and (${a}.renews is null or ${d}.uploaded_at >= ${a}.requested_at or coalesce(${d}.valid_until >= ${a}.renewed_from, false))`

/** The types that an access `a` asks for. */
const ASKED = (a: string) =>
  `situation_document x join document_type k on k.id = x.type_id and k.active where x.situation_id = ${a}.situation_id`

const isGiven = (a: string, today: string) =>
  `exists (select 1 from supporting_document d where ${ANSWERS('d', 'k', a)} and ${IS_GOOD('d', a, today)})`

/** Labels of what an access asks for and has not been given, or is out of date; in the order of the commune. */
export const missingLabels = (a: string, today: string): string =>
  `select k.label from ${ASKED(a)} and not ${isGiven(a, today)} order by k.position, k.label`

/** Labels of what it asks for and has been given. */
export const givenLabels = (a: string, today: string): string =>
  `select k.label from ${ASKED(a)} and ${isGiven(a, today)} order by k.position, k.label`

/** Labels of what it asks for and was given too long ago. */
export const outOfDateLabels = (a: string, today: string): string =>
  `select k.label from ${ASKED(a)} and not ${isGiven(a, today)} and exists (select 1 from supporting_document d where ${ANSWERS('d', 'k', a)})
   order by k.position, k.label`

/** A request that the town hall can decide: a renewal waits first for its documents. */
export const isToDecide = (a: string, today: string): string =>
  `(${a}.renews is null or not exists (${missingLabels(a, today)}))`

/** Is it in « À valider »? A request `a` of an open account, with what it needs to be decided. */
export const isInQueue = (a: string, today: string): string =>
  `(${a}.status = 'PENDING' and exists (select 1 from account o where o.id = ${a}.account_id and o.status in ('PENDING','ACTIVE'))
    and ${isToDecide(a, today)})`

const ASKED_DOCUMENT = {
  accessId: text,
  typeId: text,
  documentId: maybe(text),
  until: maybe(day),
  good: flag,
  soon: flag,
}

/** Each document that accesses ask for, with the best that was given for it. One statement. */
export const readAskedDocuments = (db: Db, accessIds: readonly string[], now: Date) =>
  rowsOf(
    db,
    ASKED_DOCUMENT,
    `select a.id as "accessId", k.id as "typeId", d.id as "documentId", d.valid_until as until, coalesce(d.good, false) as good,
       coalesce((d.valid_until - interval '1 month')::date <= today.day, false) as soon
     from service_access a join commune c on c.id = a.commune_id join situation_document x on x.situation_id = a.situation_id
       join document_type k on k.id = x.type_id and k.active cross join lateral (select ${todayIn('c', '$2')} as day) today
       left join lateral (select d.id, d.valid_until, ${IS_GOOD('d', 'a', 'today.day')} as good from supporting_document d
         where ${ANSWERS('d', 'k', 'a')} order by 3 desc, d.valid_until desc nulls first, d.uploaded_at desc, d.id limit 1) d on true
     where a.id = any($1::uuid[]) order by a.id, k.position, k.label`,
    [accessIds, now],
  )
