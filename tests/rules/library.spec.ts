import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { decideIn, readCorpus, schoolCalendarOf } from '../../server/src/modules/pricing/index.js'
import {
  type Action,
  checkDocument,
  checkPolicy,
  completed,
  type Policy,
  policyInFrench,
  type RuleContext,
  ruleContext,
  SERVICE,
  unapplied,
  WEEKDAYS,
} from '../../server/src/modules/regulations/index.js'
import { readAnswers } from '../../server/src/modules/regulations/library/answers.policy.js'
import { type Answers, choiceOf, numberOf } from '../../server/src/modules/regulations/library/questions.policy.js'
import {
  policyOfShape,
  type Shape,
  type ShapedService,
  SHAPES,
} from '../../server/src/modules/regulations/library/shapes.policy.js'
import { mondayOf, whyNotOpen } from '../../server/src/modules/calendar/index.js'
import { addDays, civilDay, type Day, daysBetween, instantOf, weekdayOf } from '../../server/src/platform/day.js'
import { anyAnswers } from '../support/shape-answers.js'

/** The library of shapes: what each makes of any answers within their bounds. */

const here = new URL('.', import.meta.url)
const read = (file: string): unknown => parse(readFileSync(new URL(file, here), 'utf8'))
const corpus = readCorpus(read('real-rules.yaml'))
const real = schoolCalendarOf(corpus)
const zoneA = { breaks: real.breaks.filter(({ zone }) => zone === 'A').map((one) => ({ ...one, zone: 'none' })) }
const ZONE = 'Europe/Paris'
const YEAR = daysBetween(civilDay('2026-09-01'), civilDay('2027-07-02'))
const SUMMER = daysBetween(civilDay('2026-10-01'), civilDay('2027-08-20'))

const canteen: ShapedService = { name: 'Cantine', weekdays: ['mon', 'tue', 'thu', 'fri'], inBreaks: false }
const wednesday: ShapedService = { name: 'Mercredi', weekdays: ['wed'], inBreaks: false }
const camp: ShapedService = { name: 'Centre de loisirs', weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], inBreaks: true }
const monday: ShapedService = { name: 'Lundi', weekdays: ['mon'], inBreaks: false }
const servicesOf = (shape: Shape) => [canteen, wednesday, monday, camp].filter((service) => !shape.whyNot?.(service))

const completedFor = (policy: Policy, { name, weekdays, inBreaks }: ShapedService) =>
  completed(policy, {
    ...{ name, kind: inBreaks ? 'HOLIDAY_CAMP' : 'CANTEEN' },
    openWeekdays: weekdays.map((day) => WEEKDAYS.indexOf(day) + 1),
  })
function contextFor(policy: Policy, service: ShapedService): RuleContext {
  const context = ruleContext(completedFor(policy, service), zoneA, SERVICE)
  if (!context) throw new Error('the policy holds its service')
  return context
}
const openDays = (context: RuleContext, days: readonly Day[]) =>
  days.filter((day) => whyNotOpen(context.calendar, context.service, day) === null)
const minutes = (at: Date, n: number) => new Date(at.getTime() + n * 60_000)

describe.each(SHAPES.map((shape) => [shape.key, shape] as const))('%s', (_key, shape) => {
  test('whatever is answered within the bounds, there is no problem and no gap in what is read', () => {
    for (const service of servicesOf(shape))
      fc.assert(
        fc.property(anyAnswers(shape.questions(service)), (given) => {
          const { answers, problems } = readAnswers(shape.questions(service), given)
          expect(problems).toEqual([])
          if (!answers) return
          const policy = policyOfShape(shape, service, answers)
          expect(checkDocument(JSON.stringify(policy), zoneA, civilDay('2026-09-01'))).toEqual({ policy, problems: [] })
          expect(unapplied(policy, new Map(), { ...service, zone: 'A', timeZone: ZONE })).toEqual([])
          // with its weekdays and its holidays too, as the product reads it
          expect(checkPolicy(completedFor(policy, service), zoneA, civilDay('2026-09-01')).problems).toEqual([])
          const sentences = policyInFrench(completedFor(policy, service), SERVICE)
          expect(sentences.length).toBeGreaterThanOrEqual(5)
          for (const sentence of sentences) {
            expect(sentence).toMatch(/^[A-ZÀ-Ü].*\.$/s)
            expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}/)
          }
        }),
        { numRuns: 12, seed: 13 },
      )
  })

  test('it is applied as it was answered: the limit at its edge, what is late, cancelled, absent, not booked', () => {
    for (const service of servicesOf(shape))
      fc.assert(
        fc.property(anyAnswers(shape.questions(service)), fc.nat(), (given, n) => {
          const { answers } = readAnswers(shape.questions(service), given)
          if (!answers) throw new Error('the answers are within their bounds')
          const context = contextFor(policyOfShape(shape, service, answers), service)
          const days = openDays(context, service.inBreaks ? SUMMER : YEAR).filter((day) => day >= '2026-10-01')
          const day = days[n % days.length]
          if (!day) throw new Error('the service opens')
          isApplied(context, shape, answers, day)
        }),
        { numRuns: 40, seed: 14 },
      )
  })
})

const TARIFF = 380
const QF = 700

function isApplied(context: RuleContext, shape: Shape, answers: Answers, day: Day): void {
  const ask = (action: Action, now: Date, facts: object = {}) => {
    const { outcome, price } = decideIn(context, {
      ...{ action, day, now },
      facts: { tariffCents: TARIFF, baseCents: TARIFF, situation: 'Enfant commune', qf: QF, ...facts },
    })
    return [outcome, price.cents]
  }
  const price = priceAnswered(answers)
  const served = instantOf(day, '12:00', ZONE)
  expect(ask('attend_unreserved', served, { reserved: false })).toEqual(['charge', unbookedAnswered(answers, price)])
  if (shape.key === 'without-booking') {
    expect(ask('book', minutes(served, -100_000))).toEqual(['refuse', 0])
    return
  }
  const limit = limitAnswered(shape, answers, day, context)
  expect(ask('book', minutes(limit, -1))).toEqual(['accept', price])
  const late = lateAnswered(answers, price)
  const lateUntil = late === null ? limit : lateLimit(answers, day)
  expect(limit.getTime()).toBeLessThanOrEqual(lateUntil.getTime())
  // the exact instant is too late, also for what is late
  if (late !== null && limit < lateUntil) {
    expect(ask('book', limit)).toEqual(['acceptLate', late])
    expect(ask('book', minutes(lateUntil, -1))).toEqual(['acceptLate', late])
  }
  expect(ask('book', lateUntil)).toEqual(['refuse', 0])
  const cancel = cancelLimit(answers, limit, day, context)
  if (cancel) expect(ask('cancel', minutes(cancel, -1))).toEqual(['accept', 0])
  expect(ask('cancel', cancel ?? minutes(limit, -100_000))).toEqual(['refuse', price])
  const absent = (facts: object) => ask('absence', served, { firstDayAbsent: day, justified: false, ...facts })
  const due = ['charge', price]
  const free = ['doNotCharge', 0]
  const kind = choiceOf(answers, 'absence')
  expect(absent({})).toEqual(due)
  expect(absent({ justified: true })).toEqual(kind === 'justified' ? free : due)
  const sick = { justified: true, reason: 'sickness', certificate: true }
  const waited = numberOf(answers, 'waitingDays')
  const since = (n: number) => absent({ ...sick, firstDayAbsent: addDays(day, -n) })
  expect(since(waited)).toEqual(kind === 'charged' ? due : free)
  if (kind !== 'sickness') return
  if (waited > 0) expect(since(waited - 1)).toEqual(due)
  expect(absent({ ...sick, certificate: false, firstDayAbsent: addDays(day, -waited) })).toEqual(due)
}

function priceAnswered(answers: Answers): number {
  const brackets = answers.get('brackets')
  if (!Array.isArray(brackets)) return TARIFF
  return brackets.find(({ to }: { to: number | null }) => to === null || QF <= to)?.cents as number
}
const halfUp = (n: number) => Math.floor(n + 0.5)
function lateAnswered(answers: Answers, price: number): number | null {
  const late = choiceOf(answers, 'late')
  if (late === 'percent') return halfUp((price * (100 + numberOf(answers, 'latePercent'))) / 100)
  return late === 'euros' ? price + numberOf(answers, 'lateEuros') : null
}
function unbookedAnswered(answers: Answers, price: number): number {
  const kind = choiceOf(answers, 'unbooked')
  if (kind === 'ordinary') return price
  return numberOf(answers, 'unbookedEuros') + (kind === 'add' ? price : 0)
}
const lateLimit = (answers: Answers, day: Day): Date =>
  choiceOf(answers, 'lateUntil') === 'eve'
    ? instantOf(addDays(day, -1), '24:00', ZONE)
    : instantOf(day, choiceOf(answers, 'lateHour'), ZONE)
function cancelLimit(answers: Answers, book: Date, day: Day, context: RuleContext): Date | null {
  const at = choiceOf(answers, 'cancelHour')
  switch (choiceOf(answers, 'cancel')) {
    case 'alike':
      return book
    case 'days':
      return instantOf(addDays(day, -numberOf(answers, 'cancelDays')), '24:00', ZONE)
    case 'eveEnd':
      return instantOf(addDays(day, -1), '24:00', ZONE)
    case 'eve':
      return instantOf(addDays(day, -1), at, ZONE)
    case 'businessEve':
      return instantOf(daysEarlier(day, 1, 'business', context), at, ZONE)
    case 'morning':
      return instantOf(day, choiceOf(answers, 'cancelMorning'), ZONE)
    default:
      return null
  }
}

const HOLIDAYS_2026 = [
  '2026-04-06',
  '2026-05-01',
  '2026-05-08',
  '2026-05-14',
  '2026-05-25',
  '2026-07-14',
  '2026-08-15',
  '2026-11-01',
  '2026-11-11',
  '2026-12-25',
]
const HOLIDAYS_2027 = [
  '2027-01-01',
  '2027-03-29',
  '2027-05-01',
  '2027-05-06',
  '2027-05-08',
  '2027-05-17',
  '2027-07-14',
  '2027-08-15',
]
/** Counted on the fingers, day by day. */
function daysEarlier(day: Day, n: number, unit: string, { calendar, service }: RuleContext): Day {
  const holidays = [...HOLIDAYS_2026, ...HOLIDAYS_2027]
  const counts = (one: Day): boolean => {
    if (unit === 'calendar') return true
    if (holidays.includes(one)) return false
    if (unit === 'business') return weekdayOf(one) <= 5
    if (unit === 'workable') return weekdayOf(one) <= 6
    const inBreak = calendar.breaks.some(({ from, to }) => from <= one && one <= to)
    if (unit === 'school') return [1, 2, 4, 5].includes(weekdayOf(one)) && !inBreak
    return service.weekdays.includes(weekdayOf(one)) && inBreak === (service.during === 'breaks')
  }
  let [left, found] = [n, day]
  while (left > 0) {
    found = addDays(found, -1)
    if (counts(found)) left -= 1
  }
  return found
}

/** What the person answered, read without the language. */
function limitAnswered({ key }: Shape, answers: Answers, day: Day, context: RuleContext): Date {
  const at = choiceOf(answers, 'hour') || '24:00'
  const dayIn = (monday: Day, weekday: string) =>
    addDays(
      monday,
      WEEKDAYS.findIndex((one) => one === weekday),
    )
  switch (key) {
    case 'week-before':
      return instantOf(
        dayIn(addDays(mondayOf(day), -7 * numberOf(answers, 'weeks')), choiceOf(answers, 'weekday')),
        at,
        ZONE,
      )
    case 'day-before':
      return choiceOf(answers, 'day') === 'morning'
        ? instantOf(day, choiceOf(answers, 'morningHour'), ZONE)
        : instantOf(daysEarlier(day, 1, choiceOf(answers, 'day'), context), at, ZONE)
    case 'days-before':
      return instantOf(daysEarlier(day, numberOf(answers, 'days'), choiceOf(answers, 'unit'), context), at, ZONE)
    case 'weekday-table': {
      const [weekday = '', week] = choiceOf(answers, `before-${WEEKDAYS[weekdayOf(day) - 1] ?? ''}`).split(':')
      return instantOf(dayIn(addDays(mondayOf(day), 7 * Number(week)), weekday), at, ZONE)
    }
    case 'hours-before':
      return instantOf(addDays(day, Number(choiceOf(answers, 'hours')) / -24), choiceOf(answers, 'from'), ZONE)
    case 'month-before': {
      const last = addDays(civilDay(`${day.slice(0, 7)}-01`), -1)
      const wanted = `${last.slice(0, 7)}-${String(numberOf(answers, 'dayOfMonth')).padStart(2, '0')}`
      return instantOf(wanted > last ? last : civilDay(wanted), at, ZONE)
    }
    default: {
      const first = context.calendar.breaks.find(({ from, to }) => from <= day && day <= to)?.from ?? day
      const back = numberOf(answers, 'count')
      if (choiceOf(answers, 'unit') === 'week') return instantOf(addDays(first, -7 * back), at, ZONE)
      const months = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 - back
      const month = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
      return instantOf(civilDay(`${month}-${first.slice(8)}`), at, ZONE)
    }
  }
}
