import { expect, test } from '@jest/globals'
import { safeParse } from 'valibot'
import { noTaking, takingSchema } from './taking'

const missing = (form: Partial<typeof noTaking>) =>
  (safeParse(takingSchema, { ...noTaking, amount: '20', ...form }).issues ?? []).map((i) => i.path?.[0]?.key)

test('cash needs an amount only', () => {
  expect(missing({})).toEqual([])
  expect(missing({ amount: 'vingt' })).toEqual(['amount'])
  expect(missing({ amount: '0' })).toEqual(['amount'])
})

test('a cheque needs its number, bank and drawer; a transfer and CESU their reference', () => {
  expect(missing({ method: 'CHEQUE' })).toEqual(['chequeNumber', 'bank', 'drawer'])
  expect(missing({ method: 'CHEQUE', chequeNumber: '1', bank: 'LBP', drawer: 'M. D.' })).toEqual([])
  expect(missing({ method: 'TRANSFER', reference: '  ' })).toEqual(['reference'])
  expect(missing({ method: 'CESU' })).toEqual(['reference'])
  expect(missing({ method: 'CESU', reference: 'Edenred 0012' })).toEqual([])
})
