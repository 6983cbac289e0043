import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../../platform/context.js'
import { Viewer } from '../../accounts/index.js'
import { readConsultations } from './consultations.query.js'
import { Consultation } from './consultations.result.js'

@Resolver(() => Viewer)
export class ConsultationsResolver {
  @FieldResolver(() => [Consultation], {
    description: 'Who looked at what is kept of the account over a year, newest first, a hundred at most.',
  })
  consultations(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return readConsultations(ctx.db, viewer.accountId, ctx.now)
  }
}
