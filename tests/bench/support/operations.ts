import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefinitionNode, type DocumentNode, Kind, parse, print, visit } from 'graphql'

const readAll = (root: string): DefinitionNode[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => [...parse(readFileSync(join(root, file), 'utf8')).definitions])

const shared = readAll('web/shared')
const definitions = { portal: [...readAll('web/src'), ...shared], console: [...readAll('admin/src'), ...shared] }

function fragmentsOf(
  all: DefinitionNode[],
  node: DefinitionNode,
  found = new Map<string, DefinitionNode>(),
): Map<string, DefinitionNode> {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = all.find((d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === name.value)
      if (!fragment) throw new Error(`no fragment ${name.value}`)
      if (found.has(name.value)) return
      found.set(name.value, fragment)
      fragmentsOf(all, fragment, found)
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

/** An operation of one of the apps, with its fragments, as the app sends it. */
function operation(app: keyof typeof definitions, name: string): string {
  const found = definitions[app].find((d) => d.kind === Kind.OPERATION_DEFINITION && d.name?.value === name)
  if (!found) throw new Error(`the ${app} has no operation ${name}`)
  return print(
    withTypenames({ kind: Kind.DOCUMENT, definitions: [found, ...fragmentsOf(definitions[app], found).values()] }),
  )
}

export const portalOperation = (name: string): string => operation('portal', name)
export const consoleOperation = (name: string): string => operation('console', name)
