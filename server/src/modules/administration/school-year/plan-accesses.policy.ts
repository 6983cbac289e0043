import type { Day } from '../../../platform/day.js'
import { needsProof } from '../../services/index.js'

/** How the accesses of a situation go on: as they are, once proofs are given again, or not. */
export const RenewalMode = { AS_IS: 'AS_IS', WITH_PROOFS: 'WITH_PROOFS', NONE: 'NONE' } as const
export type RenewalMode = keyof typeof RenewalMode

export interface YearSituation {
  id: string
  name: string
  requiredDocuments: string[]
  active: boolean
}

/** An access that is valid on the last day of the year. */
export interface YearAccess {
  id: string
  beneficiaryId: string
  situationId: string
  validTo: Day
  /** The last day that is booked under it. */
  lastBooked: Day | null
  /** Its person has another one for afterwards, or asked for it. */
  followed: boolean
  /** Of the family of who prepares the year: somebody else decides (A6). */
  own: boolean
}

export interface RenewalChoice {
  situationId: string
  renewal: RenewalMode
  note: string | null
}

export interface PlannedAccess {
  accessId: string
  effect: 'RENEWED' | 'ASKED' | 'SHORTENED'
  wasUntil: Day
  until: Day
  note: string | null
}

/** Where proofs are asked they are asked again; a situation that is no longer offered ends with the year. */
export const usualRenewal = (situation: YearSituation): RenewalMode => {
  if (!situation.active) return 'NONE'
  return needsProof(situation) ? 'WITH_PROOFS' : 'AS_IS'
}

/** What is chosen, where it has a meaning: no proof is asked where none is required. */
export function renewalOf(situation: YearSituation, choices: readonly RenewalChoice[]): RenewalChoice {
  const chosen = choices.find(({ situationId }) => situationId === situation.id)
  const usual = usualRenewal(situation)
  const renewal = !chosen || (chosen.renewal === 'WITH_PROOFS' && !needsProof(situation)) ? usual : chosen.renewal
  return { situationId: situation.id, renewal, note: chosen?.note?.trim() || null }
}

interface Facts {
  accesses: readonly YearAccess[]
  situations: readonly YearSituation[]
  lastDay: Day
  until: Day
}

const later = (day: Day, other: Day | null): Day => (other !== null && other > day ? other : day)

/** @param leaves the children who leave: their accesses end with the year, or with the last day that is booked under them */
export function planAccesses(
  { accesses, situations, lastDay, until }: Facts,
  leaves: ReadonlySet<string>,
  choices: readonly RenewalChoice[],
) {
  const modes = new Map(situations.map((one) => [one.id, renewalOf(one, choices)]))
  const planned: PlannedAccess[] = []
  const counts = { renewed: 0, toProve: 0, ownFamily: 0, shortened: 0, booked: 0, ending: 0, alreadyRenewed: 0 }
  for (const access of accesses) {
    const written = { accessId: access.id, wasUntil: access.validTo }
    const choice = modes.get(access.situationId)
    if (leaves.has(access.beneficiaryId)) {
      const until = later(lastDay, access.lastBooked)
      counts.ending += 1
      if (until > lastDay) counts.booked += 1
      if (access.validTo > until) {
        counts.shortened += 1
        planned.push({ ...written, effect: 'SHORTENED', until, note: null })
      }
    } else if (access.followed || access.validTo >= until) counts.alreadyRenewed += 1
    else if (access.own && choice && choice.renewal !== 'NONE') {
      counts.ownFamily += 1
      planned.push({ ...written, effect: 'ASKED', until, note: choice.note })
    } else if (choice?.renewal === 'AS_IS') {
      counts.renewed += 1
      planned.push({ ...written, effect: 'RENEWED', until, note: null })
    } else if (choice?.renewal === 'WITH_PROOFS') {
      counts.toProve += 1
      planned.push({ ...written, effect: 'ASKED', until, note: choice.note })
    } else counts.ending += 1
  }
  return { accesses: planned, counts }
}
