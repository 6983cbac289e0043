import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  isEnumType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { LIMITS, measurer } from '../../server/src/platform/graphql-limits.js'
import { contract } from '../support/contract.js'

const filesUnder = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !/generated|node_modules|(^|\/)dist\//.test(name))
    .map((name) => join(folder, name))

/** What an app may send: its own operations and those it shares, with the `__typename` that its client adds everywhere. */
function documentOf(...folders: string[]): DocumentNode {
  const text = folders.flatMap((folder) => filesUnder(folder, /\.graphql$/)).map((path) => readFileSync(path, 'utf8'))
  return visit(parse(text.join('\n')), {
    SelectionSet: (node) => ({
      ...node,
      selections: [...node.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
    }),
  }) as DocumentNode
}

const APPS = { portal: documentOf('web/src', 'web/shared'), console: documentOf('admin/src', 'web/shared') }

describe.each(Object.entries(APPS))('the %s', (_app, document) => {
  const operations = document.definitions.filter(
    (d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION,
  )
  const fragments = new Map(
    document.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  )

  test('asks only what the contract has', () => {
    const rules = specifiedRules.filter(
      ({ name }) => name !== 'NoUnusedFragmentsRule' && name !== 'LoneAnonymousOperationRule',
    )
    expect(validate(contract, document, rules).map(({ message }) => message)).toEqual([])
    expect(operations.length).toBeGreaterThan(10)
  })

  test('stays far from the limits set for strangers', () => {
    const measure = measurer({ getSchema: () => contract, getFragment: (name) => fragments.get(name) })
    const sizes = operations.map((o) => ({
      name: o.name?.value,
      ...measure(o.selectionSet, contract.getRootType(o.operation)?.name ?? ''),
    }))
    for (const { name, depth, lists, fields, aliases, roots } of sizes) {
      const room = {
        depth: depth <= LIMITS.depth - 2,
        lists: lists < LIMITS.lists,
        fields: fields <= LIMITS.fields / 1.5,
        aliases: aliases <= LIMITS.aliases / 2,
      }
      expect({ name, depth, lists, fields, aliases, room }).toMatchObject({
        room: { depth: true, lists: true, fields: true, aliases: true },
      })
      if (operations.find((o) => o.name?.value === name)?.operation === 'mutation')
        expect({ name, roots }).toEqual({ name, roots: 2 })
    }
  })

  test('reads the sentence of every refusal it can meet', () => {
    const info = new TypeInfo(contract)
    const silent: string[] = []
    visit(
      document,
      visitWithTypeInfo(info, {
        Field(node) {
          const type = getNamedType(info.getType())
          if (!isUnionType(type) || !node.selectionSet) return
          const refusals = type
            .getTypes()
            .filter((member) => member.getInterfaces().some(({ name }) => name === 'Refusal'))
          for (const refusal of refusals)
            if (!reads(node.selectionSet, refusal.name, 'message')) silent.push(`${node.name.value}: ${refusal.name}`)
        },
      }),
    )
    expect(silent).toEqual([])
  })

  /** Does the selection read this field of this member of the union, through fragments too? */
  function reads(set: SelectionSetNode, member: string, field: string, on?: string): boolean {
    return set.selections.some((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === field && (on === member || on === 'Refusal')
      if (node.kind === Kind.INLINE_FRAGMENT)
        return reads(node.selectionSet, member, field, node.typeCondition?.name.value ?? on)
      const fragment = fragments.get(node.name.value)
      return fragment ? reads(fragment.selectionSet, member, field, fragment.typeCondition.name.value) : false
    })
  }
})

describe('words for the values of enums', () => {
  const enums = Object.values(contract.getTypeMap()).filter(isEnumType)
  const namesOf = (type: (typeof enums)[number]) => type.getValues().map(({ name }) => name)

  /** Keys in capitals of a catalogue, by the word before them: 'access.PENDING' is PENDING of access. */
  const groups = ['web/src', 'web/shared', 'admin/src'].flatMap((folder) =>
    filesUnder(folder, /((messages|common)|enums\/\w+)\.ts$/).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/messages\((?:\{|\n {2}\{)([^]*?)\n {0,2}\}/g)].flatMap(
        ([, body = ''], at) => {
          const found = new Map<string, string[]>()
          for (const [, prefix = '', value = ''] of body.matchAll(/^\s*'?(?:([\w.]+)\.)?([A-Z][A-Z_]*)'?:/gm))
            found.set(prefix, [...(found.get(prefix) ?? []), value])
          return [...found].map(([prefix, values]) => ({ where: `${path}#${at} ${prefix}`.trim(), values }))
        },
      ),
    ),
  )

  /** The portal says nothing of a situation that suits everybody; the console, which sets it up, does. */
  const UNSAID: Record<string, string[]> = { Audience: ['ANY'], Residence: ['ANY'] }
  /** Sentences about some of the values, beside the words of all. */
  const SENTENCES = /staff\/messages\.ts/

  test('exist for every value of an enum, and for no other', () => {
    expect(groups.length).toBeGreaterThan(10)
    const unknown = groups
      .filter(({ where }) => !SENTENCES.test(where))
      .flatMap(({ where, values }) => {
        const wanted = enums.flatMap((type) => {
          const unsaid = UNSAID[type.name]
          return unsaid ? [namesOf(type), namesOf(type).filter((name) => !unsaid.includes(name))] : [namesOf(type)]
        })
        const said = new Set(wanted.filter((names) => names.every((name) => values.includes(name))).flat())
        return values
          .filter((value) => !said.has(value))
          .map((value) => `${where}: ${value} is of no enum that is said in full`)
      })
    expect(unknown).toEqual([])
  })
})
