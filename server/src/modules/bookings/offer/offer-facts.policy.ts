import type { SchoolBreakFact, ClosureFact, Period, ServiceFact } from '../../calendar/index.js'
import type { Commune, Regie } from '../../communes/index.js'
import type { DatedValue } from '../../custom-fields/index.js'
import type { Beneficiary } from '../../families/index.js'
import type { Bearer } from '../../pricing/index.js'
import type { PastEvent, RegulationFact } from '../../regulations/index.js'
import type { AccessStatus, Residence, Service } from '../../services/index.js'
import type { Day } from '../../../platform/day.js'
import type { Whole } from '../../../platform/entity-rows.js'
import type { Cents } from '../../../platform/money.js'
import type { LiveBooking } from './live-booking.policy.js'

/** What a family has to pay to a régie: at once, or an invoice after its due date. */
export interface Debt {
  regieId: string
  cents: Cents
  dueOn: Day | null
}

export interface OfferedService
  extends
    ServiceFact,
    Pick<Service, 'communeId' | 'regieId' | 'name' | 'unit' | 'capacity' | 'active' | 'revision' | 'priceRevision'> {
  kind: Service['kind']
  communeName: string
  zone: string
  timeZone: string
  opensOn: Day | null
}
export type OfferedBeneficiary = Pick<
  Beneficiary,
  'id' | 'firstName' | 'lastName' | 'birthDate' | 'schoolClass' | 'classes' | 'kind'
>
/** Entities that were read to decide, as they are: names in the answer need not be read again. */
export interface KnownEntities {
  services: Whole<Service>[]
  communes: Whole<Commune>[]
  regies: Whole<Regie>[]
  beneficiaries: Whole<Beneficiary>[]
}
/** An answer, and what was read to make it. */
export interface Answered<T> {
  answer: T
  known: KnownEntities | null
}
/** An access that gives a beneficiary a service at a price. */
export interface Entitlement {
  accessId: string
  serviceId: string
  beneficiaryId: string
  status: AccessStatus
  validFrom: Day | null
  validTo: Day | null
  /** Of a request that goes on from an access in course: its first day. */
  renewedFrom: Day | null
  situationName: string
  residence: Residence
  priceCents: Cents
  /** What of the tariff pays the food. */
  foodCents: Cents
  effectiveFrom: Day
  effectiveTo: Day | null
}
/** What somebody of the family waits for. */
export interface OwnRequest {
  id: string
  serviceId: string
  beneficiaryId: string
  day: Day
  status: 'ASKED' | 'WAITING' | 'OFFERED'
  offeredUntil: string | null
  /** Asked in a window that may be over: the règlement is asked as it was then; null of any other. */
  ruledAt: string | null
}

/** Everything that decides what an account may book over some days, read in one statement. */
export interface OfferFacts {
  services: OfferedService[]
  beneficiaries: OfferedBeneficiary[]
  /** All the family's children in its order, whether or not they are asked about. */
  siblings: string[]
  entitlements: Entitlement[]
  regulations: RegulationFact[]
  schoolYears: Period[]
  breaks: (SchoolBreakFact & { zone: string })[]
  closures: (ClosureFact & { communeId: string })[]
  days: { serviceId: string; day: Day; capacity: number | null; taken: number }[]
  /** What these people have on those days, in any service of any commune. */
  bookings: LiveBooking[]
  /** Months of theirs that are charged whole already, by their first day. */
  months: { serviceId: string; beneficiaryId: string; month: Day }[]
  /** What the family itself waits for. */
  waiting: OwnRequest[]
  /** Places that are taken of a group of children. */
  groups: { serviceId: string; day: Day; group: string; taken: number }[]
  /** Days on which anybody waits for a place, and of which group; null: of any. */
  queues: { serviceId: string; day: Day; group: string | null }[]
  /** Communes in the actor's reach; null = all. */
  communeIds: string[] | null
  /** Family quotients, by commune and first day. */
  quotients: { communeId: string; validFrom: Day; quotient: number | null }[]
  /** What communes keep of the family and its people. */
  kept: DatedValue[]
  /** What the family owes for meals taken without a booking, by régie. */
  debts: Debt[]
  accountStatus: string
  /** What was already ordered under this request. */
  orderedId: string | null
  /** What counters count; empty when no règlement declares one. */
  past: PastEvent[]
  /** What of amounts due once is borne already; empty when no règlement has any. */
  borne: Bearer[]
  known: KnownEntities
}

/** What of it outlives the decision. */
export type OfferRead = Pick<OfferFacts, 'services' | 'accountStatus' | 'orderedId' | 'known'>
