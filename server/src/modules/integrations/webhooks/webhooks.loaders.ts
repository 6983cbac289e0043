import DataLoader from 'dataloader'
import { type Context, loader } from '../../../platform/context.js'
import type { ApiWebhook } from './webhook.result.js'
import { webhooksOf } from './webhooks.query.js'

const WEBHOOKS = Symbol('webhooks')

/** The addresses of each program. */
export const webhooksOfClient = (ctx: Context): DataLoader<string, ApiWebhook[]> =>
  loader(
    ctx,
    WEBHOOKS,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const found = await webhooksOf(ctx.db, ids)
        return ids.map((id) => found.get(id) ?? [])
      }),
  )
