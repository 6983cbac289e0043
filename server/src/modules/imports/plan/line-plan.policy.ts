import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import type { FiliationType } from '../../families/index.js'
import type { FoundClass } from './find.policy.js'
import type { AskedChild, FileProfile } from './line.policy.js'
import type { Entitled, KnownMember } from './plan-facts.policy.js'
import type { LineReport, Outcome } from './report.policy.js'

/** What an import would write for a line. Who is not known yet is named by the line that makes them. */
export interface LineActions {
  email: string
  /** Null: made by an earlier line of the file, or by this one. */
  accountId: string | null
  createAccount: FileProfile | null
  changeAccount: { before: FileProfile; after: FileProfile } | null
  child: PlannedChild | null
  place: (FoundClass & { before: { classId: string; level: string } | null }) | null
  access: { situationId: string; validFrom: Day; validTo: Day; pendingId: string | null } | null
  quotient: { value: number; validFrom: Day; before: number | null } | null
  balanceCents: Cents | null
}

export interface PlannedChild {
  /** A child that exists, or the line that makes one. */
  id: string | null
  madeBy: number | null
  create: (AskedChild & { kind: 'CHILD' | 'ADULT' }) | null
  /** Null: the account answers for the child already. */
  attachAs: FiliationType | null
}

export interface LinePlan {
  line: number
  outcome: Outcome
  report: LineReport
  actions: LineActions | null
}

/** What is planned so far for a child of the file. */
export interface ChildState {
  id: string | null
  madeBy: number | null
  member: KnownMember | null
  entitled: Entitled[]
  situations: Set<string>
  place: FoundClass | null
  /** The person of the account itself. */
  isSelf: boolean
}

export interface FamilyState {
  made: boolean
  settled: boolean
  children: Map<string, ChildState>
  count: number
}

/** The sentence that says why a line is not taken. */
export class Refused extends Error {}

/** What is refused of several questions, told together: a line is corrected once. */
export class Refusals {
  private readonly sentences: string[] = []

  /** The answer; null too when it is refused. */
  of<Answer>(question: () => Answer | null): Answer | null {
    try {
      return question()
    } catch (caught) {
      if (!(caught instanceof Refused)) throw caught
      this.sentences.push(caught.message)
      return null
    }
  }

  tell(): void {
    if (this.sentences.length > 0) throw new Refused(this.sentences.join(' '))
  }
}

export const stateOf = ({
  id,
  madeBy = null,
  member,
}: {
  id: string | null
  madeBy?: number | null
  member: KnownMember | null
}): ChildState => ({
  id,
  madeBy,
  member,
  entitled: [...(member?.entitled ?? [])],
  situations: new Set(),
  place: null,
  isSelf: member?.type === 'SELF',
})
