import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'
import { rowsOf } from '../../platform/sql.js'
import { unbookedPrices } from '../bookings/index.js'
import { UnbookedChoice } from './attendance.entity.js'
import { type ClassesByYear, classOn, schoolIn } from '../schools/index.js'
import { serviceToAttend } from './attendance-sheet.query.js'
import { document, flag, list, maybe, oneOf, text } from '../../platform/row.js'
import { BeneficiaryKind, Diet } from '../families/index.js'

/** A commune of 60,000 people has fewer children. */
const MOST = 5_000

const KNOWN_PERSON = {
  kind: oneOf(BeneficiaryKind),
  id: text,
  firstName: text,
  lastName: text,
  situation: maybe(text),
  schoolClass: maybe(text),
  classes: document<ClassesByYear>(),
  diet: oneOf(Diet),
  hasCarePlan: flag,
  families: list(text),
}

/**
 * Everyone whom the commune knows, with what would be charged if they came that day without a booking: read once, it is
 * searched on the tablet, with or without a network. A program of some services knows those who may come to the one it names. Four statements.
 */
export async function unbookedChoices(
  db: DataSource,
  actor: Actor,
  { serviceId, day }: { serviceId: string; day: Day },
  now: Date,
): Promise<UnbookedChoice[]> {
  const facts = await serviceToAttend(db, actor, serviceId, day)
  const { communeId } = facts.service
  const people = await rowsOf(
    db,
    KNOWN_PERSON,
    `select p.id, p.first_name as "firstName", p.last_name as "lastName", p.school_class as "schoolClass", p.classes,
       p.kind, p.diet, p.care_plan_encrypted is not null as "hasCarePlan",
       array_agg(distinct concat_ws(' ', c.last_name, c.first_name)) as families,
       min(s.name) filter (where a.status = 'VALID' and $2 between a.valid_from and a.valid_to) as situation
     from service_access a join beneficiary p on p.id = a.beneficiary_id join account c on c.id = a.account_id and c.status <> 'CLOSED'
     join filiation f on f.account_id = a.account_id and f.beneficiary_id = p.id and f.removed_at is null
     join situation s on s.id = a.situation_id
     where a.commune_id = $1 and ($3::uuid is null or exists (select 1 from tariff t where t.situation_id = a.situation_id and t.service_id = $3)) group by p.id
     order by p.last_name collate "fr-FR-x-icu", p.first_name collate "fr-FR-x-icu", p.id limit ${MOST}`,
    [communeId, day, actor.client?.serviceIds ? serviceId : null],
  )
  const ids = people.map((person) => person.id)
  const prices = await unbookedPrices(db, facts, day, ids, now)
  return people.map((person) =>
    Object.assign(new UnbookedChoice(), {
      ...person,
      schoolClass: classOn(person, day, (id) => id === communeId),
      school: schoolIn(person, day, communeId),
      priceCents: prices.get(person.id) ?? null,
    }),
  )
}
