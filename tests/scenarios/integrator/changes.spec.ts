import { beforeAll, describe, expect, test } from '@jest/globals'
import type { ApiScope } from '../../../server/src/platform/actor.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** What changed since a cursor: a program that keeps its last cursor misses nothing. */
const CHANGES = `query ($communeId: UUID!, $after: String, $kinds: [ChangeKind!], $first: Int! = 100) {
  changes(communeId: $communeId, after: $after, kinds: $kinds, first: $first) {
    edges { node { kind subjectId serviceId day communeId } } pageInfo { hasNextPage endCursor } } }`

interface Read {
  changes: {
    edges: { node: { kind: string; subjectId: string | null; serviceId: string | null; day: string | null } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}
let commune: TestCommune
beforeAll(async () => {
  commune = await given.aCommune()
})
const read = async (who: Signed, after: string | null = null, more: object = {}) =>
  (await ask<Read>(who, CHANGES, { communeId: commune.id, after, ...more })).changes
const program = (...scopes: ApiScope[]) => given.aProgram(commune, scopes)
/** Reads until nothing follows; from there on only what is new is read. */
async function endOf(who: Signed): Promise<string | null> {
  for (let after: string | null = null; ;) {
    const { pageInfo } = await read(who, after)
    after = pageInfo.endCursor ?? after
    if (!pageInfo.hasNextPage) return after
  }
}

describe('what is done is read', () => {
  test('a meal that is booked and paid: the booking, the count of its day, the order, each by its scope', async () => {
    const all = await program('READ_COUNTS', 'READ_ATTENDANCE', 'READ_MONEY', 'READ_FAMILIES')
    const [counts, kitchen] = [await program('READ_COUNTS'), await endOf(all)]
    const { family, bookingId, orderId } = await given.aBookedMeal(commune)
    const { edges } = await read(all, kitchen)
    const of = (kind: string) => edges.filter(({ node }) => node.kind === kind).map(({ node }) => node)
    const where = { serviceId: commune.serviceId, day: '2026-12-08' }
    expect(of('BOOKING')).toContainEqual(expect.objectContaining({ subjectId: bookingId, ...where }))
    expect(of('COUNTS')).toContainEqual(expect.objectContaining({ subjectId: null, ...where }))
    expect(of('ORDER')).toContainEqual(expect.objectContaining({ subjectId: orderId, serviceId: null, day: null }))
    expect(of('FAMILY')).toContainEqual(expect.objectContaining({ subjectId: family.accountId }))
    const seen = (await read(counts, kitchen)).edges.map(({ node }) => node.kind)
    expect(new Set(seen)).toEqual(new Set(['COUNTS'])) // nobody's name, nor a number that stands for one
  })

  test('a cancelled meal comes as such; a diet that changes says nothing', async () => {
    const all = await program('READ_COUNTS', 'READ_MONEY', 'READ_FAMILIES')
    const { family, bookingId } = await given.aBookedMeal(commune)
    const before = await endOf(all)
    await town().owner.query(`update beneficiary set diet = 'NO_PORK' where id = $1`, [family.children[0]])
    expect((await read(all, before)).edges).toEqual([])
    await town().owner.query(
      `update booking set status = 'CANCELLED', cancelled_at = now(), cancelled_by = account_id where id = $1`,
      [bookingId],
    )
    const kinds = (await read(all, before)).edges.map(({ node }) => [node.kind, node.subjectId])
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['BOOKING', bookingId],
        ['COUNTS', null],
      ]),
    )
    await town().owner.query(`update beneficiary set first_name = 'Zoé' where id = $1`, [family.children[0]])
    const [last] = (await read(all, before)).edges.slice(-1)
    expect(last?.node).toMatchObject({ kind: 'FAMILY', subjectId: family.accountId })
  })

  test('page after page, each change once', async () => {
    const all = await program('READ_MONEY')
    const before = await endOf(all)
    for (let meals = 0; meals < 3; meals++) await given.aBookedMeal(commune)
    const whole = (await read(all, before)).edges.map(({ node }) => node.subjectId)
    const seen: (string | null)[] = []
    for (let after = before, more = true; more;) {
      const page = await read(all, after, { first: 2 })
      seen.push(...page.edges.map(({ node }) => node.subjectId))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(seen).toEqual(whole)
    expect(whole.length).toBeGreaterThan(4)
  })
})

test('nothing is missed when what began first commits last', async () => {
  const all = await program('READ_FAMILIES')
  const { family } = await given.aBookedMeal(commune)
  const { family: other } = await given.aBookedMeal(commune)
  const before = await endOf(all)
  const [slow, quick] = [await town().owner.connect(), await town().owner.connect()]
  const rename = `update account set last_name = $2 where id = $1`
  try {
    await slow.query('begin')
    await slow.query(rename, [family.accountId, 'Lent'])
    await quick.query(rename, [other.accountId, 'Rapide'])
    const held = await read(all, before)
    expect(held.edges).toEqual([]) // what could still be overtaken is not told yet
    await slow.query('commit')
    const after = await read(all, held.pageInfo.endCursor ?? before)
    expect(after.edges.map(({ node }) => node.subjectId)).toEqual([family.accountId, other.accountId])
  } finally {
    slow.release()
    quick.release()
  }
})

test('a long page is read in as many statements as a short one', async () => {
  const all = await program('READ_MONEY')
  const before = await endOf(all)
  const count = async (first: number) => (await countStatements(() => read(all, before, { first }))).statements.length
  for (let meals = 0; meals < 3; meals++) await given.aBookedMeal(commune)
  await count(1) // prepared
  expect(await count(100)).toBe(await count(1))
})

describe('everything is refused unless allowed', () => {
  test('a kind of another scope, another commune, a person, a made-up cursor', async () => {
    const counts = await program('READ_COUNTS')
    expect(await codeOf(counts, CHANGES, { communeId: commune.id, kinds: ['ORDER'] })).toBe('FORBIDDEN')
    const elsewhere = await given.aCommune()
    expect(await codeOf(counts, CHANGES, { communeId: elsewhere.id })).toBe('NOT_FOUND')
    const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    expect(await codeOf(admin, CHANGES, { communeId: commune.id })).toBe('NOT_FOUND')
    expect(await codeOf(counts, CHANGES, { communeId: commune.id, after: 'bm9uc2Vuc2U' })).toBe('BAD_USER_INPUT')
  })

  test('a program of one service reads what is of that service', async () => {
    const care = await given.anEveningCare(commune)
    const one = await given.aProgram(commune, ['READ_COUNTS'], { serviceIds: [care] })
    const all = await program('READ_COUNTS')
    const before = await endOf(all)
    await given.aBookedMeal(commune)
    expect((await read(all, before)).edges.length).toBeGreaterThan(0)
    expect((await read(one, before)).edges).toEqual([])
  })

  test('the application cannot write a change, nor change one', async () => {
    const { db } = town()
    await expect(
      db.query(`insert into change (commune_id, kind, subject_id) values ($1, 'FAMILY', gen_random_uuid())`, [
        commune.id,
      ]),
    ).rejects.toThrow(/permission denied/)
    await expect(db.query('update change set at = now()')).rejects.toThrow(/permission denied/)
  })
})
