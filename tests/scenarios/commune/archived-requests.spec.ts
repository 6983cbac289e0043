import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { aClass, enrolled } from '../../support/given/class.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { rows } from '../../support/imported-families.js'
import { brokenPromises } from '../../support/promises.js'
import { MAY, prepareAsShown } from '../../support/school-year.js'
import { useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed
let agglomeration: Signed
beforeEach(async () => {
  clock.at(MAY)
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  agglomeration = await given.aStaffMember(null)
})

interface Answer {
  __typename: string
  reason?: string
  message?: string
}

async function archive(): Promise<Answer> {
  await rows('update service set active = false where commune_id = $1', [commune.id])
  const { setups } = await ask<{ setups: { id: string; revision: number }[] }>(
    agglomeration,
    '{ setups: communeSetups { id revision } }',
  )
  const { answer } = await ask<{ answer: Answer }>(
    agglomeration,
    'mutation ($id: UUID!, $r: Int!) { answer: archiveCommune(communeId: $id, revision: $r) { __typename ... on CommuneRefused { reason message } } }',
    { id: commune.id, r: setups.find(({ id }) => id === commune.id)?.revision },
  )
  return answer
}

const requests = () =>
  rows<{ status: string; reason: string | null }>(
    'select status, reason from service_access where commune_id = $1 and renews is not null',
    [commune.id],
  )

test('renewals that wait for their documents, which nobody can answer, do not keep a commune: they are closed with it', async () => {
  await given.aDocumentType(commune, { asked: true })
  const cp = await aClass(commune, { name: 'CP', levels: ['CP'] })
  await aClass(commune, { name: 'CE1', levels: ['CE1'] })
  const family = await given.aFamily({ in: commune, children: 1 })
  await enrolled(family.children[0], cp, 'CP')
  const year = await prepareAsShown(admin, commune.id)
  expect(year.prepared?.counts).toMatchObject({ toProve: 1 })
  expect(await requests()).toEqual([{ status: 'PENDING', reason: null }])
  expect(await archive()).toEqual({ __typename: 'CommuneSetup' })
  expect(await requests()).toEqual([
    { status: 'REVOKED', reason: 'La commune ne prend plus de demandes sur Cantine Facile.' },
  ])
  expect(
    await rows(
      `select details -> 'after' as after from audit_event where action = 'COMMUNE_ARCHIVED' and commune_id = $1`,
      [commune.id],
    ),
  ).toEqual([{ after: { archived: true, requestsClosed: 1 } }])
  expect(await brokenPromises()).toEqual([])
})

test('a decision on an access is not taken back in a commune that is archived: nobody would answer', async () => {
  const family = await given.aFamily({ in: commune, children: 1 })
  const [access] = await rows<{ id: string }>(
    `update service_access set status = 'REFUSED', reason = 'Hors de la commune', valid_from = null, valid_to = null where account_id = $1 returning id`,
    [family.accountId],
  )
  expect(await archive()).toEqual({ __typename: 'CommuneSetup' })
  const { answer } = await ask<{ answer: Answer }>(
    admin,
    'mutation ($id: UUID!, $reason: String!) { answer: takeBackDecision(kind: ACCESS, id: $id, reason: $reason) { __typename ... on DecisionRefused { reason message } } }',
    { id: access?.id, reason: 'Une erreur de notre part' },
  )
  expect(answer).toEqual({
    __typename: 'DecisionRefused',
    reason: 'COMMUNE_ARCHIVED',
    message: 'Cette commune est archivée : plus aucune demande n’y attend de réponse.',
  })
  expect(await brokenPromises()).toEqual([])
})
