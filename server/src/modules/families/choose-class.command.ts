import { type Actor, communesOf } from '../../platform/actor.js'
import type { Day } from '../../platform/day.js'
import type { Db } from '../../platform/sql.js'
import {
  checkLevel,
  type ClassChoiceInput,
  enrol,
  holdOpenClasses,
  type KnownClass,
  leaveClasses,
  nameClass,
  type OpenClass,
  schoolAndClass,
  type SchoolLevel,
  yearToChoose,
} from '../schools/index.js'
import type { Facts } from './fact-change.policy.js'
import { DESK } from './family.query.js'
import { FamilyRefused } from './family.result.js'

/** A class of the list and one of its levels, held open. */
export interface ChosenClass {
  open: OpenClass
  level: SchoolLevel
}

/** What was chosen for a child: a class, none of the list, or nothing said. */
export type Choice = ChosenClass | null | undefined

/** The class that is asked, held open until the transaction ends; refused when children are no longer placed in it. */
export async function holdChosen(
  tx: Db,
  actor: Actor,
  asked: ClassChoiceInput | null | undefined,
  { now, today, beneficiaryId }: { now: Date; today: Day; beneficiaryId?: string },
): Promise<Choice | FamilyRefused> {
  if (!asked) return asked
  const reach = { now, works: communesOf(actor, ...DESK), ...(beneficiaryId && { beneficiaryId }) }
  const open = (await holdOpenClasses(tx, [asked.classId], today, reach)).get(asked.classId)
  if (!open) return FamilyRefused.classGone(await nameClass(tx, asked.classId, reach))
  checkLevel(open, asked.level, 'input.schoolPlace.level')
  return { open, level: asked.level }
}

const written = ({ open, level }: ChosenClass): string => `${open.id} ${level}`

/** The class that counts, as a fact: from the list when there is one, else as typed. */
export function placeFacts({ schoolClass, classes }: KnownClass, year: string): Pick<Facts, 'SCHOOL_CLASS' | 'PLACE'> {
  const place = classes[year]
  return place
    ? { SCHOOL_CLASS: schoolAndClass(place), PLACE: `${place.classId} ${place.level}` }
    : { SCHOOL_CLASS: schoolClass, PLACE: null }
}

/** What is asked of the class: nothing said leaves who is in a class of the list where they are. */
export function chosenFacts(choice: Choice, typed: string | null, now: Facts): Pick<Facts, 'SCHOOL_CLASS' | 'PLACE'> {
  if (choice) return { SCHOOL_CLASS: schoolAndClass({ ...choice.open, level: choice.level }), PLACE: written(choice) }
  if (choice === undefined && now.PLACE) return { SCHOOL_CLASS: now.SCHOOL_CLASS ?? null, PLACE: now.PLACE }
  return { SCHOOL_CLASS: typed, PLACE: null }
}

export const yearOf = (choice: Choice, today: Day): string => (choice ? choice.open.schoolYear : yearToChoose(today))

/** Puts a child where it is from now on, and answers the text that stays as its family typed it. */
export async function settlePlace(
  tx: Db,
  beneficiaryId: string,
  { facts, now, choice, year, typed }: { facts: Facts; now: Facts; choice: Choice; year: string; typed: string | null },
): Promise<string | null> {
  const settled = facts.SCHOOL_CLASS ?? null
  if ((facts.PLACE ?? null) === (now.PLACE ?? null)) return facts.PLACE ? typed : settled
  if (choice && facts.PLACE === written(choice)) {
    await enrol(tx, [{ beneficiaryId, ...choice }])
    return null
  }
  await leaveClasses(tx, [beneficiaryId], year)
  return settled
}

/** What a family had asked, once it is accepted. False when the class is no longer one that children are placed in. */
export async function acceptPlace(tx: Db, beneficiaryId: string | null, asked: Facts, today: Day): Promise<boolean> {
  if (!beneficiaryId || !('PLACE' in asked)) return true
  if (!asked.PLACE) {
    await leaveClasses(tx, [beneficiaryId], yearToChoose(today))
    return true
  }
  const [classId = '', level = ''] = asked.PLACE.split(' ')
  const open = (await holdOpenClasses(tx, [classId], today)).get(classId)
  const known = open?.levels.find((one) => one === level)
  if (!open || !known) return false
  await enrol(tx, [{ beneficiaryId, open, level: known }])
  return true
}

/** A class of the list is not kept as typed too. */
export const typedFacts = (asked: Facts): Facts => (asked.PLACE ? { ...asked, SCHOOL_CLASS: null } : asked)
