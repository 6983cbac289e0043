import { byId } from '../../platform/by-id.js'
import { listByFamily } from '../families/index.js'
import { CustomField } from './custom-field.entity.js'
import { readAskedFields, readValues } from './values.query.js'

export const customFieldById = byId(CustomField, 'custom field')

export const customValuesOf = listByFamily('custom values', (ctx, ids, communes) => readValues(ctx.db, ids, communes))

export const askedFieldsOf = listByFamily('asked custom fields', (ctx, ids, communes) =>
  readAskedFields(ctx.db, ids, communes),
)
