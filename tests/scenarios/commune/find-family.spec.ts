import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { take } from '../../support/desk.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** A family is found by what it says at the counter or on the phone, and by what is on its papers. */
const SEARCH = `query ($c: UUID!, $s: String) { families(communeId: $c, search: $s) { approximate edges { node { account { id } can { manage { allowed } take { allowed } } } } } }`
interface Found {
  families: { approximate: boolean; edges: { node: { account: { id: string }; can: object } }[] }
}

let commune: TestCommune
let family: TestFamily
let agent: Signed
let elsewhere: TestCommune
let stranger: TestFamily
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  elsewhere = await given.aCommune()
  agent = await given.aStaffMember(commune)
  family = await given.aFamily({ in: commune, lastName: 'Lefebvre' })
  stranger = await given.aFamily({ in: elsewhere, lastName: 'Lefebvre' })
  await given.aFamily({ in: commune, lastName: 'Martin' })
  await town().owner.query(
    `update account set phone = '+33 6 12 34 56 78', birth_date = '1988-02-03' where id = any($1)`,
    [[family.accountId, stranger.accountId]],
  )
  await town().owner.query(`update beneficiary set birth_date = '2019-07-14' where id = any($1)`, [
    [...family.children, ...stranger.children],
  ])
})

const isApproximate = async (search: string) =>
  (await ask<Found>(agent, SEARCH, { c: commune.id, s: search })).families.approximate
const found = async (search: string, who = agent) =>
  (await ask<Found>(who, SEARCH, { c: commune.id, s: search })).families.edges.map((e) => e.node.account.id)

test.each(['0612345678', '06 12 34 56 78', '06.12.34', '+33612345678', '0033 6 12 34 56 78', '+33 6 12 34 56 78'])(
  'by its phone number written « %s »',
  async (typed) => expect(await found(typed)).toEqual([family.accountId]),
)

test.each(['Lefèvre', 'lefebre', 'LEFEVBRE', 'lefebvre camile'])('by a name misspelt « %s »', async (typed) =>
  expect(await found(typed)).toEqual([family.accountId]),
)

test.each(['03/02/1988', '14/7/2019', '2019-07-14'])(
  'by a birth date « %s », of the account or of a child',
  async (typed) => expect(await found(typed)).toEqual([family.accountId]),
)

test('by the number of a receipt or of an order, for who reads the money, and only of the commune', async () => {
  const keeper = await given.aStaffMember(commune, 'REGISSEUR')
  const reader = await given.aStaffMember(commune, 'READER')
  const paper = await take(keeper, commune, family)
  const { family: booked, orderId } = await given.aBookedMeal(commune)
  const { rows } = await town().owner.query('select number from orders where id = $1', [orderId])
  const { number } = rows[0] as { number: string }
  expect(await found(paper.receiptNumber ?? '')).toEqual([family.accountId])
  expect(await found(number, keeper)).toEqual([booked.accountId])
  expect(await found(number.toLowerCase())).toEqual([booked.accountId])
  expect(await found(number, reader)).toEqual([])
  expect(await found(paper.receiptNumber ?? '', reader)).toEqual([])
  const neighbour = await given.aStaffMember(elsewhere)
  const theirs = await ask<Found>(neighbour, SEARCH, { c: elsewhere.id, s: number })
  expect(theirs.families.edges).toEqual([])
})

test('an exact name is never drowned in those that are close, and nothing is found by nonsense', async () => {
  await given.aFamily({ in: commune, lastName: 'Lefebvres' })
  const close = await given.aFamily({ in: commune, lastName: 'Lefèvre' })
  expect(await found('lefevre')).toEqual([close.accountId])
  expect([await isApproximate('lefevre'), await isApproximate('lefevbre'), await isApproximate('')]).toEqual([
    false,
    true,
    false,
  ])
  expect([await found('qsdfghjk'), await isApproximate('qsdfghjk')]).toEqual([[], false])
  expect(await found('2026-999999')).toEqual([])
})

test('what each may do for the family is said, so that no button is shown that always fails', async () => {
  const rights = async (who: Signed) =>
    (await ask<Found>(who, SEARCH, { c: commune.id, s: 'lefebvre' })).families.edges[0]?.node.can
  const can = (manage: boolean, takes: boolean) => ({ manage: { allowed: manage }, take: { allowed: takes } })
  expect(await rights(agent)).toEqual(can(true, true))
  expect(await rights(await given.aStaffMember(commune, 'COMMUNE_ADMIN'))).toEqual(can(true, true))
  expect(await rights(await given.aStaffMember(commune, 'REGISSEUR'))).toEqual(can(false, true))
  expect(await rights(await given.aStaffMember(commune, 'DEPUTY'))).toEqual(can(false, true))
  expect(await rights(await given.aStaffMember(commune, 'READER'))).toEqual(can(false, false))
  expect(await rights(await given.aStaffMember(null))).toEqual(can(true, true))
})
