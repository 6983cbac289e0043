import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { ask, post, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { useTown } from '../../support/town.js'

/** What a commune sets up has a name that can be read, written one way, and that nothing else beside it has. */
useTown()

let commune: TestCommune
let admin: Signed
let agglomeration: Signed
let nth = 0
beforeEach(async () => {
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  agglomeration = await given.aStaffMember(null)
})

/** How each is made: the mutation with its input type, what comes back with the name, what refuses. */
interface Naming {
  call: string
  made: string
  refused: string
  input: (name: string) => Record<string, unknown>
}
const base = () => ({ communeId: commune.id, position: 9 })
const NAMED: Record<string, Naming> = {
  commune: {
    call: '($input: CreateCommuneInput!) { answer: createCommune(input: $input)',
    ...{ made: 'CommuneSetup { commune { name } }', refused: 'CommuneRefused' },
    input: (name) => ({
      ...{ name, inseeCode: String(88_000 + ++nth), postalCode: '88000', schoolZone: 'B', timeZone: 'Europe/Paris' },
    }),
  },
  régie: {
    call: '($input: CreateRegieInput!) { answer: createRegie(input: $input)',
    ...{ made: 'RegieSetup { name }', refused: 'RegieRefused', input: (name) => ({ name }) },
  },
  service: {
    call: '($input: CreateServiceInput!) { answer: createService(input: $input)',
    ...{ made: 'ServiceSetup { service { name } }', refused: 'ServiceSetupRefused' },
    input: (name) => ({ ...base(), name, kind: 'CANTEEN', unit: 'repas', openWeekdays: [1], capacity: null }),
  },
  situation: {
    call: '($input: CreateSituationInput!) { answer: createSituation(input: $input)',
    ...{ made: 'SituationSetup { situation { name } }', refused: 'SituationSetupRefused' },
    input: (name) => ({
      ...{ ...base(), name, audience: 'CHILD', residence: 'ANY', documentTypeIds: [], serviceIds: [commune.serviceId] },
    }),
  },
  école: {
    call: '($input: CreateSchoolInput!) { answer: createSchool(input: $input)',
    ...{ made: 'School { name }', refused: 'SchoolSetupRefused', input: (name) => ({ ...base(), name }) },
  },
  pièce: {
    call: '($input: CreateDocumentTypeInput!) { answer: createDocumentType(input: $input)',
    ...{ made: 'DocumentTypeSetup { type { name: label } }', refused: 'DocumentTypeRefused' },
    input: (label) => ({ ...base(), label, kind: 'OTHER', scope: 'FAMILY', validity: 'NONE' }),
  },
}
const what = Object.keys(NAMED)
const asking = (thing: string, name: string) => {
  const { call, made, refused, input } = NAMED[thing] as Naming
  const who = ['commune', 'régie'].includes(thing) ? agglomeration : admin
  return [
    who,
    `mutation ${call} { ... on ${made} ... on ${refused} { reason } } }`,
    { input: { requestId: randomUUID(), ...input(name) } },
  ] as const
}
const create = async (thing: string, name: string) =>
  JSON.stringify((await ask<{ answer: object }>(...asking(thing, name))).answer)
const fresh = () => `Épicéa ${crypto.randomUUID().slice(0, 6)}`

test.each(what)(
  'one way to write the name of a %s: composed, without spaces at its ends or two in a row',
  async (thing) => {
    const name = fresh()
    expect(await create(thing, `  ${name.normalize('NFD').replace(' ', '   ')} `)).toContain(`"name":"${name}"`)
  },
)

test.each(what)('a %s with the same name in capitals or in another encoding is refused', async (thing) => {
  const name = fresh()
  await create(thing, name)
  for (const same of [name.normalize('NFD'), name.toUpperCase(), name.toLowerCase()])
    expect(await create(thing, same)).toMatch(/"reason":"(NAME|LABEL)_TAKEN"/)
})

test.each(what)('the name of a %s is read: a letter or a digit, and nothing invisible', async (thing) => {
  for (const name of ['…', '***', '🍎', 'École\u3164', 'Éco\u200ble', 'École\u202e', '\u2800École', '   ']) {
    const [who, query, variables] = asking(thing, name)
    const { errors } = await post(query, variables, who)
    expect([name, errors?.[0]?.extensions.fields?.map(({ field }) => field.replace('label', 'name'))]).toEqual([
      name,
      ['name'],
    ])
  }
})
