import DataLoader from 'dataloader'
import { byId } from '../../../platform/by-id.js'
import { type Context, loader } from '../../../platform/context.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { rowsOf } from '../../../platform/sql.js'
import { DocumentType } from './document-type.entity.js'

export const documentTypeById = byId(DocumentType, 'document type')

const TYPES = Symbol('document types of a commune')

/** What a commune may ask for today, in its own order. */
export const documentTypesOfCommune = (ctx: Context) =>
  loader(
    ctx,
    TYPES,
    () =>
      new DataLoader<string, DocumentType[]>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          DocumentType,
          `select ${columnsOf(DocumentType)} from document_type where commune_id = any($1::uuid[]) and active order by position, label`,
          [ids],
        )
        return ids.map((id) => rows.filter((row) => row.communeId === id))
      }),
  )
