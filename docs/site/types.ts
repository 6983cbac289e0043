import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { escape, inline, table } from './html.js'
import { linkTo, type Page } from './layout.js'
import { argumentsTable, typeLink } from './reference.js'
import { groupOf, needsFor } from './scopes.js'
import type { Sources } from './sources.js'

const ROOTS = new Set(['Query', 'Mutation'])

/** The types that have a page: all that a program may meet, without those of GraphQL itself. */
export const pagedTypes = ({ programs }: Pick<Sources, 'programs'>): GraphQLNamedType[] =>
  Object.values(programs.getTypeMap()).filter(
    (type) =>
      !isIntrospectionType(type) && !ROOTS.has(type.name) && !(isScalarType(type) && isSpecifiedScalarType(type)),
  )

export const kindOf = (type: GraphQLNamedType): string =>
  isEnumType(type)
    ? 'enum'
    : isInputObjectType(type)
      ? 'input'
      : isUnionType(type)
        ? 'union'
        : isInterfaceType(type)
          ? 'interface'
          : isScalarType(type)
            ? 'scalar'
            : 'object'

/** Where a type is met: « Type.field » that answer it, and arguments that take it. */
function usesOf({ programs }: Sources, { name }: GraphQLNamedType): string[] {
  return Object.values(programs.getTypeMap()).flatMap((type) => {
    if (isIntrospectionType(type)) return []
    if (isUnionType(type))
      return type.getTypes().some((one) => one.name === name) ? [linkTo(`types/${type.name}`, type.name)] : []
    if (!isObjectType(type) && !isInputObjectType(type)) return []
    const fields: (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields())
    return fields.flatMap((field) => {
      const answers = getNamedType(field.type).name === name
      const takes = 'args' in field && field.args.some((argument) => getNamedType(argument.type).name === name)
      if (!answers && !takes) return []
      const at = ROOTS.has(type.name)
        ? `${groupOf(field.name)?.path ?? ''}#${field.name}`
        : `types/${type.name}#${field.name}`
      return [linkTo(at, ROOTS.has(type.name) ? field.name : `${type.name}.${field.name}`)]
    })
  })
}

function fieldsTable({ contract }: Sources, type: GraphQLNamedType): string {
  if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return ''
  const fields = Object.values(type.getFields())
  const needsOf = (field: (typeof fields)[number]) =>
    (isObjectType(type) && 'args' in field ? needsFor(contract, type.name, field) : []).map((one) =>
      one.map((scope) => `<code>${scope}</code>`).join(' or '),
    )
  const [first, ...others] = fields.map(needsOf)
  const ofAll = (first ?? []).filter((one) => others.every((needs) => needs.includes(one)))
  const rows = fields.map((field) => {
    const scopes = needsOf(field)
      .filter((one) => !ofAll.includes(one))
      .join(', and ')
    const fallback = 'defaultValue' in field && field.defaultValue !== undefined
    return `<tr id="${field.name}"><th scope="row"><code>${field.name}</code></th><td>${typeLink(field.type)}</td><td>${inline(field.description ?? '')}${
      fallback ? ` Default <code>${escape(JSON.stringify(field.defaultValue))}</code>.` : ''
    }${field.deprecationReason ? ` <strong>Deprecated.</strong> ${inline(field.deprecationReason)}` : ''}${
      scopes ? `<br><span class="needs">${ofAll.length > 0 ? 'And ' : 'Scope '}${scopes}</span>` : ''
    }${'args' in field && field.args.length > 0 ? argumentsTable(`${type.name}.${field.name}`, field.args) : ''}</td></tr>`
  })
  return `<h2 id="fields">Fields</h2>${ofAll.length > 0 ? `<p class="needs">Scope: ${ofAll.join(', and ')}</p>` : ''}${table(
    `Fields of ${type.name}`,
    `<thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">What it is</th></tr></thead><tbody>${rows.join('')}</tbody>`,
  )}`
}

function membersOf(sources: Sources, type: GraphQLNamedType): string {
  if (isEnumType(type)) {
    const rows = type
      .getValues()
      .map(
        ({ name, description }) =>
          `<tr id="${name}"><th scope="row"><code>${name}</code></th><td>${inline(description ?? '')}</td></tr>`,
      )
    return `<h2 id="values">Values</h2><p>Words may be added: let be what you do not know.</p>${table(
      `Values of ${type.name}`,
      `<thead><tr><th scope="col">Value</th><th scope="col">What it means</th></tr></thead><tbody>${rows.join('')}</tbody>`,
    )}`
  }
  if (!isUnionType(type)) return fieldsTable(sources, type)
  const members = type.getTypes().map((one) => `<li>${typeLink(one)} ${inline(one.description ?? '')}</li>`)
  return `<h2 id="members">One of</h2><ul>${members.join('')}</ul>`
}

function typePage(sources: Sources, type: GraphQLNamedType): Page {
  const uses = usesOf(sources, type)
  return {
    path: `types/${type.name}`,
    title: type.name,
    summary: type.description ?? type.name,
    body: `<h1><code>${type.name}</code> <span class="kind">${kindOf(type)}</span></h1>
<p class="lead">${inline(type.description ?? '')}</p>
${isObjectType(type) && type.getInterfaces().length > 0 ? `<p>Implements ${type.getInterfaces().map(typeLink).join(', ')}.</p>` : ''}
${membersOf(sources, type)}
${uses.length > 0 && !isScalarType(type) ? `<h2 id="uses">Where it is met</h2><ul class="uses">${uses.map((use) => `<li>${use}</li>`).join('')}</ul>` : ''}`,
  }
}

function indexPage(sources: Sources): Page {
  const types = pagedTypes(sources)
  const list = (kind: string) =>
    types
      .filter((type) => kindOf(type) === kind)
      .map((type) => `<li>${linkTo(`types/${type.name}`, type.name)}</li>`)
      .join('')
  const kinds: [kind: string, title: string][] = [
    ['scalar', 'Scalars'],
    ['object', 'Objects'],
    ['union', 'Answers of writes'],
    ['input', 'Inputs'],
    ['enum', 'Words'],
    ['interface', 'Interface'],
  ]
  return {
    path: 'types/all',
    title: 'All types',
    summary: 'Every type that a program may meet, by kind and by name.',
    body: `<h1>All types</h1><p class="lead">The ${types.length} types that a program may meet. <a href="/developers/programs.graphql">programs.graphql</a> holds them all for your tools; <a href="/developers/schema.graphql">schema.graphql</a> is the whole contract.</p>
${kinds.map(([kind, title]) => `<h2 id="${kind}">${title}</h2><ul class="names">${list(kind)}</ul>`).join('\n')}`,
  }
}

export const typePages = (sources: Sources): Page[] => [
  indexPage(sources),
  ...pagedTypes(sources).map((type) => typePage(sources, type)),
]
