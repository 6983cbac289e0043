import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildSchema, isInterfaceType } from 'graphql'
import possibleTypes from './possibleTypes'

test('every member of every interface of the contract is known to the cache', () => {
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType)
  const members = Object.fromEntries(
    interfaces.map((i) => [
      i.name,
      schema
        .getPossibleTypes(i)
        .map((type) => type.name)
        .sort(),
    ]),
  )
  expect(Object.fromEntries(Object.entries(possibleTypes).map(([name, types]) => [name, [...types].sort()]))).toEqual(
    members,
  )
})
