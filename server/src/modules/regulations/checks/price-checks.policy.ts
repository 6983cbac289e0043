import type { Policy } from '../language/language.policy.js'
import type { Problem } from '../language/policy-schema.policy.js'
import { nearest } from '../language/policy-schema.policy.js'
import type { Bracket, Price, PriceModifier, PriceNode } from '../language/price-language.policy.js'

const FORMS = ['cents', 'fact', 'use', 'first', 'by', 'percent', 'each', 'sum', 'greatest', 'least', 'family'] as const
const OPERATIONS = ['add', 'percent', 'multiply', 'replace', 'min', 'max'] as const

export function priceProblems(price: Price, at: string, policy: Policy): Problem[] {
  if (typeof price === 'number') return []
  const forms = FORMS.filter((f) => price[f] !== undefined)
  const found: Problem[] = []
  const error = (message: string, where = at) => found.push({ level: 'error', pointer: where, message })
  if (forms.length !== 1)
    error(`un prix a exactement une forme parmi ${FORMS.join(', ')} ; trouvé : ${forms.join(', ') || 'aucune'}.`)
  if (price.by && (price.table === undefined) === (price.brackets === undefined))
    error('« by » demande soit « table », soit « brackets » : gardez l’un des deux.')
  if (!price.by && (price.table || price.brackets)) error('« table » et « brackets » demandent « by », le nom du fait.')
  if ((price.percent !== undefined || price.each !== undefined) && !price.of)
    error('il manque « of » : le nom du fait qui est compté.')
  const names = Object.keys(policy.prices ?? {})
  if (price.use && !names.includes(price.use))
    error(
      `prix inconnu « ${price.use} » : ajoutez-le à /prices${names.length ? ` ou utilisez ${nearest(price.use, names).join(', ')}` : ''}.`,
      `${at}/use`,
    )
  if (price.use && uses(price.use, policy, [])) error(`le prix « ${price.use} » se contient lui-même.`, `${at}/use`)
  return [...found, ...bracketProblems(price, `${at}/brackets`), ...firstProblems(price, `${at}/first`)]
}

/** Does a named price lead back to itself? */
function uses(name: string, policy: Policy, seen: readonly string[]): boolean {
  if (seen.includes(name)) return true
  const { prices = {} } = policy
  const text = JSON.stringify(Object.hasOwn(prices, name) ? prices[name] : 0)
  return [...text.matchAll(/"use":"([^"]+)"/g)].some(([, next]) => uses(next ?? '', policy, [...seen, name]))
}

/** Brackets are read by their upper bound; where lower bounds are written, a hole or an overlap between them is an error. */
function bracketProblems({ brackets, otherwise }: PriceNode, at: string): Problem[] {
  const found: Problem[] = []
  const error = (i: number, message: string) => found.push({ level: 'error', pointer: `${at}/${i}`, message })
  for (const [i, bracket] of (brackets ?? []).entries()) {
    const { from, to, below } = bracket
    if (to !== undefined && below !== undefined) error(i, '« to » (compris) et « below » (non compris) s’excluent.')
    const end = upper(bracket)
    if (from !== undefined && end !== undefined && end < from)
      error(i, `la tranche finit (${end}) avant de commencer (${from}).`)
    const previous = brackets?.[i - 1]
    if (!previous) continue
    const before = upper(previous)
    if (before === undefined)
      error(i, 'jamais atteinte : la tranche précédente n’a pas de fin. Donnez-lui « to » ou « below ».')
    else if (end !== undefined && end <= before) error(i, `les tranches doivent monter : ${end} vient après ${before}.`)
    else if (from !== undefined) betweenProblem(previous, before, from, (m) => error(i, m))
  }
  const last = brackets?.at(-1)
  if (last && upper(last) !== undefined && otherwise === undefined)
    found.push({
      level: 'warning',
      pointer: `${at}/${(brackets?.length ?? 1) - 1}`,
      message: `rien n’est prévu au-delà de ${upper(last)} : retirez la fin de la dernière tranche ou ajoutez « otherwise ».`,
    })
  return found
}

const upper = ({ to, below }: Bracket): number | undefined => below ?? to

function betweenProblem(previous: Bracket, before: number, from: number, error: (message: string) => void) {
  const included = previous.below === undefined
  if (from < before || (included && from === before))
    return error(`chevauchement : la tranche précédente va jusqu’à ${before}, celle-ci commence à ${from}.`)
  const whole = Number.isInteger(before) && Number.isInteger(from)
  const allowed = !included ? 0 : whole ? 1 : 0.011
  if (from - before > allowed)
    error(
      `trou entre ${before} et ${from} : à quelle tranche appartient ce qui est entre les deux ? Changez l’une des bornes.`,
    )
}

function firstProblems({ first }: PriceNode, at: string): Problem[] {
  const always = first?.findIndex((l) => l.when === undefined) ?? -1
  if (!first || always < 0 || always === first.length - 1) return []
  const message = 'jamais atteinte : la ligne précédente n’a pas de « when » et vaut toujours. Mettez-la en dernier.'
  return [{ level: 'error', pointer: `${at}/${always + 1}`, message }]
}

export function modifierProblems(modifier: PriceModifier, at: string): Problem[] {
  const operations = OPERATIONS.filter((o) => modifier[o] !== undefined)
  if (operations.length === 1) return []
  const message = `un modificateur a exactement une opération parmi ${OPERATIONS.join(', ')} ; trouvé : ${operations.join(', ') || 'aucune'}.`
  return [{ level: 'error', pointer: at, message }]
}
