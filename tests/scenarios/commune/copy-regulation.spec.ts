import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let evening: string
let admin: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const { rows } = await town().owner.query<{ id: string }>(
    `insert into service (commune_id, regie_id, name, kind, unit, open_weekdays, position)
     select commune_id, regie_id, 'Garderie du soir', 'EVENING_CARE', 'accueil', open_weekdays, 9 from service where id = $1 returning id`,
    [commune.serviceId],
  )
  evening = rows[0]?.id ?? ''
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Source {
  regulationId: string
  service: string
  commune: string
  draft: boolean
}
const sourcesOf = async (who: Signed, serviceId: string) =>
  (
    await ask<{ regulationSources: Source[] }>(
      who,
      'query ($s: UUID!) { regulationSources(serviceId: $s) { regulationId service commune draft } }',
      { s: serviceId },
    )
  ).regulationSources
const COPY = `mutation ($s: UUID!, $r: UUID!, $at: DateTime) { answer: copyRegulation(serviceId: $s, regulationId: $r, draftReadAt: $at) {
  __typename ... on Regulation { id policy status createdAt } ... on RegulationRefused { reason } } }`
interface Copied {
  __typename: string
  policy: string
  status: string
  createdAt: string
}
const copy = async (who: Signed, s: string, r: string, at: string | null) =>
  (await ask<{ answer: Copied }>(who, COPY, { s, r, at })).answer
const policyOf = async (id: string) =>
  (await town().owner.query<{ policy: object }>('select policy from regulation where id = $1', [id])).rows[0]?.policy

describe('« Copier un règlement »', () => {
  test('a published one of the same commune becomes the draft; the draft is replaced from what was read alone', async () => {
    const [source] = await sourcesOf(admin, evening)
    expect(source).toMatchObject({ commune: commune.name, draft: false })
    const made = await copy(admin, evening, source?.regulationId ?? '', null)
    expect(made).toMatchObject({ __typename: 'Regulation', status: 'DRAFT' })
    expect(JSON.parse(made.policy)).toEqual(await policyOf(source?.regulationId ?? ''))
    expect(await copy(admin, evening, source?.regulationId ?? '', null)).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
    clock.at('2026-11-25T10:05:00+01:00')
    expect(await copy(admin, evening, source?.regulationId ?? '', made.createdAt)).toMatchObject({ status: 'DRAFT' })
    expect(await sourcesOf(admin, commune.serviceId)).toMatchObject([{ service: 'Garderie du soir', draft: true }])
  })

  test('one of another commune, for who administers both; of no other', async () => {
    const elsewhere = await given.aCommune()
    const [theirs] = (await sourcesOf(await given.aStaffMember(null), evening)).filter(
      (one) => one.commune === elsewhere.name,
    )
    const id = theirs?.regulationId ?? ''
    expect((await sourcesOf(admin, evening)).map((one) => one.commune)).toEqual([commune.name])
    expect(await codeOf(admin, COPY, { s: evening, r: id })).toBe('NOT_FOUND')
    await town().owner.query(
      `insert into staff_member (account_id, commune_id, role) values ($1, $2, 'COMMUNE_ADMIN')`,
      [admin.accountId, elsewhere.id],
    )
    expect((await sourcesOf(admin, evening)).map((one) => one.commune)).toEqual([commune.name, elsewhere.name])
    expect(await copy(admin, evening, id, null)).toMatchObject({ __typename: 'Regulation' })
  })
})
