import { expect, test } from '@jest/globals'
import { isCurrent, onlyCommune } from './menu'

const coubon = { id: 'coubon' }
const aiguilhe = { id: 'aiguilhe' }

test('the pages wear the commune of a family that has only one', () => {
  expect(
    onlyCommune([
      { status: 'VALID', commune: coubon },
      { status: 'PENDING', commune: coubon },
    ]),
  ).toBe(coubon)
})

test('they wear the agglomeration for two communes, for none, and for a refused one', () => {
  expect(
    onlyCommune([
      { status: 'VALID', commune: coubon },
      { status: 'VALID', commune: aiguilhe },
    ]),
  ).toBeNull()
  expect(onlyCommune([])).toBeNull()
  expect(onlyCommune([{ status: 'REFUSED', commune: coubon }])).toBeNull()
})

test('a sub-page keeps its entry of the menu current; the home page is only itself', () => {
  expect(isCurrent('/commandes/12', '/commandes')).toBe(true)
  expect(isCurrent('/commande', '/commandes')).toBe(false)
  expect(isCurrent('/commandes', '/')).toBe(false)
})
