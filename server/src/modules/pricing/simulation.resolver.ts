import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { simulateRegulation } from './simulate-regulation.query.js'
import { SimulationInput } from './simulation.input.js'
import { Simulation } from './simulation.result.js'

@Resolver()
export class SimulationResolver {
  @Query(() => Simulation, { description: 'What a règlement answers in one case. No effect. For READ_REGULATIONS.' })
  simulateRegulation(@Arg('input', () => SimulationInput) input: SimulationInput, @Ctx() ctx: Context) {
    return simulateRegulation(ctx.db, signedIn(ctx), input, ctx.now)
  }
}
