/** What families have in a régie, or is on its way there or back. */
export interface MoneyFacts {
  /** With money, or less than nothing. */
  wallets: number
  cardPayments: number
  ordersToPay: number
  invoicesToPay: number
  /** Eaten, or to come, and on no invoice yet. */
  mealsToInvoice: number
  /** A second person has to agree. */
  creditsToDecide: number
  refunds: number
  /** Taken at the desk, and not at the bank yet. */
  deskPayments: number
  deskRequests: number
  debts: number
  disputes: number
}

const WORDS: Record<keyof MoneyFacts, [one: string, many: string]> = {
  wallets: ['porte-monnaie avec de l’argent', 'porte-monnaie avec de l’argent'],
  cardPayments: ['paiement par carte en cours', 'paiements par carte en cours'],
  ordersToPay: ['commande à payer', 'commandes à payer'],
  invoicesToPay: ['facture à payer', 'factures à payer'],
  mealsToInvoice: ['repas à facturer', 'repas à facturer'],
  creditsToDecide: ['avoir à confirmer', 'avoirs à confirmer'],
  refunds: ['remboursement en attente', 'remboursements en attente'],
  deskPayments: ['versement au guichet pas encore remis', 'versements au guichet pas encore remis'],
  deskRequests: ['demande au guichet à décider', 'demandes au guichet à décider'],
  debts: ['dette de chèque rejeté', 'dettes de chèques rejetés'],
  disputes: ['paiement contesté', 'paiements contestés'],
}

export const MONEY = Object.keys(WORDS) as (keyof MoneyFacts)[]

export const counted = (n: number, one: string, many: string): string[] =>
  n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]

/** « 2 porte-monnaie avec de l’argent », « 1 paiement par carte en cours »: those that are there. */
export const moneyInWords = (money: MoneyFacts): string[] =>
  MONEY.flatMap((kind) => counted(money[kind], ...WORDS[kind]))

export interface KeptFacts {
  /** Another commune has the same régie. */
  shared: boolean
  orders: number
  openingBalances: number
  moneyKept: MoneyFacts
  /** The books of a régie of this commune alone have an entry: with another régie they would be nobody’s. */
  writtenBooks: boolean
}

const ITS_FAMILIES =
  ' Sont comptées les familles qui ont, ou ont eu, un accès dans cette commune, même si elles en ont un dans une autre.'

/** Why a commune keeps its régie: the money of its families is in the books of that one. */
export function whyNotOtherRegie({
  shared,
  orders,
  openingBalances,
  moneyKept,
  writtenBooks,
}: KeptFacts): string | null {
  const used = [
    ...counted(orders, 'commande', 'commandes'),
    ...counted(openingBalances, 'solde repris', 'soldes repris'),
    ...moneyInWords(moneyKept),
  ]
  if (used.length > 0)
    return `Cette commune a ${inOneSentence(used)} dans sa régie : l’argent reste dans les comptes qui l’ont reçu.${shared ? ITS_FAMILIES : ''}`
  return writtenBooks
    ? 'Les comptes de cette régie ont des écritures, et aucune autre commune ne les tiendrait : la commune la garde.'
    : null
}

const inOneSentence = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`
