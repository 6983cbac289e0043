import { expect, test } from '@jest/globals'
import { pathOf, queueOf, tabOf, tabs } from './tabs'

test('the address holds the tab, in French', () => {
  for (const tab of tabs) expect(tabOf(pathOf(tab))).toBe(tab)
  expect(tabOf('a-virer')).toBe('toTransfer')
})
test('what the address does not know opens what is to approve', () => {
  expect(tabOf(undefined)).toBe('toApprove')
  expect(tabOf('ailleurs')).toBe('toApprove')
})
test('disputes, payments to check and sleeping balances are not queues of refunds', () => {
  expect(tabs.filter((tab) => queueOf(tab) === null)).toEqual(['disputes', 'toCheck', 'dormant'])
})
