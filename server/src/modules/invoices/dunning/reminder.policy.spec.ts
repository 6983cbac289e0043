import { describe, expect, test } from '@jest/globals'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'
import type { Path, Policy } from '../../regulations/index.js'
import { comingReminder, type ReminderFact, reminderOn, whyNotRemind } from './reminder.policy.js'

const policy = (...dunning: Path[]): Policy => ({
  language: 1,
  name: 'x',
  services: { service: { actions: { dunning } } },
})
const AFTER_10 = policy({ when: { remindersSent: 1, overdueDays: { min: 10 } }, price: 500 })
const fact: ReminderFact = {
  kind: 'INVOICE',
  ofReminder: false,
  creditWaits: false,
  dueOn: civilDay('2027-01-31'),
  timeZone: 'Europe/Paris',
  remainingCents: wholeCents(4000),
  remindersSent: 0,
  feeCents: wholeCents(0),
  lastOn: null,
  pauseReason: null,
  handedOverOn: null,
  rules: [{ serviceId: 'canteen', policy: AFTER_10 }],
}
const day = (text: string) => civilDay(text)

describe('the next reminder', () => {
  test.each([
    ['2027-02-09', null],
    ['2027-02-10', { step: 1, feeCents: 500, serviceId: 'canteen', byItself: true }],
  ])('on %s, of an invoice due on 31 January and reminded of after ten days', (on, found) =>
    expect(reminderOn(fact, day(on))).toEqual(found),
  )

  test('of several services, the dearest is asked, once', () => {
    const rules = [...fact.rules, { serviceId: 'care', policy: policy({ price: 750 }) }]
    expect(reminderOn({ ...fact, rules }, day('2027-02-10'))).toEqual({
      step: 1,
      feeCents: 750,
      serviceId: 'care',
      byItself: true,
    })
    expect(reminderOn({ ...fact, rules }, day('2027-02-03'))).toMatchObject({ feeCents: 750, byItself: false })
  })

  test('adds what the règlement asks in all, less what was asked', () => {
    const rules = [{ serviceId: 'canteen', policy: policy({ price: { percent: 10, of: 'debtCents', min: 500 } }) }]
    const on = (remainingCents: number, feeCents: number) =>
      reminderOn(
        { ...fact, rules, remainingCents: wholeCents(remainingCents), feeCents: wholeCents(feeCents) },
        day('2027-03-01'),
      )?.feeCents
    expect([on(4000, 0), on(8000, 0), on(8000, 500), on(4000, 800)]).toEqual([500, 800, 300, 0])
  })

  test('is not one whose cost cannot be told', () => {
    const rules = [{ serviceId: 'canteen', policy: policy({ price: { by: 'qf', brackets: [{ price: 100 }] } }) }]
    expect(reminderOn({ ...fact, rules }, day('2027-03-01'))).toBeNull()
  })

  test('comes a week after the last at the earliest, and is looked for half a year', () => {
    const rules = [{ serviceId: 'canteen', policy: policy({ price: 500 }) }]
    const from = (change: Partial<ReminderFact>, today = '2027-03-01') =>
      comingReminder({ ...fact, rules, ...change }, day(today))?.from ?? null
    expect(from({})).toBe('2027-03-01')
    expect(from({}, '2027-01-10')).toBe('2027-02-01')
    expect(from({ remindersSent: 1, lastOn: day('2027-02-28') })).toBe('2027-03-07')
    expect(comingReminder(fact, day('2026-08-10'))?.from).toBe('2027-02-10')
    for (const none of [
      { remainingCents: wholeCents(0) },
      { kind: 'CREDIT_NOTE' as const },
      { ofReminder: true },
      { rules: [] },
    ])
      expect(from(none)).toBeNull()
  })
})

describe('why none leaves', () => {
  const why = (change: Partial<ReminderFact>, on = '2027-02-10') => whyNotRemind({ ...fact, ...change }, day(on))
  test.each<[string, Partial<ReminderFact>, string, string | null]>([
    ['it is due that day', {}, '2027-01-31', 'NOT_OVERDUE'],
    ['it is paid', { remainingCents: wholeCents(0) }, '2027-02-10', 'NOT_OVERDUE'],
    ['it is a credit note', { kind: 'CREDIT_NOTE' }, '2027-02-10', 'NOT_OVERDUE'],
    ['it asks for a reminder', { ofReminder: true }, '2027-02-10', 'NOT_OVERDUE'],
    ['its family is left alone', { pauseReason: 'Dossier social' }, '2027-02-10', 'PAUSED'],
    ['a credit note of it is not decided', { creditWaits: true }, '2027-02-10', 'CREDIT_WAITS'],
    ['one left six days ago', { lastOn: day('2027-02-04') }, '2027-02-10', 'TOO_SOON'],
    ['the règlement has no step yet', {}, '2027-02-09', 'NO_STEP'],
    ['nothing keeps it', { lastOn: day('2027-02-03') }, '2027-02-10', null],
  ])('%s', (_what, change, on, reason) => expect(why(change, on)).toBe(reason))
})
