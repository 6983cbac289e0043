import DataLoader from 'dataloader'
import { Can } from '../../../platform/can.js'
import { type Context, loader, signedIn } from '../../../platform/context.js'
import { rowsOf } from '../../../platform/sql.js'
import { mayWriteRegulations, type Regulation, REGULATION_SENTENCES } from '../../regulations/index.js'
import { serviceById } from '../../services/index.js'
import { whyNotWithdraw } from './publication.policy.js'
import { RegulationCan } from './publication.result.js'
import { text } from '../../../platform/row.js'

const USED = Symbol('versions that priced a booking')

/** Did this version price a booking? One statement for all those asked. */
const isUsed = (ctx: Context) =>
  loader(
    ctx,
    USED,
    () =>
      new DataLoader<string, boolean>(async (ids) => {
        const rows = await rowsOf(
          ctx.db,
          { id: text },
          'select id from unnest($1::uuid[]) id where exists (select 1 from booking b where b.regulation_id = id)',
          [ids],
        )
        const used = new Set(rows.map((row) => row.id))
        return ids.map((id) => used.has(id))
      }),
  )

export async function canOf(ctx: Context, regulation: Regulation): Promise<RegulationCan> {
  const [service, used] = await Promise.all([
    serviceById(ctx).load(regulation.serviceId),
    isUsed(ctx).load(regulation.id),
  ])
  const refused = whyNotWithdraw({ publishedAt: regulation.publishedAt, used })
  const why = mayWriteRegulations(signedIn(ctx), service.communeId)
    ? refused && REGULATION_SENTENCES[refused]
    : 'Seule l’administration de la commune retire une version.'
  return Object.assign(new RegulationCan(), { withdraw: Can.unless(why) })
}
