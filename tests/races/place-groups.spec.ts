import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { policyOf, usualRules } from '../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { placeOrder } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'

useTown()
beforeEach(() => clock.at('2026-11-30T10:00:00.000Z'))
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const DAYS = ['2026-12-08', '2026-12-10', '2026-12-11']

async function aCommune(small: number, big: number): Promise<TestCommune> {
  const commune = await given.aCommune({ capacity: null })
  const policy = policyOf(usualRules)
  const [rules] = Object.values(policy.services)
  const capacity = { places: { by: 'level', table: { nursery: small, elementary: big } } }
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
    [commune.serviceId, JSON.stringify({ ...policy, services: { service: { ...rules, capacity } } })],
  )
  return commune
}
const families = (commune: TestCommune, n: number, schoolClass: string) =>
  Promise.all(
    Array.from({ length: n }, async () => {
      const family = await given.aFamily({ in: commune, creditCents: 2000 })
      await town().owner.query('update beneficiary set school_class = $2 where id = $1', [
        family.children[0],
        schoolClass,
      ])
      return family
    }),
  )
const order = (family: TestFamily, { serviceId }: TestCommune, i = 0) =>
  placeOrder(family, {
    lines: [{ serviceId, beneficiaryId: family.children[0] ?? '', days: i % 2 ? DAYS : [...DAYS].reverse() }],
    expectedTotalCents: 1140,
  })

test('ten families want the last place of a group: one has it, and nobody else pays', async () => {
  const commune = await aCommune(1, 5)
  const answers = await Promise.all((await families(commune, 10, 'MS')).map((one, i) => order(one, commune, i)))
  expect(answers.filter((a) => a.__typename === 'OrderPlaced')).toHaveLength(1)
  expect(answers.filter((a) => a.unavailable?.[0]?.reason === 'FULL')).toHaveLength(9)
})

test('two groups at once: each is filled exactly, none takes of the other', async () => {
  const commune = await aCommune(2, 3)
  const [small, big] = await Promise.all([families(commune, 5, 'GS'), families(commune, 5, 'CE2')])
  const all = [...small, ...big]
  const answers = await Promise.all(all.map((one, i) => order(one, commune, i)))
  const placed = (from: number) => answers.slice(from, from + 5).filter((a) => a.__typename === 'OrderPlaced')
  expect([placed(0).length, placed(5).length]).toEqual([2, 3])
})
