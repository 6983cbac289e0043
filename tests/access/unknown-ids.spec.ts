import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { getNamedType, isCompositeType } from 'graphql'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { aBusyCommune, aBusyFamily, busyBooks } from '../support/busy-town.js'
import { post, type Signed } from '../support/client.js'
import { clock } from '../support/clock.js'
import { contract } from '../support/contract.js'
import { given } from '../support/given/index.js'
import {
  args,
  idOf,
  idPaths,
  isId,
  isTheClients,
  type NamedObjects,
  namedObjects,
  tableOf,
} from '../support/named-calls.js'
import { town, useTown } from '../support/town.js'

useTown()

const UNKNOWN = '5f0f6f0e-0000-4000-8000-00000000dead'
/** What communes offer is public: a family may ask any of them. */
const OFFERED = ['requestAccess(situationId)']
/** Of one's own child at least, whoever one is. */
const CHOSEN = [
  ...['addBeneficiary(input.schoolPlace.classId)', 'updateBeneficiary(input.schoolPlace.classId)'],
  'saveSignUpBeneficiaries(beneficiaries.schoolPlace.classId)',
]

let here: NamedObjects
let elsewhere: NamedObjects
const actors = new Map<string, Signed>()

beforeAll(async () => {
  const [a, b] = [await aBusyCommune(), await aBusyCommune()]
  for (const commune of [a, b]) {
    await aBusyFamily(commune)
    await busyBooks(commune, 0, 1)
  }
  const all = await given.aStaffMember(a, 'COMMUNE_ADMIN')
  for (const role of ['AGENT', 'REGISSEUR', 'CANTEEN'])
    await town().owner.query('insert into staff_member (account_id, commune_id, role) values ($1, $2, $3)', [
      all.accountId,
      a.id,
      role,
    ])
  actors.set('the whole staff of a commune', all)
  here = await namedObjects(a, all.accountId)
  elsewhere = await namedObjects(b, b.keeper.accountId)
  const [family] = a.families
  if (family) actors.set('a family', family)
  actors.set('the agglomeration', await given.aStaffMember(null))
  await town().owner.query('update account set password_hash = $1', [await hashPassword('girafe violon pluie tasse')])
})

const roots = [contract.getQueryType(), contract.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {}).map((field) => ({ kind: root?.name.toLowerCase() ?? '', field })),
)
const cases = roots.flatMap(({ kind, field }) =>
  idPaths(field.args)
    .filter((path) => !isTheClients(field.name, path))
    .map((path) => ({ kind, field, name: field.name, path })),
)

async function answerTo(who: Signed | undefined, { kind, field, path }: (typeof cases)[number], id: string) {
  const own = new Map<string, string>()
  for (const at of idPaths(field.args)) {
    if (isTheClients(field.name, at)) {
      own.set(at, randomUUID())
      continue
    }
    const table = tableOf(field.name, at)
    if (!table) throw new Error(`${field.name}: what is ${at}?`)
    own.set(at, at === path ? id : await idOf(table, here))
  }
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  const written = args(field.args, {
    wants: (at) => path === at || path.startsWith(`${at}.`),
    value: (input, at) => (isId(input) ? `"${own.get(at) ?? ''}"` : null),
  })
  const { data, errors } = await post<Record<string, unknown>>(
    `${kind} { answer: ${field.name}(${written})${selection} }`,
    {},
    who,
  )
  return { data, errors: errors?.map(({ message, extensions }) => [extensions.code, message]) }
}

const otherOf = ({ field, path }: (typeof cases)[number]) => idOf(tableOf(field.name, path) ?? '', elsewhere)

test('the contract names objects by id in many places', () => expect(cases.length).toBeGreaterThan(80))

describe.each(['the whole staff of a commune', 'a family'])('to %s', (who) => {
  test.each(cases)(
    '$name($path) answers the same to an id of elsewhere as to one that does not exist',
    async (asked) => {
      clock.at('2026-11-25T10:00:00+01:00')
      const unknown = await answerTo(actors.get(who), asked, UNKNOWN)
      const others = await answerTo(actors.get(who), asked, await otherOf(asked))
      expect(unknown.errors?.[0]?.[0]).not.toBe('INTERNAL_SERVER_ERROR')
      const offered = [...CHOSEN, ...(who === 'a family' ? OFFERED : [])]
      if (!offered.includes(`${asked.name}(${asked.path})`)) expect(others).toEqual(unknown)
    },
  )
})

test.each(cases)('the agglomeration meets no bug: $name($path)', async (asked) => {
  clock.at('2026-11-25T10:00:00+01:00')
  const { errors } = await answerTo(actors.get('the agglomeration'), asked, UNKNOWN)
  expect(errors?.[0]?.[0]).not.toBe('INTERNAL_SERVER_ERROR')
})
