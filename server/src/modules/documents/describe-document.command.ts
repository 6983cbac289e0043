import { type Actor, isOwnFamily } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Context } from '../../platform/context.js'
import { dayAt } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { maybe, text } from '../../platform/row.js'
import { anyRow, oneRow } from '../../platform/sql.js'
import { communeById } from '../communes/index.js'
import { mayReview } from './document.access.js'
import type { DescribeDocumentInput } from './document.input.js'
import { DocumentRefused } from './document.result.js'
import { findDocument } from './documents.query.js'
import { SupportingDocument } from './supporting-document.entity.js'
import { lastDayOf, readTypeOfFile, whyNotOfType } from './asked/validity.query.js'

/** Staff correct what a document is, whose it is and its date, from the revision that they read: its last day follows. */
export async function describeDocument(
  ctx: Context,
  actor: Actor,
  asked: DescribeDocumentInput,
): Promise<SupportingDocument | DocumentRefused> {
  const document = await findDocument(ctx.db, asked.id, (found) => mayReview(actor, found.communeId))
  if (isOwnFamily(actor, document.accountId)) return DocumentRefused.because('OWN_FAMILY')
  const { id, communeId, accountId, uploadedAt } = document
  const { timeZone } = await communeById(ctx).load(communeId)
  const beneficiaryId = asked.beneficiaryId ?? null
  return ctx.db.transaction(async (tx) => {
    const given = { typeId: asked.typeId, communeId, accountId, beneficiaryId, uploadedAt }
    const type = await readTypeOfFile(tx, given)
    if (!type) throw notFound()
    if (!type.active && asked.typeId !== document.typeId) return DocumentRefused.because('TYPE_ARCHIVED')
    const date = type.validity === 'MONTHS' ? (asked.documentDate ?? null) : null
    const refused = whyNotOfType(type, beneficiaryId, date, dayAt(ctx.now, timeZone))
    if (refused) return DocumentRefused.because(refused)
    if (beneficiaryId && !(await anyRow(tx, OF_FAMILY, [accountId, beneficiaryId]))) throw notFound()
    const before = await oneRow(
      tx,
      { label: maybe(text) },
      'select (select label from document_type where id = $1) as label',
      [document.typeId],
    )
    const changed = await anyRow(
      tx,
      `update supporting_document set type_id = $3, kind = $4, beneficiary_id = $5, document_date = $6, valid_until = $7, revision = revision + 1
       where id = $1 and revision = $2 and removed_at is null returning id`,
      [
        id,
        asked.revision,
        asked.typeId,
        type.kind,
        type.scope === 'FAMILY' ? null : beneficiaryId,
        date,
        lastDayOf(type, date),
      ],
    )
    if (!changed) return DocumentRefused.because('CHANGED_MEANWHILE')
    const event = { at: ctx.now, ...by(actor), communeId, subject: 'document', subjectId: id } as const
    const details = {
      before: {
        documentType: before.label,
        documentDate: document.documentDate,
        beneficiaryId: document.beneficiaryId,
      },
      after: {
        documentType: type.label,
        documentDate: date,
        beneficiaryId: type.scope === 'FAMILY' ? null : beneficiaryId,
      },
    }
    await audit(tx, { ...event, action: 'DOCUMENT_DESCRIBED', details })
    return tx.getRepository(SupportingDocument).findOneByOrFail({ id })
  })
}

const OF_FAMILY = 'select 1 from filiation where account_id = $1 and beneficiary_id = $2 and removed_at is null'
