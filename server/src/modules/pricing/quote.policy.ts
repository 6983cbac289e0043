import {
  absCents,
  type Cents,
  formatMoney,
  minusCents,
  plusCents,
  roundCents,
  sumCents,
  type RoundingMode,
  ZERO_CENTS,
} from '../../platform/money.js'
import { plus, ZERO } from '../../platform/fraction.js'
import {
  type Facts,
  holds,
  HOURS_FACTS,
  isPricedByHours,
  type Part,
  type Path,
  type Price,
  type PriceModifier,
} from '../regulations/index.js'
import { amountsOf, isPriced } from './amount.policy.js'
import { modified, type ModifiedAmount } from './modifiers.policy.js'

export interface PriceLine {
  label: string
  cents: Cents
  part: Part | null
  /** Due once in this scope, whatever the number of units. */
  per?: NonNullable<PriceModifier['per']>
  firstOnly?: number
  /** The name under which an amount due once is counted. */
  once?: string
}
export interface Quote {
  /** Null when it cannot be told: `missing` says why, in French. */
  cents: Cents | null
  /** They sum to `cents`, to the cent. */
  lines: PriceLine[]
  explanation: string
  /** False while something is still to be known: `because` says what. */
  final: boolean
  because: string | null
  missing: string | null
  /** The price is for all the children of the family together. */
  family: boolean
  /** Nothing is due before the register says the hours of the child. */
  byHours?: true
}

/**
 * The price of an event: the path's own, or its share of the service's (all of it, unless `share` or the path says
 * otherwise), then the modifiers of both, rounded once.
 */
export function quote(facts: Facts, path: Path | null, share = 100): Quote {
  const { rules, policy } = facts.context
  const due = path?.due ?? share
  const ordinary = path?.price === undefined && due > 0
  const base: Price = path?.price ?? (ordinary ? (rules.price ?? DEFAULT_PRICE) : 0)
  const priced = path?.price === undefined && !ordinary ? [] : amountsOf(base, facts)
  const all = [
    ...(ordinary ? (rules.modifiers ?? []) : []),
    ...(ordinary && due !== 100 ? [{ percent: due - 100 }] : []),
    ...(path?.modifiers ?? []),
  ]
  if (!isPriced(priced))
    return ordinary && waitsForHours(facts) ? byHours(all, facts) : unpriced(priced.missing, all, facts)
  const amounts = modified(priced, all, facts)
  if (!Array.isArray(amounts)) return unpriced(amounts.missing, [], facts)
  const lines = rounded(amounts, rules.rounding?.mode, rules.rounding?.step)
  const cents = lines.reduce((sum, l) => plusCents(sum, l.cents), ZERO_CENTS)
  return {
    cents,
    lines,
    explanation: explain(lines, cents, policy.currency ?? 'EUR'),
    ...provisional(facts),
    missing: null,
    family: amounts.some((a) => a.family),
  }
}

/** Without a price of its own, a service costs what the situation's tariff says. */
const DEFAULT_PRICE: Price = {
  first: [{ when: { baseCents: { known: true } }, price: { fact: 'baseCents' } }, { price: { fact: 'tariffCents' } }],
}

const waitsForHours = ({ context: { policy, rules }, event }: Facts): boolean =>
  event.action !== 'pickup' &&
  HOURS_FACTS.every((name) => event.facts[name] === undefined) &&
  isPricedByHours(policy, rules)

/** Nothing is due but what is added in cents: the register will say the hours. */
function byHours(modifiers: readonly PriceModifier[], facts: Facts): Quote {
  const { lines } = unpriced('', modifiers, facts)
  const cents = sumCents(lines.map((line) => line.cents))
  return { ...nothing, cents, lines, final: false, because: BY_HOURS, byHours: true }
}
export const BY_HOURS = 'il suit les heures d’arrivée et de départ, notées au registre'

/** The price is not known, but what is added to it in cents may be. */
function unpriced(missing: string, modifiers: readonly PriceModifier[], facts: Facts): Quote {
  const added = modified(
    [],
    modifiers.filter((m) => m.add !== undefined),
    facts,
  )
  return {
    ...nothing,
    cents: null,
    lines: Array.isArray(added) ? rounded(added) : [],
    ...provisional(facts),
    final: false,
    missing,
  }
}

export const nothing: Quote = {
  cents: ZERO_CENTS,
  lines: [],
  explanation: '',
  final: true,
  because: null,
  missing: null,
  family: false,
}

function provisional(facts: Facts): { final: boolean; because: string | null } {
  const found = facts.context.rules.provisional?.find((p) => holds(p.when, facts))
  return { final: !found, because: found?.because ?? null }
}

/** Each line is what its rounding adds to the rounded sum so far: the lines lose no cent of the total. */
function rounded(amounts: readonly ModifiedAmount[], mode?: RoundingMode, step?: number): PriceLine[] {
  let exact = ZERO
  let before: Cents = ZERO_CENTS
  return amounts.map(({ label, exact: own, part, per, firstOnly, once }) => {
    exact = plus(exact, own)
    const after = roundCents(exact, mode, step)
    const cents = minusCents(after, before)
    before = after
    return {
      label,
      cents,
      part,
      ...(per && { per }),
      ...(firstOnly && { firstOnly }),
      ...(once !== undefined && { once }),
    }
  })
}

/** « 3,80 € Enfant commune + 50 % hors délai = 5,70 € ». */
function explain(lines: readonly PriceLine[], cents: Cents, currency: string): string {
  const shown = lines.filter((l, i) => i === 0 || l.cents !== 0)
  const words = shown.map((line, i) => {
    const isRate = /^[+−×] /.test(line.label)
    if (i > 0 && isRate) return line.label
    const sign = i === 0 ? '' : line.cents < 0 ? '− ' : '+ '
    const amount = formatMoney(i === 0 ? line.cents : absCents(line.cents), currency)
    return `${sign}${amount}${line.label ? ` ${line.label}` : ''}`
  })
  return shown.length > 1 ? `${words.join(' ')} = ${formatMoney(cents, currency)}` : words.join('')
}
