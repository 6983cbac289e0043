import { beforeAll, describe, expect, test } from '@jest/globals'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { API_SCOPES } from '../../server/src/platform/actor.js'
import { PUBLIC_FIELDS } from '../../server/src/platform/public-fields.js'
import { aBusyCommune, aBusyFamily, busyBooks, NOW } from '../support/busy-town.js'
import { post, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract } from '../support/contract.js'
import { fingerprint } from '../support/fingerprint.js'
import { PASSWORD } from '../support/given/person.js'
import { given } from '../support/given/index.js'
import { idPaths, isTheClients, type NamedObjects, namedObjects, tableOf } from '../support/named-calls.js'
import { town, useTown } from '../support/town.js'
import { wellFormedCall } from '../support/well-formed.js'

useTown()

/**
 * Every operation of the contract about what is somebody else's, by everybody who has no right over it: it is answered as what does not
 * exist is, and no row changes. Made from the schema: a new operation is here on the day it is written.
 */
const UNKNOWN = '5f0f6f0e-0000-4000-8000-00000000dead'
const ROLES = ['AGENT', 'CANTEEN', 'DEPUTY', 'REGISSEUR', 'COMMUNE_ADMIN', 'READER'] as const

/** What a commune shows to every family that is signed in: its services and what may be asked of them. */
const OF_THE_COMMUNE = new Set([
  ...['commune', 'regie', 'service', 'situation', 'school', 'school_class', 'document_type', 'custom_field'],
])
/** Answered to who has the id, whoever asks: what communes offer is public, and so is the shape of what may be asked of them. */
const OFFERED: Readonly<Record<string, string>> = {
  requestAccess: 'any family may ask any commune that is open',
  addBeneficiary: 'a child is said to be in a class of any open commune',
  updateBeneficiary: 'a child is said to be in a class of any open commune',
}

interface Actor {
  name: string
  who: Signed | null
  /** What is not theirs. */
  isForeign: (table: string) => boolean
}

const roots = [contract.getQueryType(), contract.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}),
)
const namesSomething = roots.filter(({ name, args }) => idPaths(args).some((path) => !isTheClients(name, path)))
const cases = namesSomething.map(({ name }) => name).filter((name) => !PUBLIC_FIELDS.has(name))

let here: NamedObjects
const actors: Actor[] = []
const all = () => true

beforeAll(async () => {
  const commune = await aBusyCommune()
  await aBusyFamily(commune)
  await busyBooks(commune, 0, 1)
  const elsewhere = await given.aCommune()
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  here = await namedObjects(commune, admin.accountId)
  actors.push({ name: 'nobody', who: null, isForeign: all })
  actors.push({
    name: 'another family of the commune',
    who: await given.aFamily({ in: commune, children: 1 }),
    isForeign: (table) => !OF_THE_COMMUNE.has(table),
  })
  actors.push({
    name: 'a family of another commune',
    who: await given.aFamily({ in: elsewhere, children: 1 }),
    isForeign: (table) => !OF_THE_COMMUNE.has(table),
  })
  for (const role of ROLES)
    actors.push({ name: `${role} of another commune`, who: await given.aStaffMember(elsewhere, role), isForeign: all })
  const neighbour = await given.aCommune({ regieId: commune.regieId })
  for (const role of ['AGENT', 'CANTEEN'] as const)
    actors.push({
      name: `${role} of another commune of the same régie`,
      who: await given.aStaffMember(neighbour, role),
      isForeign: (table) => table !== 'regie' && table !== 'document_type',
    })
  const suspended = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  await give(suspended.accountId, commune.id)
  await town().owner.query('update staff_member set suspended_at = now() where account_id = $1', [suspended.accountId])
  actors.push({ name: 'who was suspended', who: suspended, isForeign: all })
  for (const [name, set] of [
    ['whose session expired', `expires_at = '2026-11-01'`],
    ['who was signed out', 'revoked_at = now()'],
  ] as const) {
    const gone = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    await give(gone.accountId, commune.id)
    await town().owner.query(`update session set ${set} where account_id = $1`, [gone.accountId])
    actors.push({ name, who: gone, isForeign: all })
  }
  for (const scope of API_SCOPES)
    actors.push({
      name: `a program with ${scope} in another commune`,
      who: await given.aProgram(elsewhere, [scope]),
      isForeign: all,
    })
  const others = await town().owner.query<{ id: string }>('select id from service where commune_id = $1 and id <> $2', [
    commune.id,
    commune.serviceId,
  ])
  actors.push({
    name: 'a program of another service',
    who: await given.aProgram(commune, [...API_SCOPES], { serviceIds: others.rows.map(({ id }) => id) }),
    isForeign: (table) => table === 'service',
  })
  for (const [name, set] of [
    ['a program whose token was revoked', `revoked_at = now()`],
    ['a program whose token expired', `expires_at = '2026-11-01'`],
  ] as const) {
    const gone = await given.aProgram(commune, [...API_SCOPES])
    await town().owner.query(`update api_token set ${set} where id = $1`, [gone.tokenId])
    actors.push({ name, who: gone, isForeign: all })
  }
  // closeAccount verifies one
  await town().owner.query('update account set password_hash = $1', [await hashPassword(PASSWORD)])
})
const give = (accountId: string, communeId: string) =>
  town().owner.query(
    `insert into staff_member (account_id, commune_id, role) select $1, $2, unnest($3::text[]) on conflict do nothing`,
    [accountId, communeId, ROLES],
  )

/** Without what differs each time. */
async function answerTo(who: Signed | null, call: string): Promise<string> {
  const { data, errors } = await post(call, {}, who)
  return JSON.stringify({ data, errors: errors?.map(({ message, extensions }) => [extensions.code, message]) })
}

/** A call about what is there, and for each actor the same about what is not: only what is foreign to them is named otherwise. */
async function callsOf(name: string) {
  const paths = idPaths(roots.find((field) => field.name === name)?.args ?? []).filter((at) => !isTheClients(name, at))
  const real = await wellFormedCall(name, here)
  const made = new Map<string, string>()
  const asked: { actor: Actor; unknown: string }[] = []
  for (const actor of actors) {
    const foreign = paths.filter((path) => actor.isForeign(tableOf(name, path) ?? ''))
    if (foreign.length === 0) continue
    const key = foreign.join()
    const unknown =
      made.get(key) ?? (await wellFormedCall(name, here, Object.fromEntries(foreign.map((path) => [path, UNKNOWN]))))
    made.set(key, unknown)
    asked.push({ actor, unknown })
  }
  return { real, asked }
}

test('the contract names objects in most of its operations', () => expect(cases.length).toBeGreaterThan(170))

let asked = 0
let rows = ''
describe.each(cases.map((name) => [name] as const))('%s', (name) => {
  test('answers whoever has no right over it as if it did not exist, and changes nothing', async () => {
    clock.at(NOW)
    rows ||= await fingerprint()
    const calls = await callsOf(name)
    const answers = await Promise.all(
      calls.asked.map(async ({ actor, unknown }) => ({
        actor: actor.name,
        toReal: await answerTo(actor.who, calls.real),
        toUnknown: await answerTo(actor.who, unknown),
      })),
    )
    asked += answers.length
    expect(answers.filter(({ toReal }) => toReal.includes('INTERNAL_SERVER_ERROR'))).toEqual([])
    if (!OFFERED[name]) expect(answers.filter(({ toReal, toUnknown }) => toReal !== toUnknown)).toEqual([])
    expect(await fingerprint()).toBe(rows)
  })
})

test('more than two thousand questions were asked', () => expect(asked).toBeGreaterThan(4_500))
