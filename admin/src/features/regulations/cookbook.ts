import { MONTH_RECIPES } from './cookbookMonths'
import type { Recipe } from './recipes'

/** The usual rules of French règlements. Each is accepted, read back and applied by the server: `tests/rules/cookbook.spec.ts`. */
export const COOKBOOK: readonly Recipe[] = [
  {
    id: 'book-thursday-before',
    title: 'Réserver jusqu’au jeudi de la semaine précédente',
    says: 'Les repas d’une semaine se réservent jusqu’au jeudi 9 h de la semaine précédente.',
    words: 'délai limite hebdomadaire',
    actions: {
      book: { placing: 'instead', paths: [{ id: 'normal', until: { weekday: 'thu', week: -1, at: '09:00' } }] },
    },
  },
  {
    id: 'book-day-before',
    title: 'Réserver jusqu’à la veille',
    says: 'Un repas se réserve jusqu’à 9 h le jour de service précédent.',
    words: 'délai limite quotidien',
    actions: {
      book: { placing: 'instead', paths: [{ id: 'normal', until: { back: 1, unit: 'service', at: '09:00' } }] },
    },
  },
  {
    id: 'book-month',
    title: 'Réserver au mois, avant le 20',
    says: 'Les repas d’un mois se réservent avant le 20 du mois précédent.',
    words: 'délai limite mensuel',
    actions: {
      book: { placing: 'instead', paths: [{ id: 'normal', until: { month: -1, dayOfMonth: 20, at: '23:59' } }] },
    },
  },
  {
    id: 'late-percent',
    title: 'Hors délai, majoré de 50 %',
    says: 'Passé le délai, un repas se réserve encore jusqu’à 9 h le jour même, majoré de 50 %.',
    words: 'tardif supplément majoration',
    actions: {
      book: {
        placing: 'after',
        paths: [
          {
            ...{ id: 'late', until: { at: '09:00' }, outcome: 'acceptLate' },
            modifiers: [{ percent: 50, label: 'hors délai' }],
          },
        ],
      },
    },
  },
  {
    id: 'late-euro',
    title: 'Hors délai, 1 € de plus',
    says: 'Passé le délai, un repas se réserve encore jusqu’à 9 h le jour même, pour 1 € de plus.',
    words: 'tardif supplément majoration',
    actions: {
      book: {
        placing: 'after',
        paths: [
          {
            ...{ id: 'late', until: { at: '09:00' }, outcome: 'acceptLate' },
            modifiers: [{ add: 100, label: 'hors délai' }],
          },
        ],
      },
    },
  },
  {
    id: 'late-twice-a-month',
    title: 'Deux réservations hors délai par mois au plus',
    says: 'Un enfant a droit à deux réservations hors délai par mois, majorées de 50 %.',
    words: 'tardif limite nombre',
    counters: { lateBefore: { label: 'réservations hors délai', counts: 'book', when: { late: true }, over: 'month' } },
    actions: {
      book: {
        placing: 'after',
        paths: [
          {
            ...{ id: 'late', until: { at: '09:00' }, outcome: 'acceptLate', requires: { lateBefore: { max: 1 } } },
            modifiers: [{ percent: 50, label: 'hors délai' }],
          },
        ],
      },
    },
  },
  {
    id: 'cancel-day-before',
    title: 'Annuler jusqu’à la veille',
    says: 'Un repas s’annule jusqu’à 9 h le jour de service précédent ; il est rendu au porte-monnaie.',
    words: 'annulation gratuite',
    actions: {
      cancel: {
        placing: 'instead',
        paths: [{ until: { back: 1, unit: 'service', at: '09:00' }, settlement: 'wallet' }],
      },
    },
  },
  {
    id: 'cancel-half',
    title: 'Annulation tardive : la moitié reste due',
    says: 'Annulé après le délai et avant 9 h le jour même, un repas est dû pour moitié.',
    words: 'retenue 50 % remboursement',
    actions: { cancel: { placing: 'after', paths: [{ until: { at: '09:00' }, due: 50, settlement: 'wallet' }] } },
  },
  {
    id: 'sickness-certificate',
    title: 'Maladie : rien n’est dû sur certificat',
    says: 'Un enfant malade ne paie pas ses repas, sur présentation d’un certificat médical.',
    words: 'absence justifiée médecin remboursement',
    actions: {
      absence: {
        placing: 'before',
        paths: [{ when: { reason: 'sickness', certificate: true }, outcome: 'doNotCharge', settlement: 'wallet' }],
      },
    },
  },
  {
    id: 'sickness-first-day',
    title: 'Maladie : le premier jour reste dû',
    says: 'En cas de maladie, le premier jour d’absence reste dû ; les suivants ne le sont pas.',
    words: 'carence absence justifiée',
    actions: {
      absence: {
        placing: 'before',
        paths: [{ when: { reason: 'sickness' }, waiting: { days: 1 }, outcome: 'doNotCharge', settlement: 'wallet' }],
      },
    },
  },
  {
    id: 'sickness-week',
    title: 'Plus de sept jours d’absence, avec certificat',
    says: 'Au-delà de sept jours d’absence de suite, avec un certificat, les repas sont rendus.',
    words: 'maladie longue hospitalisation',
    actions: {
      absence: {
        placing: 'before',
        paths: [
          {
            when: { consecutiveDays: { above: 7 }, certificate: true },
            ...{ outcome: 'doNotCharge', settlement: 'wallet' },
          },
        ],
      },
    },
  },
  {
    id: 'school-trip',
    title: 'Sortie scolaire non facturée',
    says: 'Un repas n’est pas dû quand l’école emmène la classe en sortie.',
    words: 'absence voyage classe de découverte',
    actions: {
      absence: {
        placing: 'before',
        paths: [{ when: { reason: 'school_trip' }, outcome: 'doNotCharge', settlement: 'wallet' }],
      },
    },
  },
  {
    id: 'strike',
    title: 'Grève ou enseignant absent : rien n’est dû',
    says: 'Un repas n’est pas dû le jour d’une grève, ou quand l’enseignant est absent et l’enfant gardé chez lui.',
    words: 'absence école fermée',
    actions: {
      absence: {
        placing: 'before',
        paths: [{ when: { reason: ['strike', 'teacher_absent'] }, outcome: 'doNotCharge', settlement: 'wallet' }],
      },
    },
  },
  {
    id: 'unbooked-price',
    title: 'Enfant venu sans réservation : 10 €',
    says: 'Un repas pris sans réservation est facturé 10 €.',
    words: 'non inscrit imprévu pénalité',
    actions: { attend_unreserved: { placing: 'instead', paths: [{ price: 1000 }] } },
  },
  {
    id: 'unbooked-more',
    title: 'Enfant venu sans réservation : 2 € de plus',
    says: 'Un repas pris sans réservation coûte 2 € de plus.',
    words: 'non inscrit imprévu pénalité supplément',
    actions: {
      attend_unreserved: { placing: 'instead', paths: [{ modifiers: [{ add: 200, label: 'sans réservation' }] }] },
    },
  },
  {
    id: 'unbooked-double',
    title: 'Tarif double à partir du septième repas sans réservation',
    says: 'À partir du septième repas de l’année pris sans réservation, le prix est doublé.',
    words: 'non inscrit imprévu pénalité répétition',
    counters: {
      unbookedBefore: { label: 'repas sans réservation', counts: 'attend_unreserved', over: 'schoolYear' },
    },
    actions: {
      attend_unreserved: {
        placing: 'before',
        paths: [{ when: { unbookedBefore: { min: 6 } }, modifiers: [{ multiply: 2, label: 'sans réservation' }] }],
      },
    },
  },
  {
    id: 'debt',
    title: 'Plus de réservation au-delà de 50 € de dette',
    says: 'Une famille qui doit plus de 50 € ne réserve plus avant d’avoir payé.',
    words: 'impayés blocage',
    blocks: [{ when: { debtCents: { above: 5000 } }, because: 'Réglez d’abord ce que vous devez.' }],
  },
  {
    id: 'price-brackets',
    title: 'Prix par tranches de quotient',
    says: '1,80 € jusqu’à 400, 2,90 € jusqu’à 800, 3,80 € au-delà ; sans quotient, le prix le plus haut.',
    words: 'quotient familial QF CAF tarif',
    price: {
      by: 'qf',
      brackets: [{ to: 400, price: 180 }, { to: 800, price: 290 }, { price: 380 }],
      unknown: 380,
    },
  },
  {
    id: 'price-effort',
    title: 'Taux d’effort sur le quotient',
    says: '0,4 % du quotient familial, 0,80 € au moins et 5,60 € au plus ; sans quotient, 5,60 €.',
    words: 'QF CAF pourcentage plancher plafond tarif',
    price: { percent: 0.4, of: 'qf', min: 80, max: 560, unknown: 560 },
  },
  {
    id: 'price-level',
    title: 'Un prix en maternelle, un autre en élémentaire',
    says: '3,20 € en maternelle, 3,60 € en élémentaire et pour qui n’a pas de classe.',
    words: 'niveau classe tarif PS MS GS CP',
    price: { first: [{ when: { level: ['PS', 'MS', 'GS'] }, price: 320 }, { price: 360 }] },
  },
  {
    id: 'siblings',
    title: 'Deuxième enfant à moitié prix, gratuit ensuite',
    says: 'Le deuxième enfant d’une famille paie la moitié, à partir du troisième rien.',
    words: 'fratrie réduction',
    modifiers: [
      { when: { childRank: 2 }, percent: -50, label: 'deuxième enfant' },
      { when: { childRank: { min: 3 } }, replace: 0, label: 'troisième enfant' },
    ],
  },
  {
    id: 'outsiders',
    title: 'Familles extérieures : 30 % de plus',
    says: 'Une famille qui n’habite pas la commune paie 30 % de plus. Créez « Habite la commune » dans « Informations du dossier ».',
    words: 'hors commune résidence habitants',
    modifiers: [{ when: { resident: false }, percent: 30, label: 'hors commune' }],
  },
  {
    id: 'basket-hour',
    title: 'Une heure pour payer',
    says: 'Les places d’une commande sont gardées une heure, le temps de la payer.',
    words: 'panier carte délai de paiement',
    payment: { holdMinutes: 60 },
  },
  {
    id: 'late-first-two',
    title: 'Hors délai, un supplément sur les deux premiers repas du mois',
    says: 'Une réservation hors délai ajoute 1,00 € aux deux premiers repas du mois d’un enfant, et rien aux suivants.',
    words: 'majoration retard plafond fois par mois premiers repas',
    actions: {
      book: {
        placing: 'after',
        paths: [
          {
            id: 'late',
            until: { at: '09:00' },
            outcome: 'acceptLate',
            modifiers: [{ add: 100, label: 'hors délai', per: 'month', firstOnly: 2 }],
          },
        ],
      },
    },
  },
  ...MONTH_RECIPES,
]
