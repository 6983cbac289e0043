import { beforeEach, expect, test } from '@jest/globals'
import { eraseImports } from '../../server/src/modules/imports/writing/erase-imports.job.js'
import { runImport } from '../../server/src/modules/imports/writing/run-import.command.js'
import { clock } from '../support/clock.js'
import type { Signed } from '../support/client.js'
import { file, importCall, importOf, of, readFamilies, undo } from '../support/family-files.js'
import { given, type TestCommune } from '../support/given/index.js'
import { brokenPromises } from '../support/promises.js'
import { town, useTown } from '../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})

const count = async (sql: string, values: unknown[] = []) =>
  (await town().owner.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values)).rows[0]?.n
const started = async (content: string, who: Signed = admin) => {
  const seen = await readFamilies(who, commune.id, content)
  await importCall(who, 'importFamilies', 'ImportFamiliesInput', { ...of(seen), invite: false })
  return seen.id
}
const run = (id: string) => runImport(town().db, id, clock.now())

test('the same file sent by two at once is imported once, and the other is told', async () => {
  const content = file(
    'une@exemple.fr;Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;650;12,50',
    'deux@exemple.fr;Roche;Alix;;Roche;Rose;3/9/19;;Enfant commune;;',
  )
  const colleague = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const ids = await Promise.all([started(content), started(content, colleague)])
  await Promise.all([...ids, ...ids].map(run)) // a job may be run twice
  const states = await Promise.all(ids.map((id) => importOf(admin, id)))
  expect(states.map(({ state }) => state).sort()).toEqual(['DONE', 'DRAFT'])
  expect(states.find(({ state }) => state === 'DRAFT')?.problem).toMatch(/^Des données ont changé entre-temps/)
  expect(await count(`account where email in ('une@exemple.fr', 'deux@exemple.fr')`)).toBe(2)
  expect(await count('service_access where commune_id = $1', [commune.id])).toBe(2)
  expect(await count('opening_balance where regie_id = $1', [commune.regieId])).toBe(1)
  expect(await brokenPromises()).toEqual([])
})

test('a family that signs up while its line is written keeps its account, and nothing is imported', async () => {
  const content = (n: number) => file(`inscrite-${n}@exemple.fr;Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`)
  const signUp = (n: number) =>
    town().owner.query(
      `insert into account (email, password_hash, first_name, last_name, terms_version, terms_accepted_at) values ($1, 'hers', 'Elle', 'Même', '1', now()) on conflict do nothing`,
      [`inscrite-${n}@exemple.fr`],
    )
  for (let n = 0; n < 6; n++) {
    const id = await started(content(n))
    await Promise.all(n % 2 ? [run(id), signUp(n)] : [signUp(n), run(id)])
    const { state } = await importOf(admin, id)
    const { rows } = await town().owner.query<{ hash: string }>(
      'select password_hash as hash from account where email = $1',
      [`inscrite-${n}@exemple.fr`],
    )
    expect(rows).toHaveLength(1)
    expect({ n, state }).toEqual({ n, state: rows[0]?.hash === 'hers' ? 'DRAFT' : 'DONE' })
  }
  expect(await brokenPromises()).toEqual([])
})

test.each([
  ['suspended', 'update staff_member set suspended_at = now() where account_id = $1'],
  ['taken off the team', 'delete from staff_member where account_id = $1'],
])('of who is %s before it is written, nothing is imported, and a colleague may go on', async (_what, change) => {
  const colleague = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const email = `depart-${String(change.length)}@exemple.fr`
  const id = await started(file(`${email};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;12,50`))
  await town().owner.query(change, [admin.accountId])
  await run(id)
  const left = await importOf(colleague, id)
  expect(left.state).toBe('DRAFT')
  expect(left.problem).toMatch(/^La personne qui a lancé cet import ne peut plus importer de familles ici/)
  expect(await count('account where email = $1', [email])).toBe(0)
  await importCall(colleague, 'importFamilies', 'ImportFamiliesInput', { ...of(left), invite: false })
  await run(id)
  expect((await importOf(colleague, id)).state).toBe('DONE')
  expect(await count('account where email = $1', [email])).toBe(1)
})

test('undone twice at once, an import is taken back once', async () => {
  const id = await started(file('annulee@exemple.fr;Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;12,50'))
  await run(id)
  const done = await importOf(admin, id)
  const answers = await Promise.all([undo(admin, done), undo(admin, done), eraseImports(town().db, clock.now())])
  expect(
    answers
      .slice(0, 2)
      .map((answer) => answer?.reason ?? answer?.state)
      .sort(),
  ).toEqual(['NOT_IMPORTED', 'UNDONE'])
  expect(await count(`ledger_transaction where regie_id = $1 and cause = 'OPENING_REVERSED'`, [commune.regieId])).toBe(
    1,
  )
  expect(await brokenPromises()).toEqual([])
})
