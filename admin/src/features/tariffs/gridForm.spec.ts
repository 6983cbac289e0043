import { expect, test } from '@jest/globals'
import { safeParse } from 'valibot'
import { wholeCents } from '@shared/money'
import { basisPointsOf, cellsOf, emptyForm, foodField, priceField, schemaOf, type Grid } from './gridForm'

test.each([
  ['2', 200],
  ['+2,5 %', 250],
  ['-1', -100],
  ['−0,25', -25],
  ['0', 0],
  ['100', 10_000],
  ['101', null],
  ['', null],
  ['deux', null],
])('« %s » is %s hundredths of a percent', (text, points) => expect(basisPointsOf(text)).toBe(points))

const cell = { situationId: 'child', serviceId: 'canteen' }
const grid = {
  today: '2026-11-25',
  nextSchoolYear: '2027-09-01',
  situations: [{ situationId: 'child', name: 'Enfant commune' }],
  services: [{ serviceId: 'canteen', name: 'Cantine', splitsFood: true }],
  cells: [cell],
} as unknown as Grid
const typed = {
  ...emptyForm(grid),
  deliberationNumber: ' 2026-41 ',
  deliberationDate: '2026-12-10',
  [priceField(cell)]: '3,80',
}

test('a grid that is typed whole gives its days, its number and its prices', () => {
  const { output, issues } = safeParse(schemaOf(grid), typed)
  expect(issues).toBeUndefined()
  expect(output).toEqual({ ...typed, deliberationNumber: '2026-41' })
  expect(cellsOf(grid, output as typeof typed)).toEqual([{ ...cell, priceCents: wholeCents(380), foodCents: null }])
})

test('every field that is wrong is named, a day beside a price', () => {
  const bad = { ...typed, deliberationDate: '2026-02-30', [foodField(cell)]: 'deux' }
  expect(safeParse(schemaOf(grid), bad).issues?.map(({ path }) => path?.[0]?.key)).toEqual([
    'deliberationDate',
    foodField(cell),
  ])
})

test('the first prices of a commune begin today, those that follow with the school year', () => {
  expect(emptyForm(grid)).toMatchObject({ effectiveFrom: '2026-11-25' })
  const priced = { ...grid, cells: [{ ...cell, price: { priceCents: wholeCents(380) } }] } as unknown as Grid
  expect(emptyForm(priced)).toMatchObject({ effectiveFrom: '2027-09-01' })
})

test('a price above 1 000 € is said beside its field', () => {
  const bad = { ...typed, [priceField(cell)]: '9999,99' }
  expect(safeParse(schemaOf(grid), bad).issues?.map(({ path }) => path?.[0]?.key)).toEqual([priceField(cell)])
})
