import type { Action, Path } from '../language/language.policy.js'
import type { Thing } from './outcome-words.policy.js'

const isForAll = (p: Path) => !p.when && !p.until && !p.opens && !p.requires && !p.proof && !p.waiting

/** What is answered when no path of a listed action applies. */
export function tailOf(action: Action, paths: readonly Path[], { name, due }: Thing): string[] {
  if (action === 'month') return monthTail(paths)
  if (paths.some(isForAll)) return []
  const open = paths.filter((p) => !p.when)
  const timed = open.length > 0 && open.every((p) => p.until)
  const lead = timed
    ? paths.filter((p) => p.until).length > 1
      ? 'Passé ces délais'
      : 'Passé ce délai'
    : 'Dans les autres cas'
  if (action === 'cancel') return [`${lead}, ${name} reste ${due}`]
  if (action === 'absence') return [`Dans les autres cas d’absence, ${name} reste ${due}`]
  if (action === 'attend_unreserved') {
    return [
      open.length > 0
        ? 'Sinon, l’enfant venu sans réservation n’est pas accueilli'
        : 'Dans les autres cas de présence sans réservation, le prix habituel est dû',
    ]
  }
  return []
}

/** What a month that is paid whole means for its meals. */
const monthTail = (paths: readonly Path[]): string[] => [
  'Les réservations du mois sont comprises dans le forfait ; ce qu’une absence ne fait pas payer en est déduit, jamais plus que le forfait',
  ...(paths.some(isForAll) ? [] : ['Dans les autres cas, pas de forfait : chaque réservation est facturée à son prix']),
]

const UNBOOKED = 'Présence sans réservation : le prix habituel est dû'
/** What is answered to an action the règlement does not list. `isDaily`: it is of days, not of the file of a year alone. */
export function silentActions(
  actions: Partial<Record<Action, readonly Path[]>>,
  { name, due }: Thing,
  isDaily: boolean,
): string[] {
  if (!actions.book)
    return isDaily ? ['Aucune réservation n’est possible : le règlement ne dit pas comment réserver'] : []
  // where nobody ever books, there is nothing to change, to cancel or to be absent from
  const closed = actions.book.every((path) => path.outcome === 'refuse' && isForAll(path))
  if (closed) return [actions.attend_unreserved ? '' : UNBOOKED].filter(Boolean)
  return [
    actions.change ? '' : 'La modification suit les mêmes règles que la réservation',
    actions.cancel ? '' : `L’annulation n’est pas prévue : ${name} reste ${due}`,
    actions.attend_unreserved ? '' : UNBOOKED,
    actions.absence ? '' : `Absence : ${name} reste ${due}`,
  ].filter(Boolean)
}
