import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { ClassListArgs, PlaceChildrenInput } from './class-list.input.js'
import { readClassList } from './class-list.query.js'
import { ClassList, PlaceChildrenResult } from './class-list.result.js'
import { placeChildren } from './place-children.command.js'

@Resolver()
export class ClassListResolver {
  @Query(() => ClassList, {
    description: 'The children of a class, or those of a commune in none. For ACT_FOR_FAMILIES.',
  })
  classList(@Args(() => ClassListArgs) asked: ClassListArgs, @Ctx() ctx: Context) {
    return readClassList(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => PlaceChildrenResult, {
    description: 'All or none, from where the children were when the list was read. For ACT_FOR_FAMILIES.',
  })
  placeChildren(@Arg('input', () => PlaceChildrenInput) input: PlaceChildrenInput, @Ctx() ctx: Context) {
    return placeChildren(ctx.db, signedIn(ctx), input, ctx.now)
  }
}
