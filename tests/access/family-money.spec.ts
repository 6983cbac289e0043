import { beforeAll, describe, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { codeOf, post, type Signed } from '../support/client.js'
import { given, type TestCommune, type TestFamily } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'

useTown()

/** Every field of `Family` that says money or prices. */
const MONEY: Record<string, string> = {
  wallets:
    'wallets { balanceCents careOnlyCents refundableCents cardRefundableCents statement { edges { node { amountCents } } } }',
  orders: 'orders { edges { node { totalCents refundedCents } } }',
  dueOrders: 'dueOrders { totalCents }',
  bookings: 'bookings(from: "2026-12-01", to: "2026-12-31") { priceCents }',
  receipts: 'receipts { edges { node { amountCents } } }',
  papers: 'papers { months years }',
  quotients: 'quotients { quotient }',
}
/** What the same file says of the children, which the kitchen serves. */
const FILE = 'account { lastName } filiations { beneficiary { firstName diet } } accesses { status } documents { kind }'

const READS = ['the family itself', 'an agent', 'the régisseur', 'an administrator', 'the agglomeration']
const ELSEWHERE = ['an agent', 'the régisseur', 'an administrator', 'the canteen'].map((who) => `${who} of elsewhere`)

let commune: TestCommune
let family: TestFamily
const actors = new Map<string, Signed | null>()

beforeAll(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  family = (await given.aBookedMeal(commune)).family
  await given.credit(family.accountId, commune.regieId, 900)
  const elsewhere = await given.aCommune()
  for (const [who, role] of [
    ['an agent', 'AGENT'],
    ['the régisseur', 'REGISSEUR'],
    ['an administrator', 'COMMUNE_ADMIN'],
    ['the canteen', 'CANTEEN'],
  ] as const) {
    actors.set(who, await given.aStaffMember(commune, role))
    actors.set(`${who} of elsewhere`, await given.aStaffMember(elsewhere, role))
  }
  actors.set('the agglomeration', await given.aStaffMember(null))
  actors.set('the family itself', family)
  actors.set('another family', await given.aFamily({ children: 1, in: commune }))
  actors.set('nobody', null)
})

const ONE = (field: string) => `query ($id: UUID!) { family(accountId: $id) { ${field} } }`
const LIST = (field: string) =>
  `query ($id: UUID!) { families(communeId: $id) { edges { node { account { id } ${field} } } } }`
/** What each day would cost, for each child. */
const PRICES =
  'query ($id: UUID!) { availabilityCalendar(accountId: $id, from: "2026-12-07", to: "2026-12-11") { services { service { id } } } }'
const table = (who: readonly string[]) => Object.keys(MONEY).flatMap((field) => who.map((w) => [field, w] as const))
const codeFor = (who: string, query: string, id: string) => codeOf(actors.get(who) ?? null, query, { id })

test('the table has every field of Family that answers an amount', async () => {
  const { data } = await post<{ family: { wallets: object[]; bookings: object[]; papers: object[] } }>(
    ONE(Object.values(MONEY).join(' ')),
    { id: family.accountId },
    family,
  )
  expect(data?.family.wallets).toHaveLength(1)
  expect(data?.family.bookings).toHaveLength(1)
  expect(data?.family.papers).toHaveLength(1)
})

test.each(table(READS))('%s is read by %s', async (field, who) => {
  expect(await codeFor(who, ONE(MONEY[field] ?? ''), family.accountId)).toBeUndefined()
})

test.each(table(['the canteen', ...ELSEWHERE, 'another family']))('%s is refused to %s', async (field, who) => {
  expect(await codeFor(who, ONE(MONEY[field] ?? ''), family.accountId)).toBe('NOT_FOUND')
})

test.each(table(['nobody']))('%s is refused to %s', async (field, who) => {
  expect(await codeFor(who, ONE(MONEY[field] ?? ''), family.accountId)).toBe('UNAUTHENTICATED')
})

test.each(READS)('prices of a family’s days are read by %s', async (who) => {
  expect(await codeFor(who, PRICES, family.accountId)).toBeUndefined()
})

test.each(['the canteen', ...ELSEWHERE, 'another family'])(
  'prices of a family’s days are refused to %s',
  async (who) => {
    expect(await codeFor(who, PRICES, family.accountId)).toBe('NOT_FOUND')
  },
)

describe('the canteen', () => {
  test.each(table(['the canteen']))('%s is refused in the list of families too', async (field, who) => {
    expect(await codeFor(who, LIST(MONEY[field] ?? ''), commune.id)).toBe('NOT_FOUND')
  })

  test('reads the children it serves in the file of their family; it searches no families', async () => {
    expect(await codeFor('the canteen', ONE(FILE), family.accountId)).toBeUndefined()
    expect(await codeFor('the canteen', LIST(FILE), commune.id)).toBe('NOT_FOUND')
  })

  test('who also keeps the desk of another commune sees the money of that one only', async () => {
    const other = await given.aCommune()
    const shared = await given.aFamily({ children: 1, in: [commune, other] })
    await given.credit(shared.accountId, commune.regieId, 500)
    await given.credit(shared.accountId, other.regieId, 700)
    const both = await given.aStaffMember(commune, 'CANTEEN')
    await town().owner.query(`insert into staff_member (account_id, commune_id, role) values ($1, $2, 'AGENT')`, [
      both.accountId,
      other.id,
    ])
    const { data } = await post(ONE('accesses { status } wallets { balanceCents }'), { id: shared.accountId }, both)
    expect(data).toEqual({
      family: { accesses: [expect.anything(), expect.anything()], wallets: [{ balanceCents: 700 }] },
    })
  })
})
