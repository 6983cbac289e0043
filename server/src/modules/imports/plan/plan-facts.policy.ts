import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import type { FiliationType } from '../../families/index.js'
import type { ClassesByYear, SchoolLevel } from '../../schools/index.js'
import type { AccessStatus, Audience } from '../../services/index.js'
import type { FileProfile } from './line.policy.js'

/** What is known, when an import is planned, of what its file names. */
export interface PlanFacts {
  today: Day
  /** The school year that classes are of. */
  schoolYear: string
  /** The last day of an access that says none. */
  validTo: Day
  communeId: string
  accounts: ReadonlyMap<string, KnownAccount>
  situations: readonly KnownSituation[]
  classes: readonly KnownSchoolClass[]
  /** Children of the commune's files who were born on a day that the file says. */
  born: readonly KnownChild[]
}

export interface KnownAccount {
  id: string
  status: 'PENDING' | 'ACTIVE' | 'REFUSED' | 'CLOSED'
  /** The commune's staff may see it: it asked for, or holds, an access there. */
  visible: boolean
  /** Of whoever imports, or of somebody of their household. */
  own: boolean
  leaving: boolean
  profile: Required<FileProfile>
  members: readonly KnownMember[]
  quotients: readonly { validFrom: Day; quotient: number | null }[]
  balanceCents: Cents
  /** Money has moved there already. */
  moved: boolean
  /** The balance that was taken over and still stands. */
  openingCents: Cents | null
}

export interface KnownMember {
  id: string
  removed: boolean
  /** The commune knows the child: the others of the family are not its business. */
  visible: boolean
  type: FiliationType
  lastName: string
  firstName: string
  birthDate: Day | null
  classes: ClassesByYear
  accesses: readonly {
    id: string
    situationId: string
    status: AccessStatus
    validFrom: Day | null
    validTo: Day | null
  }[]
  entitled: readonly Entitled[]
}

/** A service that is open to somebody, on these days. */
export interface Entitled {
  serviceId: string
  service: string
  from: Day
  to: Day
}

export interface KnownSituation {
  id: string
  name: string
  audience: Audience
  active: boolean
  services: readonly { serviceId: string; service: string; from: Day; to: Day | null }[]
}

export interface KnownSchoolClass {
  id: string
  school: string
  name: string
  levels: readonly SchoolLevel[]
}

export interface KnownChild {
  id: string
  accountEmail: string
  family: string
  lastName: string
  firstName: string
  birthDate: Day
}
