/**
 * The kinds of document that answer what an access asks for, sent and not refused. `a` is the access; a renewal asks for them
 * again, so only those that were sent since count.
 */
export const givenDocuments = (a: string): string => `select d.kind from supporting_document d
  where d.account_id = ${a}.account_id and d.commune_id = ${a}.commune_id
    and (d.beneficiary_id is null or d.beneficiary_id = ${a}.beneficiary_id)
    and d.status in ('PENDING','ACCEPTED') and d.removed_at is null and (${a}.renews is null or d.uploaded_at >= ${a}.requested_at)`

/** A request that the town hall can decide: a renewal waits first for its documents. `t` is its situation. */
export const isToDecide = (a: string, t: string): string =>
  `(${a}.renews is null or ${t}.required_documents <@ array(${givenDocuments(a)}))`
