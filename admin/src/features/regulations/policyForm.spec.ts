import { expect, test } from '@jest/globals'
import { formErrors } from './formErrors'
import type { JsonObject } from './json'
import { formToPolicy, newPolicy, policyToForm, type PolicyForm } from './policyForm'

const first = newPolicy({
  name: 'Cantine',
  timeZone: 'Europe/Paris',
  zone: 'A',
  weekdays: ['mon', 'tue', 'thu', 'fri'],
  during: 'school',
})
const formOf = (policy: JsonObject): PolicyForm => {
  const form = policyToForm(policy)
  if (!form) throw new Error('the form cannot say this policy')
  return structuredClone(form)
}
const policyWith = (service: JsonObject): JsonObject => ({ ...first, services: { service } })
const serviceOf = (policy: JsonObject) => (policy.services as { service: JsonObject }).service

test('the clerk’s règlement: Thursday 9 of the week before, 50 % late, the day before, five brackets', () => {
  const form = formOf(first)
  form.book.limit = { ...form.book.limit, kind: 'weekBefore', weekday: 'thu', weeks: '1', at: '9 h' }
  form.late = {
    ...form.late,
    kind: 'surcharge',
    by: 'percent',
    amount: '50',
    limit: { ...form.late.limit, at: '9h00' },
  }
  form.cancel.limit = { ...form.cancel.limit, kind: 'daysBefore', days: '1', unit: 'calendar', at: '09:00' }
  form.price = {
    ...form.price,
    kind: 'quotient',
    unknown: '4,50',
    brackets: [
      { key: 1, to: '400', price: '1,80' },
      { key: 2, to: '600', price: '2,40 €' },
      { key: 3, to: '800', price: '3,10' },
      { key: 4, to: '1000', price: '3.80' },
      { key: 5, to: '', price: '4,50' },
    ],
  }
  expect(formErrors(form)).toEqual({})
  const policy = formToPolicy(form)
  expect(serviceOf(policy)).toEqual({
    label: 'Cantine',
    weekdays: ['mon', 'tue', 'thu', 'fri'],
    actions: {
      book: [
        { id: 'normal', until: { weekday: 'thu', week: -1, at: '09:00' } },
        {
          id: 'late',
          until: { at: '09:00' },
          outcome: 'acceptLate',
          modifiers: [{ percent: 50, label: 'hors délai' }],
        },
      ],
      cancel: [{ until: { back: 1, at: '09:00' }, settlement: 'wallet' }],
    },
    price: {
      by: 'qf',
      brackets: [
        { to: 400, price: 180 },
        { to: 600, price: 240 },
        { to: 800, price: 310 },
        { to: 1000, price: 380 },
        { price: 450 },
      ],
      unknown: 450,
    },
  })
  expect(formToPolicy(formOf(policy))).toEqual(policy)
})

test('each common shape of a limit is read back as it was written', () => {
  const limits: JsonObject[] = [
    { at: '09:00' },
    { back: 7 },
    { back: 2, unit: 'business', at: '17:30' },
    { back: 1, unit: 'school', at: '10:00', inclusive: true },
    { weekday: 'wed', week: -2, at: '24:00' },
    { at: '09:00', byWeekday: { mon: { weekday: 'fri', week: -1 }, thu: { weekday: 'tue' } } },
  ]
  for (const until of limits) {
    const policy = policyWith({ actions: { book: [{ until }], cancel: [{ until }] } })
    expect(formToPolicy(formOf(policy))).toEqual(policy)
  }
})

test('what the form does not show is kept: calendar, capacity, other actions, assumptions', () => {
  const policy: JsonObject = {
    ...policyWith({
      actions: { book: [{}], attend_unreserved: [{ price: 1000 }] },
      capacity: { places: 60, waitlist: true },
    }),
    assumptions: ['Un jeudi férié ne déplace pas la limite.'],
  }
  const form = formOf(policy)
  form.absence.kind = 'justified'
  expect(formToPolicy(form)).toEqual({
    ...policy,
    services: {
      service: {
        actions: {
          book: [{}],
          attend_unreserved: [{ price: 1000 }],
          absence: [{ when: { justified: true }, outcome: 'doNotCharge' }],
        },
        capacity: { places: 60, waitlist: true },
      },
    },
  })
})

test('a policy that says more than the form is left to the JSON view', () => {
  const book = [{ until: { back: 1 } }]
  const beyond: JsonObject[] = [
    { actions: { book: [...book, { outcome: 'review' }, { outcome: 'waitlist' }] } },
    { actions: { book: [{ when: { resident: true }, until: { back: 1 } }] } },
    { actions: { book: [{ until: { dayOfMonth: 20, month: -1 } }] } },
    { actions: { book: [{ until: { back: 1, onlyOn: { unit: 'business', move: 'before' } } }] } },
    { actions: { book }, price: { percent: 0.287, of: 'qf' } },
    { actions: { book }, price: { by: 'qf', brackets: [{ below: 700, price: 100 }, { price: 200 }], unknown: 200 } },
    { actions: { book, absence: [{ when: { reason: 'sickness' }, outcome: 'credit' }] } },
    { actions: { book, cancel: [{ until: { back: 1 } }, { when: { reason: 'sickness' } }] } },
  ]
  for (const service of beyond) expect(policyToForm(policyWith(service))).toBeNull()
  expect(policyToForm({ language: 1, services: { cantine: {} } })).toBeNull()
})

test('a surcharge in euros and prices by situation', () => {
  const policy = policyWith({
    actions: {
      book: [
        { id: 'normal', until: { back: 1, at: '09:00' } },
        {
          id: 'late',
          label: 'réservation tardive',
          outcome: 'acceptLate',
          modifiers: [{ add: 100, label: 'hors délai' }],
        },
      ],
    },
    price: { by: 'situation', table: { 'Enfant commune': 380 }, otherwise: { fact: 'tariffCents' } },
  })
  const form = formOf(policy)
  expect(form.late).toMatchObject({ by: 'euros', limit: { kind: 'none' } })
  expect(form.price.situations['Enfant commune']).toMatch(/^3,80/)
  expect(formToPolicy(form)).toEqual(policy)
  expect(form.cancel.kind).toBe('never')
})

test('what is wrong is said at its field', () => {
  const form = formOf(first)
  form.book.limit = { ...form.book.limit, days: '0', at: 'midi' }
  form.late = { ...form.late, kind: 'surcharge', amount: '-5' }
  form.cancel.limit = { ...form.cancel.limit, kind: 'table' }
  form.price = {
    ...form.price,
    kind: 'quotient',
    brackets: [
      { key: 1, to: '600', price: '1,80' },
      { key: 2, to: '400', price: 'gratuit' },
      { key: 3, to: '', price: '0' },
    ],
  }
  expect(Object.keys(formErrors(form)).sort()).toEqual([
    'book-at',
    'book-days',
    'bracket-2-price',
    'bracket-2-to',
    'cancel-table',
    'late-amount',
    'unknown',
  ])
})

test('an empty bracket is not wrong until one wants to save', () => {
  const form = formOf(first)
  form.price.kind = 'quotient'
  expect(formErrors(form, false)).toEqual({})
  expect(Object.keys(formErrors(form))).toHaveLength(4)
})
