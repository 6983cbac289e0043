import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Beneficiary, beneficiaryById } from '../../families/index.js'
import { Service, ServiceAccess, serviceById, Situation } from '../../services/index.js'
import { EnrolmentFee } from './enrolment-fee.result.js'
import { feesOfAccess, feesOfSituation } from './enrolment-fees.loaders.js'

@Resolver(() => ServiceAccess)
export class AccessFeesResolver {
  @FieldResolver(() => [EnrolmentFee], {
    description: 'While it waits, what the inscription would cost beyond what was asked; then what was asked for it.',
  })
  enrolmentFees(@Root() access: ServiceAccess, @Ctx() ctx: Context) {
    return feesOfAccess(ctx, access)
  }
}

@Resolver(() => Situation)
export class SituationFeesResolver {
  @FieldResolver(() => [EnrolmentFee], {
    description: 'What an inscription would cost: each person of a family that is named, or anybody.',
  })
  enrolmentFees(
    @Root() situation: Situation,
    @Arg('accountId', () => UUIDScalar, { nullable: true }) accountId: string | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return feesOfSituation(ctx, situation, accountId ?? null)
  }
}

@Resolver(() => EnrolmentFee)
export class EnrolmentFeeFieldsResolver {
  @FieldResolver(() => Service)
  service(@Root() fee: EnrolmentFee, @Ctx() ctx: Context) {
    return serviceById(ctx).load(fee.serviceId)
  }

  @FieldResolver(() => Beneficiary, { nullable: true })
  beneficiary(@Root() fee: EnrolmentFee, @Ctx() ctx: Context) {
    return fee.beneficiaryId ? beneficiaryById(ctx).load(fee.beneficiaryId) : null
  }
}
