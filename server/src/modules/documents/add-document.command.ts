import { createHash } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { audit, by } from '../../platform/audit.js'
import type { Actor } from '../../platform/actor.js'
import type { Files } from '../../platform/files.js'
import { notFound } from '../../platform/errors.js'
import { anyRow, firstRow } from '../../platform/sql.js'
import { mayReview } from './document.access.js'
import { MAX_FILES, safeFileName } from './file.policy.js'
import { type ContentRefusal, safeContent } from './safe-content.gateway.js'
import type { DocumentKind } from './supporting-document.entity.js'
import { lastDayOf, readTypeOfFile, whyNotOfType } from './asked/validity.query.js'
import { type RowOf, number, text } from '../../platform/row.js'

export interface SentFile {
  content: Buffer
  fileName: string
  /** What the commune asks for; or only a kind, of something it does not ask for. */
  typeId: string | null
  kind: DocumentKind | null
  documentDate: Day | null
  communeId: string
  beneficiaryId: string | null
  accountId: string | null
}

export const KeptDocument = {
  id: text,
  fileName: text,
  mimeType: text,
  sizeBytes: number,
}
export type KeptDocument = RowOf<typeof KeptDocument>

export type FileRefusal = ContentRefusal | 'TOO_MANY_FILES' | 'PERSON_MISSING' | 'DATE_TO_COME' | 'DATE_TOO_FAR'

/** Keeps a file for a family: its own, or at the desk of a commune that the family has asked. */
export async function addDocument(
  db: DataSource,
  files: Files,
  actor: Actor,
  sent: SentFile,
  now: Date,
): Promise<KeptDocument | FileRefusal> {
  const accountId = sent.accountId ?? actor.accountId
  if (accountId !== actor.accountId && !mayReview(actor, sent.communeId)) throw notFound()
  if (!(await anyRow(db, TARGET, [accountId, sent.communeId, sent.beneficiaryId]))) throw notFound()
  const safe = await safeContent(sent.content)
  if (typeof safe === 'string') return safe
  const fileKey = await files.store(safe.content)
  try {
    const kept = await db.transaction(async (tx) => {
      await hold(tx, accountId)
      const of = await describe(tx, accountId, sent, now)
      if (typeof of === 'string') return of
      const row = await firstRow(tx, KeptDocument, INSERT, [
        accountId,
        sent.communeId,
        of.beneficiaryId,
        of.kind,
        fileKey,
        safeFileName(sent.fileName, safe.extension),
        safe.mimeType,
        safe.content.length,
        createHash('sha256').update(safe.content).digest(),
        now,
        actor.accountId,
        MAX_FILES,
        sent.typeId,
        of.documentDate,
        of.validUntil,
      ])
      if (!row) return 'TOO_MANY_FILES' as const
      const { communeId } = sent
      await audit(tx, {
        at: now,
        ...by(actor),
        action: 'DOCUMENT_ADDED',
        communeId,
        subject: 'document',
        subjectId: row.id,
      })
      return row
    })
    if (typeof kept === 'string') await files.remove(fileKey)
    return kept
  } catch (caught) {
    await files.remove(fileKey)
    throw caught
  }
}

/** Counts one upload at a time; nothing is added to an account that was closed meanwhile. */
async function hold(tx: EntityManager, accountId: string): Promise<void> {
  const held = await firstRow(tx, { status: text }, 'select status from account where id = $1 for no key update', [
    accountId,
  ])
  if (!held || held.status === 'CLOSED') throw notFound()
}

/** What the file is: a type that was archived meanwhile keeps it all the same. */
async function describe(tx: EntityManager, accountId: string, sent: SentFile, now: Date) {
  const { typeId, kind, communeId, beneficiaryId } = sent
  if (!typeId) return { kind, beneficiaryId, documentDate: null, validUntil: null }
  const type = await readTypeOfFile(tx, { typeId, communeId, accountId, beneficiaryId, uploadedAt: now })
  if (!type) throw notFound()
  const documentDate = type.validity === 'MONTHS' ? sent.documentDate : null
  const refused = whyNotOfType(type, beneficiaryId, documentDate, type.sentOn)
  if (refused) return refused
  const whose = type.scope === 'FAMILY' ? null : beneficiaryId
  return { kind: type.kind, beneficiaryId: whose, documentDate, validUntil: lastDayOf(type, documentDate) }
}

/** The commune exists, the child is of that family, and at the desk the family has asked the commune. */
const TARGET = `select 1 from commune c join account a on a.id = $1 where c.id = $2
  and ($3::uuid is null or exists (select 1 from filiation f where f.account_id = a.id and f.beneficiary_id = $3 and f.removed_at is null))
  and exists (select 1 from service_access s where s.account_id = a.id and s.commune_id = c.id)`

const INSERT = `insert into supporting_document
    (account_id, commune_id, beneficiary_id, kind, status, file_key, file_name, mime_type, size_bytes, sha256, uploaded_at, uploaded_by, type_id, document_date, valid_until)
  select $1::uuid, $2::uuid, $3::uuid, $4, 'PENDING', $5, $6, $7, $8::int, $9::bytea, $10::timestamptz, $11::uuid, $13::uuid, $14::date, $15::date
  where (select count(*) from supporting_document where account_id = $1::uuid and removed_at is null) < $12
  returning id, file_name as "fileName", mime_type as "mimeType", size_bytes as "sizeBytes"`
