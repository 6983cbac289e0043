import { expect, test } from '@jest/globals'
import type { Path } from '../language/language.policy.js'
import { policyInFrench } from './read-back.policy.js'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const said = (...month: Path[]) =>
  policyInFrench({
    ...{ language: 1, name: 'x' },
    services: { cantine: { payment: { mode: 'invoice' }, actions: { book: [{}], month }, price: 320 } },
  }).map(plain)

test('a month that is paid whole is said with what it includes, and what happens without it', () =>
  expect(
    said({ when: { plan: 'monthly', daysPerWeek: { min: 4 } }, price: 5600 }).filter((line) => /forfait/i.test(line)),
  ).toEqual([
    'Forfait du mois pour la formule « mensuel » et si le nombre de jours par semaine est d’au moins 4 : 56,00 €.',
    'Les réservations du mois sont comprises dans le forfait ; ce qu’une absence ne fait pas payer en est déduit, jamais plus que le forfait.',
    'Dans les autres cas, pas de forfait : chaque réservation est facturée à son prix.',
  ]))

test('one that everybody owes leaves no other case', () =>
  expect(said({ price: 5600 }).filter((line) => /autres cas/.test(line))).toEqual([]))
