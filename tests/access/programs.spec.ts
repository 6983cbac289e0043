import { beforeAll, describe, expect, test } from '@jest/globals'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { wholeScopes } from '../../server/src/modules/integrations/api-client.policy.js'
import { API_SCOPES } from '../../server/src/platform/actor.js'
import { API_ROOTS } from '../../server/src/platform/api-scopes.js'
import { aBusyCommune, aBusyFamily, busyBooks, NOW } from '../support/busy-town.js'
import { codeOf } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract } from '../support/contract.js'
import { given } from '../support/given/index.js'
import { PASSWORD } from '../support/given/person.js'
import type { TestProgram } from '../support/given/program.js'
import { type NamedObjects, namedObjects } from '../support/named-calls.js'
import { town, useTown } from '../support/town.js'
import { wellFormedCall } from '../support/well-formed.js'

useTown()

/** Every operation of the contract by a program with each scope, about its own commune: answered exactly when the scope opens it. */
let here: NamedObjects
/** Named otherwise than the first of its kind. */
const said: Record<string, Record<string, string>> = {}
const programs = new Map<string, TestProgram>()
const names = [contract.getQueryType(), contract.getMutationType()].flatMap((root) =>
  Object.keys(root?.getFields() ?? {}),
)

beforeAll(async () => {
  const commune = await aBusyCommune()
  await aBusyFamily(commune)
  await busyBooks(commune, 0, 1)
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  here = await namedObjects(commune, admin.accountId)
  await town().owner.query('update account set password_hash = $1', [await hashPassword(PASSWORD)])
  const transfers = `select id from desk_payment where regie_id = $1 and method = 'TRANSFER' and received_on is null and reversed_at is null limit 1`
  const { rows } = await town().owner.query<{ id: string }>(transfers, [commune.regieId])
  said['receiveTransfers'] = { 'input.deskPaymentIds': rows[0]?.id ?? '' }
  for (const scope of API_SCOPES) programs.set(scope, await given.aProgram(commune, [scope]))
})

describe.each(API_SCOPES)('%s', (scope) => {
  const scopes = wholeScopes([scope])
  const opens = (name: string) => {
    const root = API_ROOTS[name]
    return root && [root.scope, root.also].every((need) => !need || scopes.includes(need))
  }

  test('opens its operations, and no other', async () => {
    clock.at(NOW)
    const who = programs.get(scope)
    const wrong: string[] = []
    for (const name of names) {
      const code = await codeOf(who ?? null, await wellFormedCall(name, here, said[name]))
      const expected = opens(name) ? undefined : 'FORBIDDEN'
      if (code !== expected) wrong.push(`${name}: ${code ?? 'answered'}`)
    }
    expect(wrong).toEqual([])
  })
})
