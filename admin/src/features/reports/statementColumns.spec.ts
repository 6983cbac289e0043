import { expect, test } from '@jest/globals'
import { columnsFrom, rolesOf, withRole } from './statementColumns'

const columns = { firstRow: 3, day: 0, valueDay: 1, label: [2, 5], amount: null, debit: 3, credit: 4 }

test('columns become roles and come back the same', () => {
  const roles = rolesOf(columns, 7)
  expect(roles).toEqual(['day', 'valueDay', 'label', 'debit', 'credit', 'label', null])
  expect(columnsFrom(roles, 3)).toEqual(columns)
})

test('a role moves to the column that is given it; words may stand in several', () => {
  const roles = rolesOf(columns, 7)
  expect(withRole(roles, 6, 'day')[0]).toBeNull()
  expect(withRole(roles, 6, 'amount')).toEqual(['day', 'valueDay', 'label', null, null, 'label', 'amount'])
  expect(withRole(roles, 6, 'label').filter((role) => role === 'label')).toHaveLength(3)
  expect(withRole(withRole(roles, 6, 'amount'), 3, 'debit')[6]).toBeNull()
})

test('without a day, words, or an amount in one column or two, nothing is asked', () => {
  const roles = rolesOf(columns, 7)
  expect(columnsFrom(withRole(roles, 0, null), 3)).toBeNull()
  expect(columnsFrom(withRole(roles, 3, null), 3)).toBeNull()
  expect(columnsFrom(rolesOf(null, 7), 0)).toBeNull()
})
