import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ServiceRules } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask } from '../../support/client.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { balanceOf, placeOrder } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

const TUESDAY = '2026-12-08'
/** After the ordinary limit of Tuesday, before the late one. */
const LATE = '2026-12-07T15:00:00.000Z'
const WHY = 'Prix provisoire\u00a0: Le supplément pour inscription hors délai s’ajoutera à ce prix'

let commune: TestCommune
let family: TestFamily
beforeEach(() => clock.at('2026-12-04T09:00:00.000Z'))
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** « Le supplément pour inscription hors délai », whose amount is not published. */
async function aCommune(rules: ServiceRules): Promise<void> {
  commune = await given.aCommune()
  const [service] = Object.values(policyOf(usualRules).services)
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
    [commune.serviceId, JSON.stringify({ language: 1, name: 'x', services: { service: { ...service, ...rules } } })],
  )
  family = await given.aFamily({ in: commune, creditCents: 1000 })
}
const lateWithoutAmount: ServiceRules = {
  actions: {
    ...usualRules,
    book: [...usualRules.book, { id: 'late', until: { at: '08:00' }, outcome: 'acceptLate' }],
  },
  provisional: [{ when: { path: 'late' }, because: 'Le supplément pour inscription hors délai s’ajoutera à ce prix.' }],
}

const lines = () => [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: [TUESDAY] }]
interface Shown {
  availabilityCalendar: { services: { days: { cells: { state: string; provisional: string | null }[] }[] }[] }
  quoteOrder: { totalCents: number; regies: { lines: { provisional: string[] }[] }[] }
}
const shown = async () => {
  const { availabilityCalendar, quoteOrder } = await ask<Shown>(
    family,
    `query ($input: QuoteInput!) {
       availabilityCalendar(from: "${TUESDAY}", to: "${TUESDAY}") { services { days { cells { state provisional } } } }
       quoteOrder(input: $input) { totalCents regies { lines { provisional } } } }`,
    { input: { lines: lines() } },
  )
  return { cell: availabilityCalendar.services[0]?.days[0]?.cells[0], line: quoteOrder.regies[0]?.lines[0], quoteOrder }
}

const sentence = async () => {
  const asked = await ask<{ family: { accesses: { prices: { sentence: string }[] }[] } }>(
    family,
    '{ family { accesses { prices { sentence } } } }',
  )
  return asked.family.accesses[0]?.prices[0]?.sentence
}

test('a price that may still change is told with its reason: on the calendar, when it is ordered, on the order and in the mail', async () => {
  await aCommune(lateWithoutAmount)
  expect(await shown()).toMatchObject({ cell: { state: 'FREE', provisional: null }, line: { provisional: [] } })
  clock.at(LATE)
  expect(await shown()).toMatchObject({
    cell: { state: 'LATE', provisional: WHY },
    line: { provisional: [WHY] },
    quoteOrder: { totalCents: 380 },
  })
  // the price of the service is told without what being late adds
  expect(await sentence()).toBe('3,80\u00a0€')
  const { order } = await placeOrder(family, { lines: lines(), expectedTotalCents: 380 })
  expect(await balanceOf(family, commune.regieId)).toBe(620)
  const { booked } = await ask<{ booked: { bookings: { explanation: string | null }[] } }>(
    family,
    'query ($id: UUID!) { booked: order(id: $id) { bookings { explanation } } }',
    { id: order?.id },
  )
  expect(booked.bookings).toEqual([{ explanation: WHY }])
  await town().runJobs()
  const [mail] = await town().mailsTo(family.email)
  expect(mail?.text).toContain(`${WHY}.`)
})

test('a price that is final says nothing of it', async () => {
  await aCommune(lateWithoutAmount)
  await placeOrder(family, { lines: lines(), expectedTotalCents: 380 })
  await town().runJobs()
  const [mail] = await town().mailsTo(family.email)
  expect(mail?.text).not.toContain('provisoire')
})

test('where a price is shown before anything is booked, its reason follows: to a family that is concerned, and to no other', async () => {
  await aCommune({
    price: { by: 'qf', brackets: [{ to: 400, price: 60 }, { price: 180 }], unknown: 180 },
    provisional: [{ when: { qf: null }, because: 'Sans attestation, le tarif le plus haut s’applique.' }],
  })
  const range = 'selon le quotient familial, de 0,60\u00a0€ à 1,80\u00a0€'
  expect(await sentence()).toBe(
    `1,80\u00a0€ pour l’instant\u00a0; ${range}\u00a0; prix provisoire\u00a0: Sans attestation, le tarif le plus haut s’applique`,
  )
  const { communes } = await ask<{ communes: { id: string; situations: { prices: { sentence: string }[] }[] }[] }>(
    null,
    '{ communes { id situations { prices { sentence } } } }',
  )
  const listed = communes.find(({ id }) => id === commune.id)?.situations[0]?.prices[0]?.sentence
  expect(listed).toBe(range)
  await ask(
    await given.aStaffMember(commune, 'AGENT'),
    `mutation ($a: UUID!, $c: UUID!) { setFamilyQuotient(accountId: $a, communeId: $c, quotient: 300, validFrom: "2026-09-01") { __typename } }`,
    { a: family.accountId, c: commune.id },
  )
  expect(await sentence()).toBe('0,60\u00a0€')
})
