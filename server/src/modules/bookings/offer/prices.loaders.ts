import DataLoader from 'dataloader'
import { type Actor, hasRole } from '../../../platform/actor.js'
import { type Context, loader, signedIn } from '../../../platform/context.js'
import { notFound } from '../../../platform/errors.js'
import { MONEY_READERS, reaches, reachFamily } from '../../families/index.js'
import type { ServiceAccess, Situation } from '../../services/index.js'
import { type PriceBook, type PricedPerson, type ShownPrice, shownPrices } from './prices.policy.js'
import { readPriceBook, readPricedPeople } from './prices.query.js'
import { ServicePrice } from './prices.result.js'

const BOOKS = Symbol('price book of a situation')
const PEOPLE = Symbol('people whose prices are asked')
const REACHES = Symbol('families whose prices are asked')

/** Each situation asked in one request shares the one book that was read for all of them. */
export const priceBookOf = (ctx: Context) =>
  loader(
    ctx,
    BOOKS,
    () =>
      new DataLoader<string, PriceBook>(async (ids) => {
        const book = await readPriceBook(ctx.db, ids, ctx.now)
        return ids.map(() => book)
      }),
  )

export const peopleOfFamily = (ctx: Context) =>
  loader(
    ctx,
    PEOPLE,
    () =>
      new DataLoader<string, (PricedPerson & { firstName: string })[]>(async (ids) => {
        const rows = await readPricedPeople(ctx.db, ids)
        return ids.map((id) => rows.filter((row) => row.accountId === id))
      }),
  )

export const reachOfPriced = (ctx: Context) =>
  loader(
    ctx,
    REACHES,
    () =>
      new DataLoader(async (ids: readonly string[]) => {
        const actor = signedIn(ctx)
        return Promise.all(ids.map((id) => reachFamily(ctx.db.manager, actor, id, MONEY_READERS)))
      }),
  )

const toPrice = ({ cents, ...shown }: ShownPrice): ServicePrice =>
  Object.assign(new ServicePrice(), shown, { priceCents: cents })

/** For anybody, or for a family that the actor may see. */
export async function pricesOfSituation(
  ctx: Context,
  { id, communeId }: Situation,
  accountId: string | null,
): Promise<ServicePrice[]> {
  const book = await priceBookOf(ctx).load(id)
  if (!accountId) return shownPrices(book, id, null, ctx.now).map(toPrice)
  if (!reaches(await reachOfPriced(ctx).load(accountId), communeId)) throw notFound()
  return shownPrices(book, id, await peopleOfFamily(ctx).load(accountId), ctx.now).map(toPrice)
}

/** For the one person an access is for. The kitchen reads accesses, not prices. */
export async function pricesOfAccess(ctx: Context, actor: Actor, access: ServiceAccess): Promise<ServicePrice[]> {
  const { accountId, beneficiaryId, communeId, situationId, validFrom } = access
  if (actor.accountId !== accountId && !hasRole(actor, communeId, ...MONEY_READERS)) throw notFound()
  const [book, people] = await Promise.all([priceBookOf(ctx).load(situationId), peopleOfFamily(ctx).load(accountId)])
  const person = people.filter((p) => p.beneficiaryId === beneficiaryId)
  return shownPrices(book, situationId, person, ctx.now, validFrom).map(toPrice)
}
