import { describe, expect, test } from '@jest/globals'
import type { Path, Policy, ServiceRules } from '../language/language.policy.js'
import { unapplied } from './unapplied.policy.js'

const policy = (month: Path[], more: Partial<ServiceRules> = {}, rest: Partial<Policy> = {}): Policy => ({
  ...{ language: 1, name: 'x', ...rest },
  services: { service: { payment: { mode: 'invoice' }, actions: { book: [{}], month }, ...more } },
})
const told = (document: Policy) => unapplied(document, new Map([['plan', null]])).map(({ pointer }) => pointer)
const at = '/services/service/actions/month'

describe('a month that is paid whole', () => {
  test('depends on what the files say, on the situation and on the month', () =>
    expect(
      told(
        policy([{ when: { plan: 'monthly', schoolMonth: ['09', '10'], qf: { max: 800 }, situation: 'x' }, price: 1 }]),
      ),
    ).toEqual([]))
  test('is paid on invoices, never before', () => {
    expect(told(policy([{ price: 5600 }], { payment: { mode: 'prepaid' } }))).toEqual([at])
    expect(told(policy([{ price: 5600 }], { payment: { holdMinutes: 60 } }))).toEqual([at])
  })
  test('says its own price', () => {
    expect(told(policy([{}]))).toEqual([`${at}/0`])
    expect(told(policy([{ outcome: 'doNotCharge' }]))).toEqual([])
  })
  test.each<[string, Path]>([
    ['requires', { requires: { plan: 'monthly' } }],
    ['opens', { opens: {} }],
    ['until', { until: {} }],
    ['waiting', { waiting: { days: 1 } }],
    ['proof', { proof: { fact: 'plan' } }],
    ['due', { due: 50 }],
  ])('has no %s', (field, path) =>
    expect(told(policy([{ ...path, outcome: 'doNotCharge' }]))).toContain(`${at}/0/${field}`),
  )
  test.each(['weekday', 'timeOfDay', 'debtCents', 'inBreak', 'reason', 'minutes'])('knows no %s', (name) =>
    expect(told(policy([{ when: { [name]: { known: true } }, price: 1 }]))).toEqual([`${at}/0/when/${name}`]),
  )
  test('counts nothing, and is not counted', () => {
    const counters = { lateSoFar: { counts: 'cancel' as const } }
    expect(told(policy([{ when: { lateSoFar: 0 }, price: 1 }], {}, { counters }))).toEqual([`${at}/0/when/lateSoFar`])
    const months = { months: { counts: 'month' as const } }
    expect(told(policy([{ price: 1 }], {}, { counters: months }))).toEqual(['/counters/months/counts'])
  })
  test('is not blocked: a block stops booking', () =>
    expect(
      told(policy([{ price: 1 }], {}, { blocks: [{ when: { plan: 'x' }, actions: ['month'], because: 'x' }] })),
    ).toEqual(['/blocks/0/actions/0']))
})
