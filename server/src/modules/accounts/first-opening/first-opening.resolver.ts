import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../../platform/context.js'
import { TokenInput } from '../sign-in.input.js'
import { OpenInstallInput } from './first-opening.input.js'
import { readFirstOpening } from './first-opening.query.js'
import { FirstOpening, OpenInstallResult } from './first-opening.result.js'
import { openInstall } from './open-install.command.js'

@Resolver()
export class FirstOpeningResolver {
  @Query(() => FirstOpening, {
    nullable: true,
    description: 'What the link of a first opening opens; null: it was used, or is too old.',
  })
  firstOpening(@Args(() => TokenInput) { token }: TokenInput, @Ctx() ctx: Context) {
    return readFirstOpening(ctx, token)
  }

  @Mutation(() => OpenInstallResult, {
    description: 'Single use: names the agglomeration, makes its first administrator and signs them in.',
  })
  openInstall(@Arg('input', () => OpenInstallInput) input: OpenInstallInput, @Ctx() ctx: Context) {
    return openInstall(ctx, input)
  }
}
