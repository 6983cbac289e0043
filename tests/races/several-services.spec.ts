import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { given, type TestCommune } from '../support/given/index.js'
import { brokenPromises } from '../support/promises.js'
import { anotherService, publishFor, saveDraft, versionsOf } from '../support/several-services.js'
import { useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let admins: Signed[]
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admins = await Promise.all([1, 2].map(() => given.aStaffMember(commune, 'COMMUNE_ADMIN')))
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const policy = { language: 1, name: 'Cantine', services: { service: { actions: { book: [{ until: { back: 1 } }] } } } }

test('the same draft published ten times at once for three services is one version of each', async () => {
  const others = [await anotherService(commune, 'Matin'), await anotherService(commune, 'Soir')]
  const draft = await saveDraft(admins[0] as Signed, commune.serviceId, policy)
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      publishFor(
        admins[i % 2] as Signed,
        draft,
        (i % 3 ? others : [...others].reverse()).map((serviceId) => ({ serviceId })),
      ),
    ),
  )
  expect(answers.filter((answer) => answer.__typename === 'RegulationsPublished')).toHaveLength(1)
  expect(answers.flatMap((answer) => answer.reason ?? [])).toEqual(Array(9).fill('NOT_A_DRAFT'))
  for (const serviceId of others)
    expect((await versionsOf(serviceId)).map(({ version, from }) => [version, from])).toEqual([[1, '2026-12-01']])
})

test('two services published for one another at once: each has both, one after the other, and nobody waits for ever', async () => {
  const other = await anotherService(commune, 'Cantine du bourg')
  const [one, two] = [
    await saveDraft(admins[0] as Signed, commune.serviceId, policy),
    await saveDraft(admins[1] as Signed, other, policy),
  ]
  const answers = await Promise.all([
    publishFor(admins[0] as Signed, one, [{ serviceId: other, draftSavedAt: two.createdAt }]),
    publishFor(admins[1] as Signed, two, [{ serviceId: commune.serviceId, draftSavedAt: one.createdAt }]),
  ])
  expect(answers.map((answer) => answer.__typename).sort()).toEqual(['RegulationRefused', 'RegulationsPublished'])
  const published = async (id: string) => (await versionsOf(id)).filter(({ from }) => from === '2026-12-01').length
  expect([await published(commune.serviceId), await published(other)]).toEqual([1, 1])
})
