import { beforeAll, describe, expect, test } from '@jest/globals'
import { Kind, parse } from 'graphql'
import { examplesOf } from '../../../docs/site/examples.js'
import { operationsOf } from '../../../docs/site/guides.js'
import { sourcesOf } from '../../../scripts/build-docs.mjs'
import { API_SCOPES } from '../../../server/src/platform/actor.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import type { TestProgram } from '../../support/given/program.js'
import { sendGraphql } from '../../support/http.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** What the guides for developers show is done against a server, with a token that may all of it. */
const { guides } = await sourcesOf({}, examplesOf)
const shown = guides.flatMap((guide) =>
  operationsOf(guide).map((text, at) => [`${guide.name} ${at + 1}`, text] as const),
)

let commune: TestCommune
let family: TestFamily
let program: TestProgram
let values: Record<string, unknown>

beforeAll(async () => {
  clock.at('2026-12-08T12:30:00+01:00')
  commune = await given.aCommune()
  family = (await given.aBookedMeal(commune)).family
  program = await given.aProgram(commune, [...API_SCOPES])
  const { rows } = await town().owner.query<{ slug: string }>('select slug from commune where id = $1', [commune.id])
  values = {
    communeId: commune.id,
    slug: rows[0]?.slug,
    serviceId: commune.serviceId,
    regieId: commune.regieId,
    day: '2026-12-08',
    from: '2026-11-01',
    to: '2026-12-08',
    after: null,
    marks: [{ beneficiaryId: family.children[0], status: 'PRESENT' }],
  }
})

describe('what a guide shows is answered', () => {
  test('each guide is one of ten at most, and several of them show operations', () => {
    expect(guides.length).toBeLessThanOrEqual(10)
    expect(shown.length).toBeGreaterThanOrEqual(9)
  })

  test.each(shown)('%s', async (_name, query) => {
    clock.at('2026-12-08T12:30:00+01:00')
    const [operation] = parse(query).definitions
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('an operation comes first')
    const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
    expect(names.filter((name) => !(name in values))).toEqual([])
    const variables = Object.fromEntries(names.map((name) => [name, values[name]]))
    const { status, text } = await sendGraphql(JSON.stringify({ query, variables }), {
      authorization: `Bearer ${program.token}`,
      'idempotency-key': 'a-guide',
    })
    const answer = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown }
    expect([status, answer.errors]).toEqual([200, undefined])
    const [answered] = Object.values(answer.data ?? {})
    expect(answered).toEqual(expect.anything())
    expect((answered as { __typename?: string }).__typename ?? 'read').not.toMatch(/Refused$/)
  })
})
