import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { archiveCommune, changeCommune, restoreCommune, withoutServices } from '../support/communes.js'
import { take } from '../support/desk.js'
import { given } from '../support/given/index.js'
import { placeOrder, topUp } from '../support/operations.js'
import { brokenPromises } from '../support/promises.js'
import { queued } from '../support/queued.js'
import { actOnRegie, regieSetups } from '../support/regies.js'
import { town, useTown } from '../support/town.js'

useTown()

let agglomeration: Signed
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  agglomeration = await given.aStaffMember(null)
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

const ROUNDS = 10
const pendingIn = async (regieId: string) =>
  (
    await town().owner.query<{ n: number }>(
      `select (select count(*)::int from payment where regie_id = $1) + (select count(*)::int from desk_payment where regie_id = $1) as n`,
      [regieId],
    )
  ).rows[0]?.n

test('a top-up that begins while its commune takes another régie: one of the two is refused', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const commune = await given.aCommune()
    const family = await given.aFamily({ in: commune })
    const [money, change] = await Promise.all([
      topUp(family, commune.regieId, 2000),
      changeCommune(agglomeration, commune, { regieId: null }),
    ])
    const begun = money.__typename === 'TopUpStarted'
    expect([begun, change.__typename === 'CommuneSetup']).not.toEqual([true, true])
    expect(await pendingIn(commune.regieId)).toBe(begun ? 1 : 0)
  }
})

test('a top-up, or cash at the desk, while the commune is archived: one of the two is refused', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const commune = await given.aCommune()
    await withoutServices(commune)
    const [family, regisseur] = [await given.aFamily({ in: commune }), await given.aStaffMember(commune, 'REGISSEUR')]
    const [money, archived] = await Promise.all([
      round % 2 ? topUp(family, commune.regieId, 2000) : take(regisseur, commune, family),
      archiveCommune(agglomeration, commune),
    ])
    const came = ['TopUpStarted', 'DeskPayment'].includes(money.__typename)
    expect([came, archived.commune?.archived ?? false]).not.toEqual([true, true])
    expect(await pendingIn(commune.regieId)).toBe(came ? 1 : 0)
  }
})

test('an order that is placed while its commune takes another régie is placed in one of the two, or keeps the first', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const commune = await given.aCommune()
    const family = await given.aFamily({ in: commune })
    const [order, change] = await Promise.all([
      placeOrder(family, {
        lines: [{ serviceId: commune.serviceId, beneficiaryId: family.children[0] ?? '', days: ['2026-12-08'] }],
        ...{ expectedTotalCents: 380, payment: 'CARD' },
      }),
      changeCommune(agglomeration, commune, { regieId: null }),
    ])
    expect(order.__typename).toBe('OrderPlaced')
    const { rows } = await town().owner.query(
      `select o.regie_id = s.regie_id as together, s.regie_id = $2 as kept from orders o join order_line l on l.order_id = o.id
         join service s on s.id = l.service_id where s.id = $1`,
      [commune.serviceId, commune.regieId],
    )
    expect(rows).toEqual([{ together: true, kept: change.reason === 'REGIE_USED' }])
  }
})

const isArchived = async (table: 'commune' | 'regie', id: string) =>
  (
    await town().owner.query<{ archived: boolean }>(
      `select archived_at is not null as archived from ${table} where id = $1`,
      [id],
    )
  ).rows[0]?.archived

test('a commune that comes back while its régie is being archived waits for it, then is refused', async () => {
  const commune = await given.aCommune()
  await withoutServices(commune)
  await archiveCommune(agglomeration, commune)
  const archiving = {
    sql: 'select 1 from regie where id = $1 for update',
    id: commune.regieId,
    then: 'update regie set archived_at = now() where id = $1',
  }
  const [, answer] = await queued(archiving, null, () => restoreCommune(agglomeration, commune))
  expect(answer).toMatchObject({ reason: 'REGIE_ARCHIVED' })
  expect(await isArchived('commune', commune.id)).toBe(true)
})

test('a commune that comes back, and its régie that is archived, at once: one of the two is refused', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const commune = await given.aCommune()
    await withoutServices(commune)
    await archiveCommune(agglomeration, commune)
    const regie = (await regieSetups(agglomeration, null)).find(({ id }) => id === commune.regieId)
    await Promise.all([
      restoreCommune(agglomeration, commune),
      actOnRegie(agglomeration, 'archiveRegie', regie ?? { id: '', revision: 0 }),
    ])
    expect(await isArchived('commune', commune.id)).toBe(await isArchived('regie', commune.regieId))
  }
})
