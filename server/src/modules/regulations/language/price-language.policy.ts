import type { Predicate } from './language.policy.js'

export type Part = 'food' | 'care' | 'fee' | 'penalty'

export interface Bracket {
  from?: number
  /** The last value of the bracket. */
  to?: number
  /** The first value beyond the bracket: « moins de 700 ». */
  below?: number
  label?: string
  price: Price
}

/** A price is a tree of these; a bare number is whole cents. Exactly one of the forms below is present. */
export interface PriceNode {
  label?: string
  part?: Part
  /** Exact cents. */
  cents?: number
  /** The amount is a fact, in cents: the tariff of the situation, a base given by the caller. */
  fact?: string
  /** A price of `prices`, by name, possibly with some facts replaced by a value or by another fact. */
  use?: string
  with?: Record<string, string | number | boolean | null | { fact: string }>
  /** The first line whose predicate holds; one without a predicate always holds. */
  first?: { when?: Predicate; label?: string; price: Price }[]
  /** By the value of a fact: a table of words, or brackets of numbers. */
  by?: string
  table?: Record<string, Price>
  brackets?: Bracket[]
  otherwise?: Price
  unknown?: Price
  /** Percent of a fact, in whole currency units (in cents when its name ends in `Cents`), between a floor and a ceiling in cents. */
  percent?: number
  of?: string
  min?: number
  max?: number
  /** A price for each started `per` of the fact `of`. */
  each?: Price
  per?: number
  grace?: number
  graceOnFirst?: boolean
  sum?: Price[]
  greatest?: Price[]
  least?: Price[]
  /** The amount is for all the children together. */
  family?: Price
}
export type Price = number | PriceNode

/** The price of a line of a table, under the label of the line. */
export function linePrice({ label, price }: { label?: string; price: Price }): Price {
  if (label === undefined) return price
  return typeof price === 'number' ? { cents: price, label } : { ...price, label }
}

/** Applied in order to what precedes. Exactly one of add, percent, multiply, replace, min, max. */
export interface PriceModifier {
  id?: string
  label?: string
  when?: Predicate
  add?: Price
  percent?: number
  multiply?: number
  replace?: Price
  min?: Price
  max?: Price
  part?: Part
  /** Charged once per unit (default), order, child and day, family and day, or month. */
  per?: 'unit' | 'order' | 'childDay' | 'familyDay' | 'month'
  /** Only on the first n units of the scope `per`. */
  firstOnly?: number
}

/** The name under which an amount that is not due of each day is counted; null of one that is. */
export const onceName = ({ id, label, per, firstOnly }: PriceModifier): string | null =>
  firstOnly !== undefined || (per !== undefined && per !== 'unit' && per !== 'childDay')
    ? (id ?? label ?? per ?? 'unit')
    : null
