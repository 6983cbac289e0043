import 'reflect-metadata'
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchema, getMetadataStorage, type NonEmptyArray } from 'type-graphql'
import { resolvers } from './resolvers.js'
import { describeRepeated } from './contract/describe-repeated.js'
import { guardRootFields } from './platform/public-fields.js'
import { boundTypedDays } from './platform/typed-days.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from './platform/scalars.js'

export { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar }

export async function makeSchema(): Promise<GraphQLSchema> {
  // a field without a resolver of its own is read from its object by graphql-js, at no cost of ours
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true
  const schema = await buildSchema({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeGraphQL's own name for a class
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    validate: { forbidUnknownValues: false, validationError: { target: false, value: false } },
    emitSchemaFile: false,
  })
  return describeRepeated(guardRootFields(boundTypedDays(schema)))
}

/** The reviewed contract, sorted, as committed in schema.graphql. */
export const printContract = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
