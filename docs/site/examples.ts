import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql'
import type { Example } from './sources.js'

/** The operations of the client, each by its root field, with the fragments that it uses and no other. */
export function examplesOf(texts: string[]): Map<string, Example> {
  const definitions = texts.flatMap((text) => parse(text, { noLocation: true }).definitions)
  const fragments = new Map(
    definitions.flatMap((one): [string, FragmentDefinitionNode][] =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
    ),
  )
  const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
  return new Map(
    operations.map((operation) => {
      const [root] = operation.selectionSet.selections
      if (root?.kind !== Kind.FIELD) throw new Error(`${operation.name?.value ?? ''} does not begin with a field`)
      const used = new Set<string>()
      visit(operation, { FragmentSpread: ({ name }) => void used.add(name.value) })
      const kept = [...used].flatMap((name) => fragments.get(name) ?? [])
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...kept] }
      return [root.name.value, { operation, document, text: print(document) }]
    }),
  )
}
