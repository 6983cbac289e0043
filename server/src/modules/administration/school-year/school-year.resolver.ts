import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { prepareSchoolYear } from './prepare-year.command.js'
import { readYearPreparation } from './read-year.query.js'
import { PrepareYearInput, YearChoicesInput } from './school-year.input.js'
import { PrepareYearResult, UndoYearResult, YearPreparation } from './school-year.result.js'
import { undoSchoolYear } from './undo-year.command.js'

@Resolver()
export class SchoolYearResolver {
  @Query(() => YearPreparation, {
    description: 'What preparing the next school year would write, counted. No effect. For ACT_FOR_FAMILIES.',
  })
  yearPreparation(
    @Arg('communeId', () => UUIDScalar) communeId: string,
    @Arg('choices', () => YearChoicesInput, {
      nullable: true,
      description: 'What is changed of what is proposed; null: nothing.',
    })
    choices: YearChoicesInput | null,
    @Ctx() ctx: Context,
  ) {
    return readYearPreparation(ctx.db, signedIn(ctx), { communeId, choices }, ctx.now)
  }

  @Mutation(() => PrepareYearResult, {
    description: 'All of it or nothing, once a commune and year, as it was shown. For SET_UP_SCHOOLS.',
  })
  prepareSchoolYear(@Arg('input', () => PrepareYearInput) input: PrepareYearInput, @Ctx() ctx: Context) {
    return prepareSchoolYear(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => UndoYearResult, {
    description:
      'Until the first day of the year. What families or staff changed since is kept, or keeps all of it. For SET_UP_SCHOOLS.',
  })
  undoSchoolYear(
    @Arg('preparationId', () => UUIDScalar, { description: 'The preparation: `PreparedYear.id`.' })
    preparationId: string,
    @Ctx() ctx: Context,
  ) {
    return undoSchoolYear(ctx.db, signedIn(ctx), preparationId, ctx.now)
  }
}
