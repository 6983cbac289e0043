import { beforeAll, describe, expect, test } from '@jest/globals'
import { getNamedType, isCompositeType } from 'graphql'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { aBusyCommune, aBusyFamily, busyBooks, NOW } from '../support/busy-town.js'
import type { Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract } from '../support/contract.js'
import { Fuzzer } from '../support/fuzzed-values.js'
import { given } from '../support/given/index.js'
import { sendGraphql } from '../support/http.js'
import { idOf, idPaths, isTheClients, namedObjects, tableOf } from '../support/named-calls.js'
import { brokenPromises } from '../support/promises.js'
import { Chance } from '../support/random/chance.js'
import { headersOf } from '../support/session-header.js'
import { town, useTown } from '../support/town.js'

useTown()

/** Every input of the contract, given what nobody should say, by whoever may ask: refused or done, never a fault, never slow. */
const CALLS_OF_EACH = 24
/** Milliseconds, on a machine that does nothing else: what waits for nothing answers in a hundredth of it. */
const SLOW = 20_000

const roots = [contract.getQueryType(), contract.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => ({ kind: root?.name.toLowerCase() ?? '', field })),
)
/** After the others: they take away the session or the commune that the others need. */
const LAST = /^(archive|close|remove|suspend|sign|revoke|change(Password)|setStaff|drop|undo|openInstall|openConsole)/
const ordered = [...roots].sort((a, b) => Number(LAST.test(a.field.name)) - Number(LAST.test(b.field.name)))

let before: string[]
const actors: { name: string; who: Signed | null }[] = []
const ids = new Map<string, string>()

beforeAll(async () => {
  const commune = await aBusyCommune()
  await aBusyFamily(commune)
  await busyBooks(commune, 0, 1)
  const staff = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  for (const role of ['AGENT', 'REGISSEUR', 'CANTEEN'])
    await town().owner.query('insert into staff_member (account_id, commune_id, role) values ($1, $2, $3)', [
      staff.accountId,
      commune.id,
      role,
    ])
  const here = await namedObjects(commune, staff.accountId)
  for (const { field } of roots)
    for (const path of idPaths(field.args).filter((at) => !isTheClients(field.name, at)))
      ids.set(`${field.name} ${path}`, await idOf(tableOf(field.name, path) ?? '', here))
  actors.push({ name: 'the staff of a commune', who: staff }, { name: 'a family', who: commune.families[0] ?? null })
  actors.push({ name: 'the agglomeration', who: await given.aStaffMember(null) }, { name: 'nobody', who: null })
  await town().owner.query('update account set password_hash = $1', [await hashPassword('girafe violon pluie tasse')])
  // what a busy town writes by hand
  before = await broken()
})

const broken = async () => (await brokenPromises()).filter((line) => line.startsWith('BROKEN'))

interface Answered {
  asked: string
  ms: number
  status: number
  codes: string[]
}

async function ask(seed: number, { kind, field }: (typeof roots)[number]): Promise<Answered> {
  const chance = new Chance(seed)
  const { name = '', who = null } = actors[seed % actors.length] ?? {}
  const variables = new Fuzzer(chance, (path) => ids.get(`${field.name} ${path}`)).arguments(field.args)
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  const query = `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`
  const began = performance.now()
  const { status, text } = await sendGraphql(JSON.stringify({ query, variables }), await headersOf(who))
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }
  const asked = `${field.name} by ${name}, seed ${seed}: ${JSON.stringify(variables).slice(0, 600)}`
  return { asked, ms: performance.now() - began, status, codes: errors.map((e) => e.extensions?.code ?? 'none') }
}

let count = 0
let done = 0
describe.each(ordered.map((root) => [root.field.name, root] as const))('%s', (_name, root) => {
  test('refuses or does what it is told, whatever it is told', async () => {
    clock.at(NOW)
    const answers: Answered[] = []
    for (let n = 0; n < CALLS_OF_EACH; n++) answers.push(await ask(roots.indexOf(root) * 1_000 + n, root))
    count += answers.length
    done += answers.filter(({ codes }) => codes.length === 0).length
    expect(answers.filter(({ status, codes }) => status >= 500 || codes.includes('INTERNAL_SERVER_ERROR'))).toEqual([])
    expect(answers.filter(({ ms }) => ms > SLOW)).toEqual([])
  })
})

test('thousands of calls were made, a part of which were answered, and the books are whole', async () => {
  expect(count).toBeGreaterThan(5_000)
  expect(done).toBeGreaterThan(500)
  expect(before).toEqual(expect.arrayContaining(await broken()))
})
