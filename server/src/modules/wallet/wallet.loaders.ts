import DataLoader from 'dataloader'
import { In } from 'typeorm'
import { type Context, loader } from '../../platform/context.js'
import { Commune } from '../communes/index.js'

const COMMUNES_OF_REGIE = Symbol('communesOfRegie')

export const communesOfRegie = (ctx: Context, regieId: string): Promise<Commune[]> =>
  loader(
    ctx,
    COMMUNES_OF_REGIE,
    () =>
      new DataLoader<string, Commune[]>(async (ids) => {
        const communes = await ctx.db
          .getRepository(Commune)
          .find({ where: { regieId: In([...ids]) }, order: { name: 'ASC' } })
        return ids.map((id) => communes.filter((c) => c.regieId === id))
      }),
  ).load(regieId)
