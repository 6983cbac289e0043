import { beforeAll, expect, test } from '@jest/globals'
import { getNamedType, isInputObjectType, type GraphQLArgument, type GraphQLInputField } from 'graphql'
import { aBusyCommune, aBusyFamily, NOW } from '../support/busy-town.js'
import { post, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract } from '../support/contract.js'
import { fingerprint } from '../support/fingerprint.js'
import { given } from '../support/given/index.js'
import { args, type Input, isId, type NamedObjects, namedObjects } from '../support/named-calls.js'
import { useTown } from '../support/town.js'

useTown()

/** A person, an act of a council, or an office it gave, may be older. */
const OF_OLD = ['birthDate', 'actDate', 'startsOn', 'endsOn']

function dayPaths(inputs: readonly (GraphQLArgument | GraphQLInputField)[], before = ''): string[] {
  return inputs.flatMap((input) => {
    const at = before ? `${before}.${input.name}` : input.name
    const type = getNamedType(input.type)
    if (type.name === 'Day') return OF_OLD.includes(input.name) ? [] : [at]
    return isInputObjectType(type) ? dayPaths(Object.values(type.getFields()), at) : []
  })
}
const typed = Object.values(contract.getMutationType()?.getFields() ?? {}).flatMap((field) =>
  dayPaths(field.args).map((path) => ({ field, name: field.name, path })),
)

let named: NamedObjects
let who: Signed
beforeAll(async () => {
  clock.at(NOW)
  const commune = await aBusyCommune()
  await aBusyFamily(commune)
  const admin = await given.aStaffMember(null)
  who = admin
  named = await namedObjects(commune, admin.accountId)
})

const SENTENCE = 'Vérifiez l’année de cette date : elle est à plus de dix ans d’aujourd’hui.'

test('days are typed in many places', () => expect(typed.length).toBeGreaterThan(15))

test.each(typed.flatMap((one) => ['1900-01-01', '2026-11-25', '2199-12-31'].map((day) => ({ ...one, day }))))(
  '$name($path: $day)',
  async ({ field, path, day }) => {
    clock.at(NOW)
    const value = (input: Input, at: string) =>
      at === path ? `"${day}"` : isId(input) ? `"${named.commune.id}"` : null
    const written = args(field.args, { wants: (at) => path === at || path.startsWith(`${at}.`), value })
    const selection = ' { __typename }'
    const before = await fingerprint()
    const { errors } = await post(`mutation { answer: ${field.name}(${written})${selection} }`, {}, who)
    const said = errors?.flatMap(({ extensions }) => extensions.fields ?? []) ?? []
    if (day === '2026-11-25') expect(said).not.toContainEqual({ field: path, message: SENTENCE })
    else {
      expect(said).toContainEqual({ field: path, message: SENTENCE })
      expect(await fingerprint()).toBe(before)
    }
  },
)
