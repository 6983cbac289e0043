import { compare, fraction, minus, over, times } from '../../platform/fraction.js'
import { type Facts, holds, onceName, type PriceModifier } from '../regulations/index.js'
import { type Amount, amountsOf, isPriced, type Priced, totalOf } from './amount.policy.js'

/** An amount that a modifier brought, with the scope in which it is due once. */
export interface ModifiedAmount extends Amount {
  per?: NonNullable<PriceModifier['per']>
  firstOnly?: number
  /** The name under which it is counted. */
  once?: string
}

/** Applies the modifiers in order: each sees the total of what precedes it. */
export function modified(
  base: Amount[],
  modifiers: readonly PriceModifier[],
  facts: Facts,
): ModifiedAmount[] | Exclude<Priced, Amount[]> {
  let amounts: ModifiedAmount[] = base
  for (const modifier of modifiers) {
    if (!holds(modifier.when, facts) || facts.event.spent?.has(onceName(modifier) ?? '')) continue
    const next = applied(amounts, modifier, facts)
    if (!Array.isArray(next)) return next
    amounts = next
  }
  return amounts
}

function applied(
  amounts: ModifiedAmount[],
  modifier: PriceModifier,
  facts: Facts,
): ModifiedAmount[] | Exclude<Priced, Amount[]> {
  const total = totalOf(amounts)
  const added = (exact: Amount['exact'], label: string, part: Amount['part'] = null): ModifiedAmount => ({
    label: modifier.label ?? label,
    exact,
    part: modifier.part ?? part,
    ...(modifier.per && { per: modifier.per }),
    ...(modifier.firstOnly && { firstOnly: modifier.firstOnly }),
    ...(onceName(modifier) !== null && { once: onceName(modifier) ?? '' }),
  })
  if (modifier.percent !== undefined) {
    const sign = modifier.percent < 0 ? '−' : '+'
    const label = `${sign} ${String(Math.abs(modifier.percent)).replace('.', ',')}\u00a0%`
    const name = modifier.label ? `${label} ${modifier.label}` : label
    return [...amounts, { ...added(over(times(total, fraction(modifier.percent)), fraction(100)), label), label: name }]
  }
  if (modifier.multiply !== undefined) {
    const label = `× ${String(modifier.multiply).replace('.', ',')}`
    const name = modifier.label ? `${label} ${modifier.label}` : label
    return [...amounts, { ...added(minus(times(total, fraction(modifier.multiply)), total), label), label: name }]
  }
  const price = modifier.add ?? modifier.replace ?? modifier.min ?? modifier.max
  if (price === undefined) return amounts
  const priced = amountsOf(price, facts)
  if (!isPriced(priced)) return priced
  const value = totalOf(priced)
  const own = priced.find((a) => a.label)?.label ?? ''
  if (modifier.add !== undefined) return [...amounts, added(value, own || 'supplément', priced[0]?.part ?? null)]
  if (modifier.replace !== undefined) return [added(value, own, priced[0]?.part ?? null)]
  const outside = modifier.min !== undefined ? compare(total, value) < 0 : compare(total, value) > 0
  if (!outside) return amounts
  return [...amounts, added(minus(value, total), modifier.min !== undefined ? 'minimum' : 'plafond')]
}
