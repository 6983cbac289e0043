import { expect, test } from '@jest/globals'
import { fromQuery, orderStatuses, ranks, toQuery } from './search'

test('the address holds the filter, the search and the page, in French', () => {
  const search = { status: 'PAID' as const, search: 'dupont', after: 'abc', page: 3 }
  expect(toQuery(search)).toEqual({ statut: 'payee', q: 'dupont', apres: 'abc', page: '3' })
  expect(fromQuery(toQuery(search))).toEqual(search)
})

test('a bare address is the whole list, and so is a meaningless one', () => {
  const all = { status: null, search: '', after: null, page: 1 }
  expect(fromQuery({})).toEqual(all)
  expect(fromQuery({ statut: 'volee', page: '7', q: ['a', 'b'] })).toEqual(all)
  expect(toQuery(all)).toEqual({})
})

test('every status survives the round trip', () => {
  for (const status of orderStatuses) expect(fromQuery(toQuery({ ...fromQuery({}), status })).status).toBe(status)
})

test('the second page of twenty shows lines 21 to 40', () => {
  expect(ranks(2, 20, 20)).toEqual({ first: 21, last: 40 })
  expect(ranks(3, 20, 4)).toEqual({ first: 41, last: 44 })
})
