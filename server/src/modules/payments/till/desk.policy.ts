import { OWN_FAMILY } from '../../../platform/actor.js'
import { addDays, type Day } from '../../../platform/day.js'
import { type Cents, formatCents, wholeCents } from '../../../platform/money.js'

export type DeskMethod = 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CESU'
export type DepositMethod = 'CASH' | 'CHEQUE' | 'CESU'

/**
 * Code général des impôts, art. 1680: public money is paid in cash up to 300 €; the décret n° 2019-798 of 26 July 2019,
 * art. 8, and the instruction codificatrice n° 06-031-A-B-M of 21 April 2006 hold a régisseur to the accountant's rules.
 */
export const MAX_CASH_CENTS: Cents = wholeCents(30_000)
export const MIN_DESK_CENTS: Cents = wholeCents(100)
export const MAX_DESK_CENTS: Cents = wholeCents(200_000)

/** Where in the books money of this kind waits until it is deposited. */
export const TILL = { CASH: 'CASH', CHEQUE: 'CHEQUES', TRANSFER: 'TRANSFERS', CESU: 'CESU' } as const

export type DeskRefusalReason =
  | 'AMOUNT_TOO_SMALL'
  | 'AMOUNT_TOO_LARGE'
  | 'CASH_ABOVE_LIMIT'
  | 'CHEQUE_INCOMPLETE'
  | 'TRANSFER_WITHOUT_REFERENCE'
  | 'CESU_WITHOUT_REFERENCE'
  | 'SAME_CHEQUE'
  | 'SAME_REFERENCE'
  | 'CESU_FOR_CARE_ONLY'
  | 'ACCOUNT_NOT_ACTIVE'
  | 'COMMUNE_NOT_OPEN'
  | 'OWN_FAMILY'
  | 'AGAINST_RULES'
  | 'REQUEST_ID_REUSED'
  | 'REASON_MISSING'
  | 'ALREADY_REVERSED'
  | 'ALREADY_DEPOSITED'
  | 'ALREADY_RECEIVED'
  | 'NOT_DEPOSITED'
  | 'ALREADY_BOUNCED'
  | 'WALLET_SPENT'
  | 'DECISION_WAITING'
  | 'SAME_PERSON'
  | 'ALREADY_DECIDED'
  | 'NO_DEBT'
  | 'NOTHING_TO_DEPOSIT'
  | 'NOTHING_TO_RECEIVE'
  | 'DAY_NOT_COME'
  | 'RECEIVED_TOO_EARLY'
  | 'ALREADY_CONFIRMED'
  | 'DAY_ALREADY_CLOSED'
  | 'DAY_TOO_OLD'
  | 'PERIOD_CLOSED'
  | 'EXPECTED_CHANGED'
  | 'COUNT_MISMATCH'
  | 'DIFFERENCE_UNEXPLAINED'
  | 'NOT_OWN_TAKING'

export interface Taking {
  method: DeskMethod
  amountCents: Cents
  chequeNumber?: string | null
  bank?: string | null
  drawer?: string | null
  reference?: string | null
}

/** One line as it is kept: outer spaces gone, blank is nothing. */
export const lineOf = (text: string | null | undefined): string | null => text?.trim() || null

export interface FamilyAtDesk {
  status: string
  /** One of its communes in this régie is open to families, and not archived. */
  open: boolean
  /** Some child of it has access to care there: CESU pay for nothing else. */
  hasCare: boolean
}

/** Why this money is not taken at the desk, or null. */
export function whyNotTake(taking: Taking, family: FamilyAtDesk): DeskRefusalReason | null {
  const { method, amountCents, chequeNumber, bank, drawer, reference } = taking
  if (!family.open) return 'COMMUNE_NOT_OPEN'
  if (family.status !== 'ACTIVE') return 'ACCOUNT_NOT_ACTIVE'
  if (amountCents < MIN_DESK_CENTS) return 'AMOUNT_TOO_SMALL'
  if (method === 'CASH' && amountCents > MAX_CASH_CENTS) return 'CASH_ABOVE_LIMIT'
  if (amountCents > MAX_DESK_CENTS) return 'AMOUNT_TOO_LARGE'
  if (method === 'CHEQUE' && !(lineOf(chequeNumber) && lineOf(bank) && lineOf(drawer))) return 'CHEQUE_INCOMPLETE'
  if (method === 'TRANSFER' && !lineOf(reference)) return 'TRANSFER_WITHOUT_REFERENCE'
  if (method === 'CESU' && !family.hasCare) return 'CESU_FOR_CARE_ONLY'
  if (method === 'CESU' && !lineOf(reference)) return 'CESU_WITHOUT_REFERENCE'
  return null
}

/** What to do when a régie holds more cash than its act lets it; null when it does not. */
export const cashWarning = (heldCents: number, limitCents: Cents | null): string | null =>
  limitCents !== null && heldCents > limitCents
    ? `La caisse dépasse l’encaisse autorisée de ${formatCents(limitCents)} : remettez des espèces en banque.`
    : null

/**
 * Why they do not cancel this. A mandataire suppléant acts under the responsibility of the régisseur whom they replace, and hands over
 * what they took (CGCT, art. R. 1617-5-2; instruction codificatrice n° 06-031-A-B-M of 21 April 2006, titre 1, chapitre 3): they undo
 * their own slip of the day, and nothing of what somebody else answers for.
 */
export const whyNotCancelTaking = (taking: { keepsTill: boolean; ownToday: boolean }): DeskRefusalReason | null =>
  taking.keepsTill || taking.ownToday ? null : 'NOT_OWN_TAKING'

export const isReason = (text: string | null | undefined): text is string => (text?.trim().length ?? 0) >= 3

export interface CountLine {
  unitCents: Cents
  quantity: number
}

export interface Count {
  expectedCents: Cents
  countedCents: Cents
  counts: readonly CountLine[]
  reason?: string | null
}

/** Why this count does not close the day, or null: the coins and notes, when given, are the total; a difference has a reason. */
export function whyNotClose(count: Count): DeskRefusalReason | null {
  const { countedCents, expectedCents, counts, reason } = count
  const sum = counts.reduce((total, { unitCents, quantity }) => total + unitCents * quantity, 0)
  if (counts.length > 0 && sum !== countedCents) return 'COUNT_MISMATCH'
  return countedCents !== expectedCents && !isReason(reason) ? 'DIFFERENCE_UNEXPLAINED' : null
}

/** How far back a till that was forgotten may still be counted. */
export const CLOSABLE_DAYS = 31
/** How long before it is keyed at the desk a transfer may have reached the account. */
export const RECEIVED_BEFORE_DAYS = 92

/** Why the till of this day is not counted any more, or not yet. */
export function whyNotThatDay(
  day: Day,
  { today, closedUntil }: { today: Day; closedUntil: Day | null },
): DeskRefusalReason | null {
  if (day > today) return 'DAY_NOT_COME'
  if (closedUntil !== null && day <= closedUntil) return 'PERIOD_CLOSED'
  return day < addDays(today, -CLOSABLE_DAYS) ? 'DAY_TOO_OLD' : null
}

/** Why a bank's statement cannot have shown a transfer on this day. */
export function whyNotReceive(
  day: Day,
  { today, lastTaken }: { today: Day; lastTaken: Day },
): DeskRefusalReason | null {
  if (day > today) return 'DAY_NOT_COME'
  return day < addDays(lastTaken, -RECEIVED_BEFORE_DAYS) ? 'RECEIVED_TOO_EARLY' : null
}

export const SENTENCES: Record<DeskRefusalReason, string> = {
  AMOUNT_TOO_SMALL: `Encaissez au moins ${formatCents(MIN_DESK_CENTS)}.`,
  AMOUNT_TOO_LARGE: `Encaissez au plus ${formatCents(MAX_DESK_CENTS)} à la fois.`,
  CASH_ABOVE_LIMIT: `La loi limite les espèces à ${formatCents(MAX_CASH_CENTS)} (article 1680 du code général des impôts) : proposez un autre moyen.`,
  CHEQUE_INCOMPLETE: 'Indiquez le numéro du chèque, la banque et le tireur.',
  TRANSFER_WITHOUT_REFERENCE: 'Indiquez la référence du virement, telle qu’elle est sur le relevé.',
  SAME_CHEQUE: 'Un chèque de cette banque avec ce numéro a déjà été encaissé. Vérifiez qu’il ne s’agit pas du même.',
  SAME_REFERENCE: 'Cette référence a déjà été encaissée. Vérifiez qu’il ne s’agit pas du même versement.',
  CESU_WITHOUT_REFERENCE: 'Indiquez l’émetteur des CESU et leurs numéros.',
  CESU_FOR_CARE_ONLY:
    'Les CESU ne paient que la garde, jamais la cantine, et aucun enfant de cette famille n’y a accès ici. Proposez un autre moyen.',
  COMMUNE_NOT_OPEN:
    'Aucune commune de cette famille, dans cette régie, n’est ouverte aux familles : n’encaissez rien avant sa date d’ouverture, ni une fois qu’elle est archivée.',
  AGAINST_RULES: 'Le règlement ne permet pas de verser ce montant : proposez-en un autre.',
  ACCOUNT_NOT_ACTIVE: 'Ce compte n’est pas actif : rien ne peut y être versé.',
  OWN_FAMILY,
  REQUEST_ID_REUSED: 'Cette demande a déjà servi pour autre chose. Rechargez la page et recommencez.',
  REASON_MISSING: 'Écrivez le motif, en trois lettres au moins : il reste dans le journal.',
  ALREADY_REVERSED: 'Cet encaissement est déjà annulé.',
  ALREADY_DEPOSITED: 'Un des encaissements est déjà remis en banque ou annulé. Rechargez la page.',
  ALREADY_RECEIVED: 'Un de ces virements est déjà marqué comme reçu sur le compte. Rechargez la page.',
  NOT_DEPOSITED: 'Ce chèque n’est pas encore remis en banque : annulez plutôt son encaissement.',
  ALREADY_BOUNCED: 'Le rejet de ce chèque est déjà enregistré.',
  WALLET_SPENT: 'La famille a déjà dépensé cette somme : annulez d’abord ses réservations.',
  DECISION_WAITING: 'Une demande attend déjà la décision d’une autre personne.',
  SAME_PERSON: 'Une autre personne que celle qui a demandé doit approuver.',
  ALREADY_DECIDED: 'Cette demande a déjà reçu une réponse.',
  NO_DEBT: 'Il ne reste rien à recouvrer sur ce chèque.',
  NOTHING_TO_DEPOSIT: 'Choisissez au moins un encaissement à remettre.',
  NOTHING_TO_RECEIVE: 'Choisissez au moins un virement.',
  DAY_NOT_COME: 'Ce jour n’est pas encore venu : vérifiez la date.',
  RECEIVED_TOO_EARLY: `Cette date est plus de ${RECEIVED_BEFORE_DAYS} jours avant l’encaissement : vérifiez le relevé.`,
  ALREADY_CONFIRMED: 'Cette remise est déjà confirmée.',
  DAY_ALREADY_CLOSED: 'La caisse de ce jour est déjà arrêtée.',
  DAY_TOO_OLD: `La caisse d’un jour s’arrête dans les ${CLOSABLE_DAYS} jours.`,
  PERIOD_CLOSED: 'Les comptes de ce jour sont clos : sa caisse ne s’arrête plus.',
  EXPECTED_CHANGED: 'La caisse a bougé pendant le comptage : vérifiez le nouveau montant attendu.',
  COUNT_MISMATCH: 'Le total ne correspond pas aux pièces et billets comptés.',
  DIFFERENCE_UNEXPLAINED: 'Le compte ne tombe pas juste : expliquez la différence.',
  NOT_OWN_TAKING:
    'Un mandataire annule ce qu’il a encaissé lui-même, le jour même : pour cet encaissement, demandez au régisseur.',
}
