import { expect, test } from '@jest/globals'
import { ACCOUNTS, KINDS } from '../wallet/index.js'
import { accountLabel, dayInFigures, METHODS, receiptNumber } from './ledger-names.policy.js'
import { civilDay } from '../../platform/day.js'

test('an account is named, that of a service with it', () => {
  expect(accountLabel('EARNED_FOOD', 'Coubon, Cantine')).toBe('Recette acquise : repas · Coubon, Cantine')
  expect(accountLabel('CASH', null)).toBe('Caisse : espèces')
})

test('the chart is read from what families hold to what was taken over, each account with its M57 code, once', () => {
  expect(KINDS[0]).toBe('WALLET')
  expect(KINDS.at(-1)).toBe('OPENING')
  expect(ACCOUNTS.BANK).toEqual({ code: '515', label: 'Compte au Trésor' })
  expect(new Set(KINDS.map((kind) => ACCOUNTS[kind].code)).size).toBe(18)
  expect(METHODS.CHEQUE).toBe('Chèque')
})

test('a receipt has its year and six figures', () => {
  expect(receiptNumber(2026, 123)).toBe('2026-000123')
  expect(receiptNumber(2026, 1_234_567)).toBe('2026-1234567')
})

test('a day in figures is written as in French', () => expect(dayInFigures(civilDay('2026-11-08'))).toBe('08/11/2026'))
