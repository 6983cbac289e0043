import type {
  Condition,
  FactDeclaration,
  Operand,
  Path,
  Policy,
  Predicate,
  Scalar,
} from '../language/language.policy.js'
import { type FactShape, factShape, isDated, isNumeric, isOrdered, WRITTEN } from '../language/fact-types.policy.js'
import { KNOWN_FACTS } from '../language/known-facts.policy.js'
import type { Problem } from '../language/policy-schema.policy.js'
import type { Price } from '../language/price-language.policy.js'
import type { SchoolCalendar } from '../language/rule-context.policy.js'
import { walkPolicy } from '../language/walk-policy.policy.js'
import { nearWord, rightForm, TYPE_WORDS } from './value-checks.policy.js'

/** What is asked of a fact that it can never be: a word of a number, a table by a list, minutes between two words. */
export function factProblems(policy: Policy, school: SchoolCalendar): Problem[] {
  const checks = new FactChecks(policy, school)
  walkPolicy(policy, {
    predicate: (p, at) => checks.predicate(p, at),
    price: (p, at) => checks.price(p, at),
    path: (p, at) => checks.path(p, at),
    limit: ({ from }, at) => {
      if (from && !ANCHORS.has(from)) checks.dated(from, `${at}/from`)
    },
    modifier: () => undefined,
  })
  for (const [name, fact] of Object.entries(policy.facts ?? {})) checks.declaration(name, fact, `/facts/${name}`)
  for (const [name, { capacity }] of Object.entries(policy.services))
    if (capacity?.order && capacity.order !== 'received')
      checks.orderedBy(capacity.order, `/services/${name}/capacity/order`)
  return checks.found
}

/** What a limit counts from without a fact. */
export const ANCHORS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'period', 'today'])
export const COMBINERS: ReadonlySet<string> = new Set(['any', 'all', 'not'])
const BOUNDS = ['min', 'max', 'above', 'below'] as const
const BREAKS = ['toussaint', 'noel', 'hiver', 'printemps', 'ete']
const CLOCK = /^\d\d?:\d\d$/

class FactChecks {
  readonly found: Problem[] = []
  private readonly periods: FactShape

  constructor(
    private readonly policy: Policy,
    school: SchoolCalendar,
  ) {
    const { periods = [], breaks = [] } = policy.calendar ?? {}
    const names = [...periods, ...breaks, ...school.breaks].map(({ name }) => name)
    this.periods = { type: 'word', values: [...new Set([...names, ...BREAKS])] }
  }

  predicate(predicate: Predicate, at: string): void {
    for (const [name, condition] of Object.entries(predicate))
      if (!COMBINERS.has(name)) this.condition(name, condition as Condition, `${at}/${name}`)
  }

  private condition(name: string, condition: Condition, at: string): void {
    if (condition === null || typeof condition !== 'object') return this.value(name, condition, at)
    if (Array.isArray(condition)) return condition.forEach((one, i) => this.value(name, one, `${at}/${i}`))
    const { not, all } = condition
    for (const one of [not ?? []].flat()) this.value(name, one, `${at}/not`)
    for (const one of all ?? []) this.value(name, one, `${at}/all`)
    const shape = this.shape(name)
    if (!shape) return
    if (all && all.length > 1 && !shape.list)
      this.error(
        `${at}/all`,
        `${told(name, this.policy)} n’a qu’une valeur à la fois : écrivez [${all.join(', ')}] pour « l’une de ».`,
      )
    for (const bound of BOUNDS) {
      const limit = condition[bound]
      if (limit === undefined) continue
      if (!isOrdered(shape)) {
        const instead = shape.type === 'yesNo' ? 'true ou false' : 'la valeur, ou la liste des valeurs permises'
        this.error(
          `${at}/${bound}`,
          `${told(name, this.policy)} ${what(shape)}, sans plus petit ni plus grand : écrivez ${instead}.`,
        )
      } else this.value(name, limit, `${at}/${bound}`, isNumeric(shape) ? { type: 'number' } : shape)
    }
  }

  private value(name: string, value: Scalar, at: string, shape = this.shape(name)): void {
    if (value === null) return
    const right = rightForm(value, shape ?? ANY)
    if (right !== null && (shape || typeof value === 'string'))
      return this.error(
        at,
        `${told(name, this.policy)} ${what(shape ?? YES_NO)} : écrivez ${shape ? right : 'true ou false, sans guillemets'}.`,
      )
    const near = shape?.usual && typeof value === 'string' ? nearWord(value, shape.usual) : null
    if (near)
      this.found.push({
        level: 'warning',
        pointer: at,
        message: `${told(name, this.policy)} a un mot pour cela : écrivez « ${near} ». « ${String(value)} » ne serait reconnu que s’il est donné ainsi.`,
      })
  }

  price(price: Price, at: string): void {
    if (typeof price === 'number') return
    if (price.fact) this.number(price.fact, `${at}/fact`, 'un prix')
    if (price.of) this.number(price.of, `${at}/of`, 'un calcul')
    for (const [name, to] of Object.entries(price.with ?? {}))
      if (to === null || typeof to !== 'object') this.value(name, to, `${at}/with/${name}`)
    const shape = price.by === undefined ? null : this.shape(price.by)
    if (!price.by || !shape) return
    if (price.brackets && !(isNumeric(shape) && !shape.list))
      this.error(`${at}/by`, `${told(price.by, this.policy)} ${what(shape)} : des tranches demandent un nombre.`)
    if (price.table && shape.list)
      return this.error(
        `${at}/by`,
        `${told(price.by, this.policy)} a plusieurs valeurs à la fois : écrivez « first », avec une condition par ligne.`,
      )
    for (const key of Object.keys(price.table ?? {})) this.value(price.by, keyOf(key, shape), `${at}/table/${key}`)
  }

  path({ waiting, proof }: Path, at: string): void {
    if (waiting?.from) this.dated(waiting.from, `${at}/waiting/from`)
    if (proof) this.proof(proof.fact, `${at}/proof/fact`)
  }

  dated(name: string, at: string): void {
    const shape = this.shape(name)
    if (shape && (shape.list || !isDated(shape)))
      this.error(at, `${told(name, this.policy)} ${what(shape)} : ce champ demande une date.`)
  }

  orderedBy(name: string, at: string): void {
    const shape = this.shape(name)
    if (shape && !isOrdered(shape) && shape.type !== 'yesNo')
      this.error(at, `${told(name, this.policy)} ${what(shape)} : un ordre demande un nombre ou une date.`)
  }

  declaration(name: string, fact: FactDeclaration, at: string): void {
    const { add, subtract, multiply, divide, greatest, least, minutes, days, months, count } = fact
    for (const [operation, operands] of Object.entries({ add, subtract, multiply, divide, greatest, least }))
      for (const operand of operands ?? []) this.operand(operand, `${at}/${operation}`)
    for (const operand of minutes ?? []) this.clock(operand, `${at}/minutes`)
    for (const [operation, operands] of Object.entries({ days, months }))
      for (const operand of operands ?? []) this.date(String(operand), `${at}/${operation}`)
    const counted = count === undefined ? null : this.shape(count)
    if (count !== undefined && counted && !counted.list)
      this.error(`${at}/count`, `${told(count, this.policy)} n’a qu’une valeur à la fois : il n’y a rien à compter.`)
    const shape = this.shape(name)
    if (fact.values && shape && shape.type !== 'word')
      this.error(`${at}/type`, '« values » énumère des mots : écrivez « type: word », ou retirez « values ».')
    if (fact.default !== undefined) this.value(name, fact.default, `${at}/default`)
    for (const word of Object.keys(fact.labels ?? {})) this.value(name, word, `${at}/labels/${word}`)
  }

  private operand(operand: Operand, at: string): void {
    if (typeof operand === 'number') return
    if (CLOCK.test(operand))
      return this.error(at, `« ${operand} » est une heure : pour un nombre de minutes, écrivez « minutes ».`)
    const shape = this.shape(operand)
    if (shape && isDated(shape) && !shape.list)
      return this.error(
        at,
        `${told(operand, this.policy)} ${what(shape)} : d’une date à une autre, écrivez « days » ou « months ».`,
      )
    this.number(operand, at, 'un calcul')
  }

  private clock(operand: Operand, at: string): void {
    if (typeof operand === 'number' || CLOCK.test(operand)) {
      const right = rightForm(operand, { type: 'time' })
      if (right) this.error(at, `« ${operand} » n’est pas une heure : écrivez ${right}.`)
      return
    }
    const shape = this.shape(operand)
    if (shape && shape.type !== 'time')
      this.error(
        at,
        `${told(operand, this.policy)} ${what(shape)} : « minutes » demande deux heures, par exemple ['18:30', leftAt].`,
      )
  }

  private date(operand: string, at: string): void {
    if (!WRITTEN.day?.test(operand)) return this.dated(operand, at)
    const right = rightForm(operand, { type: 'day' })
    if (right) this.error(at, `« ${operand} » n’est pas une date : écrivez ${right}.`)
  }

  private number(name: string, at: string, place: string): void {
    const shape = this.shape(name)
    if (shape && (shape.list || !isNumeric(shape)))
      this.error(at, `${told(name, this.policy)} ${what(shape)} : ${place} demande un nombre.`)
  }

  private proof(name: string, at: string): void {
    const shape = this.shape(name)
    if (shape && (shape.list || shape.type !== 'yesNo'))
      this.error(
        at,
        `${told(name, this.policy)} ${what(shape)} : une preuve est donnée ou non, par exemple « certificate ».`,
      )
  }

  private shape(name: string): FactShape | null {
    return name === 'period' && !this.policy.facts?.period ? this.periods : factShape(name, this.policy)
  }

  private error(pointer: string, message: string): void {
    this.found.push({ level: 'error', pointer, message })
  }
}

const YES_NO: FactShape = { type: 'yesNo' }
/** Nobody said what it is: « oui » and « non » are the only words that are surely wrong. */
const ANY: FactShape = { type: 'word' }

const what = ({ type, list, values }: FactShape): string => {
  const said = values ? `est l’un de ces mots : ${values.join(', ')}` : TYPE_WORDS[type]
  return list ? `est une liste, dont chaque élément ${said}` : said
}

function told(name: string, { facts, counters }: Policy): string {
  const label = facts?.[name]?.label ?? counters?.[name]?.label ?? KNOWN_FACTS[name]?.label
  return label ? `« ${name} » (${label})` : `« ${name} »`
}

/** A key of a table is always written as a text: what it stands for. */
function keyOf(key: string, shape: FactShape): Scalar {
  if (shape.type === 'yesNo' && (key === 'true' || key === 'false')) return key === 'true'
  return isNumeric(shape) && key.trim() !== '' && Number.isFinite(Number(key)) ? Number(key) : key
}
