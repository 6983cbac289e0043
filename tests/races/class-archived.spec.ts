import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { aClass } from '../support/given/class.js'
import { given, type TestCommune } from '../support/given/index.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed
beforeEach(async () => {
  clock.at('2026-11-25T12:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Answer {
  __typename: string
  reason?: string
}
const run = async (query: string, variables: object) =>
  (await ask<{ answer: Answer }>(admin, query, variables as Record<string, unknown>)).answer

test.each([1, 2, 3])(
  'a class archived while children are placed in it (%i) has those who came first, and no other',
  async () => {
    const classId = await aClass(commune, { name: 'CP', levels: ['CP'] })
    const families = await Promise.all(Array.from({ length: 4 }, () => given.aFamily({ in: commune, children: 1 })))
    const place = (beneficiaryId: string | undefined) =>
      run(
        `mutation ($input: PlaceChildrenInput!) { answer: placeChildren(input: $input) { __typename ... on PlacementRefused { reason } } }`,
        { input: { communeId: commune.id, schoolYear: '2026-2027', placements: [{ beneficiaryId, classId }] } },
      )
    const [archived, ...placed] = await Promise.all([
      run(`mutation ($id: UUID!) { answer: archiveClass(classId: $id, revision: 1) { __typename } }`, { id: classId }),
      ...families.map(({ children }) => place(children[0])),
    ])
    expect(archived).toEqual({ __typename: 'SchoolClass' })
    const { rows } = await town().owner.query<{ n: number }>(
      'select count(*)::int as n from class_enrolment where class_id = $1',
      [classId],
    )
    expect(rows[0]?.n).toBe(placed.filter(({ __typename }) => __typename === 'ChildrenPlaced').length)
    for (const { __typename, reason } of placed) if (__typename !== 'ChildrenPlaced') expect(reason).toBe('CLASS_GONE')
    expect(await place(families[0]?.children[0])).toMatchObject({ __typename: 'PlacementRefused' })
  },
)

test('two agents place one child at once: it is in one class, and the second is told', async () => {
  const [a, b] = [
    await aClass(commune, { name: 'CP A', levels: ['CP'] }),
    await aClass(commune, { name: 'CP B', levels: ['CP'] }),
  ]
  const { children } = await given.aFamily({ in: commune, children: 1 })
  const answers = await Promise.all(
    [a, b].map((classId) =>
      run(
        `mutation ($input: PlaceChildrenInput!) { answer: placeChildren(input: $input) { __typename ... on PlacementRefused { reason } } }`,
        {
          input: {
            communeId: commune.id,
            schoolYear: '2026-2027',
            placements: [{ beneficiaryId: children[0], classId }],
          },
        },
      ),
    ),
  )
  expect(answers.map(({ reason }) => reason ?? 'placed').sort()).toEqual(['CHANGED_MEANWHILE', 'placed'])
})
