import { expect, test } from '@jest/globals'
import { keptTask, openingTasks, placeOf, taskAt } from './openingTasks'

test('twelve tasks, each on a page of its own', () => {
  expect(openingTasks).toHaveLength(12)
  expect(new Set(openingTasks.map(({ path }) => path)).size).toBe(12)
})

test('the address says which task it is, on its page and below it', () => {
  expect(placeOf('SERVICES')).toEqual({ path: '/services', query: { etape: '4' } })
  expect(placeOf('OPENING')).toEqual({ path: '/ouverture' })
  expect(taskAt({ path: '/services', query: { etape: '4' } })).toBe('SERVICES')
  expect(taskAt({ path: '/pieces', query: { etape: '5' } })).toBe('SITUATIONS')
  expect(taskAt({ path: '/reglements/abc', query: { etape: '7' } })).toBe('REGULATION')
})

test.each([
  ['/services', undefined],
  ['/services', '5'],
  ['/services', '0'],
  ['/services', '99'],
  ['/services', 'quatre'],
  ['/ouverture', '12'],
  ['/reglements-anciens', '7'],
])('%s?etape=%s is of no task', (path, etape) => expect(taskAt({ path, query: { etape } })).toBeNull())

test('it is kept on the pages below, and gone when one leaves', () => {
  const from = { path: '/reglements', query: { etape: '7' } }
  expect(keptTask({ path: '/reglements/abc', query: {} }, from)).toBe('7')
  expect(keptTask({ path: '/reglements', query: { service: 'x' } }, from)).toBe('7')
  expect(keptTask({ path: '/tarifs', query: {} }, from)).toBeNull()
  expect(keptTask({ path: '/reglements', query: {} }, { path: '/tarifs', query: {} })).toBeNull()
  expect(keptTask({ path: '/reglements/abc', query: { etape: '7' } }, from)).toBeNull()
})
