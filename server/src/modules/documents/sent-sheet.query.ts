import type { Actor } from '../../platform/actor.js'
import { notFound } from '../../platform/errors.js'
import { type Db, firstRow } from '../../platform/sql.js'

export interface SentSheet {
  id: string
  name: string
  content: Buffer
}

/** A file of rows that the actor sent; another one's answers like one that does not exist. */
export async function readSentSheet(db: Db, actor: Actor, id: string): Promise<SentSheet> {
  const sheet = await firstRow<SentSheet>(
    db,
    'select id, name, content from sent_sheet where id = $1 and account_id = $2',
    [id, actor.accountId],
  )
  if (!sheet) throw notFound()
  return sheet
}
