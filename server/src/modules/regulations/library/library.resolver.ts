import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { FromShapeInput } from './library.input.js'
import { regulationFromShape, regulationShapes } from './library.query.js'
import { RegulationShape, ShapedRegulation } from './library.result.js'

@Resolver()
export class LibraryResolver {
  @Query(() => [RegulationShape], {
    description: 'The usual shapes of a règlement, with the questions they ask for a service. For WRITE_REGULATIONS.',
  })
  regulationShapes(@Arg('serviceId', () => UUIDScalar) serviceId: string, @Ctx() ctx: Context) {
    return regulationShapes(ctx.db, signedIn(ctx), serviceId, ctx.now)
  }

  @Query(() => ShapedRegulation, { description: 'What the answers to a shape make. No effect. For WRITE_REGULATIONS.' })
  regulationFromShape(@Arg('input', () => FromShapeInput) input: FromShapeInput, @Ctx() ctx: Context) {
    return regulationFromShape(ctx.db, signedIn(ctx), input, ctx.now)
  }
}
