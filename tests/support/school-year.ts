import { randomUUID } from 'node:crypto'
import { ask, type Signed } from './client.js'
import { aClass, enrolled } from './given/class.js'
import { given, type TestCommune, type TestFamily } from './given/index.js'
import { town } from './town.js'

/** In the year 2026-2027, once the next one may be prepared. */
export const MAY = '2027-05-10T10:00:00+02:00'

const COUNTS =
  'classes placed alreadyPlaced leaving later newcomers renewed toProve ownFamily shortened booked ending alreadyRenewed'
export const YEAR = `current { schoolYear lastDay published } next { schoolYear firstDay lastDay published } breaks { name }
  prepared { id preparedBy counts { ${COUNTS} } undo { allowed reason } } prepare { allowed reason } counts { ${COUNTS} } seen
  classes { id name moves { fromClassId fromLevel children outcome targetId level } } targets { id name levels exists }
  renewals { situationId name accesses documents renewal note } tariffs { since renewed missing } regulations { service since renewed }`
const REFUSED = `... on YearRefused { reason message year { seen counts { ${COUNTS} } } }`
export const PREVIEW = `query ($id: UUID!, $choices: YearChoicesInput) { year: yearPreparation(communeId: $id, choices: $choices) { ${YEAR} } }`
export const PREPARE = `mutation ($input: PrepareYearInput!) { answer: prepareSchoolYear(input: $input) { __typename ... on YearPreparation { ${YEAR} } ${REFUSED} } }`
export const UNDO = `mutation ($id: UUID!) { answer: undoSchoolYear(preparationId: $id) { __typename
  ... on YearUndone { keptChildren keptClasses keptAccesses sentence after: year { prepare { allowed } } } ... on YearRefused { reason message } } }`

export interface Counts {
  classes: number
  placed: number
  alreadyPlaced: number
  leaving: number
  later: number
  newcomers: number
  renewed: number
  toProve: number
  ownFamily: number
  shortened: number
  booked: number
  ending: number
  alreadyRenewed: number
}
export interface Move {
  fromClassId: string
  fromLevel: string
  children: number
  outcome: string
  targetId: string | null
  level: string | null
}
export interface Year {
  __typename?: string
  next: { schoolYear: string; firstDay: string; lastDay: string; published: boolean }
  prepared: { id: string; preparedBy: string; counts: Counts; undo: { allowed: boolean; reason: string | null } } | null
  prepare: { allowed: boolean; reason: string | null }
  counts: Counts
  seen: string
  classes: { id: string; name: string; moves: Move[] }[]
  targets: { id: string; name: string; levels: string[]; exists: boolean }[]
  renewals: { situationId: string; accesses: number; documents: string[]; renewal: string; note: string | null }[]
  tariffs: { since: string | null; renewed: boolean; missing: number }
  regulations: { service: string; since: string | null; renewed: boolean }[]
  reason?: string
  message?: string
  year?: { seen: string; counts: Counts }
}
export interface Undone {
  __typename: string
  keptChildren?: number
  keptClasses?: number
  keptAccesses?: number
  sentence?: string
  reason?: string
  message?: string
}

export const NOTHING_CHOSEN = { classes: null, moves: [], children: [], renewals: [] }
export const previewYear = async (who: Signed, id: string, choices: object | null = null): Promise<Year> =>
  (await ask<{ year: Year }>(who, PREVIEW, { id, choices })).year
export const prepareYear = async (
  who: Signed,
  communeId: string,
  seen: string,
  { choices = NOTHING_CHOSEN, requestId = randomUUID() }: { choices?: object; requestId?: string } = {},
): Promise<Year> =>
  (await ask<{ answer: Year }>(who, PREPARE, { input: { communeId, requestId, seen, choices } })).answer
/** Prepares what is shown at that instant. */
export const prepareAsShown = async (who: Signed, communeId: string, choices: object = NOTHING_CHOSEN): Promise<Year> =>
  prepareYear(who, communeId, (await previewYear(who, communeId, choices)).seen, { choices })
export const undoYear = async (who: Signed, id: string): Promise<Undone> =>
  (await ask<{ answer: Undone }>(who, UNDO, { id })).answer

/** A family whose only child is in that class; its access is valid until 2 July 2027. */
export async function aPupil(
  commune: TestCommune,
  classId: string,
  level: string,
): Promise<TestFamily & { child: string }> {
  const family = await given.aFamily({ in: commune, children: 1, creditCents: 2_000 })
  const [child = ''] = family.children
  await enrolled(child, classId, level)
  return { ...family, child }
}

/** A school with CP, CE1-CE2 and CM2, and a child at each level. */
export async function aSchool(commune: TestCommune) {
  const cp = await aClass(commune, { name: 'CP', levels: ['CP'] })
  const ce = await aClass(commune, { name: 'CE1-CE2', levels: ['CE1', 'CE2'] })
  const cm = await aClass(commune, { name: 'CM1-CM2', levels: ['CM1', 'CM2'] })
  return {
    ...{ cp, ce, cm },
    ofCp: await aPupil(commune, cp, 'CP'),
    ofCe1: await aPupil(commune, ce, 'CE1'),
    ofCe2: await aPupil(commune, ce, 'CE2'),
    ofCm2: await aPupil(commune, cm, 'CM2'),
  }
}

/** The class, the level and the last valid day of a child in the next year. */
export async function nextOf(child: string): Promise<{ class: string | null; level: string | null; validTo: string }> {
  const { rows } = await town().owner.query(
    `select b.classes->'2027-2028'->>'name' as class, b.classes->'2027-2028'->>'level' as level,
       (select to_char(max(a.valid_to), 'YYYY-MM-DD') from service_access a where a.beneficiary_id = b.id and a.status = 'VALID') as "validTo"
     from beneficiary b where b.id = $1`,
    [child],
  )
  return rows[0] as { class: string | null; level: string | null; validTo: string }
}

/** As the ministry publishes it. */
export const publishCalendar = () =>
  town().owner.query(
    `insert into school_year (label, first_day, last_day, source) values ('2027-2028', '2027-09-01', '2028-07-07', 'test') on conflict do nothing`,
  )
