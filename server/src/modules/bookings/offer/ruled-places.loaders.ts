import DataLoader from 'dataloader'
import { type Context, loader } from '../../../platform/context.js'
import type { ServiceDay } from '../../calendar/index.js'
import { type RuledDay, readRuledPlaces } from './ruled-places.query.js'

const PLACES = Symbol('places that règlements give')

const UNLIMITED: RuledDay = { places: null, groups: [] }

type Asked = Pick<ServiceDay, 'serviceId' | 'day'>

/** The days of one service are read together. */
export const ruledPlacesOf = (ctx: Context, { serviceId, day }: Asked): Promise<RuledDay> =>
  loader(
    ctx,
    PLACES,
    () =>
      new DataLoader<Asked, RuledDay>(async (asked) => {
        const found = new Map<string, Awaited<ReturnType<typeof readRuledPlaces>>>()
        for (const id of new Set(asked.map((one) => one.serviceId))) {
          const days = asked.filter((one) => one.serviceId === id).map((one) => one.day)
          found.set(id, await readRuledPlaces(ctx.db, id, days, ctx.now))
        }
        return asked.map((one) => found.get(one.serviceId)?.get(one.day) ?? UNLIMITED)
      }),
  ).load({ serviceId, day })
