import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { notFound } from '../../platform/errors.js'
import { mayRead, mayReview } from './document.access.js'
import { SupportingDocument } from './supporting-document.entity.js'

/** The documents of accounts that who acts may read, newest first. */
export async function readDocuments(db: DataSource, actor: Actor, accountIds: string[]): Promise<SupportingDocument[]> {
  const documents = await db
    .createQueryBuilder(SupportingDocument, 'd')
    .where('d.accountId = any(:accountIds) and d.removedAt is null', { accountIds })
    .orderBy('d.uploadedAt', 'DESC')
    .getMany()
  return documents.filter((document) => mayRead(actor, document))
}

/** What waits for a decision in a commune, oldest first, at most 100. */
export async function readDocumentsToReview(
  db: DataSource,
  actor: Actor,
  communeId: string,
): Promise<SupportingDocument[]> {
  if (!mayReview(actor, communeId)) throw notFound()
  return db
    .createQueryBuilder(SupportingDocument, 'd')
    .where(`d.communeId = :communeId and d.status = 'PENDING' and d.removedAt is null`, { communeId })
    .orderBy('d.uploadedAt', 'ASC')
    .limit(100)
    .getMany()
}

/** A live document, or the answer that tells a stranger nothing. */
export async function findDocument(
  db: DataSource,
  id: string,
  may: (document: SupportingDocument) => boolean,
): Promise<SupportingDocument> {
  const document = await db.getRepository(SupportingDocument).findOneBy({ id })
  if (!document || document.removedAt || !may(document)) throw notFound()
  return document
}
