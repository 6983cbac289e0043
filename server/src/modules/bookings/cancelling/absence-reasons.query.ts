import type { Day } from '../../../platform/day.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { distinguishedBy, type Policy, reasonInFrench, SERVICE, serviceRules } from '../../regulations/index.js'
import type { AbsenceQuestions, AbsenceReason } from './absence-reasons.result.js'
import { document } from '../../../platform/row.js'

/** What the règlements under which the meals of a day were booked distinguish among justified absences. One statement. */
export async function absenceQuestions(db: Db, serviceId: string, day: Day): Promise<AbsenceQuestions> {
  const rows = await rowsOf(
    db,
    { policy: document<Policy>() },
    `select policy from regulation where id in (select regulation_id from booking where service_id = $1 and day = $2 and status = 'BOOKED' and not unbooked)
     order by version desc`,
    [serviceId, day],
  )
  const found = rows.map(({ policy }) => distinguishedBy(serviceRules(policy, SERVICE) ?? {}, 'absence'))
  return { reasons: reasonsToChoose(found.flatMap((f) => f.reasons)), certificate: found.some((f) => f.certificate) }
}

/** Each once, as they are shown. */
export const reasonsToChoose = (words: readonly string[]): AbsenceReason[] =>
  [...new Set(words)].map((word) => ({ word, label: reasonInFrench(word) }))
