import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { Done } from '../../../platform/done.result.js'
import { Viewer } from '../../accounts/index.js'
import { AgendaLink } from './agenda-link.entity.js'
import { MakeAgendaLinkInput } from './agenda-link.input.js'
import { MakeAgendaLinkResult } from './agenda-link.result.js'
import { readAgendaLink } from './agenda.query.js'
import { makeAgendaLink, removeAgendaLink } from './make-agenda-link.command.js'

@Resolver(() => Viewer)
export class AgendaResolver {
  @FieldResolver(() => AgendaLink, {
    nullable: true,
    description: 'The secret address of one’s bookings for a calendar application; null: none was made.',
  })
  agendaLink(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return readAgendaLink(ctx.db, viewer.accountId)
  }

  @Mutation(() => MakeAgendaLinkResult, {
    description: 'A secret address of one’s bookings, instead of the one before. For its owner.',
  })
  makeAgendaLink(@Args(() => MakeAgendaLinkInput) input: MakeAgendaLinkInput, @Ctx() ctx: Context) {
    return makeAgendaLink(ctx, signedIn(ctx), input)
  }

  @Mutation(() => Done, { description: 'The secret address of one’s bookings answers no more. For its owner.' })
  removeAgendaLink(@Ctx() ctx: Context) {
    return removeAgendaLink(ctx, signedIn(ctx)).then(Done.yes)
  }
}
