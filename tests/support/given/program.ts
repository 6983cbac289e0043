import type { ApiScope } from '../../../server/src/platform/actor.js'
import { encrypt, hashToken, newToken } from '../../../server/src/platform/crypto.js'
import { wholeScopes } from '../../../server/src/modules/integrations/api-client.policy.js'
import type { Signed } from '../client.js'
import { town } from '../town.js'

export interface TestProgram extends Signed {
  token: string
  clientId: string
  tokenId: string
  accountId: string
}

let made = 0

/** A program let in, with one token, used « now » so that reading writes nothing; of the agglomeration without a commune. */
export async function aProgram(
  commune: { id: string } | null,
  scopes: ApiScope[],
  { serviceIds = [], endsOn = '2027-11-30' }: { serviceIds?: string[]; endsOn?: string } = {},
): Promise<TestProgram> {
  const { owner } = town()
  const token = `cf_${newToken()}`
  const name = `Menus ${++made}`
  const { rows } = await owner.query<{ clientId: string; tokenId: string; accountId: string }>(
    `with own as (insert into account (email, password_hash, first_name, last_name, status, terms_version, terms_accepted_at)
         values (gen_random_uuid() || '@programme.invalid', '!', 'Programme', $1, 'CLOSED', '1', '2026-09-01') returning id),
       client as (insert into api_client (commune_id, account_id, name, contact_email, scopes, ends_on, created_at, created_by)
         select $2, id, $1, 'api@editeur.exemple', $3, $4, '2026-09-01', id from own returning id, account_id, created_by),
       token as (insert into api_token (client_id, slot, prefix, token_hash, created_at, created_by, expires_at, last_used_on)
         select id, 1, $5, $6, '2026-09-01', created_by, ($4::date + 1)::timestamp at time zone 'Europe/Paris', '2100-01-01' from client returning id)
     select client.id as "clientId", token.id as "tokenId", account_id as "accountId" from client, token`,
    [name, commune?.id ?? null, wholeScopes(scopes), endsOn, token.slice(0, 9), hashToken(token)],
  )
  const [ids] = rows
  if (!ids) throw new Error('the program was not let in')
  await owner.query(
    'insert into api_client_service (client_id, service_id, commune_id) select $1, unnest($2::uuid[]), $3 where cardinality($2::uuid[]) > 0',
    [ids.clientId, serviceIds, commune?.id ?? null],
  )
  return { ...ids, token, cookie: '' }
}

/** An address where a program is told of counts, with two secrets, and a message that it took. */
export async function aWebhook({
  clientId,
  accountId,
}: TestProgram): Promise<{ webhookId: string; deliveryId: string }> {
  const sealed = [1, 2].map(() => encrypt(`whsec_${newToken()}`, town().config.secretKey))
  const { rows } = await town().owner.query<{ webhookId: string; deliveryId: string }>(
    `with made as (insert into webhook (client_id, url, kinds, secrets_encrypted, created_at, created_by)
       values ($1, 'http://127.0.0.1:9/known', array['COUNTS'], $3::bytea[], '2026-09-01', $2) returning id)
     insert into webhook_delivery (webhook_id, type, body, created_at, status, attempts, next_at)
     select id, 'test', '{}', '2026-09-01', 'DELIVERED', 1, '2026-09-01' from made returning webhook_id as "webhookId", id as "deliveryId"`,
    [clientId, accountId, sealed],
  )
  const [ids] = rows
  if (!ids) throw new Error('the webhook was not made')
  return ids
}
