import type { Day } from '../../platform/day.js'
import { formatCents } from '../../platform/money.js'
import { onceInWords, onceName, type Path, type PriceModifier, type ServiceRules } from '../regulations/index.js'
import type { PriceLine } from './quote.policy.js'

/** A booked day, and the amounts due once that it bears, by their names. */
export interface Bearer {
  serviceId: string
  beneficiaryId: string
  day: Day
  once: readonly string[]
}
type Unit = Omit<Bearer, 'once'>

/** What an amount due once is counted in; what is counted in an order is not looked for beyond it. */
const scopeOf = ({ per = 'unit' }: Pick<PriceModifier, 'per'>, { serviceId, beneficiaryId, day }: Unit): string => {
  switch (per) {
    case 'unit':
    case 'order':
      return serviceId
    case 'childDay':
      return `${serviceId} ${beneficiaryId} ${day}`
    case 'familyDay':
      return `${serviceId} ${day}`
    case 'month':
      return `${serviceId} ${beneficiaryId} ${day.slice(0, 7)}`
  }
}

/** How often amounts due once are borne already: by what was booked before, then by the days of a basket, one after the other. */
export class Borne {
  private readonly counts = new Map<string, number>()

  constructor(private readonly before: readonly Bearer[] = []) {}

  /** The names of those that are due no more on this day. */
  spent(modifiers: readonly PriceModifier[], unit: Unit): ReadonlySet<string> {
    const gone = modifiers.filter((one) => onceName(one) !== null && this.count(one, unit) >= (one.firstOnly ?? 1))
    return new Set(gone.map((one) => onceName(one) ?? ''))
  }

  note(modifiers: readonly PriceModifier[], unit: Unit, once: readonly string[]): void {
    const borne = modifiers.filter((one) => once.includes(onceName(one) ?? ''))
    // two paths may say the same amount: it is borne once
    for (const key of new Set(borne.map((one) => `${onceName(one)} ${scopeOf(one, unit)}`)))
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  private count(one: PriceModifier, unit: Unit): number {
    const name = onceName(one) ?? ''
    const scope = scopeOf(one, unit)
    const isOfOrder = one.per === undefined || one.per === 'unit' || one.per === 'order'
    const earlier = isOfOrder ? 0 : this.before.filter((b) => b.once.includes(name) && scopeOf(one, b) === scope).length
    return earlier + (this.counts.get(`${name} ${scope}`) ?? 0)
  }
}

/** What is borne before anything more is booked, but by a day that is left. */
export const borneBut = (before: readonly Bearer[], left: Unit | undefined): Borne =>
  new Borne(
    before.filter(
      (b) => b.day !== left?.day || b.beneficiaryId !== left.beneficiaryId || b.serviceId !== left.serviceId,
    ),
  )

/** « Dont 1,00 € hors délai, au plus 2 fois par enfant et par mois », of each amount due once of a price. */
export const onceSentence = (lines: readonly PriceLine[]): string | null =>
  lines
    .filter(({ once, cents }) => once && cents !== 0)
    .map(({ label, cents, ...scope }) => `Dont ${formatCents(cents)} ${label}${onceInWords(scope)}`)
    .join('. ') || null

/** The amounts of a service that are due once, wherever it books: nothing else has any. */
export const onceModifiers = ({ actions }: Pick<ServiceRules, 'actions'>): PriceModifier[] =>
  known(actions?.book ?? NO_PATHS)

const NO_PATHS: readonly Path[] = []
const found = new WeakMap<readonly Path[], PriceModifier[]>()
/** Asked of each cell of a calendar: looked for once. */
function known(paths: readonly Path[]): PriceModifier[] {
  const before = found.get(paths)
  if (before) return before
  const made = paths.flatMap(({ modifiers = [] }) => modifiers.filter((one) => onceName(one) !== null))
  found.set(paths, made)
  return made
}
