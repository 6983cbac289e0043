import { expect, test } from '@jest/globals'
import {
  getNamedType,
  type GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { makeSchema, printContract } from '../../server/src/schema.js'
import { CONTRACT, contract } from '../support/contract.js'

const types = Object.values(contract.getTypeMap()).filter((type) => !isIntrospectionType(type))
const objects = types.filter((type) => isObjectType(type) || isInterfaceType(type))

test('schema.graphql is what the server prints', async () => {
  expect(printContract(await makeSchema())).toBe(CONTRACT)
})

test('a refusal always says why: a reason among a closed list, and a sentence', () => {
  const refusals = objects.filter(
    (type) => isObjectType(type) && type.getInterfaces().some((i) => i.name === 'Refusal'),
  )
  expect(refusals.length).toBeGreaterThan(8)
  for (const type of refusals) {
    const { reason, message } = type.getFields()
    expect(`${type.name}.message: ${String(message?.type)}`).toBe(`${type.name}.message: String!`)
    expect(`${type.name}.reason: ${String(reason?.type)}`).toMatch(/: \w+Reason!$/)
  }
})

test('a union of answers holds at most one refusal, and every refusal is in one', () => {
  const members = types
    .filter(isUnionType)
    .map((union) => union.getTypes().filter((type) => type.getInterfaces().length > 0))
  expect(members.every((refusals) => refusals.length === 1)).toBe(true)
  const used = new Set(members.flat().map((type) => type.name))
  expect(
    contract.getPossibleTypes(contract.getType('Refusal') as never).filter((type) => !used.has(type.name)),
  ).toEqual([])
})

test('a list that grows is read by pages', () => {
  const connections = objects.flatMap((type) =>
    Object.values(type.getFields()).filter((field) => /Connection!?$/.test(String(field.type))),
  )
  expect(connections.length).toBeGreaterThan(3)
  for (const field of connections)
    expect(field.args.map((a) => a.name)).toEqual(expect.arrayContaining(['first', 'after']))
})

test('amounts are Cents, and nothing else is', () => {
  const amounts = objects.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, type: String(field.type) })),
  )
  expect(amounts.filter(({ name, type }) => /Cents$/.test(name) !== /^Cents!?$/.test(type))).toEqual([])
})

/** That there is one; what tokens there are; a token itself, the once that it is made; and what names a step that was begun, to who began it. */
const TOLD = [
  ...[
    'SignUpDraft.hasPassword',
    'ApiClient.tokens',
    'ApiClientSaved.token',
    'ApiWebhook.hasTwoSecrets',
    'WebhookSaved.secret',
  ],
  ...['SecondFactorAsked.token', 'PasskeyStarted.token', 'TotpStarted.secret'],
]

test('no object shows a secret, and no input takes what only the server decides', () => {
  const fields = objects
    .filter(({ name }) => name !== 'Mutation')
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
  expect(
    fields.filter((name) => /\.\w*(password|hash|token|secret|encrypted)/i.test(name) && !TOLD.includes(name)),
  ).toEqual([])
  const asked = types
    .filter(isInputObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
  expect(
    asked.filter(
      (name) =>
        /\.(id|status|role|balanceCents|priceCents|unitPriceCents|createdAt|paidAt|walletCents|cardCents)$/.test(
          name,
        ) && !['AttendanceMark.status', 'TariffCellInput.priceCents'].includes(name),
    ),
  ).toEqual([])
})

test('every value of an enum is written in capitals', () => {
  for (const type of types.filter(isEnumType))
    for (const { name } of type.getValues()) expect(name).toMatch(/^[A-Z][A-Z\d]*(_[A-Z\d]+)*$/)
})

test('no input holds itself: an operation with such a variable would never be compiled', () => {
  const inside = (type: GraphQLInputObjectType, above: readonly string[]): string[] =>
    above.includes(type.name)
      ? [type.name]
      : Object.values(type.getFields())
          .map((field) => getNamedType(field.type))
          .filter(isInputObjectType)
          .flatMap((inner) => inside(inner, [...above, type.name]))
  expect(types.filter(isInputObjectType).flatMap((type) => inside(type, []))).toEqual([])
})
