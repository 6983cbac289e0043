import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { ServiceAccess } from '../service-access.entity.js'
import { readEndingAccesses } from './ending-accesses.query.js'
import { renewalShown } from './renewal.policy.js'
import { AccessRenewal, EndingAccesses } from './renewal.result.js'

@Resolver()
export class EndingAccessesResolver {
  @Query(() => EndingAccesses, {
    description: 'Accesses of a commune that end within a month, and that nothing follows. For DECIDE_FAMILIES.',
  })
  endingAccesses(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readEndingAccesses(ctx.db, signedIn(ctx), communeId, ctx.now)
  }
}

@Resolver(() => ServiceAccess)
export class AccessRenewalResolver {
  @FieldResolver(() => AccessRenewal, {
    nullable: true,
    description: 'Of a request that goes on from an access; null: of any other.',
  })
  renewal(@Root() access: ServiceAccess) {
    return renewalShown(access)
  }
}
