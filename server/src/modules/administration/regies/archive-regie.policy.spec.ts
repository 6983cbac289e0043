import { expect, test } from '@jest/globals'
import { type HeldFacts, whyNotArchive } from './archive-regie.policy.js'

const NOTHING: HeldFacts = {
  communes: [],
  money: {
    ...{
      wallets: 0,
      cardPayments: 0,
      ordersToPay: 0,
      invoicesToPay: 0,
      mealsToInvoice: 0,
      creditsToDecide: 0,
      refunds: 0,
    },
    ...{ deskPayments: 0, deskRequests: 0, debts: 0, disputes: 0 },
  },
  tillsToClose: 0,
  depositsOnTheirWay: 0,
  heldCents: 0,
}

test.each<[what: string, facts: Partial<HeldFacts>, why: string | null]>([
  ['holds nothing', {}, null],
  [
    'a commune uses it',
    { communes: ['Coubon'] },
    'Coubon : cette commune utilise la régie. Archivez-la, ou changez d’abord sa régie.',
  ],
  [
    'two communes use it',
    { communes: ['Aiguilhe', 'Coubon'] },
    'Aiguilhe, Coubon : ces communes utilisent la régie. Archivez-les, ou changez d’abord leur régie.',
  ],
  [
    'money on its way, an open till, a slip that the bank has not shown',
    {
      money: { ...NOTHING.money, wallets: 1, cardPayments: 2, deskPayments: 1 },
      ...{ tillsToClose: 1, depositsOnTheirWay: 2 },
    },
    'Cette régie a encore : 1 porte-monnaie avec de l’argent, 2 paiements par carte en cours, 1 versement au guichet pas encore remis, 1 caisse à arrêter, 2 remises en banque à confirmer. Finissez d’abord ce qui reste.',
  ],
  [
    'its books hold what no list shows',
    { heldCents: -500 },
    'Les comptes de cette régie disent que sa caisse tient encore de l’argent : remettez-le en banque d’abord.',
  ],
])('a régie is archived once it holds nothing: %s', (_, facts, why) =>
  expect(whyNotArchive({ ...NOTHING, ...facts })).toBe(why),
)
