import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { monthPrice } from '../../pricing/index.js'
import type { RuleContext } from '../../regulations/index.js'
import { type MonthCharge, monthCharge } from '../offer/included.policy.js'
import { ruleFacts } from '../offer/rule-facts.policy.js'
import type { UnbookedFacts } from './unbooked.query.js'

/** What the files of a day ask of a family for a month of a child. */
export interface AskedMonth extends MonthCharge {
  accountId: string
  beneficiaryId: string
  accessId: string
  regulationId: string
}
interface ChargedMonth {
  beneficiaryId: string
  priceCents: Cents
  /** What issued invoices asked for it. */
  invoicedCents: Cents | null
}

/** The months that are asked of these children, as their files stand on a day. */
export function monthsAsked(
  service: { kind: string },
  { regulation, children }: Pick<UnbookedFacts, 'regulation' | 'children'>,
  context: RuleContext | null,
  month: Day,
  day: Day,
  now: Date,
): Map<string, AskedMonth> {
  if (!regulation || !context) return new Map()
  return new Map(
    children.flatMap((child) => {
      const price = monthPrice(context, month, now, ruleFacts(child, day))
      const tariff = { priceCents: child.tariffCents, foodCents: child.foodCents }
      const charge = price && monthCharge(price, service.kind, tariff)
      if (!charge) return []
      const { accountId, beneficiaryId, accessId } = child
      return [[beneficiaryId, { ...charge, accountId, beneficiaryId, accessId, regulationId: regulation.id }] as const]
    }),
  )
}

/**
 * What is to be charged and what is charged no more. The file of the first day decides; who comes in the course of a month owes it whole;
 * a month that was charged ahead is charged no more when nothing asks it and nothing of it is booked. One that is invoiced stays.
 * @param used children with something booked in the month that includes it
 */
export function reviewMonths<Charged extends ChargedMonth>({
  first,
  last,
  charged,
  used,
  isBegun,
}: {
  first: ReadonlyMap<string, AskedMonth>
  last: ReadonlyMap<string, AskedMonth>
  charged: readonly Charged[]
  used: ReadonlySet<string>
  isBegun: boolean
}): { gone: Charged[]; added: AskedMonth[] } {
  const gone = charged.filter(({ beneficiaryId, priceCents, invoicedCents }) => {
    if (invoicedCents !== 0) return false
    const asked = first.get(beneficiaryId)
    if (asked) return asked.priceCents !== priceCents
    return !last.has(beneficiaryId) && !used.has(beneficiaryId)
  })
  const kept = new Set(charged.filter((c) => !gone.includes(c)).map((c) => c.beneficiaryId))
  const again = new Set(gone.map((c) => c.beneficiaryId))
  const asked = new Map([...last, ...first])
  const added = [...asked.values()].filter(
    ({ beneficiaryId }) => !kept.has(beneficiaryId) && (isBegun || again.has(beneficiaryId)),
  )
  return { gone, added }
}
