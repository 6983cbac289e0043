import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { PageArgs } from '../../platform/page.js'
import { Family, moneyOf } from '../families/index.js'
import { papersOf, receiptsOf } from './family-papers.query.js'
import { FamilyPapers, ReceiptPaperConnection } from './family-papers.result.js'

@Resolver(() => Family)
export class FamilyPapersResolver {
  @FieldResolver(() => ReceiptPaperConnection, { description: 'Newest first.' })
  receipts(@Root() family: Family, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context) {
    return receiptsOf(ctx.db, moneyOf(signedIn(ctx), family), page.first, page.after)
  }

  @FieldResolver(() => [FamilyPapers])
  papers(@Root() family: Family, @Ctx() ctx: Context) {
    return papersOf(ctx.db, moneyOf(signedIn(ctx), family), ctx.now)
  }
}
