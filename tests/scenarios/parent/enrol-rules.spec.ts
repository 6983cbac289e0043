import { afterEach, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Path, Policy } from '../../../server/src/modules/regulations/index.js'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { policyOf, usualRules } from '../../support/given/commune.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { town, useTown } from '../../support/town.js'

useTown()
afterEach(async () => expect(await brokenPromises()).toEqual([]))

/** « Inscription du 1er juin au 1er septembre » of the canteen. */
const SUMMER: Path = { opens: { on: '06-01' }, until: { on: '09-01' } }

async function aCommune(enrol: Path[], more: Partial<Policy> = {}, kept: string[] = []): Promise<TestCommune> {
  const commune = await given.aCommune()
  const policy = policyOf({ ...usualRules, enrol }, more, undefined, kept)
  await town().owner.query(
    `insert into regulation (service_id, version, effective_from, published_at, policy) values ($1, 2, '2020-01-02', now(), $2)`,
    [commune.serviceId, JSON.stringify(policy)],
  )
  return commune
}

interface Asked {
  __typename: string
  reason?: string
  message?: string
  accesses?: { status: string }[]
}
const request = async (
  who: Signed,
  { situationId }: TestCommune,
  { accountId, children, cookie }: TestFamily,
  beneficiaryIds = children,
) =>
  (
    await ask<{ requestAccess: Asked }>(
      who,
      `mutation ($ids: [UUID!]!, $id: UUID!, $account: UUID) { requestAccess(beneficiaryIds: $ids, situationId: $id, accountId: $account) { __typename
         ... on AccessRequested { accesses { status } } ... on AccessRefused { reason message } } }`,
      { ids: beneficiaryIds, id: situationId, account: who.cookie === cookie ? null : accountId },
    )
  ).requestAccess

test('an access is asked for when the règlement says so, for the year that comes or the one that runs', async () => {
  const commune = await aCommune([SUMMER])
  clock.at('2026-05-31T12:00:00+02:00')
  const family = await given.aFamily()
  expect(await request(family, commune, family)).toEqual({
    __typename: 'AccessRefused',
    reason: 'AGAINST_RULES',
    message: '« Cantine » : L’inscription annuelle n’est pas encore ouverte : elle ouvrira dimanche 31 mai à minuit.',
  })
  clock.at('2026-06-01T00:00:00+02:00')
  expect(await request(family, commune, family)).toMatchObject({ accesses: [{ status: 'PENDING' }] })
  const late = await given.aFamily()
  clock.at('2026-09-01T23:59:00+02:00')
  expect(await request(late, commune, late)).toMatchObject({ __typename: 'AccessRequested' })
  const later = await given.aFamily()
  clock.at('2026-09-02T00:00:00+02:00')
  expect(await request(later, commune, later)).toMatchObject({
    reason: 'AGAINST_RULES',
    message: '« Cantine » : Délai d’inscription annuelle dépassé : la limite était mardi 1er septembre à minuit.',
  })
})

test('out of its dates, what « la mairie décide » waits in « À valider » as any other', async () => {
  const commune = await aCommune([SUMMER, { outcome: 'review' }])
  clock.at('2026-11-30T12:00:00+01:00')
  const family = await given.aFamily()
  expect(await request(family, commune, family)).toMatchObject({ accesses: [{ status: 'PENDING' }] })
})

test('who asks, and what the commune keeps of them, is known to it: all or none, and whom it stops is named', async () => {
  const commune = await aCommune(
    [{ requires: { fileComplete: true }, because: 'Le dossier de l’année est incomplet.' }],
    {},
    ['fileComplete'],
  )
  clock.at('2026-11-30T12:00:00+01:00')
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  const family = await given.aFamily({ in: commune, children: 2 })
  const { created } = await ask<{ created: { id: string } }>(
    admin,
    `mutation ($input: CreateCustomFieldInput!) { created: createCustomField(input: $input) { ... on CustomFieldSetup { id } } }`,
    {
      input: {
        ...{ requestId: randomUUID(), communeId: commune.id, name: 'fileComplete', label: 'Dossier complet' },
        ...{ type: 'YES_NO', scope: 'BENEFICIARY', source: 'STAFF', position: 0, choices: [] },
      },
    },
  )
  const [, second = ''] = family.children
  await ask(admin, `mutation ($input: CustomValueInput!) { giveCustomValue(input: $input) { __typename } }`, {
    input: {
      ...{ fieldId: created.id, accountId: family.accountId, beneficiaryId: second },
      ...{ value: 'false', validFrom: '2026-11-30' },
    },
  })
  await town().owner.query('delete from service_access where account_id = $1', [family.accountId])
  expect(await request(family, commune, family)).toMatchObject({
    reason: 'AGAINST_RULES',
    message: '« Cantine », pour Théo : Le dossier de l’année est incomplet.',
  })
  expect(await request(family, commune, family, family.children.slice(0, 1))).toMatchObject({
    accesses: [{ status: 'PENDING' }],
  })
})

test('the desk asks under the same rules, and one may be for it alone', async () => {
  clock.at('2026-11-30T12:00:00+01:00')
  const commune = await aCommune([SUMMER, { when: { channel: 'staff' } }])
  const agent = await given.aStaffMember(commune, 'AGENT')
  const family = await given.aFamily()
  expect(await request(family, commune, family)).toMatchObject({ reason: 'AGAINST_RULES' })
  await town().owner.query(
    `insert into service_access (commune_id, account_id, situation_id, beneficiary_id, status, requested_at)
     values ($1, $2, $3, $4, 'PENDING', now())`,
    [commune.id, family.accountId, commune.adultSituationId, family.children[0]],
  )
  expect(await request(agent, commune, family)).toMatchObject({ accesses: [{ status: 'PENDING' }] })
})

test('a service that has no place left is not asked for; two who ask for the last one at once: one of them does', async () => {
  clock.at('2026-11-27T10:00:00+01:00')
  const full: Path = { when: { capacityLeft: { max: 0 } }, outcome: 'refuse', because: 'Il n’y a plus de place.' }
  const commune = await aCommune([full, {}])
  const first = await given.aFamily()
  expect(await request(first, commune, first)).toMatchObject({ __typename: 'AccessRequested' })
  await town().owner.query('update service set capacity = 2 where id = $1', [commune.serviceId])
  const families = await Promise.all([given.aFamily(), given.aFamily(), given.aFamily()])
  const answers = await Promise.all(families.map((family) => request(family, commune, family)))
  expect(answers.map(({ message }) => message ?? 'asked').sort()).toEqual(
    [...['asked', '« Cantine » : Il n’y a plus de place.', '« Cantine » : Il n’y a plus de place.']].sort(),
  )
  await town().owner.query('delete from service_access where account_id = $1', [first.accountId])
  const later = await given.aFamily()
  expect(await request(later, commune, later)).toMatchObject({ __typename: 'AccessRequested' })
})
