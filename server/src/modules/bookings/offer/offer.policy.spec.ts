import { describe, expect, test } from '@jest/globals'
import type { Path, RegulationFact } from '../../regulations/index.js'
import type { LiveBooking } from './live-booking.policy.js'
import type { Entitlement, OfferFacts } from './offer-facts.policy.js'
import type { Bookable, NotBookable } from './offer-answer.policy.js'
import { Offer } from './offer.policy.js'
import { civilDay } from '../../../platform/day.js'
import { wholeCents } from '../../../platform/money.js'

const NOW = new Date('2026-12-01T10:00:00+01:00')
const [TUESDAY, THURSDAY] = [civilDay('2026-12-08'), civilDay('2026-12-10')]
const canteen: OfferFacts['services'][number] = {
  id: 'canteen',
  kind: 'CANTEEN' as never,
  openWeekdays: [1, 2, 4, 5],
  ...{ communeId: 'coubon', regieId: 'regie' },
  ...{ name: 'Cantine', unit: 'MEAL' as never, capacity: null },
  ...{ communeName: 'Coubon', zone: 'A', timeZone: 'Europe/Paris' },
  opensOn: civilDay('2020-01-01'),
  ...{ active: true, revision: 1, priceRevision: 1 },
}
const access: Entitlement = {
  accessId: 'access',
  serviceId: 'canteen',
  beneficiaryId: 'théo',
  status: 'VALID' as never,
  ...{ validFrom: civilDay('2026-09-01'), validTo: civilDay('2027-07-02'), renewedFrom: null },
  ...{ residence: 'ANY', situationName: 'Enfant commune' },
  priceCents: wholeCents(380),
  foodCents: wholeCents(190),
  effectiveFrom: civilDay('2026-09-01'),
  effectiveTo: null,
}
/** « Jusqu'au jeudi 9 h ; après, 1 € de plus jusqu'à la veille 8 h. Annulation jusqu'à la veille 9 h. » */
const book: Path[] = [
  { until: { weekday: 'thu', week: -1, at: '09:00' } },
  { outcome: 'acceptLate', until: { back: 1, at: '08:00' }, modifiers: [{ add: 100, label: 'retard' }] },
]
const regulation: RegulationFact = {
  id: 'r1',
  serviceId: 'canteen',
  version: 1,
  effectiveFrom: civilDay('2026-09-01'),
  policy: {
    language: 1,
    name: 'x',
    services: { service: { actions: { book, cancel: [{ until: { back: 1, at: '09:00' } }] } } },
  },
}
const under = (policy: Partial<RegulationFact['policy']>): Partial<OfferFacts> => ({
  regulations: [{ ...regulation, policy: { ...regulation.policy, ...policy } }],
})
const ruled = (rules: object) =>
  under({ services: { service: { ...regulation.policy.services['service'], ...rules } } })
const born = { birthDate: civilDay('2018-05-10'), schoolClass: 'CE1', classes: {}, kind: 'CHILD' as never }
const théo = { id: 'théo', firstName: 'Théo', lastName: 'Dupont', ...born }
const facts: OfferFacts = {
  services: [canteen],
  beneficiaries: [théo],
  ...{ kept: [], waiting: [], queues: [], groups: [], months: [], borne: [] },
  siblings: ['lina', 'théo'],
  entitlements: [access],
  regulations: [regulation],
  schoolYears: [{ firstDay: civilDay('2026-09-01'), lastDay: civilDay('2027-07-02') }],
  breaks: [],
  closures: [],
  days: [],
  bookings: [],
  communeIds: null,
  quotients: [],
  debts: [],
  accountStatus: 'ACTIVE',
  orderedId: null,
  past: [],
  known: { services: [], communes: [], regies: [], beneficiaries: [] },
}
const offerOf = (change: Partial<OfferFacts> = {}, now = NOW) => new Offer({ ...facts, ...change }, now)
const decide = (change: Partial<OfferFacts> = {}, day = TUESDAY, now = NOW) =>
  offerOf(change, now).decide('canteen', 'théo', day)
const reasonOf = (change: Partial<OfferFacts>, day = TUESDAY, now = NOW) => {
  const { reason, sentence } = decide(change, day, now) as NotBookable
  return [reason, sentence]
}
const priceOf = (change: Partial<OfferFacts>, day = TUESDAY, now = NOW) => {
  const { priceCents, surchargeCents } = decide(change, day, now) as Bookable
  return [priceCents, surchargeCents]
}
const live: LiveBooking = {
  id: 'b1',
  orderId: 'o1',
  serviceId: 'canteen',
  beneficiaryId: 'théo',
  day: TUESDAY,
  status: 'BOOKED',
  unbooked: false,
  included: false,
  priceCents: wholeCents(380),
  surchargeCents: wholeCents(0),
  afterMealCents: null,
  cancellableUntil: '2026-12-07T08:00:00Z',
  kind: 'CANTEEN' as never,
  serviceName: 'Cantine',
  communeId: 'coubon',
  communeName: 'Coubon',
}

const places = (capacity: number | null, taken: number, day = TUESDAY, serviceId = 'canteen') => ({
  days: [{ serviceId, day, capacity, taken }],
})
const closed = (communeId: string) => ({
  closures: [
    { id: 'c', serviceId: null, firstDay: TUESDAY, lastDay: TUESDAY, reason: 'grève', shortReason: 'Grève', communeId },
  ],
})
const breakOf = (zone: string) => ({ breaks: [{ name: 'noel', firstDay: TUESDAY, lastDay: TUESDAY, zone }] })
const having = (change: Partial<LiveBooking>) => ({ bookings: [{ ...live, ...change }] })
const holding = (change: Partial<Entitlement>) => ({ entitlements: [{ ...access, ...change }] })
const PENDING = 'PENDING' as never

describe('a day that can be booked', () => {
  test('has its price, what of it is food, both limits, the access and the version that said so', () =>
    expect(decide()).toMatchObject({
      bookable: true,
      priceCents: 380,
      surchargeCents: 0,
      foodCents: 190,
      bookableUntil: new Date('2026-12-03T09:00:00+01:00'),
      cancellableUntil: new Date('2026-12-07T09:00:00+01:00'),
      entitlement: access,
      regulation,
    }))
  test('late, its price and its surcharge are apart', () => {
    const late = new Date('2026-12-03T09:00:00+01:00')
    expect(priceOf({}, TUESDAY, late)).toEqual([380, 100])
    expect(decide({}, TUESDAY, late)).toMatchObject({ bookableUntil: new Date('2026-12-07T08:00:00+01:00') })
  })
})

describe('why a day cannot be booked', () => {
  const STRANGER = 'Ce service n’est pas ouvert à cette personne : demandez-en l’accès dans « Mes services ».'
  const NOT_OPEN = 'Les réservations de ce jour ne sont pas encore ouvertes.'
  const WAITS = 'Théo : accès à « Cantine » en attente de validation par la mairie.'
  const later = { regulations: [{ ...regulation, effectiveFrom: civilDay('2026-12-09') }] }
  test.each<[what: string, change: Partial<OfferFacts>, reason: string, sentence: string]>([
    ['an unknown service', { services: [] }, 'NOT_ENTITLED', STRANGER],
    ['an unknown person', { beneficiaries: [] }, 'NOT_ENTITLED', STRANGER],
    ['booked and paid', having({}), 'ALREADY_BOOKED', 'Déjà réservé pour Théo.'],
    ['held', having({ status: 'HELD' }), 'ALREADY_BOOKED', 'Réservé pour Théo, en attente de paiement.'],
    ['unbooked', having({ unbooked: true }), 'ALREADY_BOOKED', 'Repas pris sans réservation par Théo.'],
    ['closed by the commune', closed('coubon'), 'CLOSED', 'Fermé le mardi 8 décembre : grève'],
    ['no access', { entitlements: [] }, 'NOT_ENTITLED', 'Théo n’a pas accès à « Cantine » ce jour-là.'],
    ['an access that waits', holding({ status: PENDING }), 'NOT_ENTITLED', WAITS],
    ['no règlement', { regulations: [] }, 'NOT_OPEN_YET', NOT_OPEN],
    ['a règlement that begins later', later, 'NOT_OPEN_YET', NOT_OPEN],
    ['full', places(40, 40), 'FULL', 'Complet : il n’y a plus de place ce jour-là.'],
  ])('%s', (_what, change, reason, sentence) => expect(reasonOf(change)).toEqual([reason, sentence]))

  test('a booking is named, a closure says its short word', () => {
    expect(decide({ bookings: [live] })).toMatchObject({ booking: live, bookableUntil: null })
    expect(decide(closed('coubon'))).toMatchObject({ shortReason: 'Grève', bookableUntil: null })
  })
  test('a full day and a late one say until when they could be booked', () => {
    const limit = new Date('2026-12-03T09:00:00+01:00')
    const afterTheLastPath = new Date('2026-12-07T08:00:00+01:00')
    expect(decide(places(1, 2))).toMatchObject({
      reason: 'FULL',
      bookableUntil: limit,
    })
    expect(decide({}, TUESDAY, afterTheLastPath)).toMatchObject({ reason: 'DEADLINE_PASSED', bookableUntil: limit })
  })
  test('a day without service is closed, one that is over is past, today is not', () => {
    expect(reasonOf({}, civilDay('2026-12-09'))).toEqual(['CLOSED', 'Pas de service le mercredi.'])
    expect(reasonOf({}, civilDay('2026-11-30'))).toEqual(['PAST', 'Cette date est passée.'])
    expect(reasonOf({}, civilDay('2026-12-01'))[0]).toBe('DEADLINE_PASSED')
  })
  test('the day is that of the commune: at 23:30 in Paris on the 7th, the 8th has begun in Nouméa, and the 7th is over', () => {
    const lateEvening = new Date('2026-12-07T23:30:00+01:00')
    const faraway = { services: [{ ...canteen, timeZone: 'Pacific/Noumea' }] }
    expect(reasonOf({}, civilDay('2026-12-07'), lateEvening)[0]).toBe('DEADLINE_PASSED')
    expect(reasonOf(faraway, civilDay('2026-12-07'), lateEvening)[0]).toBe('PAST')
  })
})

describe('what belongs to another', () => {
  test.each<[what: string, change: Partial<OfferFacts>]>([
    ['the closure of another commune', closed('aiguilhe')],
    ['the break of another zone', breakOf('B')],
    ['a booking of another child', having({ beneficiaryId: 'lina' })],
    ['a booking of another day', having({ day: THURSDAY })],
    ['a booking of another service', having({ serviceId: 'evening' })],
    ['the places of another day', places(0, 0, THURSDAY)],
    ['the places of another service', places(0, 0, TUESDAY, 'evening')],
  ])('%s keeps nobody from booking', (_what, change) => expect(decide(change).bookable).toBe(true))

  test('a break of the commune’s own zone closes', () =>
    expect(decide(breakOf('A'))).toMatchObject({ reason: 'CLOSED' }))
})

describe('the access of a day', () => {
  const dear = { ...access, accessId: 'dear', priceCents: wholeCents(500) }
  const on = (entitlements: Entitlement[], day = TUESDAY) =>
    offerOf({ entitlements }).entitlementOn('canteen', 'théo', day)?.accessId ?? null
  test('is the one that costs the family least, a valid one before one that waits', () => {
    expect(on([dear, access])).toBe('access')
    expect(on([access, dear])).toBe('access')
    expect(on([{ ...access, status: 'PENDING' as never }, dear])).toBe('dear')
  })
  test.each<[what: string, change: Partial<Entitlement>, found: string | null]>([
    ['its tariff begins that day', { effectiveFrom: TUESDAY }, 'access'],
    ['its tariff begins the day after', { effectiveFrom: civilDay('2026-12-09') }, null],
    ['its tariff ends that day', { effectiveTo: TUESDAY }, 'access'],
    ['its tariff ended the day before', { effectiveTo: civilDay('2026-12-07') }, null],
    ['it is valid until that day', { validTo: TUESDAY }, 'access'],
    ['it was valid until the day before', { validTo: civilDay('2026-12-07') }, null],
    ['it was refused', { status: 'REFUSED' as never }, null],
    ['it is of another child', { beneficiaryId: 'lina' }, null],
    ['it is of another service', { serviceId: 'evening' }, null],
  ])('%s', (_what, change, found) => expect(on([{ ...access, ...change }])).toBe(found))
})

test.each<[what: string, capacity: number | null, days: Partial<OfferFacts>, left: number | null]>([
  ['no limit', null, {}, null],
  ['the service’s', 40, {}, 40],
  ['the day’s own', 40, places(10, 3), 7],
  ['a day without a limit of its own', 40, places(null, 3), null],
  ['never below zero', 40, places(2, 3), 0],
])('places left: %s', (_what, capacity, days, left) =>
  expect(offerOf(days).places.left({ ...canteen, capacity }, TUESDAY, null)).toBe(left),
)

describe('what the rules are told of the family', () => {
  const priced = (fact: string) => ruled({ price: { fact } })
  const quotients = [
    { communeId: 'coubon', validFrom: civilDay('2026-01-01'), quotient: 700 },
    { communeId: 'aiguilhe', validFrom: civilDay('2026-01-01'), quotient: 900 },
  ]
  const debts = [5, 120].map((n) => ({ regieId: n === 5 ? 'other' : 'regie', cents: wholeCents(n), dueOn: null }))
  const dueOn = (day: string) => [{ regieId: 'regie', cents: wholeCents(120), dueOn: civilDay(day) }]
  test.each<[what: string, change: Partial<OfferFacts>, price: number]>([
    ['the tariff of the access', priced('tariffCents'), 380],
    ['how many children', priced('children'), 2],
    ['the child’s rank among them', priced('childRank'), 2],
    ['the age that day', priced('age'), 8],
    ['the quotient of the commune', { ...priced('qf'), quotients }, 700],
    ['what is owed to this régie', { ...priced('debtCents'), debts }, 120],
    ['no debt', priced('debtCents'), 0],
    ['an invoice since yesterday', { ...priced('debtCents'), debts: dueOn('2026-11-30') }, 120],
    ['one due today is no debt', { ...priced('debtCents'), debts: dueOn('2026-12-01') }, 0],
  ])('%s', (_what, change, price) => expect(priceOf(change)).toEqual([price, 0]))

  test('a quotient that nobody knows gives no price: the family is told what to send', () =>
    expect(reasonOf(priced('qf'))).toEqual([
      'NOT_ENTITLED',
      'Le prix dépend d’une information que la mairie n’a pas encore (quotient familial, par exemple) : envoyez-lui la pièce.',
    ]))

  test('counters count what happened before to this child', () => {
    const counting = under({
      counters: { lateBefore: { counts: 'book' } },
      services: { service: { actions: { book }, price: { fact: 'lateBefore' } } },
    })
    const whose = { accountId: 'a', serviceId: 'canteen', beneficiaryId: 'théo', orderId: 'o' }
    const past = { ...whose, action: 'book' as const, day: civilDay('2026-11-10'), late: true, justified: false }
    expect(priceOf({ ...counting, past: [past, { ...past, beneficiaryId: 'lina' }] })).toEqual([1, 0])
    expect(priceOf(counting)).toEqual([0, 0])
    expect(offerOf({ ...counting, past: [past] }).ordinaryPrice(canteen, théo, TUESDAY)).toBe(1)
  })
})

describe('the ordinary price', () => {
  const ordinary = (change: Partial<OfferFacts> = {}, day = TUESDAY, now = NOW) =>
    offerOf(change, now).ordinaryPrice(canteen, théo, day)
  test('is said of a day that is late, past or full, without any surcharge', () => {
    expect(ordinary({}, TUESDAY, new Date('2026-12-04T10:00+01:00'))).toBe(380)
    expect(ordinary({}, civilDay('2026-11-24'))).toBe(380)
    expect(ordinary(places(0, 0))).toBe(380)
  })
  test('is not known without an access, a version, or a fact that makes it', () => {
    expect(ordinary({ entitlements: [] })).toBeNull()
    expect(ordinary({ regulations: [] })).toBeNull()
    expect(ordinary(ruled({ price: { fact: 'qf' } }))).toBeNull()
  })
})

test('a reader sees the bookings of communes in reach, everybody’s when all are', () => {
  expect(offerOf({ communeIds: ['coubon'] }).sees('coubon')).toBe(true)
  expect(offerOf({ communeIds: ['coubon'] }).sees('aiguilhe')).toBe(false)
  expect(offerOf({ communeIds: null }).sees('aiguilhe')).toBe(true)
})

test('what somebody has on a day is of that day and that person, in any service', () => {
  const evening = { ...live, id: 'b2', serviceId: 'evening' }
  const offer = offerOf({
    bookings: [live, evening, { ...live, id: 'b3', day: THURSDAY }, { ...live, id: 'b4', beneficiaryId: 'lina' }],
  })
  expect(offer.bookingsOf('théo', TUESDAY).map((b) => b.id)).toEqual(['b1', 'b2'])
  expect(offer.bookingsOf('nobody', TUESDAY)).toEqual([])
  expect(offer.service('canteen')).toBe(canteen)
  expect(offer.service('unknown')).toBeUndefined()
})
