import { OWN_FAMILY } from '../../../platform/actor.js'
import {
  type Cents,
  formatCents,
  maxCents,
  minCents,
  minusCents,
  sumCents,
  ZERO_CENTS,
} from '../../../platform/money.js'

/** What of an invoice can still be credited: a line, one of its bookings, or the line itself when it is of none. */
export interface Creditable {
  lineId: string
  bookingId: string | null
  isCare: boolean
  leftCents: Cents
}

export interface CreditShare {
  lineId: string
  bookingId: string | null
  cents: Cents
}

export interface CreditAsked {
  lineId: string
  /** Null: all that is left of the line. */
  amountCents: Cents | null
}

export type CreditRefusalReason =
  | 'NOTHING_LEFT'
  | 'TOO_MUCH'
  | 'CHANGED'
  | 'WAITING'
  | 'NOT_WAITING'
  | 'SAME_PERSON'
  | 'OWN_FAMILY'
  | 'ACCOUNT_CLOSED'
  | 'REQUEST_ID_REUSED'

export const creditableOf = (of: readonly Creditable[], lineId: string): Cents =>
  sumCents(of.filter((one) => one.lineId === lineId).map((one) => one.leftCents))

/** The lines that are asked, each up to what is left of it; all of the invoice when none is. Never more than the invoice asked. */
export function sharesOf(
  creditable: readonly Creditable[],
  asked: readonly CreditAsked[],
  leftCents: Cents,
): CreditShare[] | CreditRefusalReason {
  if (asked.length === 0) {
    const all = fill(creditable, leftCents)
    return all.length === 0 ? 'NOTHING_LEFT' : all
  }
  const shares: CreditShare[] = []
  for (const { lineId, amountCents } of asked) {
    const left = creditableOf(creditable, lineId)
    if (left === 0) return 'NOTHING_LEFT'
    if ((amountCents ?? left) > left) return 'TOO_MUCH'
    shares.push(
      ...fill(
        creditable.filter((one) => one.lineId === lineId),
        amountCents ?? left,
      ),
    )
  }
  return sumCents(shares.map(({ cents }) => cents)) > leftCents ? 'TOO_MUCH' : shares
}

function fill(from: readonly Creditable[], amountCents: Cents): CreditShare[] {
  let rest = amountCents
  return from.flatMap(({ lineId, bookingId, leftCents }) => {
    const cents = minCents(leftCents, rest)
    rest = minusCents(rest, cents)
    return cents > 0 ? [{ lineId, bookingId, cents }] : []
  })
}

export interface OwedOfInvoice {
  remainingCents: Cents
  /** What of it is care, less what was credited of it. */
  careCents: Cents
  /** What care-only money paid of it, and did not come back. */
  careOnlyCents: Cents
}

export interface CreditParts {
  /** What lowers what is left to pay. */
  setOffCents: Cents
  /** What comes back to the wallet. */
  toWalletCents: Cents
  /** What of that is care-only money. */
  careBackCents: Cents
}

/**
 * What is left to pay is lowered first; the rest was paid, and comes back. Care that CESU paid and that is asked no more comes back
 * as CESU, even while meals are to be paid: it is never set against them (code du travail, art. L1271-1).
 */
export function partsOf(
  totalCents: Cents,
  creditedCareCents: Cents,
  { remainingCents, careCents, careOnlyCents }: OwedOfInvoice,
): CreditParts {
  const careLeft = minusCents(careCents, creditedCareCents)
  const mustComeBack = maxCents(ZERO_CENTS, minusCents(careOnlyCents, careLeft))
  const setOffCents = maxCents(ZERO_CENTS, minCents(minusCents(totalCents, mustComeBack), remainingCents))
  const toWalletCents = minusCents(totalCents, setOffCents)
  const careBackCents = minCents(toWalletCents, minCents(creditedCareCents, careOnlyCents))
  return { setOffCents, toWalletCents, careBackCents }
}

/** Promise M8, as for a refund. */
export const needsAnother = (amountCents: Cents, givenCents: Cents, thresholdCents: Cents): boolean =>
  amountCents + givenCents > thresholdCents

export function creditSentence(reason: CreditRefusalReason, leftCents: Cents): string {
  switch (reason) {
    case 'NOTHING_LEFT':
      return 'Il ne reste rien à créditer : tout l’est déjà, ou sera corrigé sur la prochaine facture.'
    case 'TOO_MUCH':
      return `Au plus ${formatCents(leftCents)} peuvent encore être crédités : indiquez un montant plus petit.`
    case 'CHANGED':
      return 'Cette facture a changé pendant que vous la regardiez : vérifiez les montants, puis recommencez. Rien n’est crédité.'
    case 'WAITING':
      return 'Un avoir attend déjà l’accord d’une autre personne sur cette facture : décidez-en d’abord.'
    case 'NOT_WAITING':
      return 'Cet avoir n’attend plus de décision. Rechargez la page.'
    case 'SAME_PERSON':
      return 'Une autre personne que celle qui l’a demandé doit donner son accord.'
    case 'OWN_FAMILY':
      return OWN_FAMILY
    case 'ACCOUNT_CLOSED':
      return 'Cette famille a fermé son compte : la somme ne peut plus revenir sur son porte-monnaie. Rendez-la par la trésorerie.'
    case 'REQUEST_ID_REUSED':
      return 'Cette demande a déjà servi pour un autre avoir. Rechargez la page et recommencez.'
  }
}
