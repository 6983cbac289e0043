import type { EntityManager } from 'typeorm'
import { type Cents, sumCents } from '../../../platform/money.js'

export interface AccessGiven {
  accessId: string
  /** The town hall says that it was asked for late; null: as it was said before. */
  late: boolean | null
  /** Refuse: throws FeesUnknown where what it costs cannot be told; leave: asks what can be. */
  unknown: 'REFUSE' | 'LEAVE'
  /** It was given before, and goes on: only what was asked of it then, and given back, is asked again. */
  again: boolean
  actorId: string
  now: Date
}
export interface AccessesTakenBack {
  accessIds: readonly string[]
  /** The family was told of what is taken back: it is told of what comes back. */
  isTold: boolean
  actorId: string
  now: Date
}

/** Why what an inscription costs cannot be told, as the town hall reads it. */
export class FeesUnknown extends Error {}

/** What the inscription of an access costs, by who keeps the money. */
export interface EnrolmentFees {
  /** Where accesses may cost something, the locks of their families' money, before any other. */
  hold: (tx: EntityManager, accessIds: readonly string[]) => Promise<void>
  /** Asks the family for what its inscription costs and was not asked yet. @returns how much */
  ask: (tx: EntityManager, given: AccessGiven) => Promise<Cents>
  /** Gives back what was asked for accesses that are no longer given, unless another one of the family, or of the person, needs it. @returns how much */
  giveBack: (tx: EntityManager, taken: AccessesTakenBack) => Promise<Cents>
}

/** Filled when the server starts: services knows nothing of money. */
export const enrolmentFees: EnrolmentFees[] = []

export async function holdFees(tx: EntityManager, ...accessIds: string[]): Promise<void> {
  for (const fees of enrolmentFees) await fees.hold(tx, accessIds)
}

export async function askFees(tx: EntityManager, given: AccessGiven): Promise<Cents> {
  const asked: Cents[] = []
  for (const fees of enrolmentFees) asked.push(await fees.ask(tx, given))
  return sumCents(asked)
}

export async function giveFeesBack(tx: EntityManager, taken: AccessesTakenBack): Promise<Cents> {
  const back: Cents[] = []
  for (const fees of enrolmentFees) back.push(await fees.giveBack(tx, taken))
  return sumCents(back)
}
