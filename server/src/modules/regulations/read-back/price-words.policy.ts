import { isUnder, switchLines, type SwitchLine } from './price-line-words.policy.js'
import { effortRateInFrench, startedUnitsInFrench } from './rate-words.policy.js'
import { factInFrench, ofFact, valueInFrench } from './fact-words.policy.js'
import type { Policy } from '../language/language.policy.js'
import type { Part, Price, PriceNode } from '../language/price-language.policy.js'
import { listed, moneyInWords, nameInWords } from '../language/value-words.policy.js'

/** Says a bare amount: money, or a number of places. */
export type Amount = (amount: number) => string
export const PARTS: Record<Part, string> = {
  food: 'part repas',
  care: 'part accueil',
  fee: 'frais',
  penalty: 'pénalité',
}

export const money =
  (policy: Policy): Amount =>
  (cents) =>
    moneyInWords(cents, policy)

/** A price in one clause: « 2,10 € jusqu’à 400 de quotient familial, 3,00 € au-delà ». */
export function priceInFrench(price: Price, policy: Policy, say: Amount = money(policy)): string {
  if (typeof price === 'number') return say(price)
  const named = labelOf(price)
  const base = nodeInFrench(price, policy, say)
  return named && !base.toLowerCase().includes(named.toLowerCase())
    ? `${isSwitch(price) ? `${base},` : base} (${named})`.replace(', (', ' (')
    : base
}

function nodeInFrench(node: PriceNode, policy: Policy, say: Amount): string {
  const inner = (p: Price) => priceInFrench(p, policy, say)
  const nested = (p: Price) => (isSwitch(p) ? `(${inner(p)})` : inner(p))
  if (node.cents !== undefined) return say(node.cents)
  if (node.fact) return factInFrench(node.fact, policy)
  if (node.family !== undefined) return `${nested(node.family)} pour tous les enfants de la famille ensemble`
  if (node.use) return usedInFrench(node, policy, say)
  if (node.percent !== undefined && node.of) return effortRateInFrench(node, node.percent, node.of, policy, inner)
  if (node.each !== undefined && node.of) return startedUnitsInFrench(node, nested(node.each), node.of, policy)
  if (node.sum) return listed(node.sum.map(nested), 'plus')
  const choice = node.greatest ?? node.least
  if (choice) return extreme(node, choice, nested, say)
  const lines = switchLines(node, policy)
  const repeated = `si ${factInFrench(node.by ?? '', policy)} est `
  return lines
    .map(({ when, price }, i) => {
      const short = i > 0 && when.startsWith(repeated) ? `pour ${when.slice(repeated.length)}` : when
      return `${nested(saidOnce(price, when))}${short && ` ${short}`}`
    })
    .join(', ')
}

function extreme(node: PriceNode, choice: readonly Price[], inner: (p: Price) => string, say: Amount): string {
  const cap = choice.find((p) => typeof p === 'number')
  const rest = choice.filter((p) => p !== cap)
  if (cap !== undefined && rest.length === 1 && rest[0] !== undefined) {
    return `${inner(rest[0])}, ${node.least ? 'plafonné' : 'porté au moins'} à ${say(Number(cap))}`
  }
  return `le ${node.least ? 'moins' : 'plus'} élevé de ces prix : ${listed(choice.map(inner))}`
}

/** A price of `prices`, by its label or its name. */
export function namedPriceInFrench(name: string, { prices }: Policy): string {
  const named = prices?.[name]
  return `« ${(typeof named === 'object' && named.label) || nameInWords(name)} »`
}
export const namedPriceSentences = (name: string, price: Price, policy: Policy): string[] =>
  priceSentences(`Prix ${namedPriceInFrench(name, policy)}`, unlabelled(price), policy)

/** What a price is called, without brackets of its own. */
const labelOf = ({ label, part }: PriceNode): string | undefined =>
  label?.replace(/ \((.*)\)/, ', $1') ?? (part && PARTS[part])

function usedInFrench({ use = '', with: replaced }: PriceNode, policy: Policy, say: Amount): string {
  const named = policy.prices?.[use]
  if (!replaced) return typeof named === 'number' ? say(named) : `le prix ${namedPriceInFrench(use, policy)}`
  const facts = Object.entries(replaced).map(([name, to]) => {
    const value =
      to !== null && typeof to === 'object' ? factInFrench(to.fact, policy) : valueInFrench(name, to, policy)
    return `${value} au lieu ${ofFact(name, policy)}`
  })
  return `le prix ${namedPriceInFrench(use, policy)} (${listed(facts)})`
}

const isSwitch = (price: Price): boolean =>
  typeof price !== 'number' && (price.first !== undefined || price.by !== undefined)

/** Does the price need more than one clause: a table inside a table, a sum of tables? */
export const isDeepPrice = (price: Price): boolean =>
  typeof price !== 'number' && [...isUnder(price)].some((p) => isSwitch(p) || isDeepPrice(p))

/** A price in as many sentences as it needs, each beginning with `head`: « Prix en maternelle : … ». */
export function priceSentences(head: string, price: Price, policy: Policy, say: Amount = money(policy)): string[] {
  const flat = () =>
    isSwitch(price) && typeof price !== 'number' && price.label
      ? [`${head} (${labelOf(price)}) : ${priceInFrench(unlabelled(price), policy, say)}`]
      : [`${head} : ${priceInFrench(price, policy, say)}`]
  if (typeof price === 'number' || !isDeepPrice(price)) return flat()
  const named = price.label ? `${head} (${labelOf(price)})` : head
  if (isSwitch(price)) return lineSentences(named, switchLines(price, policy), policy, say)
  if (price.each !== undefined && price.of) {
    return priceSentences(`${named} ${startedUnitsInFrench(price, '', price.of, policy)}`, price.each, policy, say)
  }
  if (price.family !== undefined) {
    return priceSentences(`${named}, pour tous les enfants de la famille ensemble`, price.family, policy, say)
  }
  if (price.sum) {
    const parts = price.sum.map(
      (p, i) => (typeof p !== 'number' && (p.label ?? (p.part && PARTS[p.part]))) || `${i + 1}`,
    )
    return [
      `${named} : ${listed(
        parts.map((p) => `« ${p} »`),
        'plus',
      )}`,
      ...price.sum.flatMap((p, i) => priceSentences(`Partie « ${parts[i]} »`, unlabelled(p), policy, say)),
    ]
  }
  return flat()
}

const unlabelled = (price: Price): Price =>
  typeof price === 'number' ? price : { ...price, label: undefined, part: undefined }

/** « 5,95 € pour un adulte », not « 5,95 € (adulte) pour un adulte ». */
const saidOnce = (price: Price, when: string): Price =>
  typeof price !== 'number' && price.label && when.toLowerCase().includes(price.label.toLowerCase())
    ? unlabelled(price)
    : price

/** Simple lines share a sentence; a line that is a table of its own has one. */
function lineSentences(head: string, lines: readonly SwitchLine[], policy: Policy, say: Amount): string[] {
  const sentences: string[] = []
  for (const { when, price } of lines) {
    const here = when ? `${head} ${when}` : head
    sentences.push(...priceSentences(here, saidOnce(price, when), policy, say))
  }
  return sentences
}
