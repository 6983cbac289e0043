import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../platform/context.js'
import { PageArgs } from '../../platform/page.js'
import { Family } from '../families/index.js'
import { papersOf, receiptsOf } from './family-papers.loaders.js'
import { FamilyPapers, ReceiptPaperConnection } from './family-papers.result.js'

@Resolver(() => Family)
export class FamilyPapersResolver {
  @FieldResolver(() => ReceiptPaperConnection, { description: 'Newest first.' })
  receipts(@Root() family: Family, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context) {
    return receiptsOf(ctx, family, page)
  }

  @FieldResolver(() => [FamilyPapers], {
    description: 'What can be printed for it, one for each régie, for who reads its money.',
  })
  papers(@Root() family: Family, @Ctx() ctx: Context) {
    return papersOf(ctx, family)
  }
}
