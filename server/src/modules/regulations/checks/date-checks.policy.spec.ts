import { expect, test } from '@jest/globals'
import { checkPolicy } from './check-policy.policy.js'
import { civilDay } from '../../../platform/day.js'

const told = (calendar: object, more: object = {}, until: object = { back: 1 }) =>
  checkPolicy(
    { language: 1, name: 'x', calendar, ...more, services: { service: { price: 3, actions: { book: [{ until }] } } } },
    { breaks: [] },
    civilDay('2026-09-01'),
  ).problems.map(({ level, pointer, message }) => `${level} ${pointer} ${message}`)
const period = (of: object) => ({ periods: [{ name: 'P1', from: '2026-09-01', to: '2026-12-18', ...of }] })
const NO_DAY = (day: string) => `le jour « ${day} » n’existe pas : écrivez « AAAA-MM-JJ », par exemple 2026-09-01.`

test.each<[what: object, said: string]>([
  [{ extraHolidays: ['2026-11-11', '2026-13-45'] }, `error /calendar/extraHolidays/1 ${NO_DAY('2026-13-45')}`],
  [{ closures: [{ from: '2026-02-30', to: '2026-03-02' }] }, `error /calendar/closures/0/from ${NO_DAY('2026-02-30')}`],
  [
    { closures: [{ from: '2026-10-09', to: '2026-10-05' }] },
    'error /calendar/closures/0/to la fin (2026-10-05) vient avant le début (2026-10-09) : échangez-les.',
  ],
  [
    { breaks: [{ name: 'noel', from: '2027-01-03', to: '2026-12-19' }] },
    'error /calendar/breaks/0/to la fin (2026-12-19) vient avant le début (2027-01-03) : échangez-les.',
  ],
  [period({ to: '2026-00-10' }), `error /calendar/periods/0/to ${NO_DAY('2026-00-10')}`],
  [period({ marks: { opens: '2026-08-32T10:00' } }), `error /calendar/periods/0/marks/opens ${NO_DAY('2026-08-32')}`],
  [
    period({ marks: { opens: '2026-08-20T25:00' } }),
    'error /calendar/periods/0/marks/opens l’heure « 25:00 » n’existe pas : écrivez « HH:MM », de « 00:00 » à « 24:00 ».',
  ],
])('%j', (calendar, said) => expect(told(calendar)).toEqual([said]))

test.each([
  { extraHolidays: ['2028-02-29'] },
  { closures: [{ from: '2026-10-09', to: '2026-10-09' }] },
  period({ marks: { opens: '2026-08-20T24:00', closes: '2026-08-24' } }),
])('%j is right', (calendar) => expect(told(calendar)).toEqual([]))

test('a day of the year exists, in a leap year at least; the month comes first', () => {
  const on = (day: string) => told({}, {}, { on: day })
  const AT = 'error /services/service/actions/book/0/until/on le jour'
  expect(on('15-07')).toEqual([`${AT} « 15-07 » n’existe pas : écrivez '07-15', le mois d’abord.`])
  expect(on('02-30')).toEqual([`${AT} « 02-30 » n’existe pas : écrivez « MM-JJ » ou « AAAA-MM-JJ ».`])
  expect(on('2026-02-29')).toEqual([`${AT} « 2026-02-29 » n’existe pas : écrivez « MM-JJ » ou « AAAA-MM-JJ ».`])
  expect(on('02-29')).toEqual([])
  expect(on('07-15')).toEqual([])
})

test('a time zone is one of the world', () => {
  expect(told({}, { timeZone: 'Europe/Pari' })).toEqual([
    expect.stringMatching(
      /^error \/timeZone fuseau horaire inconnu « Europe\/Pari » : écrivez par exemple Europe\/Paris \(proches : .*Europe\/Paris/,
    ) as unknown,
  ])
  expect(told({}, { timeZone: '' })).toHaveLength(1)
  expect(told({}, { timeZone: 'Indian/Reunion' })).toEqual([])
})
