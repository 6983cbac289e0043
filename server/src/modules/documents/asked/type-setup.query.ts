import { changedBySql } from '../../../platform/audit.js'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { columnsOf, fieldsOf, toEntity } from '../../../platform/entity-rows.js'
import { notFound } from '../../../platform/errors.js'
import { list, maybe, number, text } from '../../../platform/row.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'
import { DocumentType } from './document-type.entity.js'
import { DocumentTypeSetup } from './type-setup.result.js'

/** Who says what a commune asks for: those who set up its situations. */
export const maySetUpTypes = (actor: Actor, communeId: string): boolean =>
  hasRole(actor, communeId, ...STAFF_RIGHTS.SET_UP_SERVICES)

/** Every type of a commune, the archived ones last. */
export async function readTypeSetups(db: Db, actor: Actor, communeId: string): Promise<DocumentTypeSetup[]> {
  if (!maySetUpTypes(actor, communeId)) throw notFound()
  return read(db, 'k.commune_id = $1', communeId)
}

export async function readTypeSetup(db: Db, typeId: string): Promise<DocumentTypeSetup> {
  const [found] = await read(db, 'k.id = $1', typeId)
  if (!found) throw notFound()
  return found
}

const SETUP = {
  ...fieldsOf(
    DocumentType,
    ...(['id', 'communeId', 'kind', 'label', 'help', 'scope', 'validity', 'months'] as const),
    ...(['position', 'active', 'revision'] as const),
  ),
  changedBy: maybe(text),
  situations: list(text),
  documents: number,
}

async function read(db: Db, which: string, id: string): Promise<DocumentTypeSetup[]> {
  const rows = await rowsOf(
    db,
    SETUP,
    `select ${columnsOf(DocumentType, 'k')}, k.revision, ${changedBySql('document_type', 'k.id')} as "changedBy",
       array(select s.name from situation_document x join situation s on s.id = x.situation_id and s.active
         where x.type_id = k.id order by s.position, s.name) as situations,
       (select count(*)::int from supporting_document d where d.type_id = k.id and d.removed_at is null) as documents
     from document_type k where ${which} order by k.active desc, k.position, k.label`,
    [id],
  )
  return rows.map(({ changedBy, situations, documents, ...type }) =>
    Object.assign(new DocumentTypeSetup(), {
      ...{ id: type.id, type: toEntity(DocumentType, type), position: type.position, revision: type.revision },
      ...{ changedBy, situations, documents },
    }),
  )
}
