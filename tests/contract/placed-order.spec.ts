import { expect, test } from '@jest/globals'
import { getNamedType, isLeafType, isObjectType } from 'graphql'
import { ask } from '../support/client.js'
import { contract } from '../support/contract.js'
import { given } from '../support/given/index.js'
import { useTown } from '../support/town.js'

useTown()

test('every field of a booking can be asked of an order that was just placed', async () => {
  const commune = await given.aCommune()
  const family = await given.aFamily({ in: commune, creditCents: 1000 })
  const type = contract.getType('Booking')
  if (!isObjectType(type)) throw new Error('the contract has bookings')
  const plain = Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name)
  expect(plain).toContain('takenBack')
  const query = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on OrderPlaced { order { bookings { ${plain.join(' ')} } } } } }`
  const days = ['2026-12-07']
  const input = {
    requestId: '3d5b1a52-6a1c-4b7e-9a30-5d1f7c0e2b11',
    lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0], days }],
    expectedTotalCents: 380,
    payment: 'WALLET',
  }
  expect(await ask(family, query, { input })).toMatchObject({
    placeOrder: { order: { bookings: [{ takenBack: false, cancelReason: null }] } },
  })
})
