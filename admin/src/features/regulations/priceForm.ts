import { formatCents, parseCents, wholeCents } from '@shared/money'
import { isObject, type Json, type JsonObject } from './json'

export const priceKinds = ['tariff', 'quotient', 'situation'] as const
export interface BracketForm {
  /** Names the row while it is edited; not part of the policy. */
  key: number
  /** The last quotient of the bracket, as typed; empty for the last bracket, which has no end. */
  to: string
  price: string
}
export interface PriceForm {
  kind: (typeof priceKinds)[number]
  brackets: BracketForm[]
  /** The price of a family whose quotient is not known. */
  unknown: string
  /** By the name of the situation; empty = its own tariff. */
  situations: Record<string, string>
}
export type BracketProblem = 'to' | 'toOrder' | 'price'

export const newPrice = (over: Partial<PriceForm> = {}): PriceForm => ({
  kind: 'tariff',
  brackets: [
    { key: 1, to: '', price: '' },
    { key: 2, to: '', price: '' },
  ],
  unknown: '',
  situations: {},
  ...over,
})

const wholeEuros = /^\d{1,6}$/
const limitOf = (row: BracketForm | undefined) => (row && wholeEuros.test(row.to.trim()) ? Number(row.to) : null)

/** The first quotient of a bracket: brackets touch, so it is written by the row before. */
export function bracketFrom(brackets: readonly BracketForm[], at: number): number | null {
  if (at === 0) return 0
  const before = limitOf(brackets[at - 1])
  return before === null ? null : before + 1
}

export function bracketProblems(brackets: readonly BracketForm[], at: number): BracketProblem[] {
  const row = brackets[at]
  if (!row) return []
  const found: BracketProblem[] = []
  const to = limitOf(row)
  const from = bracketFrom(brackets, at)
  if (at < brackets.length - 1) {
    if (to === null) found.push('to')
    else if (from !== null && to < from) found.push('toOrder')
  }
  if (parseCents(row.price) === null) found.push('price')
  return found
}

/** A new bracket comes before the last one, which has no end. */
export function withBracket(brackets: readonly BracketForm[]): BracketForm[] {
  const key = Math.max(0, ...brackets.map((row) => row.key)) + 1
  return [...brackets.slice(0, -1), { key, to: '', price: '' }, ...brackets.slice(-1)]
}
export function withoutBracket(brackets: readonly BracketForm[], at: number): BracketForm[] {
  const left = brackets.filter((_, index) => index !== at)
  return left.map((row, index) => (index === left.length - 1 ? { ...row, to: '' } : row))
}

/** The price of the language; undefined = the tariff of the family's situation. */
export function priceToRule(price: PriceForm): Json | undefined {
  if (price.kind === 'tariff') return undefined
  if (price.kind === 'quotient') {
    const last = price.brackets.length - 1
    const brackets = price.brackets.map((row, at): JsonObject => {
      const cents = parseCents(row.price) ?? 0
      return at === last ? { price: cents } : { to: Number(row.to), price: cents }
    })
    const unknown = parseCents(price.unknown)
    return { by: 'qf', brackets, ...(unknown === null ? {} : { unknown }) }
  }
  const table: JsonObject = {}
  for (const [name, text] of Object.entries(price.situations)) {
    const cents = parseCents(text)
    if (cents !== null) table[name] = cents
  }
  return { by: 'situation', table, otherwise: { fact: 'tariffCents' } }
}

/** The nearest form of a price; the caller checks that it says the same. */
export function ruleToPrice(rule: Json | undefined): PriceForm {
  if (!isObject(rule)) return newPrice()
  if (Array.isArray(rule.brackets)) {
    const brackets = rule.brackets.map((row, at): BracketForm => {
      const { to, price } = isObject(row) ? row : {}
      return { key: at + 1, to: to === undefined ? '' : String(to), price: textOf(price) }
    })
    return newPrice({ kind: 'quotient', brackets, unknown: textOf(rule.unknown) })
  }
  if (!isObject(rule.table)) return newPrice()
  const situations = Object.fromEntries(Object.entries(rule.table).map(([name, cents]) => [name, textOf(cents)]))
  return newPrice({ kind: 'situation', situations })
}

const textOf = (cents: Json | undefined) =>
  typeof cents === 'number' && Number.isSafeInteger(cents) ? formatCents(wholeCents(cents)) : ''
