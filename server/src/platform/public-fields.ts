import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
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
  'consoleLink',
  'openConsole',
  'signIn',
  'signOut',
  'requestPasswordReset',
  'resetPassword',
])

/** Guards every root field but the public ones. On the fields themselves: nothing is paid for the fields below them. */
export function guardRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(root?.getFields() ?? {})) {
      const { resolve } = field
      if (!resolve) throw new Error(`the root field ${field.name} has no resolver`)
      if (!PUBLIC_FIELDS.has(field.name)) field.resolve = signedInOnly(resolve)
    }
  return schema
}

const signedInOnly =
  (resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> =>
  (root, args, context, info) => {
    signedIn(context)
    return resolve(root, args, context, info)
  }
