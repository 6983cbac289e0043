import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefinitionNode, type DocumentNode, Kind, parse, print, visit } from 'graphql'

const files = readdirSync('web/src', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.graphql'))
const definitions: DefinitionNode[] = files.flatMap((f) => [
  ...parse(readFileSync(join('web/src', f), 'utf8')).definitions,
])

function fragmentsOf(node: DefinitionNode, found = new Map<string, DefinitionNode>()): Map<string, DefinitionNode> {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = definitions.find((d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === name.value)
      if (!fragment || found.has(name.value)) return
      found.set(name.value, fragment)
      fragmentsOf(fragment, found)
    },
  })
  return found
}

/** Apollo Client asks the type of every object. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set, _key, parent) =>
      (parent as { kind?: string } | undefined)?.kind === Kind.OPERATION_DEFINITION ||
      set.selections.some((s) => s.kind === Kind.FIELD && s.name.value === '__typename')
        ? undefined
        : {
            ...set,
            selections: [...set.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
          },
  })

/** An operation of the portal, with its fragments, as the portal sends it. */
export function portalOperation(name: string): string {
  const found = definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION && d.name?.value === name)
  if (!found) throw new Error(`the portal has no operation ${name}`)
  return print(withTypenames({ kind: Kind.DOCUMENT, definitions: [found, ...fragmentsOf(found).values()] }))
}
