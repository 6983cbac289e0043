import DataLoader from 'dataloader'
import { byId } from '../../platform/by-id.js'
import { type Context, loader } from '../../platform/context.js'
import { columnsOf } from '../../platform/entity-rows.js'
import { rowsOf } from '../../platform/sql.js'
import { listByFamily } from '../families/index.js'
import { CustomField } from './custom-field.entity.js'
import { readValues } from './values.query.js'

export const customFieldById = byId(CustomField, 'custom field')

export const customValuesOf = listByFamily('custom values', (ctx, ids, communes) => readValues(ctx.db, ids, communes))

const FIELDS = Symbol('custom fields of a commune')

/** What a commune keeps of its families today, in its own order. */
export const customFieldsOfCommune = (ctx: Context) =>
  loader(
    ctx,
    FIELDS,
    () =>
      new DataLoader<string, CustomField[]>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          CustomField,
          `select ${columnsOf(CustomField)} from custom_field where commune_id = any($1::uuid[]) and active order by position, label`,
          [ids],
        )
        return ids.map((id) => rows.filter((row) => row.communeId === id))
      }),
  )
