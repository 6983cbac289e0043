import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'

export const OUTCOMES = ['CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED', 'TO_DECIDE', 'LEFT_OUT'] as const
/** What an import does of a line: makes somebody, changes what is there, nothing; or leaves it, and says why. */
export type Outcome = (typeof OUTCOMES)[number]

/** What the staff decides of a child that may be known already. */
export interface Decision {
  choice: 'ADD' | 'SAME' | 'SKIP'
  /** The candidate that is the same child. */
  candidate: string | null
}

/** Somebody who may be the child of a line: of the commune's files, or of an earlier line. */
export interface Candidate {
  /** Names it in a decision: the id of a child, or « line 12 ». */
  key: string
  child: string
  birthDate: Day | null
  family: string
}

export interface LineChange {
  label: string
  before: string | null
  after: string
}

/** What a line says and what would be done of it, as the page shows it. */
export interface LineReport {
  family: string
  child: string
  /** Why it is refused, what is to be decided, what is not taken. */
  notes: string[]
  changes: LineChange[]
  candidates: Candidate[]
}

/** How many of each, over the whole file. */
export interface Counts {
  outcomes: Record<Outcome, number>
  families: number
  children: number
  accesses: number
  classes: number
  quotients: number
  balances: number
  balanceCents: Cents
}

/** '2026-09-01' → « 01/09/2026 » */
export const inFigures = (day: Day): string => day.split('-').reverse().join('/')
