import { describe, expect, test } from '@jest/globals'
import type { LiveBooking } from './live-booking.policy.js'
import { alreadyElsewhere, bookedElsewhere, overlapsOf, unconfirmed } from './overlap.policy.js'
import { civilDay } from '../../../platform/day.js'

const DAY = civilDay('2026-12-01')
const coubon = { serviceId: 'coubon', kind: 'CANTEEN', serviceName: 'Cantine', communeName: 'Coubon' } as const
const aiguilhe = { serviceId: 'aiguilhe', kind: 'CANTEEN', serviceName: 'Cantine', communeName: 'Aiguilhe' } as const
const evening = { serviceId: 'soir', kind: 'EVENING_CARE', serviceName: 'Garderie', communeName: 'Coubon' } as const
const théo = { beneficiaryId: 'théo', firstName: 'Théo', day: DAY }
const live = (change: object = {}) =>
  ({
    ...coubon,
    communeId: 'c1',
    beneficiaryId: 'théo',
    day: DAY,
    status: 'BOOKED',
    unbooked: false,
    ...change,
  }) as LiveBooking
const nowhere = () => []
const everywhere = () => true

describe('what is booked already, elsewhere at the same time', () => {
  test('is found, the service itself and what was never booked apart', () => {
    expect(bookedElsewhere(aiguilhe, [live()])).toMatchObject({ serviceId: 'coubon' })
    expect(bookedElsewhere(coubon, [live()])).toBeNull()
    expect(bookedElsewhere(evening, [live()])).toBeNull()
    expect(bookedElsewhere(aiguilhe, [live({ unbooked: true })])).toBeNull()
    expect(bookedElsewhere(aiguilhe, [live({ unbooked: true }), live({ id: 'b2' })])).toMatchObject({ id: 'b2' })
    expect(bookedElsewhere(aiguilhe, [])).toBeNull()
  })
  test('is named to those who may know of its commune, and told without its place to others', () => {
    expect(alreadyElsewhere(théo, live(), (id) => id === 'c1')).toBe(
      'Théo a déjà une réservation le mardi 1er décembre : Cantine de Coubon.',
    )
    expect(alreadyElsewhere(théo, live(), (id) => id !== 'c1')).toBe(
      'Théo a déjà une réservation ailleurs le mardi 1er décembre, au même moment.',
    )
  })
  test('is asked about before it is bought, for that child and that day', () => {
    const asked: string[] = []
    const elsewhere = (beneficiaryId: string, day: string) => {
      asked.push(`${beneficiaryId} ${day}`)
      return beneficiaryId === 'théo' ? [live()] : []
    }
    const lina = { beneficiaryId: 'lina', firstName: 'Lina', day: DAY }
    expect(
      overlapsOf(
        [
          { ...aiguilhe, ...théo },
          { ...aiguilhe, ...lina },
        ],
        elsewhere,
        everywhere,
      ),
    ).toEqual([
      {
        serviceId: 'aiguilhe',
        beneficiaryId: 'théo',
        day: DAY,
        message: 'Théo a déjà une réservation le mardi 1er décembre : Cantine de Coubon.',
      },
    ])
    expect(asked).toEqual([`théo ${DAY}`, `lina ${DAY}`])
  })
})

describe('two meals chosen together', () => {
  const message =
    'Théo aurait plusieurs réservations au même moment le mardi 1er décembre : Cantine de Coubon et Cantine d’Aiguilhe.'
  test('are both named, whichever came first', () =>
    expect(
      overlapsOf(
        [
          { ...coubon, ...théo },
          { ...aiguilhe, ...théo },
        ],
        nowhere,
        everywhere,
      ),
    ).toEqual([
      { serviceId: 'coubon', beneficiaryId: 'théo', day: DAY, message },
      { serviceId: 'aiguilhe', beneficiaryId: 'théo', day: DAY, message },
    ]))
  test.each([
    ['of two children', { ...aiguilhe, ...théo, beneficiaryId: 'lina' }],
    ['of two days', { ...aiguilhe, ...théo, day: civilDay('2026-12-03') }],
    ['at another time of the day', { ...evening, ...théo }],
    ['of one service', { ...coubon, ...théo }],
  ])('%s do not meet', (_what, other) =>
    expect(overlapsOf([{ ...coubon, ...théo }, other], nowhere, everywhere)).toEqual([]),
  )
})

test('those to which the family said yes are not asked again, the others are', () => {
  const one = { serviceId: 'coubon', beneficiaryId: 'théo', day: DAY, message: '…' }
  const yes = { serviceId: 'coubon', beneficiaryId: 'théo', day: DAY }
  expect(unconfirmed([one], [yes])).toEqual([])
  expect(unconfirmed([one], [])).toEqual([one])
  expect(unconfirmed([one], [{ ...yes, serviceId: 'aiguilhe' }])).toEqual([one])
  expect(unconfirmed([one], [{ ...yes, beneficiaryId: 'lina' }])).toEqual([one])
  expect(unconfirmed([one], [{ ...yes, day: civilDay('2026-12-03') }])).toEqual([one])
})
