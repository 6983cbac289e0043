import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { keepToServices } from './api-services.js'
import { type Context, signedIn, signedInForThis } from './context.js'

/** Everything is refused unless allowed: the only root fields that answer a caller who is not signed in. */
export const PUBLIC_FIELDS = new Set([
  'agglomeration',
  'apiClient',
  'communes',
  'commune',
  'viewer',
  'dataReaders',
  'staffRights',
  'signUpDraft',
  'saveSignUpDetails',
  'saveSignUpBeneficiaries',
  'completeSignUp',
  'confirmEmail',
  'firstOpening',
  'openInstall',
  'consoleLink',
  'openConsole',
  'staffInvitation',
  'acceptStaffInvitation',
  'signIn',
  'signInByIdentity',
  'identityProviders',
  'shownIdentity',
  'finishSignIn',
  'signOut',
  'requestPasswordReset',
  'resetPassword',
])

/**
 * Guards every root field but the public ones; a mutation must also say for which session it was made.
 * On the fields themselves: nothing is paid for the fields below them.
 */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  const guards = [
    { root: schema.getQueryType(), check: signedIn },
    { root: schema.getMutationType(), check: signedInForThis },
  ]
  for (const { root, check } of guards)
    for (const field of Object.values(root?.getFields() ?? {})) {
      const { resolve } = field
      if (!resolve) throw new Error(`the root field ${field.name} has no resolver`)
      if (!PUBLIC_FIELDS.has(field.name)) field.resolve = guarded(resolve, check)
    }
  return schema
}

const guarded =
  (
    resolve: GraphQLFieldResolver<unknown, Context>,
    check: (context: Context) => unknown,
  ): GraphQLFieldResolver<unknown, Context> =>
  (root, args: Record<string, unknown>, context, info) => {
    check(context)
    if (context.actor?.client) keepToServices(context.actor.client, info.fieldName, args)
    return resolve(root, args, context, info)
  }
