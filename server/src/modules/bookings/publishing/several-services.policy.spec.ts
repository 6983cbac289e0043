import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { contextOf, type LimitRule, type Path, type Policy, type ServiceRules } from '../../regulations/index.js'
import { hasDaysWithoutLimit, isSuggested, policyFor } from './several-services.policy.js'

const policyOf = (rules: ServiceRules, name = 'Cantine'): Policy => ({
  language: 1,
  name,
  services: { service: rules },
})
const canteen = { name: 'Cantine' }
const care = { name: 'Garderie' }

describe('the same rules for another service', () => {
  test('keep its name, its weekdays and its holidays out of them', () => {
    const rules: ServiceRules = { actions: { book: [{ until: { back: 1 } }] }, rounding: { step: 5 } }
    const policy = policyOf({ ...rules, label: 'Restaurant', weekdays: ['mon'], during: 'school' })
    expect(policyFor(policy, canteen, care)).toEqual(policyOf(rules, 'Garderie'))
    expect(policy.services['service']?.weekdays).toEqual(['mon']) // the draft stays as it is
  })
  test('keep a title of their own', () =>
    expect(policyFor(policyOf({}, 'Règlement 2027'), canteen, care).name).toBe('Règlement 2027'))
})

describe('days that nobody could book', () => {
  const breaks = [
    { name: 'noel', firstDay: civilDay('2026-12-19'), lastDay: civilDay('2027-01-03') },
    { name: 'hiver', firstDay: civilDay('2027-02-13'), lastDay: civilDay('2027-02-28') },
  ]
  const lacks = (book: Path[] | undefined, openWeekdays: number[], kind = 'CANTEEN') =>
    hasDaysWithoutLimit(
      contextOf(policyOf({ actions: book ? { book } : {} }), {
        service: { id: 's', kind, openWeekdays },
        calendar: { schoolYears: [], breaks, closures: [] },
        timeZone: 'Europe/Paris',
      }),
      civilDay('2026-11-25'),
    )
  const table: LimitRule = { byWeekday: { mon: { back: 3 }, tue: { back: 4 } }, at: '09:00' }

  test('are those that a table of weekdays leaves out', () => {
    expect(lacks([{ until: table }], [1, 2])).toBe(false)
    expect(lacks([{ until: table }], [1])).toBe(false)
    expect(lacks([{ until: table }], [1, 3])).toBe(true)
    expect(lacks([{ until: table }], [3])).toBe(true)
  })
  test('are none when another way to book reaches them, or nothing limits', () => {
    expect(lacks([{ until: table }, { until: { at: '08:00' } }], [3])).toBe(false)
    expect(lacks([{ until: table }, {}], [3])).toBe(false)
    expect(lacks([{ outcome: 'refuse', because: 'Rien ne se réserve.' }], [3])).toBe(false)
    expect(lacks(undefined, [3])).toBe(false)
  })
  test('are all days of school under a limit before the holidays', () => {
    const holidays: LimitRule = { from: 'period', back: 3, unit: 'week' }
    expect(lacks([{ until: holidays }], [1, 2], 'HOLIDAY_CAMP')).toBe(false)
    expect(lacks([{ until: holidays }], [1, 2])).toBe(true)
  })
})

describe('a service chosen beforehand', () => {
  const untouched = { kind: 'CANTEEN', inForce: false, drafted: false }
  const suggested = (target: Partial<typeof untouched>, policy = policyOf({})) =>
    isSuggested(policy, { kind: 'CANTEEN' }, { ...untouched, ...target })

  test('is of the same kind, has nothing yet, and keeps its tariffs', () => {
    expect(suggested({})).toBe(true)
    expect(suggested({ kind: 'MORNING_CARE' })).toBe(false)
    expect(suggested({ inForce: true })).toBe(false)
    expect(suggested({ drafted: true })).toBe(false)
    expect(suggested({}, policyOf({ price: 380 }))).toBe(false)
    expect(suggested({}, policyOf({ price: { fact: 'tariffCents' } }))).toBe(true)
  })
})
