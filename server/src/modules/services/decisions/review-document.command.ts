import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { anyRow } from '../../../platform/sql.js'
import {
  DocumentRefused,
  findDocument,
  mayReview,
  type ReviewDocumentInput,
  SupportingDocument,
} from '../../documents/index.js'
import { recordDecision } from './record-decision.command.js'

/** Accepts a document, or refuses it with a reason that the family will read. The first of two agents decides. */
export async function reviewDocument(
  ctx: Context,
  actor: Actor,
  asked: ReviewDocumentInput,
): Promise<SupportingDocument | DocumentRefused> {
  const document = await findDocument(ctx.db, asked.id, (found) => mayReview(actor, found.communeId))
  if (isOwnFamily(actor, document.accountId)) return DocumentRefused.because('OWN_FAMILY')
  const reason = asked.reason?.trim() ?? ''
  if (!asked.accept && reason.length < 3) return DocumentRefused.because('REASON_REQUIRED')
  return ctx.db.transaction(async (tx) => {
    const status = asked.accept ? 'ACCEPTED' : 'REFUSED'
    const decided = await anyRow(
      tx,
      `update supporting_document set status = $2, refusal_reason = $3, decided_at = $4, decided_by = $5
       where id = $1 and status = 'PENDING' and removed_at is null returning id`,
      [document.id, status, asked.accept ? null : reason, ctx.now, actor.accountId],
    )
    if (!decided) return DocumentRefused.because('NOT_PENDING')
    const { id, communeId } = document
    await audit(tx, {
      at: ctx.now,
      ...by(actor),
      action: `DOCUMENT_${status}`,
      communeId,
      subject: 'document',
      subjectId: id,
    })
    const mail = asked.accept ? null : { template: 'document-refused', documentId: id }
    await recordDecision(tx, {
      kind: 'DOCUMENT',
      id,
      accepted: asked.accept,
      at: ctx.now,
      by: actor.accountId,
      mail,
    })
    return tx.getRepository(SupportingDocument).findOneByOrFail({ id })
  })
}
