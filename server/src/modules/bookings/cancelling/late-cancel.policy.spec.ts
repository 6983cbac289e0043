import { expect, test } from '@jest/globals'
import { contextOf, type Path } from '../../regulations/index.js'
import { cancelTerms, type CancellingFact, keptOf, termsSentence } from './late-cancel.policy.js'

const booked: CancellingFact = {
  status: 'BOOKED',
  day: '2026-12-08',
  cancellableUntil: new Date('2026-12-03T09:00+01:00'),
  servedAt: null,
  refundedCents: 0,
  goodwillCents: 0,
  priceCents: 385,
  surchargeCents: 0,
}
const half = { price: { fact: 'baseCents' }, modifiers: [{ percent: -50 }] }
const onTheEve: Path = { until: { back: 1, unit: 'service', at: '09:00' }, ...half }

const under = (...later: Path[]) => {
  const cancel: Path[] = [{ until: { weekday: 'thu', week: -1, at: '09:00' } }, ...later]
  const context = contextOf(
    { language: 1, name: 'x', services: { service: { actions: { cancel } } } },
    {
      service: { id: 's', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] },
      calendar: { schoolYears: [], breaks: [], closures: [] },
      timeZone: 'Europe/Paris',
    },
  )
  return { context, facts: {} }
}
const at = (now: string, rules = under(onTheEve), booking = booked, channel: 'portal' | 'staff' = 'portal') =>
  cancelTerms(booking, rules, channel, new Date(now))

test('until the limit that was agreed, the whole price, whatever the later paths say', () =>
  expect(at('2026-12-03T08:59:59+01:00')).toEqual({ refundCents: 385, keptCents: 0, because: null }))

test('after it, the later path keeps its part; both sum to the price, to the cent', () =>
  expect(at('2026-12-03T09:00+01:00')).toEqual({ refundCents: 192, keptCents: 193, because: 'annulation tardive' }))

test('what the staff gave back before is not given back again: the rest, less what stays due', () => {
  const given = { ...booked, refundedCents: 100, goodwillCents: 100 }
  expect(at('2026-12-03T08:59+01:00', under(onTheEve), given)).toMatchObject({ refundCents: 285, keptCents: 0 })
  expect(at('2026-12-03T09:00+01:00', under(onTheEve), given)).toMatchObject({ refundCents: 92, keptCents: 193 })
  const more = { ...booked, refundedCents: 300, goodwillCents: 300 }
  expect(at('2026-12-03T09:00+01:00', under(onTheEve), more)).toMatchObject({ refundCents: 0, keptCents: 85 })
})

test('after the last path, and without a later path, it is too late', () => {
  expect(at('2026-12-07T09:00+01:00')).toBe('TOO_LATE')
  expect(at('2026-12-03T09:00+01:00', under())).toBe('TOO_LATE')
  expect(cancelTerms(booked, undefined, 'portal', new Date('2026-12-03T09:00+01:00'))).toBe('TOO_LATE')
})

test('what was served or cancelled stays so, whatever the rules', () => {
  const now = '2026-12-03T10:00+01:00'
  expect(at(now, under(onTheEve), { ...booked, servedAt: new Date(now) })).toBe('ALREADY_SERVED')
  expect(at(now, under(onTheEve), { ...booked, status: 'CANCELLED' })).toBe('ALREADY_CANCELLED')
})

test('a path for the staff is not for families', () => {
  const rules = under({ when: { channel: 'staff' }, until: { back: 1, unit: 'service', at: '09:00' } })
  expect(at('2026-12-04T10:00+01:00', rules)).toBe('TOO_LATE')
  expect(at('2026-12-04T10:00+01:00', rules, booked, 'staff')).toEqual({
    refundCents: 385,
    keptCents: 0,
    because: null,
  })
})

test('a path without a limit closes with the day of the meal', () => {
  expect(at('2026-12-08T23:59:59+01:00', under(half))).toMatchObject({ keptCents: 193 })
  expect(at('2026-12-09T00:00+01:00', under(half))).toBe('TOO_LATE')
})

test('what is kept is never more than was paid, and a path that answers « review » is not an agreement', () => {
  expect(at('2026-12-04T10:00+01:00', under({ price: 900 }))).toMatchObject({ refundCents: 0, keptCents: 385 })
  expect(at('2026-12-04T10:00+01:00', under({ outcome: 'review' }))).toBe('TOO_LATE')
  expect(at('2026-12-04T10:00+01:00', under({ price: { fact: 'income' } }))).toBe('TOO_LATE')
})

test('the sentence says what comes back, what stays due and why, each reason once', () => {
  const late = { refundCents: 190, keptCents: 190, because: 'annulation tardive' }
  const inTime = { refundCents: 380, keptCents: 0, because: null }
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  expect(plain(termsSentence([inTime]))).toBe('3,80 € sur votre porte-monnaie')
  expect(plain(termsSentence([late]))).toBe('1,90 € sur votre porte-monnaie ; 1,90 € reste dû : annulation tardive')
  expect(plain(termsSentence([late, late, inTime]))).toBe(
    '7,60 € sur votre porte-monnaie ; 3,80 € restent dus : annulation tardive',
  )
  expect(plain(termsSentence([{ ...late, refundCents: 0, keptCents: 380 }]))).toBe(
    '3,80 € restent dus : annulation tardive',
  )
})

test('what stayed due is the rest of a cancelled price; what was never paid is not due', () => {
  const cancelled = { status: 'CANCELLED', cancelledBy: 'camille', priceCents: 380, refundedCents: 190 }
  expect(keptOf(cancelled)).toBe(190)
  expect(keptOf({ ...cancelled, refundedCents: 0, cancelledBy: null })).toBe(0)
  expect(keptOf({ ...cancelled, refundedCents: 0, status: 'BOOKED' })).toBe(0)
})
