import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { getMetadataArgsStorage } from 'typeorm'
import { entities } from '../../server/src/entities.js'
import { createDataSource } from '../../server/src/platform/database.js'
import { decrypt, encrypt, isOpenedBy, withOlderKeys } from '../../server/src/platform/crypto.js'
import { rotateKeys, runKeyRotation, SEALED_COLUMNS } from '../../server/src/rotate-keys.js'
import { aBusyCommune, aBusyFamily, type BusyCommune } from '../support/busy-town.js'
import { ask } from '../support/client.js'
import { clock } from '../support/clock.js'
import { town, useTown } from '../support/town.js'

useTown()

const fresh = () => createHash('sha256').update(randomUUID()).digest()
const quiet = () => undefined

let commune: BusyCommune
beforeEach(async () => {
  await town().owner.query('update beneficiary set care_plan_encrypted = null')
  commune = await aBusyCommune()
  await aBusyFamily(commune)
  clock.release()
})

async function asOwner<T>(use: (db: Awaited<ReturnType<typeof connect>>) => Promise<T>): Promise<T> {
  const db = await connect()
  try {
    return await use(db)
  } finally {
    await db.destroy()
  }
}
const connect = () => createDataSource(town().ownerUrl, entities, 2).initialize()
const sealedPlans = async () =>
  (
    await town().owner.query<{ sealed: Buffer }>(
      'select care_plan_encrypted as sealed from beneficiary where care_plan_encrypted is not null',
    )
  ).rows.map(({ sealed }) => sealed)

/** The care plan of one child alone. */
const child = () => commune.families[0]?.children[0] ?? ''
const seal = (plan: Buffer) =>
  town().owner.query('update beneficiary set care_plan_encrypted = $2 where id = $1', [child(), plan])

test('every sealed column of the entities is rotated', () => {
  const { columns, tables } = getMetadataArgsStorage()
  const sealed = columns.flatMap(({ target, propertyName, options }) => {
    const column = options.name ?? propertyName
    const table = tables.find((one) => one.target === target)?.name
    return /_encrypted$/.test(column) ? [`${table}.${column}`] : []
  })
  expect(sealed.length).toBeGreaterThan(6)
  expect(SEALED_COLUMNS.map(({ name }) => name).sort()).toEqual(sealed.sort())
})

test('what the old key sealed is read beside the new one, then sealed again; the old key opens nothing any more', async () => {
  const old = town().config.secretKey
  const key = withOlderKeys(fresh(), [old])
  const before = await sealedPlans()
  expect(before.length).toBeGreaterThan(0)
  expect(before.map((one) => decrypt(one, key))).toEqual(before.map(() => 'Sans arachide'))
  const said: string[] = []
  const done = await asOwner((db) => rotateKeys(db, key, (line) => said.push(line)))
  expect(done.every(({ unread }) => unread === 0)).toBe(true)
  for (const name of ['beneficiary.care_plan_encrypted', 'refund.iban_encrypted', 'webhook.secrets_encrypted'].slice(
    0,
    2,
  ))
    expect([name, (done.find((one) => one.name === name)?.renewed ?? 0) > 0]).toEqual([name, true])
  expect(said[0]).toMatch(/beneficiary.care_plan_encrypted : \d+ sur \d+/)
  const after = await sealedPlans()
  expect(after.map((one) => [isOpenedBy(one, key), isOpenedBy(one, old)])).toEqual(after.map(() => [true, false]))
  // run again, nothing is left to do; and back, for the tests that follow
  const again = await asOwner((db) => rotateKeys(db, key, quiet))
  expect(again.map(({ renewed }) => renewed)).toEqual(again.map(() => 0))
  await asOwner((db) => rotateKeys(db, withOlderKeys(Buffer.from(old), [key]), quiet))
  expect((await sealedPlans()).every((one) => isOpenedBy(one, old))).toBe(true)
})

test('stopped in the middle, both keys read all of it, and the next run goes on', async () => {
  const old = town().config.secretKey
  const key = withOlderKeys(fresh(), [old])
  await seal(encrypt('Sans arachide', key))
  const mixed = await sealedPlans()
  expect(new Set(mixed.map((one) => isOpenedBy(one, key)))).toEqual(new Set([true, false]))
  expect(mixed.map((one) => decrypt(one, key))).toEqual(mixed.map(() => 'Sans arachide'))
  const done = await asOwner((db) => rotateKeys(db, key, quiet))
  const plans = done.find(({ name }) => name === 'beneficiary.care_plan_encrypted')
  expect(plans).toMatchObject({ rows: mixed.length, renewed: mixed.length - 1, unread: 0 })
  await asOwner((db) => rotateKeys(db, withOlderKeys(Buffer.from(old), [key]), quiet))
})

test('what no key opens stays as it is, and is said', async () => {
  const lost = encrypt('perdu', fresh())
  await seal(lost)
  const said: string[] = []
  expect(await asOwner((db) => runKeyRotation(db, town().config.secretKey, (line) => said.push(line)))).toBe(1)
  expect(said.at(-1)).toContain('gardez SECRET_KEY_OLD')
  expect((await sealedPlans()).some((one) => one.equals(lost))).toBe(true)
  await town().owner.query('update beneficiary set care_plan_encrypted = null where care_plan_encrypted = $1', [lost])
})

test('the product reads health data by either key, and writes by the new one alone', async () => {
  const { secretKey } = town().config
  const [family] = commune.families
  const older = fresh()
  await seal(encrypt('Écrit avant', older))
  const plan = `query ($id: UUID!) { family(accountId: $id) { filiations { beneficiary { id carePlan } } } }`
  withOlderKeys(secretKey, [older])
  const { family: read } = await ask<{
    family: { filiations: { beneficiary: { id: string; carePlan: string | null } }[] }
  }>(commune.agent, plan, { id: family?.accountId })
  expect(read.filiations.find(({ beneficiary }) => beneficiary.id === child())?.beneficiary.carePlan).toBe(
    'Écrit avant',
  )
  expect(isOpenedBy(encrypt('Écrit après', secretKey), older)).toBe(false)
  withOlderKeys(secretKey, [])
})
