import { communesOf } from '../../platform/actor.js'
import { byId } from '../../platform/by-id.js'
import { type Context, signedIn } from '../../platform/context.js'
import { DATA_READERS } from '../../platform/data-readers.js'
import { notFound } from '../../platform/errors.js'
import { type Family, listByFamily } from '../families/index.js'
import { CustomField } from './custom-field.entity.js'
import { readAskedFields, readValues } from './values.query.js'

export const customFieldById = byId(CustomField, 'custom field')

const valuesOfFamily = listByFamily('custom values', (ctx, ids, communes) => readValues(ctx.db, ids, communes))
const fieldsOfFamily = listByFamily('asked custom fields', (ctx, ids, communes) =>
  readAskedFields(ctx.db, ids, communes),
)

/** A2: a family as who reads may see what is kept of it: their own whole, another in the communes where they may read that. */
function readable(ctx: Context, family: Family): Family {
  const readers = communesOf(signedIn(ctx), ...DATA_READERS.CUSTOM_FIELDS)
  if (!Array.isArray(family.communeIds) || readers === 'all') return family
  const communeIds = family.communeIds.filter((id) => readers.includes(id))
  if (communeIds.length === 0) throw notFound()
  return { ...family, communeIds }
}

export const customValuesOf = async (ctx: Context, family: Family) => valuesOfFamily(ctx, readable(ctx, family))

export const askedFieldsOf = async (ctx: Context, family: Family) => fieldsOfFamily(ctx, readable(ctx, family))
