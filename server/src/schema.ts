import 'reflect-metadata'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { resolvers } from './resolvers.js'
import { signedInUnlessPublic } from './platform/public-fields.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from './platform/scalars.js'

export { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar }

export const makeSchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeGraphQL's own name for a class
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    globalMiddlewares: [signedInUnlessPublic],
    validate: { forbidUnknownValues: false, validationError: { target: false, value: false } },
    emitSchemaFile: false,
  })

/** The reviewed contract, sorted, as committed in schema.graphql. */
export const printContract = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
