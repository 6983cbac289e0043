import { formatCents, parseCents, wholeCents } from '@shared/money'
import { canonical, isObject, type Json, type JsonObject } from './json'
import { limitToRule, newLimit, ruleToLimit, type LimitForm } from './limitForm'
import { priceToRule, ruleToPrice, type PriceForm } from './priceForm'

/** The name of the one service of a stored policy. */
export const serviceKey = 'service'

/** What a path is called and says: not a question of the form, kept as it was. */
interface PathWords {
  id?: string
  label?: string
  because?: string
}
const wordsOf = (path: JsonObject): PathWords =>
  Object.fromEntries(
    (['id', 'label', 'because'] as const).flatMap((key) => (path[key] === undefined ? [] : [[key, textOf(path[key])]])),
  )

/** The common shapes of a règlement. What the form does not show is kept as it was, in `kept`. */
export interface PolicyForm {
  kept: JsonObject
  book: { words: PathWords; limit: LimitForm }
  late: {
    words: PathWords
    kind: 'refused' | 'surcharge'
    by: 'percent' | 'euros'
    amount: string
    label: string
    limit: LimitForm
  }
  cancel: { words: PathWords; kind: 'until' | 'never'; settlement: string; limit: LimitForm }
  absence: { words: PathWords; kind: 'charged' | 'justified' }
  price: PriceForm
}

export interface NewPolicy {
  name: string
  timeZone: string
  zone: string
  /** Those on which the service opens, in the words of the language. */
  weekdays: string[]
  during: 'school' | 'breaks'
}

/** A first règlement: the day before at 9, cancelling alike, the tariff of the situation. */
export function newPolicy({ name, timeZone, zone, weekdays, during }: NewPolicy): JsonObject {
  const dayBefore: JsonObject = { back: 1, unit: 'business', at: '09:00' }
  const service: JsonObject = {
    label: name,
    weekdays,
    ...(during === 'school' ? {} : { during }),
    actions: {
      book: [{ id: 'normal', until: dayBefore }],
      cancel: [{ until: { ...dayBefore }, settlement: 'wallet' }],
    },
  }
  return { language: 1, name, timeZone, calendar: { zone }, services: { [serviceKey]: service } }
}

/** The percentage or the euros of a surcharge; null when it is not an amount above zero. */
export function surchargeOf({ by, amount }: PolicyForm['late']): number | null {
  const percent = /^\d{1,3}([.,]\d{1,2})?$/.test(amount.replace(/[\s%]/g, ''))
    ? Number(amount.replace(/[\s%]/g, '').replace(',', '.'))
    : null
  const value = by === 'percent' ? percent : parseCents(amount)
  return value !== null && value > 0 ? value : null
}

export function formToPolicy(form: PolicyForm): JsonObject {
  const services = isObject(form.kept.services) ? form.kept.services : {}
  const service = isObject(services[serviceKey]) ? services[serviceKey] : {}
  const actions = isObject(service.actions) ? service.actions : {}
  const written: JsonObject = {
    ...service,
    actions: {
      ...actions,
      book: bookPaths(form),
      cancel: form.cancel.kind === 'never' ? undefined : [cancelPath(form.cancel)],
      absence: form.absence.kind === 'charged' ? undefined : [absencePath(form.absence)],
    },
    price: priceToRule(form.price),
  }
  return JSON.parse(JSON.stringify({ ...form.kept, services: { ...services, [serviceKey]: written } })) as JsonObject
}

function bookPaths({ book, late }: PolicyForm): Json[] {
  const normal: JsonObject = { ...book.words, until: limitToRule(book.limit) }
  if (late.kind === 'refused') return [normal]
  const surcharge = surchargeOf(late) ?? 0
  const label = late.label ? { label: late.label } : {}
  const modifier: JsonObject = late.by === 'percent' ? { percent: surcharge, ...label } : { add: surcharge, ...label }
  return [normal, { ...late.words, until: limitToRule(late.limit), outcome: 'acceptLate', modifiers: [modifier] }]
}
const cancelPath = ({ words, limit, settlement }: PolicyForm['cancel']): JsonObject => ({
  ...words,
  until: limitToRule(limit),
  ...(settlement ? { settlement } : {}),
})
const absencePath = ({ words }: PolicyForm['absence']): JsonObject => ({
  ...words,
  when: { justified: true },
  outcome: 'doNotCharge',
})

/** The form of a policy, or null when the form cannot say all of it: then it is written as JSON. */
export function policyToForm(policy: JsonObject): PolicyForm | null {
  const services = isObject(policy.services) ? policy.services : {}
  const service = services[serviceKey]
  if (Object.keys(services).length !== 1 || !isObject(service)) return null
  const actions = isObject(service.actions) ? service.actions : {}
  const [normal, late] = pathsOf(actions.book)
  const [cancel] = pathsOf(actions.cancel)
  const [absence] = pathsOf(actions.absence)
  const form: PolicyForm = {
    kept: policy,
    book: { words: wordsOf(normal ?? {}), limit: ruleToLimit(normal?.until) },
    late: readLate(late),
    cancel: cancel
      ? {
          words: wordsOf(cancel),
          kind: 'until',
          settlement: textOf(cancel.settlement),
          limit: ruleToLimit(cancel.until),
        }
      : { words: {}, kind: 'never', settlement: 'wallet', limit: newLimit() },
    absence: { words: wordsOf(absence ?? {}), kind: absence ? 'justified' : 'charged' },
    price: ruleToPrice(service.price),
  }
  return canonical(formToPolicy(form)) === canonical(policy) ? form : null
}

function readLate(path: JsonObject | undefined): PolicyForm['late'] {
  const none = { words: { id: 'late' }, label: 'hors délai', by: 'percent', amount: '50' } as const
  if (!path) return { ...none, kind: 'refused', limit: newLimit({ kind: 'sameDay' }) }
  const [modifier] = pathsOf(path.modifiers)
  const euros = Number.isSafeInteger(modifier?.add)
  const amount = euros
    ? formatCents(wholeCents(Number(modifier?.add)))
    : String(modifier?.percent ?? '').replace('.', ',')
  const by = euros ? 'euros' : 'percent'
  return {
    words: wordsOf(path),
    kind: 'surcharge',
    label: textOf(modifier?.label),
    by,
    amount,
    limit: ruleToLimit(path.until),
  }
}

const pathsOf = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])
const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : '')
