import { describe, expect, test } from '@jest/globals'
import {
  type Count,
  type DeskRefusalReason,
  isReason,
  lineOf,
  SENTENCES,
  type Taking,
  whyNotClose,
  whyNotReceive,
  whyNotTake,
  whyNotThatDay,
} from './desk.policy.js'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'

type Answer = DeskRefusalReason | null
const family = { status: 'ACTIVE', open: true, hasCare: true }
const cheque: Taking = {
  method: 'CHEQUE',
  amountCents: wholeCents(5_000),
  chequeNumber: '0001',
  bank: 'BP',
  drawer: 'Dupont',
}
const transfer: Taking = { method: 'TRANSFER', amountCents: wholeCents(5_000), reference: 'VIR 12' }
const cesu: Taking = { method: 'CESU', amountCents: wholeCents(5_000), reference: 'Edenred 12 à 16' }
const cash = (amountCents: number): Taking => ({ method: 'CASH', amountCents: wholeCents(amountCents) })

describe('money at the desk', () => {
  test.each<[what: string, taking: Taking, answer: Answer]>([
    ['99 cents', cash(99), 'AMOUNT_TOO_SMALL'],
    ['1 €', cash(100), null],
    ['300 € in cash, the most that the law allows', cash(30_000), null],
    ['one cent more in cash', cash(30_001), 'CASH_ABOVE_LIMIT'],
    ['far too much in cash: the law is said', cash(200_001), 'CASH_ABOVE_LIMIT'],
    ['300,01 € by cheque', { ...cheque, amountCents: wholeCents(30_001) }, null],
    ['2 000 € by cheque', { ...cheque, amountCents: wholeCents(200_000) }, null],
    ['one cent more by cheque', { ...cheque, amountCents: wholeCents(200_001) }, 'AMOUNT_TOO_LARGE'],
    ['a cheque without its number', { ...cheque, chequeNumber: ' ' }, 'CHEQUE_INCOMPLETE'],
    ['a cheque without its bank', { ...cheque, bank: null }, 'CHEQUE_INCOMPLETE'],
    ['a cheque without its drawer', { ...cheque, drawer: undefined }, 'CHEQUE_INCOMPLETE'],
    ['a transfer', transfer, null],
    ['a transfer without its reference', { ...transfer, reference: '  ' }, 'TRANSFER_WITHOUT_REFERENCE'],
    ['CESU', cesu, null],
    ['CESU without their numbers', { ...cesu, reference: null }, 'CESU_WITHOUT_REFERENCE'],
    ['cash, which needs no reference', { ...cash(500), reference: null }, null],
  ])('%s', (_what, taking, answer) => expect(whyNotTake(taking, family)).toBe(answer))

  test('CESU pay for care: a family without any is told so before its numbers are asked', () => {
    expect(whyNotTake({ ...cesu, reference: null }, { ...family, hasCare: false })).toBe('CESU_FOR_CARE_ONLY')
    expect(whyNotTake(cheque, { ...family, hasCare: false })).toBeNull()
  })
  test('an account that is not active receives nothing, whatever is given', () =>
    expect(whyNotTake(cash(1), { ...family, status: 'PENDING' })).toBe('ACCOUNT_NOT_ACTIVE'))
})

test('a line is kept without its outer spaces; blank is nothing', () => {
  expect(lineOf('  VIR 12 ')).toBe('VIR 12')
  expect([lineOf('   '), lineOf(''), lineOf(null), lineOf(undefined)]).toEqual([null, null, null, null])
})

test('a reason has three letters at least, spaces around it apart', () => {
  expect(['abc', ' abc '].map(isReason)).toEqual([true, true])
  expect(['ab', ' ab ', '', null, undefined].map(isReason)).toEqual([false, false, false, false, false])
})

describe('counting the till', () => {
  const coins = [
    { unitCents: wholeCents(2_000), quantity: 2 },
    { unitCents: wholeCents(50), quantity: 3 },
  ]
  const count: Count = { expectedCents: wholeCents(4_150), countedCents: wholeCents(4_150), counts: coins }
  test.each<[what: string, change: Partial<Count>, answer: Answer]>([
    ['falls right', {}, null],
    ['falls right without coins and notes', { counts: [] }, null],
    ['says another total than its coins and notes', { countedCents: wholeCents(4_151) }, 'COUNT_MISMATCH'],
    ['says another total even with a reason', { countedCents: wholeCents(4_149), reason: 'Erreur' }, 'COUNT_MISMATCH'],
    ['is one cent short', { expectedCents: wholeCents(4_151) }, 'DIFFERENCE_UNEXPLAINED'],
    ['is one cent over', { expectedCents: wholeCents(4_149) }, 'DIFFERENCE_UNEXPLAINED'],
    ['is short, with too short a reason', { expectedCents: wholeCents(4_151), reason: 'ok' }, 'DIFFERENCE_UNEXPLAINED'],
    ['is short, explained', { expectedCents: wholeCents(4_151), reason: 'Erreur de rendu' }, null],
    ['falls right, with a remark', { reason: 'x' }, null],
  ])('%s', (_what, change, answer) => expect(whyNotClose({ ...count, ...change })).toBe(answer))
})

describe('the day of a till, counted on Tuesday 8 December', () => {
  test.each<[day: string, closedUntil: string | null, answer: Answer]>([
    ['2026-12-09', null, 'DAY_NOT_COME'],
    ['2026-12-08', null, null],
    ['2026-11-07', null, null],
    ['2026-11-06', null, 'DAY_TOO_OLD'],
    ['2026-11-30', '2026-11-30', 'PERIOD_CLOSED'],
    ['2026-12-01', '2026-11-30', null],
    ['2026-10-01', '2026-11-30', 'PERIOD_CLOSED'],
  ])('%s, accounts closed until %s: %s', (day, closedUntil, answer) =>
    expect(
      whyNotThatDay(civilDay(day), {
        today: civilDay('2026-12-08'),
        closedUntil: closedUntil === null ? null : civilDay(closedUntil),
      }),
    ).toBe(answer),
  )
})

describe('the day on which a transfer taken on 1 December reached the account', () => {
  test.each<[day: string, answer: Answer]>([
    ['2026-12-09', 'DAY_NOT_COME'],
    ['2026-12-08', null],
    ['2026-08-31', null],
    ['2026-08-30', 'RECEIVED_TOO_EARLY'],
  ])('%s: %s', (day, answer) =>
    expect(whyNotReceive(civilDay(day), { today: civilDay('2026-12-08'), lastTaken: civilDay('2026-12-01') })).toBe(
      answer,
    ),
  )
})

test('amounts in sentences are those of the rules', () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
  expect(plain(SENTENCES.AMOUNT_TOO_SMALL)).toBe('Encaissez au moins 1,00 €.')
  expect(plain(SENTENCES.CASH_ABOVE_LIMIT)).toMatch(/^La loi limite les espèces à 300,00 € /)
})
