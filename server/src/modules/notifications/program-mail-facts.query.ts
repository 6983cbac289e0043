import { HOME_ZONE } from '../../platform/home-zone.js'
import { day, maybe, text } from '../../platform/row.js'
import { type Db, firstRow } from '../../platform/sql.js'

/** A token that is about to end, while it still may be used. */
export const readEndingToken = (db: Db, apiTokenId: string, now: Date) =>
  firstRow(
    db,
    { email: text, program: text, prefix: text, commune: maybe(text), lastDay: day },
    `select c.contact_email as email, c.name as program, t.prefix, m.name as commune,
       ((t.expires_at at time zone $3)::date - 1) as "lastDay"
     from api_token t join api_client c on c.id = t.client_id left join commune m on m.id = c.commune_id
     where t.id = $1 and t.revoked_at is null and c.revoked_at is null and t.expires_at > $2`,
    [apiTokenId, now, HOME_ZONE],
  )

/** An address that has taken nothing for five days. */
export const readStoppedWebhook = (db: Db, webhookId: string) =>
  firstRow(
    db,
    { email: text, program: text, url: text, commune: maybe(text) },
    `select c.contact_email as email, c.name as program, w.url, m.name as commune
     from webhook w join api_client c on c.id = w.client_id left join commune m on m.id = c.commune_id
     where w.id = $1 and w.stopped_at is not null and w.removed_at is null and c.revoked_at is null`,
    [webhookId],
  )
