import { randomUUID } from 'node:crypto'
import type { Actor } from '../../../platform/actor.js'
import { type Day, dayOn } from '../../../platform/day.js'
import { badInput, notFound } from '../../../platform/errors.js'
import { oneOf } from '../../../platform/row.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { Audience } from '../../services/index.js'
import { calendarOf, checkRange } from './availability.query.js'
import type { AvailabilityCalendar } from './availability.result.js'
import { mayPreviewFamily } from './family-preview.access.js'
import type { FamilyPreviewArgs } from './family-preview.input.js'
import type { Answered, OfferedBeneficiary } from './offer-facts.policy.js'
import { loadMadeUpOffer } from './offer.query.js'

/** What a family that does not exist yet would see, by the very rules of those that do. Two statements, nothing written. */
export async function previewFamily(
  db: Db,
  actor: Actor,
  asked: FamilyPreviewArgs,
  now: Date,
): Promise<Answered<AvailabilityCalendar>> {
  const { communeId, situationId, from, to, children, rank } = asked
  if (!mayPreviewFamily(actor, communeId)) throw notFound()
  checkRange(from, to)
  if (rank > children) throw badInput({ field: 'rank', message: 'Le rang va jusqu’au nombre d’enfants.' })
  const situation = await firstRow(
    db,
    { audience: oneOf(Audience) },
    'select audience from situation where id = $1 and commune_id = $2 and active',
    [situationId, communeId],
  )
  if (!situation) throw notFound()
  const person = madeUp(asked, situation.audience === 'ADULT' ? 'ADULT' : 'CHILD')
  const facts = await loadMadeUpOffer(db, {
    ...{ communeId, situationId, from, to, rank },
    quotient: asked.quotient ?? null,
    person,
    siblings: Array.from({ length: children - 1 }, () => randomUUID()),
  })
  return { answer: calendarOf(facts, asked, now), known: facts.known }
}

const madeUp = ({ age, level, from }: FamilyPreviewArgs, kind: 'ADULT' | 'CHILD'): OfferedBeneficiary => ({
  id: randomUUID(),
  firstName: kind === 'CHILD' ? 'Un enfant' : 'Un adulte',
  lastName: '',
  birthDate: age === null || age === undefined ? null : bornFor(age, from),
  schoolClass: level ?? null,
  classes: {},
  kind,
})

/** Has that age on the first day shown, and all year. */
const bornFor = (age: number, day: Day): Day => dayOn(Number(day.slice(0, 4)) - age, 1, 1)
