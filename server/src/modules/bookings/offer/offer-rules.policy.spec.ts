import { describe, expect, test } from '@jest/globals'
import { contextOf, type GivenFacts, type Path, type Price } from '../../regulations/index.js'
import { offerUnder } from './offer-rules.policy.js'
import { civilDay } from '../../../platform/day.js'

const TUESDAY = civilDay('2026-12-08')
const EARLY = new Date('2026-12-01T10:00:00+01:00')
const LATE = new Date('2026-12-03T09:00:00+01:00')
const MIDNIGHT = new Date('2026-12-09T00:00:00+01:00')
const thursday: Path = { until: { weekday: 'thu', week: -1, at: '09:00' } }

const under = (book: Path[], cancel: Path[] = [], price?: Price, blocks?: object[]) =>
  contextOf(
    {
      language: 1,
      name: 'x',
      ...(blocks && { blocks: blocks as never }),
      services: { service: { ...(price !== undefined && { price }), actions: { book, cancel } } },
    },
    {
      service: { id: 's', kind: 'CANTEEN', openWeekdays: [1, 2, 4, 5] },
      calendar: { schoolYears: [], breaks: [], closures: [] },
      timeZone: 'Europe/Paris',
    },
  )
const offered = (rules: ReturnType<typeof under>, now = EARLY, facts: GivenFacts = {}) =>
  offerUnder(rules, TUESDAY, now, { tariffCents: 380, ...facts })

describe('a meal that may be booked', () => {
  test('has its price and both limits', () =>
    expect(offered(under([thursday], [{ until: { back: 1, at: '10:00' } }]))).toMatchObject({
      allowed: true,
      priceCents: 380,
      surchargeCents: 0,
      bookableUntil: LATE,
      cancellableUntil: new Date('2026-12-07T10:00:00+01:00'),
    }))
  test('without limits, both fall at the end of the day of the meal', () =>
    expect(offered(under([{}], [{}]))).toMatchObject({ bookableUntil: MIDNIGHT, cancellableUntil: MIDNIGHT }))
  test('late, has the limit of the path that spoke and its surcharge apart', () =>
    expect(
      offered(under([thursday, { outcome: 'acceptLate', until: { back: 1 }, modifiers: [{ add: 100 }] }]), LATE),
    ).toMatchObject({ priceCents: 380, surchargeCents: 100, bookableUntil: new Date('2026-12-08T00:00:00+01:00') }))
  test('where the règlement has no way to cancel, cannot be cancelled from now on', () =>
    expect(offered(under([{}]))).toMatchObject({ cancellableUntil: EARLY }))
  test('where cancelling is for staff to look at, neither; where it gives credit, until the end of the day', () => {
    expect(offered(under([{}], [{ outcome: 'review' }]))).toMatchObject({ cancellableUntil: EARLY })
    expect(offered(under([{}], [{ outcome: 'credit' }]))).toMatchObject({ cancellableUntil: MIDNIGHT })
  })
})

describe('a meal that may not', () => {
  test('is past its limit: the sentence and the limit say so', () =>
    expect(offered(under([thursday]), LATE)).toEqual({
      allowed: false,
      reason: 'DEADLINE_PASSED',
      sentence: 'Délai de réservation dépassé : la limite était jeudi 3 décembre à 9\u00a0h.',
      bookableUntil: LATE,
    }))
  test('is not open yet', () =>
    expect(offered(under([{ opens: { back: 3, at: '08:00' }, ...thursday }]))).toMatchObject({
      allowed: false,
      reason: 'NOT_OPEN_YET',
      bookableUntil: LATE,
    }))
  test('is not for this family: a path that asks what it does not have', () =>
    expect(offered(under([{ requires: { level: 'CE2' }, because: 'Réservé aux CE2.' }]))).toMatchObject({
      allowed: false,
      reason: 'NOT_ENTITLED',
      sentence: 'Réservé aux CE2.',
    }))
  test('is asked for, at the price of its path, where the town hall decides', () =>
    expect(
      offered(under([{ ...thursday, outcome: 'review', because: 'Selon les places.', modifiers: [{ add: 100 }] }])),
    ).toMatchObject({
      ...{ allowed: true, listed: 'Selon les places.', reviewed: true },
      ...{ priceCents: 380, surchargeCents: 100, bookableUntil: LATE },
    }))
  test('is asked for until its window closes, where its places are given after', () =>
    expect(offered(under([{ ...thursday, outcome: 'allocate' }]))).toMatchObject({
      ...{ allowed: true, listed: '', reviewed: false, allocated: true, bookableUntil: LATE },
    }))
  test('asked in a window that is over, what is given has the price of then', () =>
    expect(
      offerUnder(
        under([{ until: { on: '2026-11-20' }, outcome: 'allocate', modifiers: [{ add: 100 }] }]),
        ...([TUESDAY, EARLY, { tariffCents: 380 }] as const),
        { action: 'book', ruledAt: new Date('2026-11-19T10:00:00Z') },
      ),
    ).toMatchObject({ allowed: true, allocated: true, priceCents: 480 }))
  test('is told by the town hall: the sentence of the path follows', () =>
    expect(offered(under([{ ...thursday, outcome: 'classify', because: 'Régime particulier.' }]))).toEqual({
      allowed: false,
      reason: 'NOT_ENTITLED',
      sentence: 'Sur demande à la mairie. Régime particulier.',
      bookableUntil: LATE,
    }))
  test('without a word of the règlement, the town hall is to be asked', () =>
    expect(offered(under([{ ...thursday, outcome: 'classify' }]))).toMatchObject({
      sentence:
        'Sur demande à la mairie. Le règlement de ce service ne permet pas de réserver en ligne : contactez la mairie.',
    }))
  test('has no price while a fact is missing: what to send is said', () =>
    expect(offered(under([{}], [], { fact: 'qf' }))).toEqual({
      allowed: false,
      reason: 'NOT_ENTITLED',
      sentence:
        'Le prix dépend d’une information que la mairie n’a pas encore (quotient familial, par exemple) : envoyez-lui la pièce.',
      bookableUntil: null,
    }))
})
