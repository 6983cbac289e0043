import { type FactValue, KNOWN_FACTS, type Policy, type Scalar } from '../regulations/index.js'

/** Other names under which worked cases give a fact of the language. LANGUAGE.md §12 lists them. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  quotient: 'qf',
  quotientFamilial: 'qf',
  familyQuotient: 'qf',
  taxableIncome: 'income',
  numberOfChildren: 'children',
  childrenCount: 'children',
  rank: 'childRank',
  siblingRank: 'childRank',
  childrenRegistered: 'childrenEating',
  childrenEnrolled: 'childrenEating',
  daysAWeek: 'daysPerWeek',
  schoolLevel: 'level',
  subscription: 'plan',
  frequency: 'mode',
  motive: 'reason',
  absenceReason: 'reason',
  medicalCertificate: 'certificate',
  certificateAt: 'proofAt',
  certificateDate: 'proofAt',
  proofDate: 'proofAt',
  firstDayOfAbsence: 'firstDayAbsent',
  absentSince: 'firstDayAbsent',
  absentDays: 'daysAbsent',
  noticeDate: 'notice',
  reportedAt: 'notice',
  notified: 'announced',
  arrivalTime: 'arrivedAt',
  departureTime: 'leftAt',
  pickedUpAt: 'leftAt',
  pickupTime: 'leftAt',
  durationMinutes: 'minutes',
  placesLeft: 'capacityLeft',
  booked: 'alreadyBooked',
  unpaidCents: 'debtCents',
  mealsEaten: 'mealsTaken',
}

/** Yes-or-no facts of worked cases that are a value of a fact of the language: `sick: true` is `reason: sickness`. */
export const FLAGS: Readonly<Record<string, readonly [fact: string, value: Scalar]>> = {
  sick: ['reason', 'sickness'],
  ill: ['reason', 'sickness'],
  schoolTrip: ['reason', 'school_trip'],
  strike: ['reason', 'strike'],
  teacherAbsent: ['reason', 'teacher_absent'],
  pai: ['category', 'pai'],
  adult: ['category', 'adult'],
  outsideCommune: ['resident', false],
  nonResident: ['resident', false],
}

/** What a case says to the replay itself, not to the policy. */
const ASIDE = new Set(['penaltyOnly', 'chargedDays', 'datesFromSourceYear', 'requests', 'waitlist'])

export interface GivenOfCase {
  facts: Record<string, FactValue>
  /** Names that neither the language nor the policy knows: they change nothing. */
  unused: string[]
}

/** children_eating → childrenEating, then the synonyms, unless the policy declares a fact of that very name. */
export function factsOfCase(given: Readonly<Record<string, unknown>>, policy: Policy): GivenOfCase {
  const facts: Record<string, FactValue> = {}
  const unused: string[] = []
  const isOwn = (name: string) => name in (policy.facts ?? {}) || name in (policy.counters ?? {})
  const said = Object.entries(given).map(([name, value]) => [isOwn(name) ? name : camelCase(name), value] as const)
  /** The requests of a commission carry facts too, beside the name of their family. */
  const requests = (value: unknown): FactValue =>
    Array.isArray(value) && value.every(isRecord)
      ? (value.map(({ family, ...request }) => {
          const read = factsOfCase(request, policy)
          unused.push(...read.unused.filter((name) => !unused.includes(name)))
          return { family, ...read.facts }
        }) as FactValue)
      : (value as FactValue)
  for (const [name, value] of said) {
    const flag = FLAGS[name]
    const synonym = SYNONYMS[name]
    if (isOwn(name) || name in KNOWN_FACTS || ASIDE.has(name)) facts[name] = requests(value)
    else if (flag && typeof value === 'boolean') {
      const meant = value ? flag[1] : opposite(flag[1])
      if (meant !== undefined) facts[flag[0]] ??= meant
    } else if (synonym) facts[synonym] ??= requests(value)
    else {
      facts[name] = requests(value)
      unused.push(name)
    }
  }
  return { facts, unused }
}

/** `sick: false` says nothing of the reason; `nonResident: false` says that the family is of the commune. */
const opposite = (value: Scalar): Scalar | undefined => (typeof value === 'boolean' ? !value : undefined)

const camelCase = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const isRecord = (value: unknown): value is Record<string, Scalar> => typeof value === 'object' && value !== null
