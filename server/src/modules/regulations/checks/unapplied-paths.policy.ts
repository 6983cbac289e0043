import type { Outcome, Path, ServiceRules, Settlement } from '../language/language.policy.js'
import { type Asked, isOfMoney } from '../language/supplied-facts.policy.js'

type Tell = (pointer: string, message: string) => void

/** What becomes of each outcome; any other is not carried out. */
const CARRIED_OUT: Readonly<Record<Asked, readonly Outcome[]>> = {
  book: ['accept', 'acceptLate', 'review', 'allocate', 'waitlist', 'refuse'],
  cancel: ['accept', 'acceptLate', 'credit', 'refuse'],
  change: ['accept', 'acceptLate', 'charge', 'refuse'],
  absence: ['charge', 'doNotCharge', 'credit'],
  attend_unreserved: ['charge', 'accept', 'acceptLate', 'replacementMeal', 'doNotCharge', 'credit', 'refuse'],
  pickup: ['charge', 'doNotCharge'],
  month: ['charge', 'doNotCharge'],
  price: ['price', 'classify'],
  enrol: ['accept', 'acceptLate', 'charge', 'review', 'refuse'],
  topup: ['accept', 'refuse'],
  dunning: ['charge', 'doNotCharge'],
}

/** What the product does not do of the paths of what it asks. */
export function unappliedPaths(
  action: Asked,
  paths: readonly Path[],
  at: string,
  { payment, actions }: Pick<ServiceRules, 'payment' | 'actions'>,
  tell: Tell,
): void {
  const onInvoice = payment?.mode === 'invoice'
  for (const [i, path] of paths.entries()) {
    const { outcome, as, settlement, proof } = path
    const here = `${at}/${i}`
    const allowed = CARRIED_OUT[action]
    if (outcome !== undefined && !allowed.includes(outcome))
      tell(`${here}/outcome`, `« ${outcome} » ne peut pas être suivi ici : choisissez parmi ${allowed.join(', ')}.`)
    if (as !== undefined && action !== 'price') tell(`${here}/as`, 'Ce mot n’est repris nulle part : retirez ce champ.')
    const known = settlements(path, action, payment?.mode)
    if (settlement !== undefined && !known.includes(settlement))
      tell(`${here}/settlement`, `${GOES[known[0] ?? 'none']} : écrivez « ${known[0]} », ou retirez ce champ.`)
    if (proof?.until && action !== 'absence' && action !== 'cancel')
      tell(
        `${here}/proof/until`,
        'La date d’un justificatif n’est notée que pour une absence ou une annulation : l’agent juge s’il est donné à temps. Retirez « until ».',
      )
  }
  if (action === 'cancel' && payment?.mode === 'onConsumption')
    for (const [i, path] of paths.entries()) kept(path, `${at}/${i}`, tell)
  if (action === 'book') for (const [i, path] of paths.entries()) listed(path, `${at}/${i}`, tell)
  if (action === 'enrol') for (const [i, path] of paths.entries()) fee(path, `${at}/${i}`, tell)
  if (isOfMoney(action)) for (const [i, path] of paths.entries()) undated(path, `${at}/${i}`, tell)
  if (action === 'topup') for (const [i, path] of paths.entries()) free(path, `${at}/${i}`, tell)
  if (action === 'month') month(paths, at, onInvoice, tell)
  if (action === 'price') {
    if (actions?.month?.length)
      tell(
        at,
        'Un forfait du mois est dû quoi qu’il y soit pris, et la fin du mois le changerait : gardez l’un des deux.',
      )
    monthsEnd(paths, at, onInvoice, tell)
  }
}

/** What becomes of the money of a path: what pays the next meals, or the next invoice; nothing, where nothing comes back. */
function settlements({ outcome, due, price }: Path, action: Asked, mode: Mode): Settlement[] {
  const isKept = outcome === 'refuse' || (action === 'absence' && (outcome ?? 'charge') === 'charge' && !due && !price)
  if (isKept || action === 'book' || action === 'enrol' || action === 'price' || isOfMoney(action)) return ['none']
  if (mode === 'onConsumption') return ['none']
  if (mode === 'invoice') return ['nextInvoice']
  // what the wallet is given pays what is asked next: an association that is paid before calls that its next invoice
  return mode === undefined ? ['wallet', 'carryOver'] : ['wallet', 'carryOver', 'nextInvoice']
}
type Mode = NonNullable<ServiceRules['payment']>['mode']
const GOES: Readonly<Partial<Record<Settlement, string>>> = {
  wallet: 'Ce qui est rendu l’est sur le porte-monnaie, qui paie les prochaines réservations',
  nextInvoice: 'Ce qui n’est plus dû est déduit de la facture, ou de la suivante',
  none: 'Rien n’est rendu par cette règle',
}

/** Nothing was paid of a meal that is paid once it was taken: nothing of it can be kept. */
function kept(path: Path, at: string, tell: Tell): void {
  for (const field of ['price', 'due', 'modifiers'] as const)
    if (path[field] !== undefined)
      tell(
        `${at}/${field}`,
        'Rien n’est payé avant le repas : une annulation ne garde rien. Retirez ce champ, ou refusez d’annuler après la limite et dites dans « absence » ce que doit qui ne vient pas.',
      )
}

/** Who comes from the waiting list pays what everybody pays; places are given once a window is closed. */
function listed({ outcome, ...path }: Path, at: string, tell: Tell): void {
  if (outcome === 'allocate' && path.until === undefined)
    tell(
      `${at}/outcome`,
      'Les places sont données après la clôture des demandes : dites dans « until » quand elles ferment.',
    )
  if (outcome !== 'waitlist') return
  for (const field of ['price', 'due', 'modifiers'] as const)
    if (path[field] !== undefined)
      tell(`${at}/${field}`, 'Une place de la liste d’attente coûte le prix habituel : retirez ce champ.')
}

/** An inscription has no price but its own, and is no share of one. */
function fee({ outcome, price, due, modifiers }: Path, at: string, tell: Tell): void {
  if (due !== undefined)
    tell(`${at}/due`, 'Une inscription n’est la part d’aucun prix : dites dans « price » ce qu’elle coûte.')
  if (modifiers?.length && price === undefined)
    tell(`${at}/modifiers`, 'Une inscription n’a pas de prix à majorer : dites dans « price » ce qu’elle coûte.')
  if (outcome === 'charge' && price === undefined)
    tell(at, 'Une inscription payante a son propre prix : dites dans « price » ce qu’elle coûte.')
}

/** No meal is asked of, from whose day a limit would count. */
function undated(path: Path, at: string, tell: Tell): void {
  for (const field of ['opens', 'until', 'waiting', 'proof'] as const)
    if (path[field] !== undefined)
      tell(
        `${at}/${field}`,
        'Une recharge ou une relance n’est d’aucun repas : dites quand par « overdueDays », ou retirez ce champ.',
      )
}

/** Money that a family puts on its wallet is all on it. */
function free(path: Path, at: string, tell: Tell): void {
  for (const field of ['price', 'due', 'modifiers'] as const)
    if (path[field] !== undefined) tell(`${at}/${field}`, 'Une recharge ne coûte rien : retirez ce champ.')
}

/** A month is a matter of the family and of the month alone, and has no price but its own. */
const NOT_OF_A_MONTH = ['requires', 'opens', 'until', 'waiting', 'proof', 'due'] as const

function month(paths: readonly Path[], at: string, onInvoice: boolean, tell: Tell): void {
  if (!onInvoice) tell(at, 'Un forfait du mois se règle sur facture : écrivez « payment: { mode: invoice } ».')
  for (const [i, path] of paths.entries()) {
    for (const field of NOT_OF_A_MONTH)
      if (path[field] !== undefined)
        tell(`${at}/${i}/${field}`, 'Un forfait dépend de l’enfant et du mois, rien d’autre : dites-le dans « when ».')
    if ((path.outcome ?? 'charge') === 'charge' && path.price === undefined)
      tell(`${at}/${i}`, 'Un forfait a son propre prix : dites dans « price » ce que coûte le mois.')
  }
}

/** What is asked once a month is over: a total in place of its days, or the class that prices them. */
function monthsEnd(paths: readonly Path[], at: string, onInvoice: boolean, tell: Tell): void {
  if (!onInvoice)
    tell(at, 'Ce que décide la fin du mois se règle sur facture : écrivez « payment: { mode: invoice } ».')
  for (const [i, { outcome, as, price, modifiers, when, ...path }] of paths.entries()) {
    const here = `${at}/${i}`
    for (const field of NOT_OF_A_MONTH)
      if (path[field] !== undefined)
        tell(
          `${here}/${field}`,
          'La fin du mois ne connaît que l’enfant et ce qui est compté de son mois : dites-le dans « when ».',
        )
    if (outcome === 'classify') {
      if (as === undefined) tell(here, 'Dites dans « as » la catégorie de l’enfant.')
      if (price !== undefined)
        tell(`${here}/price`, 'Une catégorie n’a pas de prix : faites dépendre de « mode » le prix du service.')
    } else if (as !== undefined && !OF_PRICES.includes(as)) {
      tell(
        `${here}/as`,
        as === 'weekly_package'
          ? 'Un forfait de semaine n’est pas facturé : dites un forfait du mois (« monthly_package »), ou le prix de chaque jour.'
          : `Le produit connaît ${OF_PRICES.join(' et ')} : choisissez parmi eux, ou retirez ce champ.`,
      )
    }
    if (modifiers !== undefined && price === undefined)
      tell(`${here}/modifiers`, 'Une règle sans prix du mois n’a rien à majorer : retirez ce champ.')
    const isOfMonth = as === 'monthly_package' || JSON.stringify(when ?? {}).includes('"month":')
    if (price !== undefined && outcome !== 'classify' && !isOfMonth)
      tell(
        `${here}/price`,
        'Ce prix serait celui du mois entier : écrivez « when: { month: { known: true } } » ou « as: monthly_package » si c’est lui, et dites dans « price » du service ce que coûte un repas.',
      )
  }
}
/** What a price is of, where it is not the class of a child. */
const OF_PRICES: readonly string[] = ['daily', 'monthly_package']
