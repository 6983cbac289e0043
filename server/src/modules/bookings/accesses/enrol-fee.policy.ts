import { type Day, dayAt } from '../../../platform/day.js'
import { type Cents, formatCents, maxCents, minusCents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { yearToChoose } from '../../schools/index.js'
import type { Decision } from '../../pricing/index.js'
import type { PriceBook, PricedService, TariffRow } from '../offer/prices.policy.js'
import { decided, type EnrolledPerson, enrolDays, isTaken } from './enrol.policy.js'

/** What the inscription to a service costs in all, for a school year: for one person, or once for the family. */
export interface EnrolFee {
  serviceId: string
  /** Null: of the family. */
  beneficiaryId: string | null
  schoolYear: string
  /** Null when it cannot be told; `missing` says why. */
  totalCents: Cents | null
  /** What it would be, were the request late. */
  lateTotalCents: Cents | null
  /** « adhésion », in the words of the règlement. */
  label: string
  missing: string | null
}

export interface FeeQuestion {
  situationId: string
  people: readonly EnrolledPerson[]
  /** The first day of the access; null while nobody said it: the first from which the règlement lets it be asked. */
  from: Day | null
  /** When it was asked for, and by whom. */
  now: Date
  channel: 'portal' | 'staff'
}

/** What the règlements of the services of a situation ask of these people, service by service. */
export const enrolFees = (book: PriceBook, asked: FeeQuestion): EnrolFee[] =>
  book.services.flatMap((service) => {
    const tariffs = book.tariffs.filter((t) => t.situationId === asked.situationId && t.serviceId === service.id)
    const audience = tariffs[0]?.audience ?? 'ANY'
    const people = asked.people.filter(({ kind }) => audience === 'ANY' || kind === audience)
    return dearestOfFamily(people.flatMap((person) => feeOf(book, service, tariffs, person, asked) ?? []))
  })

function feeOf(
  book: PriceBook,
  service: PricedService,
  tariffs: readonly TariffRow[],
  person: EnrolledPerson,
  { from, now, channel }: FeeQuestion,
): EnrolFee | null {
  const on = (day: Day, late: boolean) => decided(book, service, tariffs, person, day, { channel, now, late })
  const days = from ? [from] : enrolDays(book.schoolYears, dayAt(now, service.timeZone))
  const day = days.find((one) => isTaken(on(one, false))) ?? days[0]
  const answer = day ? on(day, false) : null
  if (!day || !answer) return null
  const late = on(day, true)
  const [cents, lateCents] = [centsOf(answer), centsOf(late)]
  if (cents === 0 && (lateCents ?? 0) === 0) return null
  const speaks = cents === 0 && late ? late : answer
  return {
    serviceId: service.id,
    beneficiaryId: speaks.price.family ? null : person.beneficiaryId,
    schoolYear: yearToChoose(day),
    totalCents: cents,
    lateTotalCents: lateCents === cents ? null : lateCents,
    label: labelOf(speaks),
    missing: answer.price.missing,
  }
}

const centsOf = (answer: Decision | null): Cents | null => (answer && isTaken(answer) ? answer.price.cents : ZERO_CENTS)

const labelOf = ({ price, reason }: Decision): string =>
  price.lines
    .map(({ label }) => label)
    .filter(Boolean)
    .join(', ') || reason.sentence

/** Once for the family, whoever of it is asked for: the most that one of them makes it. */
function dearestOfFamily(fees: readonly EnrolFee[]): EnrolFee[] {
  const [first, ...others] = fees.filter(({ beneficiaryId }) => beneficiaryId === null)
  const own = fees.filter(({ beneficiaryId }) => beneficiaryId !== null)
  if (!first) return own
  const most = (a: Cents | null, b: Cents | null) => (a === null || b === null ? (a ?? b) : maxCents(a, b))
  const family = others.reduce<EnrolFee>(
    (sum, fee) => ({
      ...sum,
      totalCents: sum.totalCents === null || fee.totalCents === null ? null : maxCents(sum.totalCents, fee.totalCents),
      lateTotalCents: most(sum.lateTotalCents, fee.lateTotalCents),
      missing: sum.missing ?? fee.missing,
    }),
    first,
  )
  return [family, ...own]
}

/** What was asked already, and not given back. */
export interface AskedFee {
  accountId: string
  serviceId: string
  beneficiaryId: string | null
  schoolYear: string
  feeCents: Cents
}

/** What is left to ask: of a person once, of a family what its whole asks beyond what was asked. */
export function leftToAsk(
  fee: Pick<EnrolFee, 'serviceId' | 'beneficiaryId' | 'schoolYear'>,
  totalCents: Cents,
  accountId: string,
  asked: readonly AskedFee[],
): Cents {
  const same = asked.filter(
    (one) =>
      one.serviceId === fee.serviceId &&
      one.schoolYear === fee.schoolYear &&
      one.beneficiaryId === fee.beneficiaryId &&
      (fee.beneficiaryId !== null || one.accountId === accountId),
  )
  if (fee.beneficiaryId !== null) return same.length > 0 ? ZERO_CENTS : totalCents
  return maxCents(ZERO_CENTS, minusCents(totalCents, sumCents(same.map(({ feeCents }) => feeCents))))
}

/** « 10,00 € par famille et par année scolaire (adhésion) ; 25,00 € si la demande arrive hors délai ». */
export function feeSentence(fee: {
  ofFamily: boolean
  feeCents: Cents | null
  lateFeeCents: Cents | null
  label: string
  missing: string | null
}): string {
  const { feeCents, lateFeeCents, label, missing } = fee
  if (feeCents === null) return `selon votre dossier${missing ? ` : ${missing}` : ''}`
  const scope = `${fee.ofFamily ? 'par famille' : 'par personne'} et par année scolaire${label ? ` (${label})` : ''}`
  if (lateFeeCents === null) return `${formatCents(feeCents)} ${scope}`
  const late = `${formatCents(lateFeeCents)} si la demande arrive hors délai`
  return feeCents === 0 ? `${late}, ${scope}` : `${formatCents(feeCents)} ${scope} ; ${late}`
}

/** Someone of whom nothing is known yet. */
export const ANYBODY: EnrolledPerson = {
  ...{ beneficiaryId: '', firstName: '', kind: 'CHILD', birthDate: null, schoolClass: null, classes: {} },
  ...{ children: 1, childRank: 1, quotients: [], kept: [] },
}
