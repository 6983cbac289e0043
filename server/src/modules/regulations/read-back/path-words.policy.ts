import { withoutStop } from '../../../platform/french.js'
import { factInFrench } from './fact-words.policy.js'
import type { Action, Path, Policy } from '../language/language.policy.js'
import { limitInFrench, windowInFrench } from './limit-words.policy.js'
import { modifiersInFrench } from './modifier-words.policy.js'
import { EVENTS, eventEffects, requestEffects, requestInFrench, REQUESTS, type Thing } from './outcome-words.policy.js'
import { predicateInFrench } from './predicate-words.policy.js'
import { isDeepPrice, priceInFrench, priceSentences } from './price-words.policy.js'
import { capital, listed, sentence, unitsInWords } from '../language/value-words.policy.js'

/** Each path of the actions that share them, in order: its sentences. */
export function pathsInFrench(
  actions: readonly Action[],
  paths: readonly Path[],
  policy: Policy,
  thing: Thing,
): string[][] {
  const asked = actions.map((a) => REQUESTS[a]).filter((n) => n !== undefined)
  return paths.map((path, i) => {
    const said =
      asked.length > 0
        ? request(listed(asked, 'ou'), path, paths.slice(0, i), policy, thing)
        : happened(actions[0] ?? 'attend', path, policy, thing)
    const own =
      path.price !== undefined && isDeepPrice(path.price) ? priceSentences('Dans ce cas, prix', path.price, policy) : []
    return [said, ...own].map((s) => sentence(s))
  })
}

/** « Ensuite, réservation possible jusqu’à 9 h le jour même, avec une majoration de 50 % (hors délai) ». */
function request(noun: string, path: Path, before: readonly Path[], policy: Policy, thing: Thing): string {
  const when = path.when ? predicateInFrench(path.when, policy) : ''
  const lead = when ? `${capital(when)}, ` : leadAfter(before)
  const outcome = path.outcome ?? 'accept'
  const what = requestInFrench(noun, outcome, before.length === 0)
  const limits = windowInFrench(path, policy)
  const always =
    !limits && !path.requires && !path.proof && /(réservation|annulation|modification)$/.test(what)
      ? ' possible à tout moment'
      : ''
  const late = outcome === 'acceptLate' && path.price === undefined && !path.modifiers?.length ? ' hors délai' : ''
  const price = shortPrice(path, policy)
  const priced = price && `, ${/^le /.test(price) ? `au ${price.slice(3)}` : `au prix de ${price}`}`
  const effects = requestEffects(path, thing)
  return [
    `${lead}${what}${late}${requestLabel(path, before, limits)}${always}${limits && ` ${limits}`}`,
    conditionsOf(path, policy),
    priced,
    modifiersInFrench(path.modifiers ?? [], policy),
    effects.length > 0 ? ` : ${listed(effects)}` : '',
    becauseOf(path),
  ].join('')
}

/** How a path that concerns everybody follows those before it. */
function leadAfter(before: readonly Path[]): string {
  if (before.length === 0) return ''
  const open = before.filter((p) => !p.when)
  if (open.length === 0) return 'Dans les autres cas, '
  return open.some((p) => p.until) ? 'Ensuite, ' : 'Sinon, '
}

/** « Absence non justifiée : le repas reste dû ». */
function happened(action: Action, path: Path, policy: Policy, thing: Thing): string {
  const { justified, announced, ...others } = path.when ?? {}
  const first = {
    ...(justified !== undefined && { justified }),
    ...(announced !== undefined && { announced }),
    ...others,
  }
  const when = path.when ? ` ${asAdjective(action, predicateInFrench(first, policy))}` : ''
  const limits = windowInFrench(path, policy)
  const price = shortPrice(path, policy)
  const modifiers = modifiersInFrench(path.modifiers ?? [], policy)
  const [effect = '', ...rest] = eventEffects(action, path, thing)
  const charged = !path.outcome || path.outcome === 'charge' || path.outcome === 'price'
  const due = price && charged ? dueInFrench(action, price) : price ? `${effect}, au prix de ${price}` : effect
  return [
    `${eventInFrench(EVENTS[action] ?? action, path)}${when}${limits && ` ${limits}`}`,
    conditionsOf(path, policy),
    ` : ${listed([`${due}${modifiers}`, ...rest])}`,
    becauseOf(path),
  ].join('')
}

const dueInFrench = (action: Action, price: string): string => {
  if (action !== 'absence' && action !== 'attend_unreserved' && action !== 'attend') return price
  return /^le /.test(price)
    ? `facturée au ${price.slice(3)}`
    : price.startsWith('0,00')
      ? 'gratuite'
      : `facturée ${price}`
}

const asAdjective = (action: Action, when: string): string =>
  action === 'absence'
    ? when
        .replace(/si l’absence n’est pas (justifiée|annoncée)/g, 'non $1')
        .replace(/si l’absence est (justifiée|annoncée)/g, '$1')
    : when

/** What must be given, the days that stay due, the proof. */
function conditionsOf({ requires, waiting, proof, label = '' }: Path, policy: Policy): string {
  const required = requires ? predicateInFrench(requires, policy) : ''
  const conditions = [
    label.includes(required.slice(0, 25)) ? '' : required,
    waiting
      ? `après ${unitsInWords(waiting.days, waiting.unit ?? 'calendar')} de carence${waiting.from ? ` comptés depuis ${factInFrench(waiting.from, policy)}` : ''}`
      : '',
    proof
      ? `${predicateInFrench({ [proof.fact]: true }, policy)}${proof.until ? ` remis ${limitInFrench(proof.until, 'until', policy)}` : ''}`
      : '',
  ].filter(Boolean)
  return conditions.map((c) => `, ${c}`).join('')
}

const shortPrice = ({ price }: Path, policy: Policy): string =>
  price === undefined || isDeepPrice(price) ? '' : priceInFrench(price, policy)

/** The label of a request is said when nothing else tells the path from the others. */
function requestLabel(path: Path, before: readonly Path[], limits: string): string {
  const isTold = path.when || path.proof || (before.length === 0 && (limits || path.requires))
  return isTold ? '' : labelOf(path)
}

/** « Absence non annulée » rather than « Absence (absence non annulée) ». */
function eventInFrench(noun: string, path: Path): string {
  const { label = '', when } = path
  if (when) return capital(noun)
  return label.toLowerCase().startsWith(`${noun} `) ? capital(label) : `${capital(noun)}${labelOf(path)}`
}

/** The label, unless the price or a modifier says it already. */
function labelOf({ label, modifiers = [], price }: Path): string {
  if (!label) return ''
  const said = [...modifiers.map((m) => m.label), typeof price === 'object' ? price.label : undefined]
  return said.some((s) => s && label.toLowerCase().includes(s.toLowerCase())) ? '' : ` (${label})`
}

const becauseOf = ({ because }: Path): string =>
  because ? ` (message à la famille : « ${withoutStop(because)} »)` : ''
