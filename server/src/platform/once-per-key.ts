import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from './context.js'
import { badKey } from './errors.js'

export const KEY_HEADER = 'idempotency-key'

/** What was asked under a key: the same text and variables again are the same question. */
export interface Question {
  key: string
  text: string
}

/** Whoever keeps the answers. `claim` gives the answer that was kept, or null: it is to be done now. */
export interface KeptAnswers {
  claim(ctx: Context, question: Question): Promise<string | null>
  /** null: it was not done, and may be asked again under the same key. */
  keep(ctx: Context, key: string, answer: string | null): Promise<void>
}

/** What its form or its mark says once: `requestId`, or an id that the client made. */
const OWN_ID = ['noteChild']

/** Whether a mutation has an id of its own to be known by. */
export const hasRequestId = ({ name, args }: Pick<GraphQLField<unknown, unknown>, 'name' | 'args'>): boolean =>
  OWN_ID.includes(name) ||
  args.some((arg) => {
    const type = getNamedType(arg.type)
    return arg.name === 'requestId' || (isInputObjectType(type) && 'requestId' in type.getFields())
  })

/** The one field of a mutation (`graphql-limits.ts`), also where it stands in fragments. */
function fieldOf(document: DocumentNode, { selections: [first] }: SelectionSetNode): FieldNode | undefined {
  if (first?.kind === Kind.FIELD || !first) return first
  if (first.kind === Kind.INLINE_FRAGMENT) return fieldOf(document, first.selectionSet)
  const named = document.definitions.find(
    (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === first.name.value,
  )
  return named?.kind === Kind.FRAGMENT_DEFINITION ? fieldOf(document, named.selectionSet) : undefined
}

function mutationOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
) {
  const field = operation === 'mutation' ? fieldOf(document, selectionSet) : undefined
  return field && schema.getMutationType()?.getFields()[field.name.value]
}

/** A key of draft-ietf-httpapi-idempotency-key-header: visible letters, with or without quotes. */
const keyOf = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' ? (/^"?([\x21\x23-\x7e]{1,255})"?$/.exec(value.trim())?.[1] ?? '') : null

const KEY_MISSING =
  'Envoyez l’en-tête « Idempotency-Key » : une valeur de votre choix pour cet envoi, la même s’il est répété.'

/** A program says each write once: by its `requestId`, else by a key, under which the first answer is given again. */
export const oncePerKey = (schema: GraphQLSchema, answers: KeptAnswers): ApolloServerPlugin<Context> => ({
  requestDidStart() {
    let claimed: string | null = null
    let kept: string | null = null
    return Promise.resolve({
      async didResolveOperation({ contextValue, document, operation, request }) {
        const mutation = contextValue.actor?.client && operation && mutationOf(schema, document, operation)
        if (!mutation || hasRequestId(mutation)) return
        const key = keyOf(contextValue.request.headers[KEY_HEADER])
        if (!key) throw badKey(400, KEY_MISSING)
        const text = JSON.stringify([request.query, request.operationName ?? null, request.variables ?? {}])
        kept = await answers.claim(contextValue, { key, text })
        if (kept === null) claimed = key
        else void contextValue.reply.header('idempotency-replayed', 'true')
      },
      responseForOperation() {
        if (kept === null) return Promise.resolve(null)
        const singleResult = JSON.parse(kept) as { data: Record<string, unknown> }
        return Promise.resolve({
          http: { status: undefined, headers: new HeaderMap() },
          body: { kind: 'single' as const, singleResult },
        })
      },
      async willSendResponse({ contextValue, response: { body } }) {
        if (claimed === null || body.kind !== 'single') return
        const { data, errors } = body.singleResult
        await answers.keep(contextValue, claimed, data && !errors ? JSON.stringify({ data }) : null)
      },
    })
  },
})
