import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import { CantineClient } from '../../../clients/typescript/src/index.js'
import { hashPassword } from '../../../server/src/modules/accounts/index.js'
import { ask, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { PASSWORD } from '../../support/given/person.js'
import { town } from '../../support/town.js'

export interface Program {
  client: CantineClient
  apiClientId: string
}

/** Who administers the commune, with a password that is asked before a program is let in. */
export async function anAdministrator(commune: TestCommune): Promise<Signed> {
  const admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
  await setPassword(admin.accountId)
  return admin
}

export const setPassword = async (accountId: string): Promise<void> => {
  await town().owner.query('update account set password_hash = $2 where id = $1', [
    accountId,
    await hashPassword(PASSWORD),
  ])
}

/** What the administrator does in « Accès API »: the token is told once, and handed to the program. */
export async function letIn(admin: Signed, commune: TestCommune, name: string, scopes: string[]): Promise<Program> {
  const input = {
    ...{ requestId: randomUUID(), communeId: commune.id, name, contactEmail: 'api@editeur.exemple', scopes },
    ...{ serviceIds: [], endsOn: '2027-08-31', password: PASSWORD },
  }
  const { createApiClient } = await ask<{
    createApiClient: { __typename: string; token: string | null; apiClient: { id: string } }
  }>(
    admin,
    'mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { __typename ... on ApiClientSaved { token apiClient { id } } } }',
    { input },
  )
  expect(createApiClient.__typename).toBe('ApiClientSaved')
  const client = new CantineClient({ url: town().url, token: createApiClient.token ?? '' })
  return { client, apiClientId: createApiClient.apiClient.id }
}

/** What the administrator does in « Webhooks »: the address that the publisher gave, and the secret that is told once. */
export async function tellOf(admin: Signed, apiClientId: string, url: string, kinds: string[]): Promise<string> {
  const input = { requestId: randomUUID(), apiClientId, url, kinds, password: PASSWORD }
  const { createWebhook } = await ask<{ createWebhook: { __typename: string; secret: string | null } }>(
    admin,
    'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on WebhookSaved { secret } } }',
    { input },
  )
  expect(createWebhook.__typename).toBe('WebhookSaved')
  return createWebhook.secret ?? ''
}
