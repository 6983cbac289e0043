import { expect, test } from '@jest/globals'
import { Field } from 'type-graphql'
import { Column } from 'typeorm'
import { Beneficiary } from '../../server/src/modules/families/index.js'
import { Service } from '../../server/src/modules/services/index.js'
import { clock } from '../support/clock.js'
import { ask } from '../support/client.js'
import { given } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'

/** What a developer does for a new field: a column, declared on the entity, shown in the contract. Nothing else. */
for (const entity of [Beneficiary, Service]) {
  Column('text', { name: 'added_note', nullable: true })(entity.prototype, 'addedNote')
  Field(() => String, { nullable: true })(entity.prototype, 'addedNote')
}

useTown()

test('a field that was added to an entity is answered by an order just placed, a quote and a calendar', async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const commune = await given.aCommune()
  const family = await given.aFamily({ in: commune, creditCents: 380 })
  for (const table of ['beneficiary', 'service'])
    await town().owner.query(`alter table ${table} add column added_note text default 'noté'`)
  const lines = [{ serviceId: commune.serviceId, beneficiaryId: family.children[0], days: ['2026-12-08'] }]
  const input = { requestId: '0d0b1a52-6a1c-4b7e-9a30-5d1f7c0e2b11', lines, expectedTotalCents: 380, payment: 'WALLET' }
  const note = { addedNote: 'noté' }

  const calendar = `{ availabilityCalendar(from: "2026-12-08", to: "2026-12-08") { services { service { addedNote } } } }`
  expect(await ask(family, calendar)).toEqual({ availabilityCalendar: { services: [{ service: note }] } })
  const quote = `query ($input: QuoteInput!) { quoteOrder(input: $input) { regies { lines { service { addedNote } } } } }`
  expect(await ask(family, quote, { input: { lines } })).toEqual({
    quoteOrder: { regies: [{ lines: [{ service: note }] }] },
  })
  const place = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { ... on OrderPlaced {
    order { bookings { beneficiary { addedNote } service { addedNote } } } } } }`
  expect(await ask(family, place, { input })).toEqual({
    placeOrder: { order: { bookings: [{ beneficiary: note, service: note }] } },
  })
})
