import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildSchema, isInputObjectType } from 'graphql'
import { READS, usually } from './fieldForm'

test('the facts that are offered are those of the contract, each with its type', () => {
  const input = buildSchema(readFileSync('schema.graphql', 'utf8')).getType('CreateCustomFieldInput')
  const description = isInputObjectType(input) ? input.getFields()['name']?.description : null
  const kept = [...(description ?? '').matchAll(/(\w+) \((\w+)\)/g)].map(([, name, type]) => `${name} ${type}`)
  const offered = READS.filter((reads) => reads !== 'own').map((reads) => `${reads} ${usually(reads).type}`)
  expect([...offered].sort()).toEqual(kept.sort())
})
