import { counted, type MoneyFacts, moneyInWords } from '../communes/commune-money.policy.js'

/** What a régie is used by, or still holds. */
export interface HeldFacts {
  /** Those that families see, or will. */
  communes: string[]
  money: MoneyFacts
  /** Days on which cash was taken, and whose till may still be counted. */
  tillsToClose: number
  /** Made, and not seen on a statement of the bank. */
  depositsOnTheirWay: number
  /** What its till holds in its books: cash, cheques, transfers, CESU. */
  heldCents: number
}

/** Why a régie is not archived, in a sentence that says by what; null when it holds nothing. */
export function whyNotArchive({ communes, money, ...held }: HeldFacts): string | null {
  const names = communes.join(', ')
  if (communes.length === 1)
    return `${names} : cette commune utilise la régie. Archivez-la, ou changez d’abord sa régie.`
  if (communes.length > 1)
    return `${names} : ces communes utilisent la régie. Archivez-les, ou changez d’abord leur régie.`
  const left = [
    ...moneyInWords(money),
    ...counted(held.tillsToClose, 'caisse à arrêter', 'caisses à arrêter'),
    ...counted(held.depositsOnTheirWay, 'remise en banque à confirmer', 'remises en banque à confirmer'),
  ]
  if (left.length > 0) return `Cette régie a encore : ${left.join(', ')}. Finissez d’abord ce qui reste.`
  return held.heldCents === 0
    ? null
    : 'Les comptes de cette régie disent que sa caisse tient encore de l’argent : remettez-le en banque d’abord.'
}
