import type { Day } from '../../../platform/day.js'
import { isFarDay, typedYears } from '../../../platform/typed-days.js'
import { day, type RowOf } from '../../../platform/row.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { DocumentType } from './document-type.entity.js'
import { validUntil } from './validity.policy.js'

const TypeOfFile = {
  ...fieldsOf(DocumentType, 'label', 'kind', 'scope', 'validity', 'months', 'active'),
  sentOn: day,
  endOfYear: day,
}
export type TypeOfFile = RowOf<typeof TypeOfFile>

interface Given {
  typeId: string
  communeId: string
  accountId: string
  beneficiaryId: string | null
  uploadedAt: Date
}

/**
 * A type of a commune, archived or not, locked until the end: nobody changes it while a document is kept under it. The year is
 * the one it is sent in, or the one of a renewal that asks for it.
 */
export const readTypeOfFile = (tx: Db, given: Given): Promise<TypeOfFile | undefined> =>
  firstRow(
    tx,
    TypeOfFile,
    `select k.label, k.kind, k.scope, k.validity, k.months, k.active, sent.day as "sentOn", coalesce((select y.last_day from school_year y where y.last_day >= greatest(sent.day,
         (select max(a.renewed_from) from service_access a join situation_document x on x.situation_id = a.situation_id and x.type_id = k.id
          where a.account_id = $3 and a.status = 'PENDING' and (k.scope = 'FAMILY' or a.beneficiary_id = $4)))
       order by y.last_day limit 1), sent.day + 365) as "endOfYear"
     from document_type k join commune c on c.id = k.commune_id
       cross join lateral (select ($5::timestamptz at time zone c.time_zone)::date as day) sent
     where k.id = $1 and k.commune_id = $2 for share of k`,
    [given.typeId, given.communeId, given.accountId, given.beneficiaryId, given.uploadedAt],
  )

/** Why what is said of a document does not fit its type, or null. */
export function whyNotOfType(
  { scope }: TypeOfFile,
  beneficiaryId: string | null,
  documentDate: Day | null,
  today: Day,
) {
  if (scope === 'BENEFICIARY' && beneficiaryId === null) return 'PERSON_MISSING'
  if (documentDate === null) return null
  if (isFarDay(documentDate, typedYears(today))) return 'DATE_TOO_FAR'
  return documentDate > today ? 'DATE_TO_COME' : null
}

/** Its last day: from its own date, or from the day it was sent where nobody wrote one. */
export const lastDayOf = (type: TypeOfFile, documentDate: Day | null): Day | null =>
  validUntil(type, documentDate ?? type.sentOn, type.endOfYear)
