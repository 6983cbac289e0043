import { meets } from '../evaluate/predicate.policy.js'
import type { Condition, Outcome, Path, Predicate, ServiceRules, Settlement } from '../language/language.policy.js'
import { type Asked, SUPPLY } from '../language/supplied-facts.policy.js'
import { COMBINERS } from './fact-checks.policy.js'

type Tell = (pointer: string, message: string) => void

/** What becomes of each outcome; any other is not carried out. */
const CARRIED_OUT: Readonly<Record<Asked, readonly Outcome[]>> = {
  book: ['accept', 'acceptLate', 'waitlist', 'refuse'],
  cancel: ['accept', 'acceptLate', 'credit', 'refuse'],
  absence: ['charge', 'doNotCharge', 'credit'],
  attend_unreserved: ['charge', 'accept', 'acceptLate', 'doNotCharge', 'credit', 'refuse'],
  pickup: ['charge', 'doNotCharge'],
  enrol: ['accept', 'acceptLate', 'review', 'refuse'],
}

/** What the product does not do of the paths of what it asks. */
export function unappliedPaths(
  action: Asked,
  paths: readonly Path[],
  at: string,
  { payment }: Pick<ServiceRules, 'payment'>,
  tell: Tell,
): void {
  const onInvoice = payment?.mode === 'invoice'
  for (const [i, path] of paths.entries()) {
    const { outcome, as, settlement, proof } = path
    const here = `${at}/${i}`
    const allowed = CARRIED_OUT[action]
    if (outcome !== undefined && !allowed.includes(outcome))
      tell(`${here}/outcome`, `« ${outcome} » ne peut pas être suivi ici : choisissez parmi ${allowed.join(', ')}.`)
    if (as !== undefined) tell(`${here}/as`, 'Ce mot n’est repris nulle part : retirez ce champ.')
    const known = settlements(path, action, onInvoice)
    if (settlement !== undefined && !known.includes(settlement))
      tell(`${here}/settlement`, `${GOES[known[0] ?? 'none']} : écrivez « ${known[0]} », ou retirez ce champ.`)
    if (proof?.until && action !== 'absence')
      tell(
        `${here}/proof/until`,
        'La date d’un justificatif n’est notée que pour une absence : l’agent juge s’il est donné à temps. Retirez « until ».',
      )
  }
  if (action === 'book') for (const [i, path] of paths.entries()) listed(path, `${at}/${i}`, tell)
  if (action === 'enrol') for (const [i, path] of paths.entries()) fee(path, `${at}/${i}`, tell)
  if (action === 'cancel') ordinaryCancelling(paths, at, tell)
  if (action === 'absence') for (const [i, path] of paths.entries()) absence(path, `${at}/${i}`, tell)
}

/** What becomes of the money of a path: what pays the next meals, or the next invoice; nothing, where nothing comes back. */
function settlements({ outcome, due, price }: Path, action: Asked, onInvoice: boolean): Settlement[] {
  const isKept = outcome === 'refuse' || (action === 'absence' && (outcome ?? 'charge') === 'charge' && !due && !price)
  if (isKept || action === 'book' || action === 'enrol') return ['none']
  return onInvoice ? ['nextInvoice'] : ['wallet', 'carryOver']
}
const GOES: Readonly<Partial<Record<Settlement, string>>> = {
  wallet: 'Ce qui est rendu l’est sur le porte-monnaie',
  nextInvoice: 'Ce qui n’est plus dû est déduit de la facture, ou de la suivante',
  none: 'Rien n’est rendu par cette règle',
}

/**
 * Until the limit that is agreed when a meal is booked, cancelling gives the whole price back and asks nothing: the first path that
 * may concern everybody then says that limit, and only that.
 */
function ordinaryCancelling(paths: readonly Path[], at: string, tell: Tell): void {
  for (const [i, path] of paths.entries()) {
    if (saidLater(path.when)) continue
    const conditions = (['requires', 'proof', 'waiting', 'opens'] as const).filter((field) => path[field] !== undefined)
    if (path.until && conditions[0])
      tell(
        `${at}/${i}/${conditions[0]}`,
        'Jusqu’à cette limite, une annulation est acceptée sans condition : écrivez d’abord une règle sans condition, puis celle-ci.',
      )
    const kept = (['price', 'due', 'modifiers'] as const).find((field) => path[field] !== undefined && path.due !== 0)
    if (kept && (path.until ?? conditions.length === 0))
      tell(
        `${at}/${i}/${kept}`,
        'Jusqu’à la première limite, tout le prix est rendu : écrivez d’abord une règle sans retenue, puis celle-ci.',
      )
    if (path.until && path.outcome === 'refuse')
      tell(
        `${at}/${i}/outcome`,
        'Jusqu’à la première limite, une annulation est acceptée : retirez cette règle, ou son « until ».',
      )
    if (!path.when) return
  }
}

/** Does it hold only for what is said when cancelling? Nothing of it is known when the meal is booked. */
const saidLater = (when: Predicate | undefined): boolean =>
  Object.entries(when ?? {}).some(
    ([name, condition]) =>
      !COMBINERS.has(name) &&
      SUPPLY[name] !== undefined &&
      !SUPPLY[name]?.on.includes('book') &&
      !meets(condition as Condition, BY_DEFAULT[name]),
  )
const BY_DEFAULT: Readonly<Record<string, string>> = { channel: 'portal' }

/** Who comes from the waiting list pays what everybody pays. */
function listed({ outcome, ...path }: Path, at: string, tell: Tell): void {
  if (outcome !== 'waitlist') return
  for (const field of ['price', 'due', 'modifiers'] as const)
    if (path[field] !== undefined)
      tell(`${at}/${field}`, 'Une place de la liste d’attente coûte le prix habituel : retirez ce champ.')
}

/** An inscription is asked for, and costs nothing. */
function fee(path: Path, at: string, tell: Tell): void {
  for (const field of ['price', 'due', 'modifiers'] as const)
    if (path[field] !== undefined)
      tell(
        `${at}/${field}`,
        'Les frais d’inscription ne sont pas demandés aux familles : retirez ce champ, et percevez-les au guichet.',
      )
}

/** What an absence costs beyond the meal that was paid is not asked of the family. */
function absence({ outcome = 'charge', due, price, modifiers }: Path, at: string, tell: Tell): void {
  if (outcome === 'charge' && due === undefined && (price !== undefined || modifiers?.length))
    tell(
      `${at}/${price === undefined ? 'modifiers' : 'price'}`,
      'Une absence ne coûte jamais plus que le repas : écrivez « due », la part qui reste due, ou « outcome: doNotCharge ».',
    )
  if (due !== undefined && due > 100) tell(`${at}/due`, 'Une absence ne coûte jamais plus que le repas : 100 au plus.')
}
