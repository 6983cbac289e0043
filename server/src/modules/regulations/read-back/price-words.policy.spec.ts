import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../language/language.policy.js'
import { modifierInFrench, modifierSentences } from './modifier-words.policy.js'
import type { Price, PriceModifier } from '../language/price-language.policy.js'
import { priceSentences } from './price-words.policy.js'
import { sentence } from '../language/value-words.policy.js'

const policy: Policy = {
  language: 1,
  name: 'Coubon',
  services: {},
  prices: { fullDay: { by: 'level', table: { nursery: 900, elementary: 1000 } }, snack: 80 },
  facts: { minutesLate: { label: 'minutes de retard', minutes: ['18:30', 'leftAt'] } },
}
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('a price, as the règlement says it', () => {
  const prices: [Price, ...string[]][] = [
    [260, 'Prix : 2,60 €.'],
    [{ cents: 390, label: 'tarif hors délai' }, 'Prix : 3,90 € (tarif hors délai).'],
    [{ cents: 390, part: 'penalty' }, 'Prix : 3,90 € (pénalité).'],
    [
      { by: 'qf', brackets: [{ to: 400, price: 210 }, { to: 700, price: 300 }, { price: 380 }] },
      'Prix : 2,10 € jusqu’à 400 de quotient familial, 3,00 € de 401 à 700, 3,80 € au-delà.',
    ],
    [
      { by: 'qf', brackets: [{ below: 700, price: 50 }, { below: 900, price: 70 }, { price: 310 }], unknown: 310 },
      'Prix : 0,50 € en dessous de 700 de quotient familial, 0,70 € de 700 à moins de 900, 3,10 € à partir de 900, 3,10 € sans quotient familial connu.',
    ],
    [
      { by: 'level', table: { nursery: 275, elementary: 320 }, otherwise: 400, unknown: 320 },
      'Prix : 2,75 € en maternelle, 3,20 € en élémentaire, 4,00 € dans les autres cas, 3,20 € si le niveau n’est pas connu.',
    ],
    [
      {
        first: [{ when: { category: 'adult' }, price: 595 }, { when: { resident: false }, price: 400 }, { price: 285 }],
      },
      'Prix : 5,95 € pour un adulte, 4,00 € pour une famille extérieure à la commune, 2,85 € dans les autres cas.',
    ],
    [
      { first: [{ when: { date: { min: '2024-09-02' } }, price: 400 }, { price: 385 }] },
      'Prix : 4,00 € à partir du 2 septembre 2024, 3,85 € dans les autres cas.',
    ],
    [
      { percent: 0.287, of: 'qf', min: 100, max: 500, unknown: 500 },
      'Prix : 0,287 % du quotient familial, entre 1,00 € et 5,00 €, ou 5,00 € si le quotient familial n’est pas connu.',
    ],
    [
      { each: 400, per: 15, of: 'minutesLate', part: 'penalty', label: 'retard' },
      'Prix : 4,00 € par quart d’heure commencé (minutes de retard).',
    ],
    [
      { each: 110, per: 60, of: 'minutes', grace: 15 },
      'Prix : 1,10 € par heure commencée, la première étant due aussitôt et les suivantes au-delà de 15 minutes de dépassement.',
    ],
    [
      { each: 110, per: 60, of: 'minutes', grace: 15, graceOnFirst: true },
      'Prix : 1,10 € par heure commencée, chacune n’étant due qu’au-delà de 15 minutes.',
    ],
    [{ each: 205, of: 'mealsTaken' }, 'Prix : 2,05 € par repas pris.'],
    [
      {
        sum: [
          { cents: 300, label: 'repas' },
          { cents: 120, label: 'accueil' },
        ],
      },
      'Prix : 3,00 € (repas) plus 1,20 € (accueil).',
    ],
    [{ least: [{ each: 3000, of: 'children' }, 5000] }, 'Prix : 30,00 € par enfant, plafonné à 50,00 €.'],
    [{ greatest: [{ fact: 'baseCents' }, 200] }, 'Prix : le prix de base, porté au moins à 2,00 €.'],
    [
      { greatest: [{ fact: 'baseCents' }, { fact: 'tariffCents' }] },
      'Prix : le plus élevé de ces prix : le prix de base et le tarif de la situation.',
    ],
    [
      { family: { by: 'childrenEating', table: { '1': 400, '2': 720 } } },
      'Prix, pour tous les enfants de la famille ensemble : 4,00 € pour 1 enfant, 7,20 € pour 2 enfants.',
    ],
    [
      { by: 'childRank', brackets: [{ to: 1, price: 400 }, { to: 3, price: 300 }, { price: 0 }] },
      'Prix : 4,00 € pour le 1er enfant, 3,00 € du 2e au 3e enfant, 0,00 € à partir du 4e enfant.',
    ],
    [{ use: 'snack' }, 'Prix : 0,80 €.'],
    [{ use: 'fullDay' }, 'Prix : le prix « full day ».'],
    [{ use: 'fullDay', with: { level: 'nursery' } }, 'Prix : le prix « full day » (« maternelle » au lieu du niveau).'],
    [
      {
        by: 'level',
        table: { nursery: { first: [{ when: { resident: false }, price: 325 }, { price: 275 }] }, elementary: 320 },
      },
      'Prix en maternelle : 3,25 € pour une famille extérieure à la commune, 2,75 € dans les autres cas.',
      'Prix en élémentaire : 3,20 €.',
    ],
    [
      {
        sum: [
          { label: 'repas', by: 'level', table: { nursery: 275, elementary: 320 } },
          { label: 'accueil', cents: 100 },
        ],
      },
      'Prix : « repas » plus « accueil ».',
      'Partie « repas » : 2,75 € en maternelle, 3,20 € en élémentaire.',
      'Partie « accueil » : 1,00 €.',
    ],
  ]
  test.each(prices)('%j', (price, ...words) =>
    expect(priceSentences('Prix', price, policy).map((s) => plain(sentence(s)))).toEqual(words),
  )
})

describe('a modifier, as the règlement says it', () => {
  const modifiers: [PriceModifier, string][] = [
    [{ percent: 50, label: 'hors délai' }, 'une majoration de 50 % (hors délai)'],
    [{ percent: -5, label: 'fratrie' }, 'une réduction de 5 % (fratrie)'],
    [{ add: 100, label: 'hors délai' }, 'un supplément de 1,00 € (hors délai)'],
    [{ add: -50 }, 'une réduction de 0,50 €'],
    [{ add: 500, label: 'pénalité', part: 'penalty' }, 'une pénalité de 5,00 €'],
    [{ multiply: 2, label: 'non réservé' }, 'le doublement du prix (non réservé)'],
    [{ multiply: 1.5 }, 'le prix multiplié par 1,5'],
    [{ replace: 390 }, 'un prix fixé à 3,90 €'],
    [{ replace: 0 }, 'la gratuité'],
    [{ min: 100 }, 'un minimum de 1,00 €'],
    [{ max: 597 }, 'un maximum de 5,97 €'],
    [{ add: 100, per: 'order' }, 'un supplément de 1,00 €, une fois par commande'],
    [{ add: 100, per: 'familyDay' }, 'un supplément de 1,00 €, une fois par famille et par jour'],
    [{ add: 100, per: 'month', firstOnly: 2 }, 'un supplément de 1,00 €, au plus 2 fois par enfant et par mois'],
    [{ add: 100, firstOnly: 3 }, 'un supplément de 1,00 €, sur les 3 premières unités de la commande'],
  ]
  test.each(modifiers)('%j', (modifier, words) => expect(plain(modifierInFrench(modifier, policy))).toBe(words))
  test('those of a service, in order', () =>
    expect(
      modifierSentences(
        [
          { when: { childRank: 2 }, percent: -50 },
          { when: { childRank: { min: 3 } }, replace: 0 },
        ],
        policy,
      ),
    ).toEqual([
      'une réduction de 50 % s’applique pour le 2e enfant',
      'Ensuite, la gratuité s’applique à partir du 3e enfant',
    ]))
})
