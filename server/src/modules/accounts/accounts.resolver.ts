import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { readCookie } from '../../platform/cookies.js'
import { Done } from '../../platform/done.result.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { revokeOtherSessions, revokeSession, signOut } from './close-session.command.js'
import { confirmEmail, resendConfirmation } from './confirm-email.command.js'
import { ChangePasswordResult, ConfirmEmailResult } from './link.result.js'
import { consoleLink, openConsole } from './open-console.command.js'
import { OpenConsoleInput } from './open-console.input.js'
import { ConsoleLink, OpenConsoleResult } from './open-console.result.js'
import { changePassword, requestPasswordReset, resetPassword } from './password.command.js'
import { saveSignUpDetails } from './save-sign-up-details.command.js'
import { signIn } from './sign-in.command.js'
import { ChangePasswordInput, EmailInput, ResetPasswordInput, SignInInput, TokenInput } from './sign-in.input.js'
import { SignInResult } from './sign-in.result.js'
import { DRAFT_COOKIE, readDraft } from './sign-up-draft.query.js'
import { SignUpDetailsInput } from './sign-up.input.js'
import { SaveSignUpResult, SignUpDraft } from './sign-up.result.js'
import { Viewer } from './viewer.result.js'

@Resolver()
export class AccountsResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null: nobody.' })
  viewer(@Ctx() ctx: Context) {
    return ctx.actor && Viewer.of(ctx.actor)
  }

  @Query(() => SignUpDraft, {
    nullable: true,
    description: 'The sign-up that this browser has begun; null: none.',
  })
  signUpDraft(@Ctx() ctx: Context) {
    return readDraft(ctx.db, readCookie(ctx.config, ctx.request.cookies, DRAFT_COOKIE), ctx.now)
  }

  @Query(() => ConsoleLink, {
    nullable: true,
    description: 'What the link of `openConsole` opens; null: it was used, or is too old.',
  })
  consoleLink(@Args(() => TokenInput) { token }: TokenInput, @Ctx() ctx: Context) {
    return consoleLink(ctx, token)
  }

  @Mutation(() => OpenConsoleResult, { description: 'Single use: gives a name and a password, and signs in.' })
  openConsole(@Args(() => OpenConsoleInput) input: OpenConsoleInput, @Ctx() ctx: Context) {
    return openConsole(ctx, input)
  }

  @Mutation(() => SaveSignUpResult, {
    description: 'Step 1 of signing up: who one is.',
  })
  saveSignUpDetails(@Arg('input', () => SignUpDetailsInput) input: SignUpDetailsInput, @Ctx() ctx: Context) {
    return saveSignUpDetails(ctx, input)
  }

  @Mutation(() => ConfirmEmailResult, {
    description: 'Single use: the link that was sent to an address confirms it.',
  })
  confirmEmail(@Args(() => TokenInput) { token }: TokenInput, @Ctx() ctx: Context) {
    return confirmEmail(ctx, token)
  }

  @Mutation(() => Done, { description: 'Mails the link that confirms the address again. For its owner.' })
  resendConfirmation(@Ctx() ctx: Context) {
    return resendConfirmation(ctx, signedIn(ctx).accountId).then(Done.yes)
  }

  @Mutation(() => SignInResult, {
    description: 'Opens a session: sets its cookie. Attempts are counted by account and by address.',
  })
  signIn(@Args(() => SignInInput) input: SignInInput, @Ctx() ctx: Context) {
    return signIn(ctx, input)
  }

  @Mutation(() => Done, { description: 'Ends this session and clears its cookie.' })
  signOut(@Ctx() ctx: Context) {
    return signOut(ctx).then(Done.yes)
  }

  @Mutation(() => Done, { description: 'Signs another browser of one’s own out. For its owner.' })
  revokeSession(
    @Arg('id', () => UUIDScalar, { description: 'The session: `Session.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return revokeSession(ctx, signedIn(ctx), id).then(Done.yes)
  }

  @Mutation(() => Done, { description: 'Signs every browser of one’s own out but this one. For its owner.' })
  revokeOtherSessions(@Ctx() ctx: Context) {
    return revokeOtherSessions(ctx, signedIn(ctx)).then(Done.yes)
  }

  @Mutation(() => Done, {
    description: 'Always answers done; mails a single-use link when the address has an account.',
  })
  requestPasswordReset(@Args(() => EmailInput) { email }: EmailInput, @Ctx() ctx: Context) {
    return requestPasswordReset(ctx, email).then(Done.yes)
  }

  @Mutation(() => ChangePasswordResult, {
    description: 'Single use: a new password by the link that was mailed; signs every browser out.',
  })
  resetPassword(@Args(() => ResetPasswordInput) input: ResetPasswordInput, @Ctx() ctx: Context) {
    return resetPassword(ctx, input)
  }

  @Mutation(() => ChangePasswordResult, {
    description: 'A new password, with the present one; signs the other browsers out. For its owner.',
  })
  changePassword(@Args(() => ChangePasswordInput) input: ChangePasswordInput, @Ctx() ctx: Context) {
    return changePassword(ctx, signedIn(ctx), input)
  }
}
