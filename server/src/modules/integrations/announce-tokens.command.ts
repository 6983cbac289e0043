import type { DataSource } from 'typeorm'
import { publish } from '../../platform/outbox.js'
import { text } from '../../platform/row.js'
import { rowsOf } from '../../platform/sql.js'
import { WARNED_DAYS } from './api-client.policy.js'

/** Tells who runs a program, a month before and once, that a token of it ends. */
export const announceTokens = (db: DataSource, now: Date): Promise<void> =>
  db.transaction(async (tx) => {
    const ending = await rowsOf(
      tx,
      { id: text },
      `update api_token t set warned_at = $1 from api_client c
       where c.id = t.client_id and c.revoked_at is null and t.revoked_at is null and t.warned_at is null
         and t.expires_at > $1 and t.expires_at <= $1::timestamptz + make_interval(days => $2) returning t.id`,
      [now, WARNED_DAYS],
    )
    await publish(
      tx,
      ...ending.map(({ id }) => ({ task: 'send-mail', payload: { template: 'api-token-ending', apiTokenId: id } })),
    )
  })
