import { describe, expect, test } from '@jest/globals'
import type { LiveBooking } from './live-booking.policy.js'
import type { Entitlement, OfferedService } from './offer-facts.policy.js'
import type { Offer } from './offer.policy.js'
import { type AskedLine, priceBasket } from './quote-order.policy.js'
import { Borne } from '../../pricing/index.js'
import { civilDay, type Day } from '../../../platform/day.js'

const service = (id: string, kind = 'CANTEEN'): OfferedService => ({
  id,
  kind: kind as never,
  openWeekdays: [1, 2, 4, 5],
  communeId: 'coubon',
  regieId: 'regie',
  name: id,
  unit: 'MEAL' as never,
  capacity: null,
  communeName: 'Coubon',
  zone: 'A',
  timeZone: 'Europe/Paris',
  opensOn: civilDay('2020-01-01'),
  active: true,
  revision: 1,
  priceRevision: 1,
})
const SERVICES = [service('canteen'), service('evening', 'EVENING_CARE'), service('other-canteen')]
const PEOPLE = [
  { id: 'lina', firstName: 'Lina', lastName: 'Dupont' },
  { id: 'théo', firstName: 'Théo', lastName: 'Dupont' },
]

interface Town {
  /** Price and surcharge of a day, « canteen théo 2026-12-08 »; 380 and nothing when it is not said. */
  prices?: Record<string, [priceCents: number, surchargeCents: number]>
  situations?: Record<string, string>
  refused?: Record<string, string>
  places?: Record<string, number>
  booked?: LiveBooking[]
}

/** An offer that answers what the table says. */
const offerOf = ({ prices = {}, situations = {}, refused = {}, places = {}, booked = [] }: Town): Offer =>
  ({
    facts: { services: SERVICES, beneficiaries: PEOPLE },
    service: (id: string) => SERVICES.find((s) => s.id === id),
    places: {
      leftOfDay: ({ id }: OfferedService, day: string) => places[`${id} ${day}`] ?? null,
      leftOfGroup: () => null,
    },
    bookingsOf: (beneficiaryId: string, day: string) =>
      booked.filter((b) => b.beneficiaryId === beneficiaryId && b.day === day),
    sees: () => true,
    borne: () => new Borne(),
    decide: (serviceId: string, beneficiaryId: string, day: string) => {
      const key = `${serviceId} ${beneficiaryId} ${day}`
      if (refused[key]) return { bookable: false, reason: 'CLOSED', sentence: refused[key], bookableUntil: null }
      const [priceCents, surchargeCents] = prices[key] ?? [380, 0]
      const entitlement = { situationName: situations[key] ?? 'Enfant commune' } as Entitlement
      const totalCents = priceCents + surchargeCents
      return { bookable: true, day, priceCents, surchargeCents, totalCents, foodCents: 0, entitlement }
    },
  }) as unknown as Offer

const MONDAY = civilDay('2026-12-07')
const TUESDAY = civilDay('2026-12-08')
const THURSDAY = civilDay('2026-12-10')
const line = (beneficiaryId: string, days: Day[], serviceId = 'canteen'): AskedLine => ({
  serviceId,
  beneficiaryId,
  days,
})
const basketOf = (asked: AskedLine[], town: Town = {}) => priceBasket(asked, offerOf(town))
const linesOf = (asked: AskedLine[], town: Town = {}) =>
  basketOf(asked, town).lines.map((l) => [
    `${l.service.id} ${l.beneficiaryId}`,
    l.meals.map((m) => m.day),
    l.unitPriceCents,
    l.totalCents,
  ])

describe('a basket', () => {
  test('of nothing costs nothing', () =>
    expect(basketOf([])).toEqual({ lines: [], totalCents: 0, unavailable: [], overlaps: [] }))

  test('has a line for each child and service, its days in order, its total to the cent', () => {
    const basket = basketOf([line('théo', [THURSDAY, MONDAY]), line('lina', [MONDAY])])
    expect(basket.totalCents).toBe(1140)
    expect(basket.lines).toMatchObject([
      { beneficiaryId: 'lina', beneficiaryName: 'Lina Dupont', firstName: 'Lina', totalCents: 380 },
      { beneficiaryId: 'théo', beneficiaryName: 'Théo Dupont', unitPriceCents: 380, totalCents: 760 },
    ])
    expect(basket.lines[1]?.meals.map((m) => m.day)).toEqual([MONDAY, THURSDAY])
    expect(basket.lines[0]).toMatchObject({ service: SERVICES[0], situationName: 'Enfant commune' })
  })

  test('shows services, then children, in the family’s order, whatever the order they were chosen in', () =>
    expect(
      linesOf([
        line('théo', [MONDAY], 'evening'),
        line('théo', [MONDAY]),
        line('lina', [MONDAY], 'evening'),
        line('lina', [MONDAY]),
      ]).map(([whose]) => whose),
    ).toEqual(['canteen lina', 'canteen théo', 'evening lina', 'evening théo']))

  test('splits a line when its unit price changes with the date, or its situation', () => {
    const town = {
      prices: { [`canteen théo ${TUESDAY}`]: [400, 0] as [number, number] },
      situations: { [`canteen théo ${THURSDAY}`]: 'Hors commune' },
    }
    expect(linesOf([line('théo', [MONDAY, TUESDAY, THURSDAY])], town)).toEqual([
      ['canteen théo', [MONDAY], 380, 380],
      ['canteen théo', [TUESDAY], 400, 400],
      ['canteen théo', [THURSDAY], 380, 380],
    ])
  })

  test('pays the surcharge of a late day on the line of its price', () => {
    const basket = basketOf([line('théo', [MONDAY, TUESDAY])], { prices: { [`canteen théo ${MONDAY}`]: [380, 100] } })
    expect(basket.totalCents).toBe(860)
    expect(basket.lines.map((l) => [l.unitPriceCents, l.totalCents])).toEqual([[380, 860]])
    expect(basket.lines[0]?.meals.map((m) => m.totalCents)).toEqual([480, 380])
  })

  test('has a day once, though it is asked twice, in one line or in two', () => {
    expect(linesOf([line('théo', [MONDAY, MONDAY])])).toEqual([['canteen théo', [MONDAY], 380, 380]])
    expect(basketOf([line('théo', [MONDAY]), line('théo', [MONDAY, TUESDAY])]).totalCents).toBe(760)
  })
})

describe('what cannot be booked', () => {
  test('is said with its reason, once, and the rest is priced', () => {
    const refused = { [`canteen théo ${MONDAY}`]: 'Fermé le lundi 7 décembre : grève' }
    const basket = basketOf([line('théo', [MONDAY, MONDAY, TUESDAY])], { refused })
    expect(basket.totalCents).toBe(380)
    expect(basket.unavailable).toEqual([
      {
        serviceId: 'canteen',
        beneficiaryId: 'théo',
        day: MONDAY,
        reason: 'CLOSED',
        message: 'Fermé le lundi 7 décembre : grève',
      },
    ])
  })

  test('the last place is for one of two children; the other one is told', () => {
    const basket = basketOf([line('théo', [MONDAY, TUESDAY]), line('lina', [MONDAY, TUESDAY])], {
      places: { [`canteen ${MONDAY}`]: 1, [`canteen ${TUESDAY}`]: 2 },
    })
    expect(basket.totalCents).toBe(1140)
    expect(basket.unavailable).toEqual([
      {
        serviceId: 'canteen',
        beneficiaryId: 'lina',
        day: MONDAY,
        reason: 'FULL',
        message: 'Complet le lundi 7 décembre : il ne reste pas assez de places.',
      },
    ])
  })
  test('a day asked twice takes one place, and so does one that is refused: none', () => {
    const places = { [`canteen ${MONDAY}`]: 1 }
    expect(basketOf([line('théo', [MONDAY, MONDAY])], { places }).unavailable).toEqual([])
    const refused = { [`canteen théo ${MONDAY}`]: 'Théo n’a pas accès.' }
    expect(
      basketOf([line('théo', [MONDAY]), line('lina', [MONDAY])], { places, refused }).lines.map((l) => l.beneficiaryId),
    ).toEqual(['lina'])
  })
  test('places of one service are not those of another', () =>
    expect(
      basketOf([line('théo', [MONDAY]), line('théo', [MONDAY], 'evening')], { places: { [`canteen ${MONDAY}`]: 1 } })
        .unavailable,
    ).toEqual([]))
})

describe('meals that meet another', () => {
  test('chosen beside each other, both are named', () =>
    expect(basketOf([line('théo', [MONDAY, TUESDAY]), line('théo', [MONDAY], 'other-canteen')]).overlaps).toEqual([
      {
        serviceId: 'canteen',
        beneficiaryId: 'théo',
        day: MONDAY,
        message:
          'Théo aurait plusieurs réservations au même moment le lundi 7 décembre : canteen de Coubon et other-canteen de Coubon.',
      },
      {
        serviceId: 'other-canteen',
        beneficiaryId: 'théo',
        day: MONDAY,
        message:
          'Théo aurait plusieurs réservations au même moment le lundi 7 décembre : canteen de Coubon et other-canteen de Coubon.',
      },
    ]))
  test('booked before, it is said where', () => {
    const booked = [
      {
        serviceId: 'other-canteen',
        beneficiaryId: 'théo',
        day: MONDAY,
        kind: 'CANTEEN',
        unbooked: false,
        serviceName: 'Cantine',
        communeId: 'aiguilhe',
        communeName: 'Aiguilhe',
      } as LiveBooking,
    ]
    expect(basketOf([line('théo', [MONDAY])], { booked }).overlaps.map((o) => o.message)).toEqual([
      'Théo a déjà une réservation le lundi 7 décembre : Cantine d’Aiguilhe.',
    ])
  })
  test('the canteen and the evening, or two children, do not meet', () =>
    expect(
      basketOf([line('théo', [MONDAY]), line('théo', [MONDAY], 'evening'), line('lina', [MONDAY], 'other-canteen')])
        .overlaps,
    ).toEqual([]))
})
