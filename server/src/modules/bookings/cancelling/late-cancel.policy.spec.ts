import { describe, expect, test } from '@jest/globals'
import { contextOf, type Path } from '../../regulations/index.js'
import { reasonsOf } from './cancel-said.policy.js'
import {
  type CancelRefused,
  cancelTerms,
  type CancelTerms,
  type CancellingFact,
  isRefused,
  keptOf,
  termsSentence,
  whyNotCancelEver,
} from './late-cancel.policy.js'
import { civilDay } from '../../../platform/day.js'
import { type Cents, wholeCents } from '../../../platform/money.js'

const booked: CancellingFact = {
  status: 'BOOKED',
  day: civilDay('2026-12-08'),
  cancellableUntil: new Date('2026-12-03T09:00+01:00'),
  servedAt: null,
  refundedCents: wholeCents(0),
  goodwillCents: wholeCents(0),
  priceCents: wholeCents(385),
  surchargeCents: wholeCents(0),
  invoicedCents: null,
  includedCents: null,
  deductedCents: wholeCents(0),
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
  answered(cancelTerms(booking, rules, { channel }, new Date(now)))
const answered = (terms: CancelTerms | CancelRefused) => (isRefused(terms) ? terms.refused : terms)

test('until the limit that was agreed, the whole price, whatever the later paths say', () =>
  expect(at('2026-12-03T08:59:59+01:00')).toEqual({
    refundCents: 385,
    keptCents: 0,
    because: null,
    onInvoice: false,
    included: false,
  }))

test('after it, the later path keeps its part; both sum to the price, to the cent', () =>
  expect(at('2026-12-03T09:00+01:00')).toEqual({
    refundCents: 192,
    keptCents: 193,
    because: 'annulation tardive',
    onInvoice: false,
    included: false,
  }))

test('what the staff gave back before is not given back again: the rest, less what stays due', () => {
  const given = { ...booked, refundedCents: wholeCents(100), goodwillCents: wholeCents(100) }
  expect(at('2026-12-03T08:59+01:00', under(onTheEve), given)).toMatchObject({ refundCents: 285, keptCents: 0 })
  expect(at('2026-12-03T09:00+01:00', under(onTheEve), given)).toMatchObject({ refundCents: 92, keptCents: 193 })
  const more = { ...booked, refundedCents: wholeCents(300), goodwillCents: wholeCents(300) }
  expect(at('2026-12-03T09:00+01:00', under(onTheEve), more)).toMatchObject({ refundCents: 0, keptCents: 85 })
})

test('after the last path, and without a later path, it is too late', () => {
  expect(at('2026-12-07T09:00+01:00')).toBe('TOO_LATE')
  expect(at('2026-12-03T09:00+01:00', under())).toBe('TOO_LATE')
  expect(answered(cancelTerms(booked, undefined, { channel: 'portal' }, new Date('2026-12-03T09:00+01:00')))).toBe(
    'TOO_LATE',
  )
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
    onInvoice: false,
    included: false,
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
  const late = {
    refundCents: wholeCents(190),
    keptCents: wholeCents(190),
    because: 'annulation tardive',
    onInvoice: false,
    included: false,
  }
  const inTime = {
    refundCents: wholeCents(380),
    keptCents: wholeCents(0),
    because: null,
    onInvoice: false,
    included: false,
  }
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  expect(plain(termsSentence([inTime]))).toBe('3,80 € sur votre porte-monnaie')
  expect(plain(termsSentence([late]))).toBe('1,90 € sur votre porte-monnaie ; 1,90 € reste dû : annulation tardive')
  expect(plain(termsSentence([late, late, inTime]))).toBe(
    '7,60 € sur votre porte-monnaie ; 3,80 € restent dus : annulation tardive',
  )
  expect(plain(termsSentence([{ ...late, refundCents: wholeCents(0), keptCents: wholeCents(380) }]))).toBe(
    '3,80 € restent dus : annulation tardive',
  )
})

test('what stayed due is the rest of a cancelled price; what was never paid is not due', () => {
  const cancelled = {
    status: 'CANCELLED',
    cancelledBy: 'camille',
    priceCents: wholeCents(380),
    surchargeCents: wholeCents(0),
    includedCents: null,
    refundedCents: wholeCents(190),
  }
  expect(keptOf(cancelled)).toBe(190)
  expect(keptOf({ ...cancelled, refundedCents: wholeCents(0), cancelledBy: null })).toBe(0)
  expect(keptOf({ ...cancelled, refundedCents: wholeCents(0), status: 'BOOKED' })).toBe(0)
})

describe('a meal at 3,80 € bought with a surcharge of 1 €: what was paid is what comes back', () => {
  const surcharged = { ...booked, priceCents: wholeCents(480), surchargeCents: wholeCents(100) }
  const IN_TIME = '2026-12-03T08:59:59+01:00'
  const LATE = '2026-12-03T09:00+01:00'
  const TOO_LATE = '2026-12-07T09:00+01:00'
  const ordinary: Path = { until: { back: 1, unit: 'service', at: '09:00' }, price: { fact: 'tariffCents' } }
  const terms = (refundCents: Cents, keptCents: Cents): CancelTerms => ({
    refundCents: wholeCents(refundCents),
    keptCents: wholeCents(keptCents),
    because: keptCents > 0 ? 'annulation tardive' : null,
    onInvoice: false,
    included: false,
  })

  test.each<[what: string, now: string, path: Path, change: Partial<CancellingFact>, answer: CancelTerms | string]>([
    ['in time', IN_TIME, onTheEve, {}, terms(wholeCents(480), wholeCents(0))],
    ['late: half of all that was paid', LATE, onTheEve, {}, terms(wholeCents(240), wholeCents(240))],
    [
      'late, where the ordinary price stays due: the surcharge comes back',
      LATE,
      ordinary,
      {},
      terms(wholeCents(100), wholeCents(380)),
    ],
    ['too late', TOO_LATE, onTheEve, {}, 'TOO_LATE'],
    [
      'in time, after the staff gave 1 € back',
      IN_TIME,
      onTheEve,
      given(wholeCents(100)),
      terms(wholeCents(380), wholeCents(0)),
    ],
    [
      'late, after the staff gave 1 € back',
      LATE,
      onTheEve,
      given(wholeCents(100)),
      terms(wholeCents(140), wholeCents(240)),
    ],
    ['in time, closed meanwhile', IN_TIME, onTheEve, { status: 'CANCELLED' }, 'ALREADY_CANCELLED'],
    ['late, closed meanwhile', LATE, onTheEve, { status: 'CANCELLED' }, 'ALREADY_CANCELLED'],
    ['too late, closed meanwhile', TOO_LATE, onTheEve, { status: 'CANCELLED' }, 'ALREADY_CANCELLED'],
    ['in time, absent and credited', IN_TIME, onTheEve, { refundedCents: wholeCents(480) }, 'ABSENCE_CREDITED'],
    ['late, absent and credited', LATE, onTheEve, { refundedCents: wholeCents(480) }, 'ABSENCE_CREDITED'],
    ['too late, absent and credited', TOO_LATE, onTheEve, { refundedCents: wholeCents(480) }, 'ABSENCE_CREDITED'],
    [
      'late, absent, credited and closed',
      LATE,
      onTheEve,
      { status: 'CANCELLED', refundedCents: wholeCents(480) },
      'ALREADY_CANCELLED',
    ],
    ['late, not paid yet', LATE, onTheEve, { status: 'HELD' }, 'NOT_PAID'],
  ])('%s', (_what, now, path, change, answer) =>
    expect(at(now, under(path), { ...surcharged, ...change })).toEqual(answer),
  )
})

function given(cents: Cents): Partial<CancellingFact> {
  return { refundedCents: wholeCents(cents), goodwillCents: wholeCents(cents) }
}

describe('a reason that the règlement distinguishes', () => {
  const LATE = new Date('2026-12-04T10:00+01:00')
  const sick: Path = { when: { reason: 'sickness' }, because: 'Certificat à remettre. ', price: 100 }
  const ever = (rules: Parameters<typeof cancelTerms>[1], now = LATE, booking = booked) =>
    whyNotCancelEver(booking, rules, 'portal', now)?.refused ?? null

  test('is named, and opens what is closed without it', () => {
    const rules = under(sick)
    const because = (reason?: string) => answered(cancelTerms(booked, rules, { channel: 'portal', reason }, LATE))
    expect(reasonsOf(rules.context)).toEqual(['sickness'])
    expect(because()).toBe('TOO_LATE')
    expect(because('sickness')).toEqual({
      refundCents: 285,
      keptCents: 100,
      because: 'Certificat à remettre',
      onInvoice: false,
      included: false,
    })
    expect(ever(rules)).toBeNull()
  })
  test('is not asked when it changes nothing: in time, or when nothing opens it', () => {
    expect(ever(under(sick), new Date('2026-12-03T08:00+01:00'))).toBeNull()
    expect(ever(under(), new Date('2026-12-03T08:00+01:00'))).toBeNull()
    expect(ever(under())).toBe('TOO_LATE')
    expect(ever(undefined)).toBe('TOO_LATE')
    expect(ever(under(sick), LATE, { ...booked, status: 'CANCELLED' })).toBe('ALREADY_CANCELLED')
  })
})

test('two euros remain « dus », less than that « reste dû »', () => {
  const kept = (keptCents: Cents) =>
    termsSentence([
      {
        refundCents: wholeCents(0),
        keptCents: wholeCents(keptCents),
        because: 'retard',
        onInvoice: false,
        included: false,
      },
    ])
  expect([kept(wholeCents(199)), kept(wholeCents(200))].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    '1,99 € reste dû : retard',
    '2,00 € restent dus : retard',
  ])
})
test('what was to be paid by invoice is not on one, beside what comes back of what was paid', () => {
  const paid = {
    refundCents: wholeCents(380),
    keptCents: wholeCents(0),
    because: null,
    onInvoice: false,
    included: false,
  }
  const plain = (terms: CancelTerms[]) => termsSentence(terms).replaceAll('\u00a0', ' ')
  expect(plain([{ ...paid, onInvoice: true, included: false }])).toBe('3,80 € ne seront pas facturés')
  expect(plain([paid, { ...paid, onInvoice: true, included: false, refundCents: wholeCents(190) }])).toBe(
    '3,80 € sur votre porte-monnaie ; 1,90 € ne sera pas facturé',
  )
})
test('two reasons are both said', () =>
  expect(
    termsSentence([
      { refundCents: wholeCents(0), keptCents: wholeCents(100), because: 'retard', onInvoice: false, included: false },
      { refundCents: wholeCents(0), keptCents: wholeCents(100), because: 'maladie', onInvoice: false, included: false },
    ]),
  ).toMatch(/restent dus : retard, maladie$/))
