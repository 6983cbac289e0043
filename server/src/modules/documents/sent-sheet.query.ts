import type { Actor } from '../../platform/actor.js'
import { notFound } from '../../platform/errors.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { type RowOf, bytes, text } from '../../platform/row.js'

export const SentSheet = {
  id: text,
  name: text,
  content: bytes,
}
export type SentSheet = RowOf<typeof SentSheet>

/** A file of rows that the actor sent; another one's answers like one that does not exist. */
export async function readSentSheet(db: Db, actor: Actor, id: string): Promise<SentSheet> {
  const sheet = await firstRow(
    db,
    SentSheet,
    'select id, name, content from sent_sheet where id = $1 and account_id = $2',
    [id, actor.accountId],
  )
  if (!sheet) throw notFound()
  return sheet
}
