import { sha256Hex } from '../../../platform/crypto.js'
import type { Day } from '../../../platform/day.js'
import { movesUp, SchoolLevel } from '../../schools/index.js'
import {
  planAccesses,
  type PlannedAccess,
  type RenewalChoice,
  type YearAccess,
  type YearSituation,
} from './plan-accesses.policy.js'
import { plannedClasses, type ClassChoice, type YearClass, type YearTarget } from './plan-classes.policy.js'

export const YearOutcome = { PLACED: 'PLACED', LEAVES: 'LEAVES', LATER: 'LATER' } as const
export type YearOutcome = keyof typeof YearOutcome

/** A child in a class of the year that ends. */
export interface YearChild {
  id: string
  classId: string
  level: SchoolLevel
  /** Somebody placed it in a class of the next year already: it stays there. */
  placed: boolean
}

/** Where one goes: in a class of the next year, by its id, or in the copy of one of this year, by the id of that one. */
export interface Destination {
  outcome: YearOutcome
  targetId: string | null
  level: SchoolLevel | null
}

export interface YearChoices {
  /** null: every class of the year that ends, as it is. */
  classes: readonly ClassChoice[] | null
  moves: readonly (Destination & { fromClassId: string; fromLevel: SchoolLevel })[]
  children: readonly (Destination & { beneficiaryId: string })[]
  renewals: readonly RenewalChoice[]
}

export interface YearFacts {
  classes: readonly YearClass[]
  children: readonly YearChild[]
  /** Of the commune, in no class this year nor the next. */
  newcomers: number
  accesses: readonly YearAccess[]
  situations: readonly YearSituation[]
  lastDay: Day
  until: Day
}

export interface YearMove extends Destination {
  fromClassId: string
  fromLevel: SchoolLevel
  /** Without those who go elsewhere by an exception, or are placed already. */
  children: number
}

export interface YearCounts {
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

export interface YearPlan {
  targets: YearTarget[]
  moves: YearMove[]
  /** The children who leave. */
  leaves: string[]
  enrolments: { beneficiaryId: string; targetId: string; level: SchoolLevel }[]
  accesses: PlannedAccess[]
  counts: YearCounts
  /** Why it cannot be done as it is. */
  problem: string | null
  /** Of all that would be written and counted: another one means that something changed meanwhile. */
  seen: string
}

/** What preparing the year would write, from what is and what was chosen. */
export function planYear(facts: YearFacts, choices: YearChoices): YearPlan {
  const { targets, problem } = plannedClasses(facts.classes, choices.classes)
  const go = destinations(facts, choices, targets)
  const where = facts.children.map((child) => ({ child, to: child.placed ? null : go.of(child) }))
  const leaves = new Set(where.flatMap(({ child, to }) => (to?.outcome === 'LEAVES' ? [child.id] : [])))
  const enrolments = where.flatMap(({ child, to }) =>
    to?.targetId && to.level ? [{ beneficiaryId: child.id, targetId: to.targetId, level: to.level }] : [],
  )
  const { accesses, counts } = planAccesses(facts, leaves, choices.renewals)
  const of = (outcome: YearOutcome) => where.filter(({ to }) => to?.outcome === outcome).length
  const plan = {
    targets,
    moves: go.moves,
    leaves: [...leaves],
    enrolments,
    accesses,
    problem,
    counts: {
      classes: targets.filter(({ exists }) => !exists).length,
      placed: enrolments.length,
      alreadyPlaced: facts.children.filter(({ placed }) => placed).length,
      leaving: leaves.size,
      later: of('LATER'),
      newcomers: facts.newcomers,
      ...counts,
    },
  }
  return { ...plan, seen: sha256Hex(JSON.stringify([facts.lastDay, facts.until, plan])) }
}

const LATER: Destination = { outcome: 'LATER', targetId: null, level: null }
const LEAVES: Destination = { outcome: 'LEAVES', targetId: null, level: null }

function destinations(facts: YearFacts, choices: YearChoices, targets: readonly YearTarget[]) {
  const exceptions = new Map(choices.children.map((one) => [one.beneficiaryId, one]))
  const sources = facts.classes.filter((one) => one.current)
  const taught = new Set(targets.flatMap(({ levels }) => levels))
  const groups = new Map<string, Destination>()
  const key = (classId: string, level: SchoolLevel) => `${classId} ${level}`
  for (const source of sources)
    for (const level of Object.values(SchoolLevel)) {
      const chosen = choices.moves.find((one) => one.fromClassId === source.id && one.fromLevel === level)
      const to = chosen ?? proposed(source, level, { sources, targets, taught })
      groups.set(key(source.id, level), settled(to, level, targets, taught))
    }
  const of = ({ id, classId, level }: YearChild): Destination => {
    const exception = exceptions.get(id)
    return exception ? settled(exception, level, targets, taught) : (groups.get(key(classId, level)) ?? LATER)
  }
  const moves = sources.flatMap((source) =>
    Object.values(SchoolLevel).flatMap((fromLevel): YearMove[] => {
      const all = facts.children.filter(({ classId, level }) => classId === source.id && level === fromLevel)
      if (all.length === 0) return []
      const children = all.filter(({ id, placed }) => !placed && !exceptions.has(id)).length
      return [{ fromClassId: source.id, fromLevel, children, ...(groups.get(key(source.id, fromLevel)) ?? LATER) }]
    }),
  )
  return { of, moves }
}

/** A destination that holds: a class that is no longer there, or has not the level, is for somebody to say later. */
function settled(
  { outcome, targetId, level }: Destination,
  from: SchoolLevel,
  targets: readonly YearTarget[],
  taught: ReadonlySet<SchoolLevel>,
): Destination {
  if (outcome !== 'PLACED') return { ...LATER, outcome }
  const target = targets.find(({ id }) => id === targetId)
  const up = movesUp(from, taught)
  const into = level ?? (target?.levels.length === 1 ? target.levels[0] : typeof up === 'object' ? up.level : null)
  return target && into && target.levels.includes(into) ? { outcome, targetId, level: into } : LATER
}

interface Known {
  sources: readonly YearClass[]
  targets: readonly YearTarget[]
  taught: ReadonlySet<SchoolLevel>
}

/**
 * The class of the next level in the same school, else in the only other school that has it; a class of that level alone before
 * one of several, then the same class as this year. Two classes of one level go to two.
 */
function proposed(source: YearClass, level: SchoolLevel, { sources, targets, taught }: Known): Destination {
  const up = movesUp(level, taught)
  if (up === 'LEAVES') return LEAVES
  if (up === 'LATER') return LATER
  const all = targets.filter(({ levels }) => levels.includes(up.level))
  const same = all.filter(({ schoolId }) => schoolId === source.schoolId)
  const alone = new Set(all.map(({ schoolId }) => schoolId)).size === 1
  const pool = same.length > 0 ? same : alone ? all : []
  const rank = (target: YearTarget) => (target.levels.length === 1 ? 0 : target.fromClassId === source.id ? 1 : 2)
  const best = Math.min(...pool.map(rank))
  const among = pool.filter((target) => rank(target) === best)
  const beside = sources.filter((one) => one.schoolId === source.schoolId && one.levels.includes(level))
  const target = among[beside.indexOf(source) % among.length] ?? among[0]
  return target ? { outcome: 'PLACED', targetId: target.id, level: up.level } : LATER
}
