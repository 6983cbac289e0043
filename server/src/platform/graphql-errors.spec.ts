import { expect, test } from '@jest/globals'
import { buildSchema, parse } from 'graphql'
import { execute } from 'graphql/execution/execute.js'
import { formatError } from './graphql-errors.js'

test('hundreds of wrong values are the fault of who sends them: said, and no line in the log of bugs', async () => {
  const { errors = [] } = await execute({
    schema: buildSchema('type Query { sum(of: [Int!]!): Int }'),
    document: parse('query ($of: [Int!]!) { sum(of: $of) }'),
    variableValues: { of: Array.from({ length: 400 }, () => 'x') },
  })
  const reported: unknown[] = []
  const last = errors.at(-1)
  const answer = formatError({ message: last?.message ?? '' }, last, (_id, caught) => reported.push(caught))
  expect(errors.length).toBeGreaterThan(50)
  expect(reported).toEqual([])
  expect(answer).toMatchObject({
    message: 'Trop de valeurs n’ont pas la forme attendue.',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
