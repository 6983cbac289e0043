import type { MiddlewareFn } from 'type-graphql'
import { type Context, signedIn } from './context.js'

/** Everything is refused unless allowed: the only root fields that answer a caller who is not signed in. */
export const PUBLIC_FIELDS = new Set([
  'agglomeration',
  'communes',
  'commune',
  'viewer',
  'signUpDraft',
  'saveSignUpDetails',
  'saveSignUpBeneficiaries',
  'completeSignUp',
  'confirmEmail',
  'signIn',
  'signOut',
  'requestPasswordReset',
  'resetPassword',
])

const ROOTS = new Set(['Query', 'Mutation'])

export const signedInUnlessPublic: MiddlewareFn<Context> = ({ context, info }, next) => {
  if (ROOTS.has(info.parentType.name) && !PUBLIC_FIELDS.has(info.fieldName)) signedIn(context)
  return next()
}
