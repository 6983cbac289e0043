import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { firstRow } from '../../platform/sql.js'
import { safeFileName } from './file.policy.js'
import { text } from '../../platform/row.js'

/** Files of one person that wait to be read: an older one makes way. */
const MAX_SHEETS = 5

/** Keeps a file of rows (a bank statement, a list) until it is read, for a day at most; only its sender can have it read. */
export const keepSheet = (
  db: DataSource,
  actor: Actor,
  sent: { content: Buffer; fileName: string },
  now: Date,
): Promise<{ id: string; name: string }> =>
  db.transaction(async (tx) => {
    await tx.query('select 1 from account where id = $1 for no key update', [actor.accountId]) // counts one at a time
    await tx.query(
      `delete from sent_sheet where id in (select id from sent_sheet where account_id = $1 order by sent_at desc, id offset $2)`,
      [actor.accountId, MAX_SHEETS - 1],
    )
    const extension = /\.[a-z0-9]{1,4}$/i.exec(sent.fileName)?.[0] ?? ''
    const kept = await firstRow(
      tx,
      { id: text, name: text },
      'insert into sent_sheet (account_id, name, content, sent_at) values ($1, $2, $3, $4) returning id, name',
      [actor.accountId, safeFileName(sent.fileName, extension), sent.content, now],
    )
    if (!kept) throw new Error('a sheet was not kept')
    return kept
  })
