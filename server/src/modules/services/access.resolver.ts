import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../platform/context.js'
import { dayAt } from '../../platform/day.js'
import { Account, accountById, SignUpDraft, Viewer } from '../accounts/index.js'
import { Commune, communeById } from '../communes/index.js'
import { Beneficiary, beneficiaryById, Family } from '../families/index.js'
import { shownStatus } from './access.policy.js'
import { AskedDocument } from './asked-documents.result.js'
import { nextStep } from './next-step.policy.js'
import { readStanding } from './next-step.query.js'
import { AccessStatus, ServiceAccess } from './service-access.entity.js'
import { accessesOf, askedDocumentsTold, situationById } from './services.loaders.js'
import { Situation } from './situation.entity.js'
import { SignUpDraftAccess } from './validation.result.js'

@Resolver(() => ServiceAccess)
export class AccessResolver {
  @FieldResolver(() => AccessStatus, {
    description:
      'As it stands today: a valid one is EXPIRED after its last day, or REVOKED when the town hall ended it.',
  })
  status(@Root() access: ServiceAccess, @Ctx() ctx: Context): Promise<AccessStatus> {
    return communeById(ctx)
      .load(access.communeId)
      .then(({ timeZone }) => shownStatus(access, dayAt(ctx.now, timeZone)))
  }

  @FieldResolver(() => Situation, { description: 'The situation under which it was asked.' })
  situation(@Root() access: ServiceAccess, @Ctx() ctx: Context) {
    return situationById(ctx).load(access.situationId)
  }

  @FieldResolver(() => Commune)
  commune(@Root() access: ServiceAccess, @Ctx() ctx: Context) {
    return communeById(ctx).load(access.communeId)
  }

  @FieldResolver(() => Beneficiary)
  beneficiary(@Root() access: ServiceAccess, @Ctx() ctx: Context) {
    return beneficiaryById(ctx).load(access.beneficiaryId)
  }

  @FieldResolver(() => Account)
  account(@Root() access: ServiceAccess, @Ctx() ctx: Context) {
    return accountById(ctx).load(access.accountId)
  }

  @FieldResolver(() => [AskedDocument], { description: 'What it asks for, in the order of the commune.' })
  askedDocuments(@Root() access: ServiceAccess, @Ctx() ctx: Context) {
    return askedDocumentsTold(ctx, access)
  }
}

@Resolver(() => Family)
export class FamilyAccessesResolver {
  @FieldResolver(() => [ServiceAccess], { description: 'Its accesses in the communes that the reader may read.' })
  accesses(@Root() family: Family, @Ctx() ctx: Context) {
    return accessesOf(ctx, family)
  }
}

@Resolver(() => SignUpDraft)
export class SignUpDraftAccessesResolver {
  @FieldResolver(() => [SignUpDraftAccess], { description: 'What was chosen at step 3.' })
  accesses(@Root() draft: SignUpDraft) {
    return draft.draftAccesses
  }
}

@Resolver(() => Viewer)
export class NextStepResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What happens next and who acts, in one French sentence; null when nothing is awaited.',
  })
  nextStep(@Root() viewer: Viewer, @Ctx() ctx: Context): Promise<string | null> {
    return readStanding(ctx.db, viewer.accountId, ctx.now).then((standing) => (standing ? nextStep(standing) : null))
  }
}
