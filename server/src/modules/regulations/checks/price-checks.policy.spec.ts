import { describe, expect, test } from '@jest/globals'
import type { Policy } from '../language/language.policy.js'
import type { Bracket, Price, PriceNode } from '../language/price-language.policy.js'
import { modifierProblems, priceProblems } from './price-checks.policy.js'

const policy: Policy = {
  language: 1,
  name: 'x',
  prices: { plein: 380, reduit: { percent: 50, of: 'qf' }, a: { use: 'b' }, b: { sum: [100, { use: 'a' }] } },
  services: {},
}
const told = (price: Price, rules = policy) =>
  priceProblems(price, '/p', rules).map((p) => [p.level, p.pointer, p.message])
const FORMS = 'cents, fact, use, first, by, percent, each, sum, greatest, least, family'

test('a whole number of cents, or one form, is a price', () => {
  expect(told(380)).toEqual([])
  expect(told({ cents: 380, label: 'Enfant commune' })).toEqual([])
  expect(told({ percent: 0.287, of: 'qf', min: 100 })).toEqual([])
  expect(told({ use: 'plein' })).toEqual([])
})

test('none or two is not', () => {
  expect(told({ label: 'x' })).toEqual([
    ['error', '/p', `un prix a exactement une forme parmi ${FORMS} ; trouvé : aucune.`],
  ])
  expect(told({ cents: 380, fact: 'tariffCents' })).toEqual([
    ['error', '/p', `un prix a exactement une forme parmi ${FORMS} ; trouvé : cents, fact.`],
  ])
})

test('a switch has its fact and either its table or its brackets', () => {
  const one = [['error', '/p', '« by » demande soit « table », soit « brackets » : gardez l’un des deux.']]
  const by = [['error', '/p', '« table » et « brackets » demandent « by », le nom du fait.']]
  expect(told({ by: 'level', table: { nursery: 100 } })).toEqual([])
  expect(told({ by: 'qf', brackets: [{ price: 100 }] })).toEqual([])
  expect(told({ by: 'qf' })).toEqual(one)
  expect(told({ by: 'qf', table: {}, brackets: [{ price: 100 }] })).toEqual(one)
  expect(told({ cents: 1, table: {} })).toEqual(by)
  expect(told({ cents: 1, brackets: [{ price: 100 }] })).toEqual(by)
})

test('a rate and a count say of what', () => {
  const of = [['error', '/p', 'il manque « of » : le nom du fait qui est compté.']]
  expect(told({ percent: 10 })).toEqual(of)
  expect(told({ each: 100 })).toEqual(of)
  expect(told({ each: 100, of: 'mealsTaken' })).toEqual([])
})

test('a named price exists, and does not hold itself', () => {
  expect(told({ use: 'plien' })).toEqual([
    ['error', '/p/use', 'prix inconnu « plien » : ajoutez-le à /prices ou utilisez plein, reduit, a, b.'],
  ])
  expect(told({ use: 'plein' }, { language: 1, name: 'x', services: {} })).toEqual([
    ['error', '/p/use', 'prix inconnu « plein » : ajoutez-le à /prices.'],
  ])
  expect(told({ use: 'a' })).toEqual([['error', '/p/use', 'le prix « a » se contient lui-même.']])
})

describe('brackets', () => {
  const among = (brackets: Bracket[], more: Partial<PriceNode> = {}) =>
    told({ by: 'qf', brackets, ...more }).map(([, pointer, message]) => [pointer, message])
  const at = (...ends: Partial<Bracket>[]) => among([...ends.map((end) => ({ ...end, price: 1 })), { price: 2 }])

  test('rise, and may say where they begin', () => {
    expect(at({ to: 400 }, { to: 800 })).toEqual([])
    expect(at({ from: 0, to: 400 }, { from: 401, to: 800 })).toEqual([])
    expect(at({ below: 400 }, { from: 400, to: 800 })).toEqual([])
    expect(at({ to: 400.5 }, { from: 400.51, to: 800 })).toEqual([])
  })
  test('do not fall or stay', () => {
    expect(at({ to: 800 }, { to: 400 })).toEqual([
      ['/p/brackets/1', 'les tranches doivent monter : 400 vient après 800.'],
    ])
    expect(at({ to: 400 }, { below: 400 })).toEqual([
      ['/p/brackets/1', 'les tranches doivent monter : 400 vient après 400.'],
    ])
  })
  test('do not end before they begin, nor in two ways', () => {
    expect(at({ from: 500, to: 400 })).toEqual([['/p/brackets/0', 'la tranche finit (400) avant de commencer (500).']])
    expect(at({ from: 400, to: 400 })).toEqual([])
    expect(at({ to: 400, below: 401 })).toEqual([
      ['/p/brackets/0', '« to » (compris) et « below » (non compris) s’excluent.'],
    ])
  })
  test('leave no hole', () => {
    const hole = (from: number, to: number) => [
      '/p/brackets/1',
      `trou entre ${from} et ${to} : à quelle tranche appartient ce qui est entre les deux ? Changez l’une des bornes.`,
    ]
    expect(at({ to: 400 }, { from: 402, to: 800 })).toEqual([hole(400, 402)])
    expect(at({ below: 400 }, { from: 401, to: 800 })).toEqual([hole(400, 401)])
    expect(at({ to: 400.5 }, { from: 401, to: 800 })).toEqual([hole(400.5, 401)])
    expect(at({ to: 400 }, { from: 400.5, to: 800 })).toEqual([hole(400, 400.5)])
  })
  test('do not overlap', () => {
    const over = (to: number, from: number) => [
      '/p/brackets/1',
      `chevauchement : la tranche précédente va jusqu’à ${to}, celle-ci commence à ${from}.`,
    ]
    expect(at({ to: 400 }, { from: 400, to: 800 })).toEqual([over(400, 400)])
    expect(at({ below: 400 }, { from: 399, to: 800 })).toEqual([over(400, 399)])
  })
  test('none follows one that has no end', () =>
    expect(at({}, { to: 800 })).toEqual([
      ['/p/brackets/1', 'jamais atteinte : la tranche précédente n’a pas de fin. Donnez-lui « to » ou « below ».'],
    ]))
  test('the last has no end, or says what comes beyond', () => {
    const closed: Bracket[] = [
      { to: 400, price: 1 },
      { below: 800, price: 2 },
    ]
    expect(told({ by: 'qf', brackets: closed })).toEqual([
      [
        'warning',
        '/p/brackets/1',
        'rien n’est prévu au-delà de 800 : retirez la fin de la dernière tranche ou ajoutez « otherwise ».',
      ],
    ])
    expect(among(closed, { otherwise: 900 })).toEqual([])
  })
})

test('a line that always holds comes last', () => {
  const when = { level: 'nursery' }
  expect(told({ first: [{ when, price: 1 }, { price: 2 }] })).toEqual([])
  expect(told({ first: [{ when, price: 1 }] })).toEqual([])
  expect(told({ first: [{ price: 2 }, { when, price: 1 }] })).toEqual([
    [
      'error',
      '/p/first/1',
      'jamais atteinte : la ligne précédente n’a pas de « when » et vaut toujours. Mettez-la en dernier.',
    ],
  ])
})

test('a modifier has one operation', () => {
  const OPERATIONS = 'add, percent, multiply, replace, min, max'
  expect(modifierProblems({ percent: 50 }, '/m')).toEqual([])
  expect(modifierProblems({}, '/m')).toEqual([
    {
      level: 'error',
      pointer: '/m',
      message: `un modificateur a exactement une opération parmi ${OPERATIONS} ; trouvé : aucune.`,
    },
  ])
  expect(modifierProblems({ add: 100, max: 500 }, '/m')[0]?.message).toBe(
    `un modificateur a exactement une opération parmi ${OPERATIONS} ; trouvé : add, max.`,
  )
})
