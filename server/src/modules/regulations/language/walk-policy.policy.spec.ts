import { expect, test } from '@jest/globals'
import type { Policy } from './language.policy.js'
import { walkPolicy } from './walk-policy.policy.js'

/** Where the parts of a règlement stand, in the order they are met: what each is, and its place. */
function places(written: Partial<Policy>): string[] {
  const met: string[] = []
  walkPolicy(
    { language: 1, name: 'Cantine', services: {}, ...written },
    {
      predicate: (_, at) => met.push(`condition ${at}`),
      limit: (_, at) => met.push(`limite ${at}`),
      price: (_, at) => met.push(`prix ${at}`),
      modifier: (_, at) => met.push(`correction ${at}`),
    },
  )
  return met
}
const forService = (rules: Policy['services'][string]) => places({ services: { cantine: rules } })
const inService = (rules: Policy['services'][string]) =>
  forService(rules).map((place) => place.replace('/services/cantine', ''))
const evening = { motif: 'maladie' }

test.each<[what: string, met: () => string[], expected: string[]]>([
  ['nothing but a name', () => places({}), []],
  [
    'what keeps everybody from ordering: an unpaid debt',
    () => places({ blocks: [{ when: { debtCents: { above: 5000 } }, because: 'Une facture reste impayée.' }] }),
    ['condition /blocks/0/when'],
  ],
  [
    'what is counted: the absences of a year, and all the orders',
    () => places({ counters: { absences: { counts: 'absence', when: evening }, orders: { counts: 'book' } } }),
    ['condition /counters/absences/when'],
  ],
  ['a price with a name', () => places({ prices: { 'plein/tarif~midi': 380 } }), ['prix /prices/plein~1tarif~0midi']],
  ['a service without a rule', () => forService({}), []],
  ['a service at one price', () => forService({ price: 0 }), ['prix /services/cantine/price']],
  [
    'a discount for the third child',
    () => inService({ modifiers: [{ when: { childRank: 3 }, add: -100 }] }),
    ['correction /modifiers/0', 'condition /modifiers/0/when', 'prix /modifiers/0/add'],
  ],
  [
    'corrections of every kind',
    () => inService({ modifiers: [{ replace: 1 }, { min: 2 }, { max: 3 }, { percent: 10 }] }),
    [
      'correction /modifiers/0',
      'prix /modifiers/0/replace',
      'correction /modifiers/1',
      'prix /modifiers/1/min',
      'correction /modifiers/2',
      'prix /modifiers/2/max',
      'correction /modifiers/3',
    ],
  ],
  [
    'an order accepted under reserve, and the places of the room',
    () => inService({ provisional: [{ when: evening, because: 'Dossier incomplet.' }], capacity: { places: 80 } }),
    ['condition /provisional/0/when', 'prix /capacity/places'],
  ],
  [
    'every field of a path',
    () =>
      inService({
        actions: {
          cancel: [
            {
              when: evening,
              requires: { certificate: true },
              opens: { back: 30 },
              until: { back: 1 },
              proof: { fact: 'proofAt', until: { back: 2 } },
              price: 100,
              modifiers: [{ add: 50 }],
            },
            { proof: { fact: 'proofAt' } },
          ],
          book: [{ when: evening }],
        },
      }),
    [
      'condition /actions/cancel/0/when',
      'condition /actions/cancel/0/requires',
      'limite /actions/cancel/0/opens',
      'limite /actions/cancel/0/until',
      'limite /actions/cancel/0/proof/until',
      'prix /actions/cancel/0/price',
      'correction /actions/cancel/0/modifiers/0',
      'prix /actions/cancel/0/modifiers/0/add',
      'condition /actions/book/0/when',
    ],
  ],
  [
    'conditions within conditions',
    () => places({ blocks: [{ when: { any: [evening, { all: [evening] }], not: evening }, because: 'Non.' }] }),
    [
      'condition /blocks/0/when',
      'condition /blocks/0/when/any/0',
      'condition /blocks/0/when/any/1',
      'condition /blocks/0/when/any/1/all/0',
      'condition /blocks/0/when/not',
    ],
  ],
  [
    'a limit that differs on Monday, and in an emergency',
    () =>
      inService({
        actions: {
          book: [{ until: { byWeekday: { mon: { back: 3 } }, except: [{ when: evening, limit: { at: '09:00' } }] } }],
        },
      }),
    [
      'limite /actions/book/0/until',
      'limite /actions/book/0/until/byWeekday/mon',
      'condition /actions/book/0/until/except/0/when',
      'limite /actions/book/0/until/except/0/limit',
    ],
  ],
  [
    'a price that depends on the commune, then on the quotient',
    () =>
      inService({
        price: {
          first: [
            { when: { resident: false }, price: 700 },
            {
              price: {
                by: 'qf',
                brackets: [
                  { to: 500, price: 100 },
                  { from: 501, price: 380 },
                ],
                unknown: 380,
              },
            },
          ],
        },
      }),
    [
      'prix /price',
      'condition /price/first/0/when',
      'prix /price/first/0/price',
      'prix /price/first/1/price',
      'prix /price/first/1/price/brackets/0/price',
      'prix /price/first/1/price/brackets/1/price',
      'prix /price/first/1/price/unknown',
    ],
  ],
  [
    'a table of words',
    () => inService({ price: { by: 'category', table: { élève: 380, adulte: 700 }, otherwise: 900 } }),
    ['prix /price', 'prix /price/table/élève', 'prix /price/table/adulte', 'prix /price/otherwise'],
  ],
  [
    'a price for each half hour, one for the family',
    () => inService({ price: { sum: [{ each: 50, of: 'minutes', per: 30 }, { family: 1000 }] } }),
    ['prix /price', 'prix /price/sum/0', 'prix /price/sum/0/each', 'prix /price/sum/1', 'prix /price/sum/1/family'],
  ],
  [
    'the greatest and the least of several',
    () => inService({ price: { greatest: [1, { least: [2, 3] }] } }),
    [
      'prix /price',
      'prix /price/greatest/0',
      'prix /price/greatest/1',
      'prix /price/greatest/1/least/0',
      'prix /price/greatest/1/least/1',
    ],
  ],
])('%s', (_, met, expected) => expect(met()).toEqual(expected))

test('a field that is given as nothing is not met', () => {
  const blocks = [undefined] as unknown as NonNullable<Policy['blocks']>
  expect(places({ blocks })).toEqual([])
})
