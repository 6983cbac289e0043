import type { Day } from '../../../platform/day.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import {
  billsHours,
  distinguishedBy,
  type Policy,
  reasonInFrench,
  SERVICE,
  serviceRules,
  toldOf,
} from '../../regulations/index.js'
import type { AbsenceQuestions, AbsenceReason } from './absence-reasons.result.js'
import { document, flag } from '../../../platform/row.js'

/** What the register of a day asks: of a justified absence, and whether a child's hours are noted. */
export interface RegisterQuestions {
  absence: AbsenceQuestions
  notesHours: boolean
}

/**
 * What the règlements under which the meals of a day were booked distinguish among justified absences, and whether the one
 * in force that day bills by hours. One statement.
 */
export async function registerQuestions(db: Db, serviceId: string, day: Day): Promise<RegisterQuestions> {
  const rows = await rowsOf(
    db,
    { policy: document<Policy>(), inForce: flag, booked: flag },
    `with force as (
       select id from regulation where service_id = $1 and published_at is not null and effective_from <= $2 order by version desc limit 1
     ), booked as (
       select distinct regulation_id as id from booking where service_id = $1 and day = $2 and status = 'BOOKED' and not unbooked
     )
     select policy, id in (select id from force) as "inForce", id in (select id from booked) as booked
     from regulation where id in (select id from force union select id from booked) order by version desc`,
    [serviceId, day],
  )
  const booked = rows.filter((row) => row.booked).map(({ policy }) => policy)
  const found = booked.map((policy) => distinguishedBy(serviceRules(policy, SERVICE) ?? {}, 'absence'))
  const told = new Set(booked.flatMap((policy) => toldOf(policy, SERVICE)))
  return {
    absence: {
      reasons: reasonsToChoose(found.flatMap((f) => f.reasons)),
      certificate: found.some((f) => f.certificate),
      announced: told.has('announced'),
      phoned: told.has('phoned'),
      letter: told.has('letter'),
      notice: told.has('notice'),
      proofAt: told.has('proofAt'),
    },
    notesHours: rows.some(({ inForce, policy }) => inForce && billsHours(policy, serviceRules(policy, SERVICE) ?? {})),
  }
}

/** Each once, as they are shown. */
export const reasonsToChoose = (words: readonly string[]): AbsenceReason[] =>
  [...new Set(words)].map((word) => ({ word, label: reasonInFrench(word) }))
