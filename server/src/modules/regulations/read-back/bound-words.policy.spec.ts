import { expect, test } from '@jest/globals'
import type { Policy } from '../language/language.policy.js'
import { type Bounds, boundsInFrench } from './bound-words.policy.js'

const policy: Policy = {
  language: 1,
  name: 'Cantine',
  counters: { missed: { label: 'absences injustifiées', counts: 'absence' } },
  services: {},
}
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test.each<[fact: string, bounds: Bounds, words: string]>([
  ['capacityLeft', { min: 1 }, 'dans la limite des places disponibles'],
  ['capacityLeft', { min: 5 }, 'si le nombre de places restantes est d’au moins 5'],
  ['capacityLeft', { max: 0 }, 's’il n’y a plus de place'],
  ['capacityLeft', { max: 3 }, 'si le nombre de places restantes est d’au plus 3'],
  ['debtCents', { max: 0 }, 'si la dette est nulle'],
  ['debtCents', { min: 100, max: 500 }, 'si la dette est comprise entre 1,00 € et 5,00 €'],
  ['alreadyBooked', { max: 0 }, 'si le nombre de places prises est nul'],
  ['children', { min: 1 }, 'à partir de 1 enfant'],
  ['children', { min: 3 }, 'à partir de 3 enfants'],
  ['children', { min: 2, max: 3 }, 'si le nombre d’enfants est compris entre 2 et 3'],
  ['children', { max: 2 }, 'si le nombre d’enfants est d’au plus 2'],
  ['childRank', { min: 3 }, 'à partir du 3e enfant'],
  ['childRank', { min: 1 }, 'à partir du 1er enfant'],
  ['childRank', { min: 2, max: 3 }, 'si le rang de l’enfant est compris entre 2 et 3'],
  ['childRank', { above: 2 }, 'si le rang de l’enfant dépasse 2'],
  ['age', { min: 6 }, 'à partir de 6 ans'],
  ['age', { min: 3, max: 5 }, 'si l’âge est compris entre 3 et 5'],
  ['age', { below: 3 }, 'si l’âge est en dessous de 3'],
  ['remindersSent', { min: 1 }, 'après 1 relance'],
  ['remindersSent', { min: 2 }, 'après 2 relances'],
  ['remindersSent', { min: 1, max: 2 }, 'si le nombre de relances envoyées est compris entre 1 et 2'],
  ['remindersSent', { max: 2 }, 'si le nombre de relances envoyées est d’au plus 2'],
  ['qf', { min: 0 }, 'si le quotient familial est d’au moins 0'],
  ['qf', { max: 500 }, 'si le quotient familial est d’au plus 500'],
  ['qf', { above: 500, below: 700 }, 'si le quotient familial dépasse 500 et est en dessous de 700'],
  ['amountCents', { min: 1000 }, 'si le montant est d’au moins 10,00 €'],
  ['timeOfDay', { below: '10:00' }, 'si l’heure de la demande est avant 10 h'],
  ['timeOfDay', { above: '09:30' }, 'si l’heure de la demande est après 9 h 30'],
  ['timeOfDay', { min: '08:00', max: '08:30' }, 'si l’heure de la demande est entre 8 h et 8 h 30'],
  ['leftAt', { min: '18:30' }, 'si l’heure de départ est 18 h 30 ou après'],
  ['arrivedAt', { max: '07:30' }, 'si l’heure d’arrivée est 7 h 30 ou avant'],
  ['date', { min: '2026-09-01', max: '2026-12-18' }, 'du 1er septembre 2026 au 18 décembre 2026'],
  ['date', { min: '2026-09-01' }, 'à partir du 1er septembre 2026'],
  ['date', { max: '2026-12-18' }, 'jusqu’au 18 décembre 2026'],
  ['date', { above: '2026-12-18' }, 'après le 18 décembre 2026'],
  ['date', { below: '2027-01-04' }, 'avant le 4 janvier 2027'],
  ['today', { max: '2026-08-31' }, 'pour une demande faite jusqu’au 31 août 2026'],
  ['today', { below: '2026-08-31' }, 'pour une demande faite avant le 31 août 2026'],
  ['missed', { min: 3 }, 'après 3 absences injustifiées'],
  ['missed', { above: 2 }, 'après 3 absences injustifiées'],
  ['missed', { max: 0 }, 'sans absences injustifiées auparavant'],
  ['missed', { below: 1 }, 'sans absences injustifiées auparavant'],
  ['missed', { below: 3 }, 'après au plus 2 absences injustifiées'],
  ['missed', { min: 0, max: 2 }, 'après au plus 2 absences injustifiées'],
  ['missed', { min: 2, max: 4 }, 'après 2 à 4 absences injustifiées'],
  ['missed', { min: 2, max: 2 }, 'après 2 absences injustifiées'],
])('%s, %j: « %s »', (fact, bounds, words) => expect(plain(boundsInFrench(fact, bounds, policy))).toBe(words))

test('without a règlement, in the words of the product', () =>
  expect(boundsInFrench('mealsTaken', { above: 10 })).toBe('si le nombre de repas pris dépasse 10'))
