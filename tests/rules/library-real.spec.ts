import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readCorpus, schoolCalendarOf } from '../../server/src/modules/pricing/index.js'
import {
  checkPolicy,
  Facts,
  limitInstant,
  type LimitRule,
  type Policy,
  type RuleContext,
  ruleContext,
  type ServiceRules,
  WEEKDAYS,
} from '../../server/src/modules/regulations/index.js'
import { readAnswers } from '../../server/src/modules/regulations/library/answers.policy.js'
import { SHAPES } from '../../server/src/modules/regulations/library/shapes.policy.js'
import { whyNotOpen } from '../../server/src/modules/calendar/index.js'
import { civilDay, type Day, daysBetween, instantOf } from '../../server/src/platform/day.js'

/** How many of the 56 real règlements have the limits of a shape, each compared day by day over the school year. */

const here = new URL('.', import.meta.url)
const read = (file: string): unknown => parse(readFileSync(new URL(file, here), 'utf8'))
const corpus = readCorpus(read('real-rules.yaml'))
const real = schoolCalendarOf(corpus)
const YEAR = daysBetween(civilDay('2026-10-01'), civilDay('2027-06-30'))

function policyOf(id: string): Policy {
  const { policy } = checkPolicy(read(`policies/${id}.yaml`), real, civilDay('2026-09-01'))
  if (!policy) throw new Error(`the policy of ${id} is accepted`)
  return policy
}

/** The shape and the answers that give the limits of a real règlement; all other answers are the usual ones. */
interface Found {
  id: string
  service: string
  shape: string
  answers: Record<string, string | number>
  /** All its ways to book and to cancel, without a condition that the shape does not have: not the ordinary limit alone. */
  whole: boolean
}
const END = { closing: 'end' }
const week = (weekday: string, hour: string): Record<string, string> =>
  hour === '24:00' ? { weekday, ...END } : { weekday, hour }
const FOUND: Found[] = [
  { id: 'fr-95-boisemont', service: 'cantine', shape: 'week-before', answers: week('thu', '09:00'), whole: false },
  {
    id: 'fr-44-vigneux-de-bretagne',
    service: 'cantine',
    shape: 'week-before',
    answers: week('thu', '24:00'),
    whole: true,
  },
  {
    id: 'fr-85-le-langon',
    service: 'cantine',
    shape: 'week-before',
    answers: { ...week('mon', '24:00'), late: 'euros', lateUntil: 'eve', cancel: 'days', cancelDays: 4 },
    whole: false,
  },
  {
    id: 'fr-34-montagnac',
    service: 'cantine',
    shape: 'week-before',
    answers: { ...week('wed', '24:00'), cancel: 'never' },
    whole: true,
  },
  {
    id: 'fr-34-espondeilhan',
    service: 'cantine',
    shape: 'week-before',
    answers: { ...week('mon', '24:00'), cancel: 'never' },
    whole: true,
  },
  { id: 'fr-13-molleges', service: 'cantine', shape: 'week-before', answers: week('fri', '12:00'), whole: false },
  { id: 'fr-25-morteau', service: 'mercredi', shape: 'week-before', answers: week('thu', '16:00'), whole: true },
  {
    id: 'fr-81-carmaux',
    service: 'cantine',
    shape: 'week-before',
    answers: { ...week('tue', '24:00'), late: 'euros', lateUntil: 'eve', cancel: 'days', cancelDays: 3 },
    whole: true,
  },
  { id: 'fr-26-andancette', service: 'cantine', shape: 'week-before', answers: week('fri', '12:00'), whole: false },
  {
    id: 'gb-eversley',
    service: 'cantine',
    shape: 'week-before',
    answers: { ...week('thu', '24:00'), cancel: 'never' },
    whole: true,
  },
  {
    id: 'fr-35-bains-sur-oust',
    service: 'cantine',
    shape: 'day-before',
    answers: { day: 'calendar', hour: '10:00' },
    whole: false,
  },
  {
    id: 'fr-94-boissy-saint-leger',
    service: 'mercredi',
    shape: 'day-before',
    answers: { day: 'calendar', hour: '12:00' },
    whole: false,
  },
  {
    id: 'fr-55-damvillers-spincourt',
    service: 'cantine',
    shape: 'day-before',
    answers: { day: 'calendar', ...END, cancel: 'never' },
    whole: false,
  },
  {
    id: 'fr-71-saint-martin-belle-roche',
    service: 'garderie',
    shape: 'day-before',
    answers: { day: 'business', hour: '17:30' },
    whole: false,
  },
  {
    id: 'fr-62-mametz',
    service: 'garderie',
    shape: 'day-before',
    answers: { day: 'calendar', hour: '11:00' },
    whole: false,
  },
  {
    id: 'fr-26-andancette',
    service: 'garderie',
    shape: 'day-before',
    answers: { day: 'calendar', hour: '12:00' },
    whole: true,
  },
  {
    id: 'de-paderborn',
    service: 'cantine',
    shape: 'day-before',
    answers: { day: 'calendar', hour: '15:00' },
    whole: false,
  },
  {
    id: 'us-acton-boxborough',
    service: 'garderie_soir',
    shape: 'day-before',
    answers: { day: 'calendar', hour: '17:00', cancel: 'never' },
    whole: true,
  },
  { id: 'fr-38-rovon', service: 'cantine', shape: 'days-before', answers: { days: 4, ...END }, whole: false },
  {
    id: 'fr-60-bethisy-saint-pierre',
    service: 'cantine',
    shape: 'days-before',
    answers: { days: 2, unit: 'business', ...END, cancel: 'never' },
    whole: true,
  },
  { id: 'fr-31-toulouse', service: 'cantine', shape: 'days-before', answers: { days: 7, ...END }, whole: true },
  {
    id: 'fr-74-bons-en-chablais',
    service: 'mercredi',
    shape: 'days-before',
    answers: { days: 7, unit: 'business', ...END, cancel: 'never' },
    whole: true,
  },
  { id: 'fr-45-orleans', service: 'cantine', shape: 'days-before', answers: { days: 5, ...END }, whole: true },
  {
    id: 'gb-asc-bookings',
    service: 'garderie_soir',
    shape: 'days-before',
    answers: { days: 8, ...END, late: 'percent', lateUntil: 'eve', cancel: 'days', cancelDays: 7 },
    whole: true,
  },
  { id: 'fr-34-vailhauques', service: 'cantine', shape: 'weekday-table', answers: { late: 'percent' }, whole: false },
  { id: 'fr-62-mametz', service: 'cantine', shape: 'weekday-table', answers: {}, whole: false },
  {
    id: 'fr-81-cunac',
    service: 'cantine',
    shape: 'weekday-table',
    answers: { 'before-mon': 'thu:-1', 'before-tue': 'thu:-1', hour: '10:00' },
    whole: true,
  },
  {
    id: 'fr-62-baincthun',
    service: 'cantine',
    shape: 'weekday-table',
    answers: { 'before-mon': 'thu:-1', 'before-thu': 'mon:0', ...END },
    whole: false,
  },
  {
    id: 'fr-53-cuille',
    service: 'cantine',
    shape: 'hours-before',
    answers: { hours: '72', cancel: 'morning', cancelMorning: '08:30' },
    whole: true,
  },
  { id: 'fr-39-les-rousses', service: 'cantine', shape: 'hours-before', answers: { cancel: 'morning' }, whole: true },
  {
    id: 'fr-69-saint-lager-association',
    service: 'cantine',
    shape: 'month-before',
    answers: { cancel: 'days' },
    whole: false,
  },
  {
    id: 'fr-27-gisors',
    service: 'alsh',
    shape: 'before-holidays',
    answers: { count: 1, unit: 'month', ...END, cancel: 'never' },
    whole: false,
  },
]

/** Windows and published dates, plans of the year: what a shape may not use, or what is written by hand in the editor. */
const WITHOUT_SHAPE = [
  'ch-geneve-paquis',
  'fr-04-peipin',
  'fr-28-syndicat-le-thieulin',
  'fr-31-seilh',
  'fr-33-begles',
  'fr-39-lons-le-saunier',
  'fr-59-fourmies',
]

/** Its meals are noted each day: nothing is booked. */
const NOTHING_BOOKED = [{ id: 'fr-03-chazemais', shape: 'without-booking', whole: true }]

describe('real règlements', () => {
  test.each(FOUND.map((found) => [`${found.id} ${found.service}: ${found.shape}`, found] as const))(
    '%s',
    (_, found) => {
      const { policy } = checkPolicy(read(`policies/${found.id}.yaml`), real, civilDay('2026-09-01'))
      const theirs = policy && ruleContext(policy, real, found.service)
      const shape = SHAPES.find(({ key }) => key === found.shape)
      if (!theirs || !shape) throw new Error('a règlement, its service and a shape')
      const weekdays = theirs.service.weekdays.flatMap((n) => WEEKDAYS[n - 1] ?? [])
      const service = { name: found.service, weekdays, inBreaks: theirs.service.during === 'breaks' }
      const { answers } = readAnswers(
        shape.questions(service),
        Object.entries(found.answers).map(([question, answer]) => ({ question, answer })),
      )
      if (!answers) throw new Error('the answers are within their bounds')
      const ours: RuleContext = { ...theirs, rules: { ...theirs.rules, ...shape.rules(service, answers) } }
      const days = YEAR.filter((day) => whyNotOpen(theirs.calendar, theirs.service, day) === null)
      expect(days.length).toBeGreaterThan(20)
      const limits = (context: RuleContext, action: 'book' | 'cancel', ordinary: boolean) =>
        (context.rules.actions?.[action] ?? [])
          .slice(0, ordinary ? 1 : 9)
          .map(({ until }) => instants(context, until, days))
      expect(limits(ours, 'book', true)).toEqual(limits(theirs, 'book', true))
      const conditional = [...(theirs.rules.actions?.book ?? []), ...(theirs.rules.actions?.cancel ?? [])].some(
        ({ when, requires, opens, waiting, proof }) => when ?? requires ?? opens ?? waiting ?? proof,
      )
      const same =
        JSON.stringify([limits(ours, 'book', false), limits(ours, 'cancel', false)]) ===
        JSON.stringify([limits(theirs, 'book', false), limits(theirs, 'cancel', false)])
      expect(same && !conditional).toBe(found.whole)
    },
  )

  test('that book nothing have a shape too', () => {
    const shape = SHAPES.find(({ key }) => key === 'without-booking')
    const service = { name: 'Cantine', weekdays: [], inBreaks: false }
    const outcomes = (actions: ServiceRules['actions']) =>
      [actions?.book, actions?.absence].map((paths) => paths?.map(({ outcome }) => outcome))
    expect(outcomes(shape?.rules(service, new Map()).actions)).toEqual([['refuse'], ['doNotCharge']])
    expect(outcomes(policyOf('fr-03-chazemais').services.cantine?.actions)).toEqual([['refuse'], ['doNotCharge']])
  })

  test('31 of 56 have the ordinary limit of a shape, 17 all their limits; 7 more book by limits that no shape has, 18 publish none', () => {
    const files = (found: readonly { id: string }[]) => new Set(found.map(({ id }) => id))
    const all = [...FOUND, ...NOTHING_BOOKED]
    expect(corpus.entries).toHaveLength(56)
    expect([files(all).size, files(all.filter(({ whole }) => whole)).size]).toEqual([31, 17])
    expect(SHAPES.map(({ key }) => [key, files(all.filter(({ shape }) => shape === key)).size])).toEqual([
      ['week-before', 10],
      ['day-before', 8],
      ['days-before', 6],
      ['weekday-table', 4],
      ['hours-before', 2],
      ['month-before', 1],
      ['before-holidays', 1],
      ['without-booking', 1],
    ])
    const booking = corpus.entries.filter(({ id }) => Object.values(policyOf(id).services).some((s) => s.actions?.book))
    expect(booking.length).toBe(38)
    expect(
      booking
        .map(({ id }) => id)
        .filter((id) => !files(all).has(id))
        .sort(),
    ).toEqual(WITHOUT_SHAPE)
  })
})

const instants = (context: RuleContext, until: LimitRule | undefined, days: readonly Day[]) =>
  days.map((day) => {
    const now = instantOf(day, '12:00', context.calendar.timeZone)
    const limit = until && limitInstant(until, new Facts(context, { action: 'book', day, now, facts: {} }))
    return limit ? limit.at.toISOString() : null
  })
