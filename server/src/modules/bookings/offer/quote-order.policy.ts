import { dayInWords, type Day, instantInWords } from '../../../platform/day.js'
import { type Cents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import type { OfferedService } from './offer-facts.policy.js'
import type { Bookable, UnavailableReason } from './offer-answer.policy.js'
import type { Offer } from './offer.policy.js'
import { type Overlap, overlapsOf } from './overlap.policy.js'

export interface AskedLine {
  serviceId: string
  beneficiaryId: string
  days: readonly Day[]
}
export interface PricedLine {
  service: OfferedService
  beneficiaryId: string
  firstName: string
  beneficiaryName: string
  unitPriceCents: Cents
  situationName: string
  totalCents: Cents
  /** Paid on the invoices of the months of its meals, or now. */
  onInvoice: boolean
  /** The wallet alone pays it. */
  walletOnly: boolean
  /** Its meals cost nothing by themselves: months that are paid whole include them. */
  included: boolean
  /** Their price follows the hours that the register will say. */
  byHours: boolean
  /** What one is asked once it was taken, surcharge included; null when they are paid otherwise. */
  afterMealCents: Cents | null
  meals: Bookable[]
}
export interface Basket {
  lines: PricedLine[]
  totalCents: Cents
  unavailable: { serviceId: string; beneficiaryId: string; day: Day; reason: UnavailableReason; message: string }[]
  /** Meals that meet another of the same person. */
  overlaps: Overlap[]
}

/** Prices what can be booked and says why the rest cannot. A line is split when its unit price, or when it is paid, changes with the date. */
export function priceBasket(asked: readonly AskedLine[], offer: Offer): Basket {
  const basket: Basket = { lines: [], totalCents: ZERO_CENTS, unavailable: [], overlaps: [] }
  const left = new Map<string, number>()
  const seen = new Set<string>()
  // of the days to which a booking may be moved, one is chosen
  const borne = offer.isMove ? undefined : offer.borne()
  for (const { serviceId, beneficiaryId, days } of asked) {
    const byPrice = new Map<string, Bookable[]>()
    for (const day of [...days].sort()) {
      const key = `${serviceId} ${beneficiaryId} ${day}`
      if (seen.has(key)) continue
      seen.add(key)
      const decision = offer.decide(serviceId, beneficiaryId, day, borne)
      const full = decision.bookable && !decision.kept && !takePlace(left, offer, serviceId, decision)
      if (!decision.bookable) {
        basket.unavailable.push({ serviceId, beneficiaryId, day, reason: decision.reason, message: decision.sentence })
      } else if (full) {
        basket.unavailable.push({
          serviceId,
          beneficiaryId,
          day,
          reason: 'FULL',
          message: `Complet le ${dayInWords(day)} : il ne reste pas assez de places.`,
        })
      } else {
        const group = `${decision.onInvoice} ${decision.month !== null} ${decision.priceCents} ${decision.afterMeal?.cents} ${decision.entitlement.situationName}`
        const meals = byPrice.get(group)
        if (meals) meals.push(decision)
        else byPrice.set(group, [decision])
      }
    }
    for (const meals of byPrice.values()) basket.lines.push(toLine(offer, serviceId, beneficiaryId, meals))
  }
  basket.lines.sort(inFamilyOrder(offer))
  basket.totalCents = sumCents(basket.lines.map((l) => l.totalCents))
  basket.overlaps = overlapsIn(basket.lines, offer)
  return basket
}

const overlapsIn = (lines: readonly PricedLine[], offer: Offer): Overlap[] =>
  overlapsOf(
    lines.flatMap(({ service, beneficiaryId, firstName, meals }) => {
      const { id: serviceId, kind, name: serviceName, communeName } = service
      return meals.map(({ day }) => ({ serviceId, kind, serviceName, communeName, beneficiaryId, firstName, day }))
    }),
    (beneficiaryId, day) => offer.bookingsOf(beneficiaryId, day),
    (communeId) => offer.sees(communeId),
  )

/** Services, then children, in the order in which the family always sees them. */
const inFamilyOrder = ({ facts }: Offer) => {
  const services = new Map(facts.services.map((s, i) => [s.id, i]))
  const people = new Map(facts.beneficiaries.map((b, i) => [b.id, i]))
  const rank = (line: PricedLine) => (services.get(line.service.id) ?? 0) * 1000 + (people.get(line.beneficiaryId) ?? 0)
  return (a: PricedLine, b: PricedLine) => rank(a) - rank(b)
}

/** Places of a day, and those of a group, are shared by the children of one basket. */
function takePlace(
  left: Map<string, number>,
  offer: Offer,
  serviceId: string,
  { day, groupPlaces }: Bookable,
): boolean {
  const service = offer.service(serviceId)
  if (!service) return true
  const key = `${serviceId} ${day}`
  const limits: [string, number | null][] = [
    [key, offer.places.leftOfDay(service, day)],
    [`${key} ${groupPlaces?.name}`, offer.places.leftOfGroup(service, day, groupPlaces)],
  ]
  const places = limits.map(([name, most]) => [name, left.get(name) ?? most] as const)
  if (places.some(([, most]) => most === 0)) return false
  for (const [name, most] of places) if (most !== null) left.set(name, most - 1)
  return true
}

function toLine(offer: Offer, serviceId: string, beneficiaryId: string, meals: Bookable[]): PricedLine {
  const service = offer.service(serviceId)
  const person = offer.facts.beneficiaries.find((b) => b.id === beneficiaryId)
  const [first] = meals
  if (!service || !person || !first) throw new Error('a bookable meal has a service and a beneficiary')
  return {
    service,
    beneficiaryId,
    firstName: person.firstName,
    beneficiaryName: `${person.firstName} ${person.lastName}`,
    unitPriceCents: first.priceCents,
    situationName: first.entitlement.situationName,
    totalCents: sumCents(meals.map((m) => m.totalCents)),
    onInvoice: first.onInvoice,
    walletOnly: first.walletOnly,
    included: first.month !== null,
    byHours: meals.every((meal) => meal.byHours),
    afterMealCents: first.afterMeal?.cents ?? null,
    meals,
  }
}

/** What a basket is asked once its meals were taken. */
export const afterMealsOf = (lines: readonly Pick<PricedLine, 'afterMealCents' | 'meals'>[]): Cents =>
  sumCents(lines.flatMap(({ meals }) => meals.map(({ afterMeal }) => afterMeal?.cents ?? ZERO_CENTS)))

type Cancellable = Pick<Bookable, 'cancellableUntil' | 'cancelsOnConditions'>

/**
 * One sentence beside the button: the earliest of the limits still to come, so that nobody is surprised. A limit that is
 * past when the meal is bought is said before it is paid.
 */
export function cancellationRule(
  lines: readonly {
    service: Pick<PricedLine['service'], 'timeZone'>
    onInvoice?: boolean
    included?: boolean
    byHours?: boolean
    afterMealCents?: Cents | null
    totalCents?: Cents
    meals: readonly Cancellable[]
  }[],
  now: Date,
): string {
  const all = lines.flatMap((l) => l.meals.map((m) => ({ ...m, timeZone: l.service.timeZone })))
  const conditional = all.some((m) => m.cancelsOnConditions) ? `${ON_CONDITIONS} ` : ''
  const meals = all
    .filter((m) => !m.cancelsOnConditions)
    .map(({ cancellableUntil: until, timeZone }) => ({ until, timeZone }))
  const open = meals.filter(({ until }) => until > now).sort((a, b) => a.until.getTime() - b.until.getTime())
  const late = meals.length - open.length
  const [first] = open
  const paysNow = lines.some((l) => !l.onInvoice && l.totalCents !== ZERO_CENTS)
  const tooLate = late === 0 ? '' : tooLateWords(late, meals.length, paysNow)
  if (!first) return `${conditional}${tooLate}`.trim()
  const until = instantInWords(first.until, first.timeZone)
  const before = `${conditional}${tooLate && `${tooLate} `}`
  const back = lines.every((l) => (l.byHours || (l.afterMealCents ?? null) !== null) && !l.totalCents)
    ? 'rien n’est dû'
    : lines.every((l) => l.included)
      ? 'le forfait du mois ne change pas'
      : lines.some((l) => l.included)
        ? 'rien n’est facturé, et le forfait du mois ne change pas'
        : lines.some((l) => l.onInvoice)
          ? 'rien n’est facturé'
          : 'le prix revient sur votre porte-monnaie'
  return open.length === 1
    ? `${before}Annulation possible${late ? ' pour l’autre' : ''} jusqu’au ${until} : ${back}.`
    : `${before}Annulation possible date par date, la première jusqu’au ${until} : ${back}.`
}

const ON_CONDITIONS =
  'Annulation aux conditions du règlement du service : ce qui vous revient est montré avant de confirmer.'

function tooLateWords(late: number, all: number, paysNow: boolean): string {
  const which =
    all === 1
      ? 'cette réservation'
      : late === all
        ? 'ces réservations'
        : `${late} réservation${late === 1 ? '' : 's'} sur ${all}`
  const can = late === 1 ? 'ne pourra plus être annulée' : 'ne pourront plus être annulées'
  const done = paysNow ? 'payée' : 'confirmée'
  return `La limite d’annulation est déjà passée : une fois ${done}${late === 1 ? '' : 's'}, ${which} ${can}, sauf motif prévu par le règlement.`
}
