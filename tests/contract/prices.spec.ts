import { beforeEach, expect, test } from '@jest/globals'
import { getNamedType, isObjectType } from 'graphql'
import type { Price } from '../../server/src/modules/regulations/index.js'
import { ask, codeOf, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract } from '../support/contract.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { placeOrder } from '../support/operations.js'
import { countStatements } from '../support/statements.js'
import { town, useTown } from '../support/town.js'

useTown()
beforeEach(() => clock.at('2026-11-25T10:00:00+01:00'))

const DAY = '2026-12-08'
const BY_QUOTIENT: Price = { by: 'qf', brackets: [{ to: 400, price: 100 }, { price: 600 }], unknown: 600 }

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const lineOf = (commune: TestCommune, family: TestFamily, days = [DAY]) => [
  { serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days },
]

interface Shown {
  cents: number | null
  fromCents: number | null
  toCents: number | null
  sentence: string
}
const PRICE = 'prices { cents: priceCents fromCents toCents sentence }'
const anybodyPays = async (commune: TestCommune): Promise<Shown | undefined> =>
  (
    await ask<{ commune: { situations: { name: string; prices: Shown[] }[] } }>(
      null,
      `query ($slug: String!) { commune(slug: $slug) { situations { name ${PRICE} } } }`,
      { slug: commune.slug },
    )
  ).commune.situations.find((s) => s.name === 'Enfant commune')?.prices[0]
const familyPays = async (commune: TestCommune, family: TestFamily, who: Signed): Promise<Shown | undefined> =>
  (
    await ask<{ commune: { situations: { name: string; prices: Shown[] }[] } }>(
      who,
      `query ($slug: String!, $a: UUID) { commune(slug: $slug) { situations { name prices(accountId: $a) { cents: priceCents fromCents toCents sentence } } } }`,
      { slug: commune.slug, a: family.accountId },
    )
  ).commune.situations.find((s) => s.name === 'Enfant commune')?.prices[0]
const accessCosts = async (family: TestFamily, who: Signed): Promise<Shown | undefined> =>
  (
    await ask<{ family: { accesses: { prices: Shown[] }[] } }>(
      who,
      `query ($a: UUID) { family(accountId: $a) { accesses { ${PRICE} } } }`,
      { a: family.accountId },
    )
  ).family.accesses[0]?.prices[0]

/** Fields that hold the price of a meal, by type: a new one is added here, and to the test below. */
const KNOWN = {
  AvailabilityCell: ['priceCents'],
  Booking: ['priceCents'],
  CalendarBeneficiary: ['priceCents'],
  InvoiceLine: ['unitPriceCents'],
  OrderLine: ['unitPriceCents'],
  QuoteDay: ['priceCents'],
  QuoteLine: ['unitPriceCents'],
  // what the council voted, on the page that sets it: beside each service it is said when a règlement charges another price
  RaisedTariff: ['priceCents'],
  ServicePrice: ['priceCents'],
  SimulatedDay: ['priceCents'],
  Simulation: ['priceCents'],
  Tariff: ['priceCents'],
  TariffPrice: ['priceCents'],
  UnbookedChoice: ['priceCents'],
}

test('every field of the contract that holds a price is known to the next test', () => {
  const found = Object.values(contract.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name === 'Cents' && /price/i.test(field.name))
        .map((field) => [type.name, field.name] as const),
    )
  expect(found).toEqual(Object.entries(KNOWN).flatMap(([type, fields]) => fields.map((field) => [type, field])))
  const tariffs = contract.getType('Situation')
  expect(isObjectType(tariffs) && tariffs.getFields()['tariffs']?.deprecationReason).toMatch(/prices/)
})

test('where the règlement charges 42,00 € and the tariff says 3,80 €, every price says what the order charges', async () => {
  const commune = await given.aCommune({ price: 4200 })
  const family = await given.aFamily({ in: commune, creditCents: 10_000 })
  const agent = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const exact = { cents: 4200, fromCents: 4200, toCents: 4200, sentence: '42,00\u00a0€' }

  expect(await anybodyPays(commune)).toEqual(exact)
  expect(await familyPays(commune, family, family)).toEqual(exact)
  expect(await familyPays(commune, family, agent)).toEqual(exact)
  expect(await accessCosts(family, family)).toEqual(exact)
  expect(await accessCosts(family, agent)).toEqual(exact)

  const before = await ask<object>(
    family,
    `query ($d: Day!, $input: QuoteInput!) {
      availabilityCalendar(from: $d, to: $d) { services { service { rules } beneficiaries { priceCents } days { cells { priceCents totalCents } } } }
      quoteOrder(input: $input) { totalCents regies { lines { unitPriceCents totalCents days { priceCents } } } } }`,
    { d: DAY, input: { lines: lineOf(commune, family) } },
  )
  expect(before).toMatchObject({
    availabilityCalendar: {
      services: [
        { beneficiaries: [{ priceCents: 4200 }], days: [{ cells: [{ priceCents: 4200, totalCents: 4200 }] }] },
      ],
    },
    quoteOrder: {
      totalCents: 4200,
      regies: [{ lines: [{ unitPriceCents: 4200, totalCents: 4200, days: [{ priceCents: 4200 }] }] }],
    },
  })
  expect(plain(JSON.stringify(before))).toContain('Prix : 42,00 €')

  const simulated = `query ($input: SimulationInput!) { simulateRegulation(input: $input) { priceCents } }`
  const at = '2026-11-25T09:00:00Z'
  const input = { serviceId: commune.serviceId, action: 'BOOK', day: DAY, at, beneficiaryId: family.children[0] }
  expect(await ask(agent, simulated, { input })).toEqual({ simulateRegulation: { priceCents: 4200 } })

  const unbooked = `query ($s: UUID!, $d: Day!) { unbookedChoices(serviceId: $s, day: $d) { priceCents } }`
  expect(await ask(agent, unbooked, { s: commune.serviceId, d: DAY })).toEqual({
    unbookedChoices: [{ priceCents: 4200 }],
  })

  expect(await placeOrder(family, { lines: lineOf(commune, family), expectedTotalCents: 380 })).toMatchObject({
    reason: 'PRICE_CHANGED',
    totalCents: 4200,
  })
  expect(await placeOrder(family, { lines: lineOf(commune, family), expectedTotalCents: 4200 })).toMatchObject({
    order: { totalCents: 4200 },
  })
  const after = await ask<object>(
    family,
    `query ($d: Day!) { family { bookings(from: $d, to: $d) { priceCents } orders(first: 1) { edges { node { lines { unitPriceCents } } } } }
      availabilityCalendar(from: $d, to: $d) { services { days { cells { state priceCents totalCents } } } } }`,
    { d: DAY },
  )
  expect(after).toEqual({
    family: {
      bookings: [{ priceCents: 4200 }],
      orders: { edges: [{ node: { lines: [{ unitPriceCents: 4200 }] } }] },
    },
    availabilityCalendar: {
      services: [{ days: [{ cells: [{ state: 'BOOKED', priceCents: 4200, totalCents: 4200 }] }] }],
    },
  })
  const [mail] = await town()
    .runJobs()
    .then(() => town().mailsTo(family.email))
  expect(plain(mail?.text ?? '')).toContain('42,00 €')
  expect(plain(mail?.text ?? '')).not.toContain('3,80 €')
})

test('an access that waits, and a day that cannot be booked, never show the tariff instead', async () => {
  const commune = await given.aCommune({ price: 4200 })
  const family = await given.aFamily({ in: commune, accessStatus: 'PENDING' })
  const agent = await given.aStaffMember(commune, 'AGENT')
  expect(
    await ask(
      agent,
      `query ($c: UUID!) { accessesToValidate(communeId: $c) { access { ${PRICE} situation { name } } } }`,
      { c: commune.id },
    ),
  ).toEqual({
    accessesToValidate: [
      {
        access: {
          prices: [{ cents: 4200, fromCents: 4200, toCents: 4200, sentence: '42,00\u00a0€' }],
          situation: { name: 'Enfant commune' },
        },
      },
    ],
  })
  const calendar = `{ availabilityCalendar(from: "2026-11-24", to: "${DAY}") { services { beneficiaries { priceCents } days { cells { priceCents totalCents } } } } }`
  const shown = JSON.stringify(await ask(family, calendar))
  expect(shown).toContain('"beneficiaries":[{"priceCents":4200}]')
  expect(shown).not.toContain('380')
})

test('a late booking is shown at what is paid, surcharge included', async () => {
  const late = { until: { back: 1, at: '09:00' }, outcome: 'acceptLate' as const, modifiers: [{ percent: 50 }] }
  const rules = { book: [{ until: { back: 20 } }, late], cancel: [{ until: { back: 1, at: '09:00' } }] }
  const commune = await given.aCommune({ price: 4200, rules })
  const family = await given.aFamily({ in: commune, creditCents: 10_000 })
  const cells = `{ availabilityCalendar(from: "${DAY}", to: "${DAY}") { services { beneficiaries { priceCents } days { cells { state priceCents surchargeCents totalCents } } } } }`
  expect(await ask(family, cells)).toEqual({
    availabilityCalendar: {
      services: [
        {
          beneficiaries: [{ priceCents: 4200 }],
          days: [{ cells: [{ state: 'LATE', priceCents: 4200, surchargeCents: 2100, totalCents: 6300 }] }],
        },
      ],
    },
  })
  const placed = await placeOrder(family, { lines: lineOf(commune, family), expectedTotalCents: 6300 })
  expect(placed).toMatchObject({ order: { totalCents: 6300 } })
})

test('while the quotient is not known, the price says on what it depends; with it, what this family pays', async () => {
  const commune = await given.aCommune({ price: BY_QUOTIENT })
  const family = await given.aFamily({ in: commune, creditCents: 10_000 })
  const agent = await given.aStaffMember(commune, 'AGENT')
  const range = { fromCents: 100, toCents: 600 }
  expect(await anybodyPays(commune)).toEqual({
    ...range,
    cents: null,
    sentence: 'selon le quotient familial, de 1,00\u00a0€ à 6,00\u00a0€',
  })
  expect(await accessCosts(family, family)).toMatchObject({ ...range, cents: 600 })
  await ask(
    agent,
    `mutation ($a: UUID!, $c: UUID!) { setFamilyQuotient(accountId: $a, communeId: $c, quotient: 350, validFrom: "2026-09-01") { __typename } }`,
    { a: family.accountId, c: commune.id },
  )
  for (const shown of [await accessCosts(family, family), await familyPays(commune, family, agent)])
    expect(shown).toEqual({ cents: 100, fromCents: 100, toCents: 100, sentence: '1,00\u00a0€' })
  expect(await anybodyPays(commune)).toMatchObject({ ...range, cents: null })
  const placed = await placeOrder(family, { lines: lineOf(commune, family), expectedTotalCents: 100 })
  expect(placed).toMatchObject({ order: { totalCents: 100 } })
})

test('what a family pays is told to itself and to its communes, and to nobody else', async () => {
  const commune = await given.aCommune({ price: BY_QUOTIENT })
  const other = await given.aCommune({ price: BY_QUOTIENT })
  const family = await given.aFamily({ in: commune })
  const question = `query ($slug: String!, $a: UUID) { commune(slug: $slug) { situations { prices(accountId: $a) { priceCents } } } }`
  const asked = (who: Signed | null, slug = commune.slug) => codeOf(who, question, { slug, a: family.accountId })
  expect(await asked(await given.aFamily({ in: commune }))).toBe('NOT_FOUND')
  expect(await asked(await given.aStaffMember(other, 'AGENT'))).toBe('NOT_FOUND')
  expect(await asked(await given.aStaffMember(commune, 'AGENT'), other.slug)).toBe('NOT_FOUND')
  expect(await asked(await given.aStaffMember(commune, 'CANTEEN'))).toBe('NOT_FOUND')
  expect(await asked(null)).toBe('UNAUTHENTICATED')
})

test('prices cost the same number of statements for one access and for twenty', async () => {
  const commune = await given.aCommune({ price: BY_QUOTIENT })
  const agent = await given.aStaffMember(commune, 'AGENT')
  const list = `query ($c: UUID!) { accessesToValidate(communeId: $c) { access { ${PRICE} } } }`
  await given.aFamily({ in: commune, accessStatus: 'PENDING' })
  const small = await countStatements(() => ask(agent, list, { c: commune.id }))
  for (let i = 0; i < 5; i++) await given.aFamily({ in: commune, accessStatus: 'PENDING', children: 4 })
  const large = await countStatements(() => ask(agent, list, { c: commune.id }))
  expect(large.statements).toEqual(small.statements)
})
