import { factInFrench, knownInFrench, isMinutes, isMoney } from './fact-words.policy.js'
import type { Condition, Policy } from '../language/language.policy.js'
import { predicateInFrench } from './predicate-words.policy.js'
import { type Bracket, linePrice, type Price, type PriceNode } from '../language/price-language.policy.js'
import { moneyInWords, numberInWords, ordinal } from '../language/value-words.policy.js'

/** A line of a table of prices: to whom it applies, and its price. */
export interface SwitchLine {
  when: string
  price: Price
}

/** The prices directly inside another. */
export const isUnder = (node: PriceNode): Price[] =>
  [
    ...(node.first ?? []).map((l) => l.price),
    ...(node.brackets ?? []).map((b) => b.price),
    ...Object.values(node.table ?? {}),
    ...(node.sum ?? []),
    ...(node.greatest ?? []),
    ...(node.least ?? []),
    node.each,
    node.family,
    node.otherwise,
    node.unknown,
  ].filter((p) => p !== undefined)

export function switchLines(node: PriceNode, policy: Policy): SwitchLine[] {
  const { first, by = '', table, brackets, otherwise, unknown } = node
  const lines: SwitchLine[] = []
  for (const line of first ?? []) {
    const other = first && first.length > 1 ? 'dans les autres cas' : ''
    lines.push({ when: line.when ? predicateInFrench(line.when, policy) : other, price: linePrice(line) })
  }
  for (const [word, price] of Object.entries(table ?? {})) {
    lines.push({ when: predicateInFrench({ [by]: keyOf(word) }, policy), price })
  }
  for (const [i, bracket] of (brackets ?? []).entries()) {
    lines.push({ when: bracketInFrench(bracket, brackets?.[i - 1], by, i === 0, policy), price: linePrice(bracket) })
  }
  if (otherwise !== undefined) lines.push({ when: 'dans les autres cas', price: otherwise })
  if (unknown !== undefined) lines.push({ when: unknownInFrench(by, policy), price: unknown })
  return lines
}

/** Keys of a table are text; those that are numbers, or yes or no, are read as such. */
function keyOf(word: string): Condition {
  if (word === 'true' || word === 'false') return word === 'true'
  return /^\d+$/.test(word) ? Number(word) : word
}

const unknownInFrench = (by: string, policy: Policy) =>
  by === 'qf' ? 'sans quotient familial connu' : `si ${knownInFrench(by, false, policy)}`

/** « jusqu’à 400 de quotient familial », « de 401 à 700 », « au-delà ». */
function bracketInFrench(
  b: Bracket,
  before: Bracket | undefined,
  by: string,
  isFirst: boolean,
  policy: Policy,
): string {
  const say = (n: number) => (isMoney(by, policy) ? moneyInWords(n, policy) : numberInWords(n))
  const unit = isFirst ? unitOf(by, policy) : isMinutes(by, policy) ? ' minutes' : ''
  const from = b.from ?? startAfter(before)
  const isLast = b.to === undefined && b.below === undefined
  if (by === 'childRank' && b.below === undefined) {
    const first = from ?? 1
    return b.to === first
      ? `pour le ${ordinal(first)} enfant`
      : isLast
        ? `à partir du ${ordinal(first)} enfant`
        : `du ${ordinal(first)} au ${ordinal(b.to ?? first)} enfant`
  }
  if (isLast) return before ? `${before.below === undefined ? 'au-delà' : `à partir de ${say(before.below)}`}` : ''
  if (b.below !== undefined)
    return from === undefined || from === 0
      ? `en dessous de ${say(b.below)}${unit}`
      : `de ${say(from)} à moins de ${say(b.below)}${unit}`
  const to = say(b.to ?? 0)
  if (from === undefined || (isFirst && from === 0)) return `jusqu’à ${to}${unit}`
  return `de ${say(from)} à ${to}${unit}`
}

/** Brackets of whole numbers begin at the next one, as a règlement writes them. */
function startAfter(before: Bracket | undefined): number | undefined {
  if (before?.to === undefined) return before?.below
  return Number.isInteger(before.to) ? before.to + 1 : before.to
}

function unitOf(by: string, policy: Policy): string {
  if (isMinutes(by, policy)) return ` minutes (${factInFrench(by, policy).replace(/^« (.*) »$/, '$1')})`
  const noun = factInFrench(by, policy)
  return noun.startsWith('le ') ? ` de ${noun.slice(3)}` : ` (${noun.replace(/^« (.*) »$/, '$1')})`
}
