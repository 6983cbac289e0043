import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { getNamedType, isCompositeType, isObjectType } from 'graphql'
import { encrypt } from '../../server/src/platform/crypto.js'
import { clock } from '../support/clock.js'
import { ask } from '../support/client.js'
import { contract } from '../support/contract.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { placeOrder } from '../support/operations.js'
import { town, useTown } from '../support/town.js'
import { batchesOf, branchesBelow, leavesOf, objectsIn } from '../support/walk.js'

useTown()

let commune: TestCommune
let family: TestFamily
const services: string[] = []

/** Nothing of what is read is empty: a value that is lost on the way shows. */
beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  const { owner, config } = town()
  commune = await given.aCommune({ capacity: 90, requiredDocuments: ['INSURANCE'] })
  family = await given.aFamily({ in: commune, creditCents: 90_000 })
  services.push(commune.serviceId, await given.anEveningCare(commune))
  await owner.query(
    `update beneficiary set school_class = 'CE1', diet = 'NO_PORK', care_plan_encrypted = $2 where id = $1`,
    [family.children[0], encrypt('Sans arachide', config.secretKey)],
  )
  await owner.query(
    `update commune set contact_email = 'mairie@exemple.fr', contact_phone = '0471000000' where id = $1`,
    [commune.id],
  )
  for (const table of ['beneficiary', 'commune', 'regie', 'service']) await fill(table)
})

const SAMPLES: Record<string, string> = { text: `'texte'`, integer: '7', boolean: 'true', date: `'2026-01-31'` }

/** What a book adds has a value too. */
async function fill(table: string): Promise<void> {
  const { rows } = await town().owner.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns where table_name = $1 and is_nullable = 'YES'`,
    [table],
  )
  for (const { name, type } of rows.filter((column) => column.type in SAMPLES && !ALONE.includes(column.name)))
    await town().owner.query(`update ${table} set ${name} = ${SAMPLES[type]} where ${name} is null`)
}

/** Filled, they would say with another column, or row, what cannot be. */
const ALONE = ['siret', 'opening_planned_on', 'opening_held_on']

/** Days of the canteen and of the care, each used once. */
const days = ['2026-12', '2027-01', '2027-03'].flatMap((month) =>
  ['04', '05', '08', '11', '12', '14', '15', '18', '19', '21', '22'].map((day) => `${month}-${day}`),
)
const aDay = (): string => {
  for (let day = days.shift(); day; day = days.shift())
    if ([1, 2, 4, 5].includes(new Date(day).getUTCDay()) && !/2026-12-(19|2)/.test(day)) return day
  throw new Error('no day is left')
}
const linesOn = (day: string) =>
  services.map((serviceId) => ({ serviceId, beneficiaryId: family.children[0] ?? '', days: [day] }))

/** Every value below a root field, in one answer after another. */
const walk = (type: string) => {
  const found = contract.getType(type)
  if (!isCompositeType(found)) throw new Error(`the contract has ${type}`)
  return branchesBelow(found)
}

const orderedAgain = (id: string, selection: string) =>
  ask<{ order: unknown }>(family, `query ($id: UUID!) { order(id: $id) { ${selection} } }`, { id })

test.each(['WALLET', 'CARD'])(
  'an order just placed (%s) answers, field by field, what is read of it afterwards',
  async (payment) => {
    for (const selection of batchesOf(walk('Order'))) {
      clock.at('2026-11-25T10:00:00+01:00')
      const input = { requestId: randomUUID(), lines: linesOn(aDay()), expectedTotalCents: 630, payment }
      const { placeOrder: placed } = await ask<{ placeOrder: { order?: { id: string } } }>(
        family,
        `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { ... on OrderPlaced { order { id ${selection} } } ... on OrderRefused { reason } } }`,
        { input },
      )
      const id = placed.order?.id ?? ''
      expect(placed).toEqual({ order: (await orderedAgain(id, `id ${selection}`)).order })
      if (payment === 'CARD')
        await ask(family, `mutation ($id: UUID!) { abandonOrder(orderId: $id) { __typename } }`, { id })
    }
  },
)

describe('names in', () => {
  const READS: Record<string, [type: string, query: (selection: string) => string]> = {
    quoteOrder: ['OrderQuote', (s) => `query ($input: QuoteInput!) { answer: quoteOrder(input: $input) { ${s} } }`],
    availabilityCalendar: [
      'AvailabilityCalendar',
      (s) => `query { answer: availabilityCalendar(from: "2026-12-14", to: "2026-12-20") { ${s} } }`,
    ],
  }

  test.each(Object.keys(READS))('%s are those of an ordinary read, field by field', async (root) => {
    clock.at('2026-11-25T10:00:00+01:00')
    const [type, query] = READS[root] ?? ['', String]
    const lines = linesOn(aDay())
    const told = new Map<string, Map<string, unknown>>()
    for (const selection of batchesOf(walk(type)))
      objectsIn(await ask(family, query(selection), root === 'quoteOrder' ? { input: { lines } } : {}), told)

    const { order } = await placeOrder(family, { lines: linesOn(aDay()), expectedTotalCents: 630 })
    const read = new Map<string, Map<string, unknown>>()
    for (const selection of batchesOf(walk('Order'))) objectsIn(await orderedAgain(order?.id ?? '', selection), read)

    const shared = [...told].filter(([key]) => read.has(key))
    for (const [key, fields] of shared)
      for (const [field, value] of fields)
        if (read.get(key)?.has(field))
          expect({ key, field, value }).toEqual({ key, field, value: read.get(key)?.get(field) })
    for (const name of ['Service', 'Commune', 'Regie']) {
      const one = shared.find(([key]) => key.startsWith(`${name} `))
      const object = contract.getType(name)
      expect([...(one?.[1].keys() ?? [])]).toEqual(
        expect.arrayContaining(isObjectType(object) ? leavesOf(object) : ['?']),
      )
    }
  })
})

test('the walk reaches every field below the three answers', () => {
  for (const type of ['Order', 'OrderQuote', 'AvailabilityCalendar']) {
    const branches = walk(type)
    const reached = new Set(branches.flatMap((branch) => branch.types))
    const entered = new Set(branches.map((branch) => branch.fields.at(-1)))
    for (const object of reached)
      for (const field of Object.values(object.getFields()))
        if (isCompositeType(getNamedType(field.type))) expect([...entered]).toContain(`${object.name}.${field.name}`)
  }
})
