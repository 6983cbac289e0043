import type { DataSource, EntityManager } from 'typeorm'
import { makeOnce } from '../../../platform/made-once.js'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import { brokenConstraint, notFound } from '../../../platform/errors.js'
import { firstRow } from '../../../platform/sql.js'
import { number, text } from '../../../platform/row.js'
import { tidy, tidyOrNull } from '../../../platform/tidy.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { DocumentType } from './document-type.entity.js'
import type { ChangeDocumentTypeInput, CreateDocumentTypeInput, DocumentTypeInput } from './type-setup.input.js'
import { maySetUpTypes, readTypeSetup } from './type-setup.query.js'
import { DocumentTypeRefused, type DocumentTypeSetup } from './type-setup.result.js'

type Answer = Promise<DocumentTypeSetup | DocumentTypeRefused>

/** A new document that a commune may ask for: its situations then say whether they do. */
export const createDocumentType = (db: DataSource, actor: Actor, input: CreateDocumentTypeInput, now: Date): Answer =>
  judged(
    db.transaction(async (tx) => {
      if (!maySetUpTypes(actor, input.communeId)) throw notFound()
      return makeOnce<DocumentTypeSetup, DocumentTypeRefused>(
        tx,
        { actor, requestId: input.requestId, subject: 'document_type', at: now },
        {
          make: () => make(tx, actor, input, now),
          again: ([id = '']) => readTypeSetup(tx, id),
          idsOf: ({ type }) => [type.id],
        },
      )
    }),
  )

async function make(tx: EntityManager, actor: Actor, input: CreateDocumentTypeInput, now: Date): Answer {
  const { communeId } = input
  const values = valuesOf(input)
  if (monthsMissing(values)) return DocumentTypeRefused.because('MONTHS_MISSING')
  const made = await firstRow(
    tx,
    { id: text },
    `insert into document_type (commune_id, label, help, kind, scope, validity, months, position)
         select id, $2, $3, $4, $5, $6, $7, $8 from commune where id = $1 returning id`,
    [communeId, ...Object.values(values)],
  )
  if (!made) throw notFound()
  const event = { at: now, ...by(actor), communeId, subject: 'document_type', subjectId: made.id } as const
  await audit(tx, { ...event, action: 'DOCUMENT_TYPE_CREATED', details: { after: values } })
  return readTypeSetup(tx, made.id)
}

/** Changes a type from the revision that was read. What families gave keeps the last day it had. */
export const changeDocumentType = (db: DataSource, actor: Actor, input: ChangeDocumentTypeInput, now: Date): Answer =>
  judged(
    db.transaction(async (tx) => {
      const before = await lockType(tx, actor, input.typeId)
      if (before.revision !== input.revision) return changedMeanwhile(tx, input.typeId)
      const values = valuesOf(input)
      if (monthsMissing(values)) return DocumentTypeRefused.because('MONTHS_MISSING')
      if (before.documents > 0 && (values.kind !== before.kind || values.scope !== before.scope))
        return DocumentTypeRefused.used(before.documents)
      await tx.query(
        `update document_type set label = $2, help = $3, kind = $4, scope = $5, validity = $6, months = $7, position = $8,
           revision = revision + 1 where id = $1`,
        [input.typeId, ...Object.values(values)],
      )
      const { communeId } = before
      const event = { at: now, ...by(actor), communeId, subject: 'document_type', subjectId: input.typeId } as const
      const was = valuesOf(before)
      await audit(tx, { ...event, action: 'DOCUMENT_TYPE_CHANGED', details: { before: was, after: values } })
      return readTypeSetup(tx, input.typeId)
    }),
  )

/** An archived type is no longer asked for; what families gave under it stays. Restored, its situations ask for it again. */
export const archiveDocumentType = (
  db: DataSource,
  actor: Actor,
  asked: { typeId: string; revision: number; archived: boolean },
  now: Date,
): Answer =>
  judged(
    db.transaction(async (tx) => {
      const before = await lockType(tx, actor, asked.typeId)
      if (before.active !== asked.archived) return readTypeSetup(tx, asked.typeId)
      if (before.revision !== asked.revision) return changedMeanwhile(tx, asked.typeId)
      const active = !asked.archived
      await tx.query('update document_type set active = $2, revision = revision + 1 where id = $1', [
        asked.typeId,
        active,
      ])
      const { communeId } = before
      const event = { at: now, ...by(actor), communeId, subject: 'document_type', subjectId: asked.typeId } as const
      const action = asked.archived ? 'DOCUMENT_TYPE_ARCHIVED' : 'DOCUMENT_TYPE_RESTORED'
      await audit(tx, { ...event, action, details: { before: { active: before.active }, after: { active } } })
      return readTypeSetup(tx, asked.typeId)
    }),
  )

/** The database is the judge of the name. */
const judged = (answer: Answer): Answer =>
  answer.catch((caught: unknown) => {
    if (brokenConstraint(caught) === 'document_type_live_label') return DocumentTypeRefused.because('LABEL_TAKEN')
    throw caught
  })

/** In the order of the columns of the statements above. */
const valuesOf = (
  input: Omit<DocumentTypeInput, 'months' | 'help'> & { months?: number | null; help?: string | null },
) => ({
  label: tidy(input.label),
  help: tidyOrNull(input.help),
  kind: input.kind,
  scope: input.scope,
  validity: input.validity,
  months: input.validity === 'MONTHS' ? (input.months ?? null) : null,
  position: input.position,
})

const monthsMissing = ({ validity, months }: ReturnType<typeof valuesOf>): boolean =>
  validity === 'MONTHS' && months === null

const Locked = {
  ...fieldsOf(
    DocumentType,
    ...(['communeId', 'kind', 'label', 'help', 'scope', 'validity', 'months'] as const),
    ...(['position', 'active', 'revision'] as const),
  ),
  documents: number,
}

/** The lock that uploads of this type wait for: what they read of it is what it is. */
async function lockType(tx: EntityManager, actor: Actor, typeId: string) {
  const known = await tx.findOneBy(DocumentType, { id: typeId })
  if (!known || !maySetUpTypes(actor, known.communeId)) throw notFound()
  await tx.query('select 1 from document_type where id = $1 for update', [typeId])
  const type = await firstRow(
    tx,
    Locked,
    `select k.commune_id as "communeId", k.kind, k.label, k.help, k.scope, k.validity, k.months, k.position, k.active, k.revision,
       (select count(*)::int from supporting_document d where d.type_id = k.id and d.removed_at is null) as documents
     from document_type k where k.id = $1`,
    [typeId],
  )
  if (!type) throw notFound()
  return type
}

const changedMeanwhile = async (tx: EntityManager, id: string) =>
  DocumentTypeRefused.changedMeanwhile(await readTypeSetup(tx, id))
