import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { CompleteSignUpResult } from '../accounts/index.js'
import { Commune, communeById } from '../communes/index.js'
import { DocumentType } from '../documents/index.js'
import {
  CompleteSignUpInput,
  RefuseAccessInput,
  RefuseAccountInput,
  RequestAccessInput,
  ValidateAccessInput,
} from './access.input.js'
import { DecideAccessResult, DecideAccountResult, RequestAccessResult } from './access.result.js'
import { completeSignUp } from './complete-sign-up.command.js'
import { refuseAccess, validateAccess } from './decide-access.command.js'
import { refuseAccount, validateAccount } from './decide-account.command.js'
import { requestAccess } from './request-access.command.js'
import { Service } from './service.entity.js'
import {
  readActiveServices,
  requiredDocumentsOf,
  servicesOfCommune,
  servicesOfSituation,
  situationsOfCommune,
} from './services.loaders.js'
import { Situation } from './situation.entity.js'
import { AccessToValidate, AccountToValidate, ValidationCounts } from './validation.result.js'
import { readAccessesToValidate, readAccountsToValidate, readValidationCounts } from './validations.query.js'

@Resolver(() => Situation)
export class SituationDocumentsResolver {
  @FieldResolver(() => [DocumentType], { description: 'What the commune asks for with this situation.' })
  requiredDocuments(@Root() situation: Situation, @Ctx() ctx: Context) {
    return requiredDocumentsOf(ctx).load(situation.id)
  }
}

@Resolver(() => Commune)
export class ServicesResolver {
  @FieldResolver(() => [Situation], {
    description: 'Situations that families may choose, in the order of the commune.',
  })
  situations(@Root() commune: Commune, @Ctx() ctx: Context) {
    return situationsOfCommune(ctx).load(commune.id)
  }

  @FieldResolver(() => [Service], { description: 'Services that families see, in the order of the commune.' })
  services(@Root() commune: Commune, @Ctx() ctx: Context) {
    return servicesOfCommune(ctx).load(commune.id)
  }

  @FieldResolver(() => [Service], {
    description:
      'For its staff, those that are not archived, whether families see them yet or not; for others, those that families see.',
  })
  activeServices(@Root() commune: Commune, @Ctx() ctx: Context) {
    return readActiveServices(ctx, commune.id)
  }

  @Query(() => ValidationCounts, { description: 'How much waits for a decision in a commune. For DECIDE_FAMILIES.' })
  validationCounts(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readValidationCounts(ctx.db, signedIn(ctx), communeId, ctx.now)
  }

  @Query(() => [AccountToValidate], {
    description: 'Accounts that wait, with what was checked of each. For DECIDE_FAMILIES.',
  })
  accountsToValidate(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readAccountsToValidate(ctx, signedIn(ctx), communeId)
  }

  @Query(() => [AccessToValidate], {
    description: 'Accesses that wait, with what was checked of each and their documents. For DECIDE_FAMILIES.',
  })
  accessesToValidate(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readAccessesToValidate(ctx, signedIn(ctx), communeId)
  }

  @Mutation(() => CompleteSignUpResult, {
    description: 'Step 3 of signing up: makes the account with its people and its requests, and mails a link.',
  })
  completeSignUp(@Args(() => CompleteSignUpInput) { accesses }: CompleteSignUpInput, @Ctx() ctx: Context) {
    return completeSignUp(ctx, accesses)
  }

  @Mutation(() => RequestAccessResult, {
    description: 'Asks a situation for people of the family. For the family, or ACT_FOR_FAMILIES.',
  })
  requestAccess(@Args(() => RequestAccessInput) asked: RequestAccessInput, @Ctx() ctx: Context) {
    return requestAccess(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => DecideAccessResult, {
    description: 'Opens the services of a situation to a person, between two days. For DECIDE_FAMILIES.',
  })
  validateAccess(@Args(() => ValidateAccessInput) asked: ValidateAccessInput, @Ctx() ctx: Context) {
    return validateAccess(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => DecideAccessResult, { description: 'Refuses an access that waits. For DECIDE_FAMILIES.' })
  refuseAccess(@Args(() => RefuseAccessInput) asked: RefuseAccessInput, @Ctx() ctx: Context) {
    return refuseAccess(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => DecideAccountResult, { description: 'The account may order from now on. For DECIDE_FAMILIES.' })
  validateAccount(@Arg('accountId', () => UUIDScalar) accountId: string, @Ctx() ctx: Context) {
    return validateAccount(ctx, signedIn(ctx), accountId)
  }

  @Mutation(() => DecideAccountResult, { description: 'The account stays closed. For DECIDE_FAMILIES.' })
  refuseAccount(@Args(() => RefuseAccountInput) asked: RefuseAccountInput, @Ctx() ctx: Context) {
    return refuseAccount(ctx, signedIn(ctx), asked)
  }
}

@Resolver(() => Situation)
export class SituationResolver {
  @FieldResolver(() => Commune)
  commune(@Root() situation: Situation, @Ctx() ctx: Context) {
    return communeById(ctx).load(situation.communeId)
  }

  @FieldResolver(() => [Service], {
    description: 'What an access under it opens; a service without a price yet is not in `prices`.',
  })
  services(@Root() situation: Situation, @Ctx() ctx: Context) {
    return servicesOfSituation(ctx).load(situation.id)
  }
}

@Resolver(() => Service)
export class ServiceResolver {
  @FieldResolver(() => Commune)
  commune(@Root() service: Service, @Ctx() ctx: Context) {
    return communeById(ctx).load(service.communeId)
  }
}
