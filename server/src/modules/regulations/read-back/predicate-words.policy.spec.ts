import { expect, test } from '@jest/globals'
import type { Policy, Predicate } from '../language/language.policy.js'
import { predicateInFrench } from './predicate-words.policy.js'

const policy: Policy = {
  language: 1,
  name: 'Coubon',
  services: {},
  facts: {
    ulis: { label: 'élève ULIS', default: false },
    amountPerChild: { label: 'recharge par enfant', divide: ['amountCents', 'children'] },
  },
  counters: {
    unreservedBefore: { label: 'repas non réservés', counts: 'attend_unreserved' },
    changesSoFar: { counts: 'change', per: 'order' },
    unjustified: { counts: 'absence', when: { justified: false } },
  },
}
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const predicates: [Predicate, string][] = [
  [{ reason: 'sickness' }, 'en cas de maladie'],
  [{ reason: ['sickness', 'bereavement'] }, 'en cas de maladie ou de deuil'],
  [{ reason: 'hospital' }, 'en cas d’hospitalisation'],
  [{ reason: { not: 'convenience' } }, 'sauf en cas de convenance personnelle'],
  [{ level: 'nursery', resident: false }, 'en maternelle et pour une famille extérieure à la commune'],
  [{ qf: null }, 'si le quotient familial n’est pas connu'],
  [{ income: { known: true } }, 'si le revenu est connu'],
  [{ qf: { min: 400, max: 700 } }, 'si le quotient familial est compris entre 400 et 700'],
  [{ consecutiveDays: { above: 7 } }, 'si le nombre de jours d’absence consécutifs dépasse 7'],
  [{ qf: { below: 500 } }, 'si le quotient familial est en dessous de 500'],
  [{ debtCents: { above: 5000 } }, 'si la dette dépasse 50,00 €'],
  [{ amountPerChild: { min: 2000 } }, 'si « recharge par enfant » est d’au moins 20,00 €'],
  [{ capacityLeft: { min: 1 } }, 'dans la limite des places disponibles'],
  [{ childRank: { min: 3 } }, 'à partir du 3e enfant'],
  [{ unreservedBefore: { min: 6 } }, 'après 6 repas non réservés'],
  [{ changesSoFar: { max: 0 } }, 'sans modifications auparavant'],
  [{ unjustified: { min: 2, max: 4 } }, 'après 2 à 4 absences non justifiées'],
  [{ unjustified: 2 }, 'après 2 absences non justifiées'],
  [{ unjustified: { below: 3 } }, 'après au plus 2 absences non justifiées'],
  [{ remindersSent: { min: 2 } }, 'après 2 relances'],
  [{ ulis: true }, 'dans le cas « élève ULIS »'],
  [{ slots: { all: ['am', 'pm'] } }, 'pour les créneaux « matin » et « soir »'],
  [{ weekday: ['mon', 'tue'] }, 'le lundi ou le mardi'],
  [{ holidaysInWeek: 'mon' }, 'si le lundi de la semaine est férié'],
  [{ schoolMonth: ['07', '08'] }, 'en juillet ou août'],
  [{ date: { min: '2026-09-01', max: '2026-12-18' } }, 'du 1er septembre 2026 au 18 décembre 2026'],
  [{ timeOfDay: { below: '10:00' } }, 'si l’heure de la demande est avant 10 h'],
  [{ any: [{ certificate: true }, { reason: 'school_trip' }] }, 'sur certificat médical ou en cas de sortie scolaire'],
  [
    { phoned: true, any: [{ certificate: true }, { letter: true }] },
    'sur appel téléphonique et (sur certificat médical ou avec un courrier)',
  ],
  [{ all: [{ phoned: true }, { letter: true }] }, 'sur appel téléphonique et avec un courrier'],
  [{ not: { reason: 'sickness' } }, 'sauf en cas de maladie'],
]
test.each(predicates)('%j', (predicate, words) => expect(plain(predicateInFrench(predicate, policy))).toBe(words))
