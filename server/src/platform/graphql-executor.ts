import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import { type DocumentNode, execute, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Context } from './context.js'
import { numbered } from './graphql-errors.js'
import { inputDefaults } from './input-defaults.js'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'

/** So many operations are kept compiled, the latest used: those of our two apps several times over. */
const MOST = 500

/** `complete` writes what a variable leaves out and the contract has a default for. */
interface Compiled extends Pick<CompiledQuery, 'query'> {
  complete: ReturnType<typeof inputDefaults>
}

/**
 * Executes operations compiled to JavaScript (graphql-jit): walking a document and its types again for each of some
 * thousand small fields of a calendar costs more than the calendar. What cannot be compiled, and what a variable makes
 * invalid, goes to graphql-js, so that errors are told in one way. See decisions/0011.
 */
export function compiledExecutor(schema: GraphQLSchema): GatewayExecutor {
  const compiled = new Map<string, Compiled | null>()

  function compiledOf(key: string, document: DocumentNode, name: string | undefined): Compiled | null {
    let found = compiled.get(key)
    if (found === undefined) {
      const made = compileQuery(schema, document, name, { disablingCapturingStackErrors: true })
      found = isCompiledQuery(made) ? { query: made.query, complete: inputDefaults(schema, document, name) } : null
    }
    compiled.delete(key)
    compiled.set(key, found)
    const [oldest] = compiled.keys()
    if (compiled.size > MOST && oldest !== undefined) compiled.delete(oldest)
    return found
  }

  return async ({ document, operation, queryHash, request, context }) => {
    const { operationName, variables } = request
    const requestId = (context as Partial<Context>).request?.id
    const plain = async () => {
      const result = await execute({
        schema,
        document,
        operationName,
        contextValue: context,
        variableValues: variables,
      })
      for (const error of result.errors ?? []) numbered(error, requestId)
      return result
    }
    // Apollo says `operation`, but there is none when no operation has the name: graphql-js tells it
    const known = (operation as typeof operation | undefined) !== undefined
    const fast = known ? compiledOf(`${queryHash} ${operationName ?? ''}`, document, operationName) : null
    if (!fast) return plain()
    const given = variables ?? {}
    const result = await fast.query(undefined, context, fast.complete?.(given) ?? given)
    // without data nothing was executed: the variables were not what the operation wants
    if (result.data === undefined) return plain()
    return result.errors
      ? { ...result, errors: result.errors.map((error) => numbered(asGraphQLError(error), requestId)) }
      : result
  }
}

/** The compiler has an error class of its own: the rest of the server knows that of graphql-js, with what was thrown. */
const asGraphQLError = ({ message, path, originalError, extensions }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { path, originalError, extensions })

/** Apollo's door for an executor of one's own; the schema is the whole of it. */
export const gatewayOf = (schema: GraphQLSchema): GatewayInterface => ({
  onSchemaLoadOrUpdate(announce) {
    announce({ apiSchema: schema, coreSupergraphSdl: '' })
    return () => undefined
  },
  load: () => Promise.resolve({ executor: compiledExecutor(schema) }),
  stop: () => Promise.resolve(),
})
