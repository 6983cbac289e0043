import { operandsOf } from '../language/facts.policy.js'
import { factLabel } from '../read-back/fact-words.policy.js'
import type { Action, Condition, Path, Policy, Predicate, ServiceRules } from '../language/language.policy.js'
import type { Price } from '../language/price-language.policy.js'
import { isOfDay, sharesPlaces } from '../language/place-groups.policy.js'
import type { Problem } from '../language/policy-schema.policy.js'
import { isPricedByHours } from '../language/priced-by-hours.policy.js'
import { type Asked, isAsked, isOfMoney, KNOWN_OF_PAST, SUPPLY } from '../language/supplied-facts.policy.js'
import { type Visitor, walkModifier, walkPath, walkPredicate, walkPrice } from '../language/walk-policy.policy.js'
import { ANCHORS, COMBINERS } from './fact-checks.policy.js'

/** The facts that a commune keeps, with the words that a choice may be; null of another kind. */
export type SuppliedFacts = ReadonlyMap<string, readonly string[] | null>

/** The facts that a règlement asks of the product when it does not know them: they would keep their default, or never be known. */
export function unsuppliedFacts(policy: Policy, supplied: SuppliedFacts): Problem[] {
  const facts = new Supplied(policy, supplied)
  for (const [i, block] of (policy.blocks ?? []).entries())
    for (const action of block.actions ?? ['book'])
      if (isAsked(action)) facts.asked(action).predicate(block.when, `/blocks/${i}/when`)
  for (const [name, { when }] of Object.entries(policy.counters ?? {}))
    if (when) facts.past(when, `/counters/${name}/when`)
  for (const [name, rules] of Object.entries(policy.services)) service(rules, `/services/${name}`, facts)
  return [...facts.found.values()]
}

function service(rules: ServiceRules, at: string, facts: Supplied): void {
  const { actions = {}, price, modifiers = [], provisional = [], capacity } = rules
  const booked = facts.asked('book')
  // a price is charged when it is booked, and is known then, unless the register says the hours that make it
  const byHours = isPricedByHours(facts.policy, rules)
  // the class that a month ends with prices its days: until then it is not known, and asked of nobody
  const classed = isClassed(rules) ? new Set(['mode']) : undefined
  const priced = facts.asked(byHours ? 'pickup' : 'book', classed)
  if (price !== undefined) walkPrice(price, `${at}/price`, priced)
  for (const [i, modifier] of modifiers.entries()) walkModifier(modifier, `${at}/modifiers/${i}`, priced)
  for (const [i, { when }] of provisional.entries())
    if (when) walkPredicate(when, `${at}/provisional/${i}/when`, booked)
  walkPrice(capacity?.places, `${at}/capacity/places`, facts.asked('places'))
  for (const [i, { when }] of (capacity?.priority ?? []).entries())
    walkPredicate(when, `${at}/capacity/priority/${i}/when`, booked)
  if (capacity?.order && capacity.order !== 'received') facts.need(capacity.order, 'book', `${at}/capacity/order`)
  for (const [action, paths] of Object.entries(actions) as [Action, Path[]][])
    if (isAsked(action))
      for (const [i, path] of paths.entries()) walkPath(path, `${at}/actions/${action}/${i}`, facts.asked(action))
}

/** Does the end of a month say the class of a child, which its days are priced by? */
export const isClassed = ({ actions }: ServiceRules): boolean =>
  actions?.price?.some(({ outcome }) => outcome === 'classify') ?? false

/** What is asked of a fact: one of the actions, whom the places of a day are for, or how many a group has, which is the same whoever asks. */
type Question = Asked | 'places' | 'placeCount'
const isOfPlaces = (asked: Question): asked is 'places' | 'placeCount' => asked === 'places' || asked === 'placeCount'

const WHAT: Readonly<Record<Asked, string>> = {
  book: 'pour une réservation',
  cancel: 'pour une annulation',
  change: 'pour un déplacement',
  absence: 'pour une absence',
  attend_unreserved: 'pour un enfant venu sans réservation',
  pickup: 'pour une heure d’arrivée ou de départ',
  month: 'pour un forfait du mois',
  price: 'à la fin du mois',
  enrol: 'pour une inscription',
  topup: 'pour une recharge',
  dunning: 'pour une relance',
}

class Supplied {
  /** One for each fact and action: the first place that asks it. */
  readonly found = new Map<string, Problem>()

  constructor(
    readonly policy: Policy,
    private readonly supplied: SuppliedFacts,
  ) {}

  /** Looks at the parts of a policy that are read when the product asks this. */
  asked(action: Question, given: ReadonlySet<string> = new Set(), used: readonly string[] = []): Visitor {
    const need = (name: string | undefined, at: string) => {
      if (name && !given.has(name)) this.need(name, action, at)
    }
    return {
      predicate: (predicate, at) => {
        for (const [name, condition] of Object.entries(predicate)) {
          if (COMBINERS.has(name) || given.has(name)) continue
          this.need(name, action, `${at}/${name}`)
          this.words(name, condition as Condition, `${at}/${name}`)
        }
      },
      limit: ({ from }, at) => need(from && !ANCHORS.has(from) ? from : undefined, `${at}/from`),
      modifier: () => undefined,
      path: ({ waiting, proof }, at) => {
        if (waiting) need(waiting.from ?? 'firstDayAbsent', `${at}/waiting`)
        need(proof?.fact, `${at}/proof/fact`)
      },
      price: (price, at) => {
        if (typeof price === 'number') return
        need(price.by, `${at}/by`)
        if (action === 'places') this.counted(price, at, given, used)
        need(price.of, `${at}/of`)
        need(price.fact, `${at}/fact`)
        if (price.by) for (const key of Object.keys(price.table ?? {})) this.words(price.by, key, `${at}/table/${key}`)
        this.named(price, at, action, given, used)
      },
    }
  }

  /** Whom places are for may depend on who asks; a number of places, only on the day. */
  private counted(
    price: Exclude<Price, number>,
    at: string,
    given: ReadonlySet<string>,
    used: readonly string[],
  ): void {
    const count = this.asked('placeCount', given, used)
    if (price.of ?? price.fact ?? price.with) count.price(price, at)
    for (const key of ['each', 'family'] as const) walkPrice(price[key], `${at}/${key}`, count)
    for (const key of ['sum', 'greatest', 'least'] as const)
      for (const [i, one] of (price[key] ?? []).entries()) walkPrice(one, `${at}/${key}/${i}`, count)
  }

  /** A price with a name is read where it is used, with what is replaced there. */
  private named(
    price: Exclude<Price, number>,
    at: string,
    action: Question,
    given: ReadonlySet<string>,
    used: readonly string[],
  ) {
    const replaced = Object.entries(price.with ?? {})
    for (const [name, to] of replaced)
      if (to !== null && typeof to === 'object' && !given.has(to.fact))
        this.need(to.fact, action, `${at}/with/${name}/fact`)
    const named = price.use === undefined ? undefined : this.policy.prices?.[price.use]
    if (price.use === undefined || named === undefined || used.includes(price.use)) return
    const known = new Set([...given, ...replaced.map(([name]) => name)])
    walkPrice(named, `/prices/${price.use}`, this.asked(action, known, [...used, price.use]))
  }

  /** What a counter may ask of what happened. */
  past(when: Predicate, at: string): void {
    walkPredicate(when, at, {
      predicate: (predicate, here) => {
        for (const name of Object.keys(predicate))
          if (!COMBINERS.has(name) && !this.keptOfPast(name) && !this.found.has(`${name} past`))
            this.found.set(`${name} past`, {
              level: 'unapplied',
              pointer: `${here}/${name}`,
              message: `${this.told(name)} n’est pas gardé de ce qui est compté : un compteur connaît le jour, les heures, et si c’était hors délai ou justifié. Retirez cette condition.`,
            })
      },
      limit: () => undefined,
      modifier: () => undefined,
      price: () => undefined,
    })
  }

  need(name: string, action: Question, at: string): void {
    for (const missing of this.missing(name, action)) {
      const key = `${missing} ${action}`
      if (this.found.has(key)) continue
      this.found.set(key, { level: 'unapplied', pointer: at, message: this.sentence(missing, action) })
    }
  }

  private sentence(name: string, action: Question): string {
    if (action === 'placeCount')
      return `Un nombre de places est le même pour tout un groupe, et ${this.told(name)} dépend de qui réserve : écrivez un nombre pour chaque groupe.`
    if (action === 'places')
      return `Les places d’un jour se partagent par niveau, âge, quotient, situation, fratrie ou informations du dossier, et ${this.told(name)} change d’une réservation à l’autre : faites-les dépendre du jour ou de l’enfant.`
    if (this.policy.counters?.[name] && action === 'month')
      return `${this.told(name)} est compté jour après jour, et le forfait est le même tout le mois : retirez ce qui en dépend.`
    if (this.policy.counters?.[name] && isOfMoney(action))
      return `${this.told(name)} est compté des repas d’un enfant, et ${action === 'topup' ? 'une recharge' : 'une relance'} n’en a pas : retirez ce qui en dépend.`
    if (this.policy.counters?.[name] && action === 'enrol')
      return `${this.told(name)} est compté des repas, et une inscription n’en a pas : retirez ce qui en dépend.`
    if (this.policy.counters?.[name])
      return `${this.told(name)} est compté par commande, ce qui n’est connu que pour une annulation, un déplacement ou une absence : comptez par enfant ou par famille.`
    const supply = SUPPLY[name]
    const said = `Ce règlement dépend de ${this.told(name)}, que le produit ne connaît pas ${WHAT[action]}`
    if (supply?.on.length)
      return `${said}, mais ${supply.on.map((one) => WHAT[one]).join(' et ')} seulement : retirez-le d’ici.`
    if (supply === null) return `${said} : retirez ce qui en dépend.`
    return `${said} : créez-le dans « Informations du dossier », ou exprimez-le par des situations.`
  }

  /** The facts that would be needed to know this one, and are not supplied for what is asked. */
  private missing(name: string, action: Question, seen: readonly string[] = []): string[] {
    const ofChildren = action !== 'placeCount' && (action === 'places' || !isOfMoney(action))
    if ((this.supplied.has(name) && ofChildren) || seen.includes(name)) return []
    const { counters = {}, facts = {} } = this.policy
    const counter = counters[name]
    if (counter)
      return isOfPlaces(action) ||
        action === 'month' ||
        action === 'enrol' ||
        isOfMoney(action) ||
        (counter.per === 'order' && action !== 'cancel' && action !== 'change' && action !== 'absence')
        ? [name]
        : []
    if (
      isOfPlaces(action)
        ? isOfDay(name) || (action === 'places' && sharesPlaces(name))
        : SUPPLY[name]?.on.includes(action)
    )
      return []
    const operands = operandsOf(facts[name] ?? {})
    if (!operands) return [name]
    return operands.flatMap((o) => this.missing(o, action, [...seen, name]))
  }

  /** Is it kept of what happened, or worked out of what is? */
  private keptOfPast(name: string, seen: readonly string[] = []): boolean {
    if (KNOWN_OF_PAST.has(name) || seen.includes(name)) return true
    const operands = operandsOf(this.policy.facts?.[name] ?? {})
    return operands?.every((o) => this.keptOfPast(o, [...seen, name])) ?? false
  }

  /** Words that the product never gives, or that are no answer to what the commune asks. */
  private words(name: string, condition: Condition, at: string): void {
    const answers = this.supplied.get(name)
    const { never, only } = (this.supplied.has(name) ? null : SUPPLY[name]) ?? {}
    const given = answers ?? only
    const word = wordsIn(condition).find((one) => never?.includes(one) ?? (given ? !given.includes(one) : false))
    if (word === undefined || this.found.has(`${name} ${word}`)) return
    const message = answers
      ? `${this.told(name)} n’a pas la réponse « ${word} » dans cette commune : écrivez ${answers.map((one) => `« ${one} »`).join(', ')}, ou ajoutez-la dans « Informations du dossier ».`
      : `${this.told(name)} ne vaut jamais « ${word} » dans le produit : ${NEVER[name] ?? ''}`
    this.found.set(`${name} ${word}`, { level: 'unapplied', pointer: at, message })
  }

  private told(name: string): string {
    const label = factLabel(name, this.policy)
    return label === name ? `« ${name} »` : `« ${label} » (${name})`
  }
}

const NEVER: Readonly<Record<string, string>> = {
  channel: 'écrivez « portal » pour la famille, « staff » pour la mairie.',
  via: 'écrivez « portal », « phone », « email », « letter » ou « desk ».',
}

function wordsIn(condition: Condition): string[] {
  if (typeof condition === 'string') return [condition]
  if (condition === null || typeof condition !== 'object') return []
  if (Array.isArray(condition)) return condition.filter((one) => typeof one === 'string')
  return [condition.not ?? [], condition.all ?? []].flat(2).filter((one) => typeof one === 'string')
}
