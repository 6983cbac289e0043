import { describe, expect, test } from '@jest/globals'
import type { Path, Policy, ServiceRules } from '../language/language.policy.js'
import { unapplied } from './unapplied.policy.js'

const policy = (price: Path[], more: Partial<ServiceRules> = {}): Policy => ({
  ...{ language: 1, name: 'x' },
  services: { service: { payment: { mode: 'invoice' }, actions: { book: [{}], price }, ...more } },
})
const told = (document: Policy) => unapplied(document).map(({ pointer }) => pointer)
const at = '/services/service/actions/price'
const meals: Path = { when: { month: { known: true } }, price: { each: 205, of: 'mealsTaken' } }
const classes: Path[] = [
  { when: { mealsTaken: { min: 8 } }, outcome: 'classify', as: 'regular' },
  { outcome: 'classify', as: 'occasional' },
]

describe('the end of a month', () => {
  test('is a price of the month, a package, the class of a child, or the prices of its days', () => {
    expect(told(policy([meals, { as: 'daily' }]))).toEqual([])
    expect(told(policy([{ when: { mealsTaken: { min: 2 } }, as: 'monthly_package', price: 4000 }]))).toEqual([])
    expect(told(policy(classes))).toEqual([])
  })
  test('is on invoices, never paid before, nor beside a month that is paid whole', () => {
    expect(told(policy([meals], { payment: { mode: 'prepaid' } }))).toEqual([at])
    const both = { book: [{}], price: [meals], month: [{ price: 5600 }] }
    expect(told(policy([], { actions: both }))).toEqual([at])
  })
  test('has no price of one meal, of a week, or of a class', () => {
    expect(told(policy([{ price: 205 }]))).toEqual([`${at}/0/price`])
    expect(told(policy([{ as: 'daily', price: 205 }]))).toEqual([`${at}/0/price`])
    expect(told(policy([{ ...meals, as: 'weekly_package' }]))).toEqual([`${at}/0/as`])
    expect(told(policy([{ outcome: 'classify', as: 'regular', price: 205 }]))).toEqual([`${at}/0/price`])
    expect(told(policy([{ outcome: 'classify' }]))).toEqual([`${at}/0`])
  })
  test('knows the child and its month, not a day', () => {
    expect(told(policy([{ ...meals, until: {} }]))).toEqual([`${at}/0/until`])
    expect(told(policy([{ ...meals, when: { month: { known: true }, weekday: 'mon' } }]))).toEqual([
      `${at}/0/when/weekday`,
    ])
  })
  test('prices the days of a class, which says before what they cost while it is not known', () => {
    const table = { regular: 350, occasional: 500 }
    expect(told(policy(classes, { price: { by: 'mode', table, unknown: 500 } }))).toEqual([])
    expect(told(policy(classes, { price: { by: 'mode', table } }))).toEqual(['/services/service/price/by'])
    expect(told(policy([meals], { price: { by: 'mode', table, unknown: 500 } }))).toEqual([
      '/services/service/price/by',
    ])
  })
})

test('what is not counted says what to write instead', () =>
  expect(unapplied({ ...policy([meals]), counters: { n: { counts: 'topup' } } }).map(({ message }) => message)).toEqual(
    ['Les recharges ne se comptent pas : dites leur montant dans « amountCents ».'],
  ))
