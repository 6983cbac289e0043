import { audit, by } from '../../platform/audit.js'
import type { Actor } from '../../platform/actor.js'
import type { Context } from '../../platform/context.js'
import { publish } from '../../platform/outbox.js'
import { anyRow } from '../../platform/sql.js'
import { mayRemove } from './document.access.js'
import { DocumentRefused, DocumentRemoved } from './document.result.js'
import { findDocument } from './documents.query.js'

/** Takes back a document that has not been accepted; its file is erased after commit. */
export async function removeDocument(
  ctx: Context,
  actor: Actor,
  id: string,
): Promise<DocumentRemoved | DocumentRefused> {
  const { communeId, fileKey } = await findDocument(ctx.db, id, (document) => mayRemove(actor, document))
  return ctx.db.transaction(async (tx) => {
    const removed = await anyRow(
      tx,
      `update supporting_document set removed_at = $2 where id = $1 and removed_at is null and status <> 'ACCEPTED' returning id`,
      [id, ctx.now],
    )
    if (!removed) return DocumentRefused.because('ALREADY_USED')
    await audit(tx, {
      at: ctx.now,
      ...by(actor),
      action: 'DOCUMENT_REMOVED',
      communeId,
      subject: 'document',
      subjectId: id,
    })
    await publish(tx, { task: 'erase-file', payload: { fileKey } })
    return DocumentRemoved.of(id)
  })
}
