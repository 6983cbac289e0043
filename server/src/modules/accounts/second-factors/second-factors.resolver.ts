import { Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { SignInResult } from '../sign-in.result.js'
import { Viewer } from '../viewer.result.js'
import { confirmPasskey, confirmTotp, startPasskey, startTotp } from './add-factor.command.js'
import { renewRecoveryCodes } from './recovery-codes.command.js'
import { removeSecondFactor } from './remove-factors.command.js'
import { SecondFactor } from './second-factor.entity.js'
import {
  ConfirmPasskeyInput,
  ConfirmTotpInput,
  FinishSignInInput,
  PasswordInput,
  RemoveSecondFactorInput,
} from './second-factor.input.js'
import { countRecoveryCodes, readSecondFactors } from './second-factor.query.js'
import {
  AddSecondFactorResult,
  RemoveSecondFactorResult,
  RenewRecoveryCodesResult,
  StartPasskeyResult,
  StartTotpResult,
} from './second-factor.result.js'
import { finishSignIn } from './sign-in-steps.command.js'

@Resolver(() => Viewer)
export class SecondFactorsResolver {
  @FieldResolver(() => [SecondFactor], { description: 'What the account shows beside its password; none: nothing.' })
  secondFactors(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return readSecondFactors(ctx.db, viewer.accountId)
  }

  @FieldResolver(() => Int, { description: 'Recovery codes that were not used: 0 to 10.' })
  recoveryCodesLeft(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return countRecoveryCodes(ctx.db, viewer.accountId)
  }

  @Mutation(() => SignInResult, {
    description:
      'The second step of a sign-in, within ten minutes: a code of the application, a recovery code or a passkey. Five tries.',
  })
  finishSignIn(@Args(() => FinishSignInInput) input: FinishSignInInput, @Ctx() ctx: Context) {
    return finishSignIn(ctx, input)
  }

  @Mutation(() => StartTotpResult, { description: 'Begins to add an application that makes codes. For its owner.' })
  startTotp(@Args(() => PasswordInput) { password }: PasswordInput, @Ctx() ctx: Context) {
    return startTotp(ctx, signedIn(ctx), password)
  }

  @Mutation(() => AddSecondFactorResult, {
    description: 'The application shows its first code: it counts, instead of the one before. For its owner.',
  })
  confirmTotp(@Args(() => ConfirmTotpInput) input: ConfirmTotpInput, @Ctx() ctx: Context) {
    return confirmTotp(ctx, signedIn(ctx), input)
  }

  @Mutation(() => StartPasskeyResult, { description: 'Begins to add a passkey. For its owner.' })
  startPasskey(@Args(() => PasswordInput) { password }: PasswordInput, @Ctx() ctx: Context) {
    return startPasskey(ctx, signedIn(ctx), password)
  }

  @Mutation(() => AddSecondFactorResult, { description: 'The browser made the passkey: it counts. For its owner.' })
  confirmPasskey(@Args(() => ConfirmPasskeyInput) input: ConfirmPasskeyInput, @Ctx() ctx: Context) {
    return confirmPasskey(ctx, signedIn(ctx), input)
  }

  @Mutation(() => RemoveSecondFactorResult, {
    description: 'One’s own; with the last one go the recovery codes. For its owner.',
  })
  removeSecondFactor(@Args(() => RemoveSecondFactorInput) input: RemoveSecondFactorInput, @Ctx() ctx: Context) {
    return removeSecondFactor(ctx, signedIn(ctx), input)
  }

  @Mutation(() => RenewRecoveryCodesResult, {
    description: 'Ten new recovery codes: those before are worth nothing. For its owner.',
  })
  renewRecoveryCodes(@Args(() => PasswordInput) { password }: PasswordInput, @Ctx() ctx: Context) {
    return renewRecoveryCodes(ctx, signedIn(ctx), password)
  }
}
