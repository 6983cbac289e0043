import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { DEMO_ACCOUNTS } from '../../../server/src/demonstration/example.js'
import { clock } from '../../support/clock.js'
import { DEMONSTRATION_DAY, dyingAfter, playDemonstrationIn } from '../../support/demonstration.js'
import { everyRow, whatItHolds } from '../../support/everything.js'
import { brokenPromises } from '../../support/promises.js'
import { openTown, town, type Town, useTown } from '../../support/town.js'

useTown('template_empty')

beforeAll(async () => {
  clock.at(DEMONSTRATION_DAY)
  await playDemonstrationIn(town())
})

const others: Town[] = []
afterEach(async () => {
  for (const other of others.splice(0)) await other.close()
})
async function another(at: Date | string = DEMONSTRATION_DAY): Promise<Town> {
  clock.at(at)
  const opened = await openTown('template_empty')
  others.push(opened)
  return opened
}

test('played twice, it changes nothing, and asks nothing of anybody', async () => {
  clock.at('2026-11-26T08:00:00+01:00')
  const before = await everyRow(town().owner)
  expect(await playDemonstrationIn(town())).toEqual({ isDemonstration: true, said: [] })
  expect(await everyRow(town().owner)).toEqual(before)
})

test('killed every two changes and started again, it ends the same', async () => {
  const killed = await another()
  const traces = async () => JSON.stringify((await whatItHolds(killed.owner)).traces)
  let [starts, changes] = [0, 2]
  for (let ended: unknown = null; !isEnded(ended); starts++) {
    const before = await traces()
    ended = await playDemonstrationIn(killed, dyingAfter(killed, changes)).catch((caught: unknown) => caught)
    // an invitation that is sent again, a sign-up of three pages: what one browser does at once is begun again
    changes = (await traces()) === before ? changes + 1 : 2
    expect(changes).toBeLessThan(5)
    // who starts so often takes days for it: attempts are counted by quarters of an hour
    await killed.owner.query('delete from throttle')
  }
  expect(starts).toBeGreaterThan(50)
  expect(await whatItHolds(killed.owner)).toEqual(await whatItHolds(town().owner))
})
const isEnded = (ended: unknown): boolean => {
  if (!(ended instanceof Error)) return ended !== null
  expect(ended.message).toBe('killed')
  return false
}

test('started by two processes at once, it is played once', async () => {
  const shared = await another()
  const both = await Promise.all([playDemonstrationIn(shared), playDemonstrationIn(shared)])
  expect(both.map(({ said }) => said.length > 0).sort()).toEqual([false, true])
  expect(await whatItHolds(shared.owner)).toEqual(await whatItHolds(town().owner))
})

test('an invitation whose mail left before the kill is sent again, and accepted by its new link', async () => {
  const killed = await another()
  // the opening, two régies, eight communes, the first invitation
  await expect(playDemonstrationIn(killed, dyingAfter(killed, 12))).rejects.toThrow('killed')
  await killed.runJobs()
  expect(await killed.mailsTo('direction.coubon@exemple.fr')).toHaveLength(1)
  await playDemonstrationIn(killed)
  expect(await whatItHolds(killed.owner)).toEqual(await whatItHolds(town().owner))
})

describe('an install that others opened', () => {
  test('is left as it is, and the start says so', async () => {
    const real = await another()
    await real.owner.query(`insert into agglomeration (name, slug, terms_version) values ('Vraie', 'vraie', '1')`)
    await real.owner.query(
      `with a as (insert into account (email, password_hash, first_name, last_name, status, terms_version, terms_accepted_at, email_confirmed_at)
         values ('a@mairie.fr', 'x', 'Anne', 'Réelle', 'ACTIVE', '1', now(), now()) returning id)
       insert into staff_member (account_id, role) select id, 'AGGLOMERATION_ADMIN' from a`,
    )
    const before = await everyRow(real.owner)
    expect(await playDemonstrationIn(real)).toEqual({
      isDemonstration: false,
      said: [expect.stringMatching(/déjà ouverte par d’autres, rien n’y est ajouté/)],
    })
    expect(await everyRow(real.owner)).toEqual(before)
  })
})

test('what its people changed since stays, also when an account of the example is closed', async () => {
  const lived = await another()
  await playDemonstrationIn(lived)
  await lived.owner.query(`update situation set active = false where name = 'Enfants'`)
  await lived.owner.query(`update service set name = 'Restaurant scolaire' where name = 'Cantine'`)
  await lived.owner.query(`update account set status = 'CLOSED' where email = 'dominique.martin@exemple.fr'`)
  const before = await whatItHolds(lived.owner)
  await playDemonstrationIn(lived)
  const after = await whatItHolds(lived.owner)
  expect(after.communes).toEqual(before.communes)
  expect(after.staff).toEqual(before.staff)
})

test.each([
  ['a Sunday night of holidays', '2026-12-27T23:40:00+01:00', '2027-07-02'],
  ['the middle of summer', '2027-07-20T12:00:00+02:00', '2028-07-19'],
])('played on %s, it is dated of that day', async (_what, at, until) => {
  const dated = await another(at)
  await playDemonstrationIn(dated)
  const { rows } = await dated.owner.query<Record<string, string>>(
    `select distinct c.opens_on::text as opens, r.effective_from::text as ruled, t.effective_from::text as priced from commune c
     join service s on s.commune_id = c.id join regulation r on r.service_id = s.id join tariff t on t.service_id = s.id`,
  )
  const day = at.slice(0, 10)
  expect(rows).toEqual([{ opens: day, ruled: day, priced: day }])
  const { accesses } = await whatItHolds(dated.owner)
  expect(accesses.filter(({ email }) => email.startsWith('camille'))).toEqual([
    expect.objectContaining({ firstName: 'Louane', status: 'VALID', validFrom: day, validTo: until }),
    expect.objectContaining({ firstName: 'Théo', status: 'VALID', validFrom: day, validTo: until }),
  ])
})

test('leaves nobody signed in, and no mail but to its families: who accepted is invited no more', async () => {
  clock.at(DEMONSTRATION_DAY)
  const { rows } = await town().owner.query('select 1 from session where revoked_at is null')
  expect(rows).toEqual([])
  await town().runJobs()
  const mails: Record<string, number> = {}
  for (const { email } of DEMO_ACCOUNTS) mails[email] = (await town().mailsTo(email)).length
  expect(mails).toEqual({
    ...Object.fromEntries(DEMO_ACCOUNTS.map(({ email }) => [email, 0])),
    ...{ 'camille.dupont@exemple.fr': 4, 'dominique.martin@exemple.fr': 1 },
  })
  expect(await brokenPromises()).toEqual([])
})
