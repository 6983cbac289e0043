import type { Recipe } from './recipes'

/** What is paid by the month, at its beginning or at its end. */
export const MONTH_RECIPES: readonly Recipe[] = [
  {
    id: 'month',
    title: 'Forfait du mois, de septembre à juin',
    says: '56 € par mois pour quatre jours par semaine, 42 € pour moins, repas compris ; une absence justifiée déduit 3,20 €. Créez « plan » (monthly) et « daysPerWeek » dans « Informations du dossier ».',
    words: 'forfait mensuel abonnement permanent facture lissé',
    price: { first: [{ when: { plan: 'monthly' }, price: 320 }, { price: { fact: 'tariffCents' } }] },
    payment: { mode: 'invoice' },
    actions: {
      month: {
        placing: 'instead',
        paths: [
          { when: { plan: 'monthly', daysPerWeek: { min: 4 }, schoolMonth: { not: ['07', '08'] } }, price: 5600 },
          { when: { plan: 'monthly', schoolMonth: { not: ['07', '08'] } }, price: 4200 },
        ],
      },
      absence: {
        placing: 'before',
        paths: [{ when: { justified: true }, outcome: 'credit', settlement: 'nextInvoice' }],
      },
    },
  },
  {
    id: 'meals-taken',
    title: 'Facture des repas pris, en fin de mois',
    says: 'À la fin du mois, la facture compte les repas pointés : 2,05 € chacun, sur une ligne qui dit combien.',
    words: 'pointage sans réservation présence facture mensuelle',
    price: { cents: 205, label: 'repas' },
    payment: { mode: 'invoice' },
    actions: {
      price: {
        placing: 'instead',
        paths: [
          {
            label: 'facture du mois',
            when: { month: { known: true } },
            price: { each: { cents: 205, label: 'repas' }, of: 'mealsTaken' },
          },
        ],
      },
    },
  },
  {
    id: 'classes',
    title: 'Régulier ou occasionnel, connu en fin de mois',
    says: 'Un enfant qui mange au moins la moitié des repas possibles du mois est régulier : 3,50 € par repas, sinon 5,00 €. D’ici là, le prix annoncé est 5,00 €, et peut baisser.',
    words: 'fréquentation catégorie classement reclassement part des repas',
    facts: { share: { label: 'part des repas pris', divide: ['mealsTaken', 'mealsPossible'] } },
    price: { by: 'mode', table: { regular: 350, occasional: 500 }, unknown: 500 },
    payment: { mode: 'invoice' },
    actions: {
      price: {
        placing: 'instead',
        paths: [
          { when: { share: { min: 0.5 } }, outcome: 'classify', as: 'regular' },
          { outcome: 'classify', as: 'occasional' },
        ],
      },
    },
  },
]
