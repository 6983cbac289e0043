import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import { code, escape, inline, table } from './html.js'
import { linkTo, type Page } from './layout.js'
import { sampleVariables } from './samples.js'
import { asked, type Group, GROUPS, groupOf } from './scopes.js'
import type { Sources } from './sources.js'

/** A type as it is written in the contract, with a link to its page. */
export function typeLink(type: GraphQLType): string {
  const { name } = getNamedType(type) as GraphQLNamedType
  const written = escape(type.toString())
  const named = getNamedType(type) as GraphQLNamedType
  if (isScalarType(named) && isSpecifiedScalarType(named)) return `<code>${written}</code>`
  return `<code>${written.replace(name, linkTo(`types/${name}`, name))}</code>`
}

/** What a description says of people: « For READ_REGISTER. » at its end. */
const FOR_PEOPLE = /\s*For ([^.]*)\.$/
export const withoutPeople = (description: string): string => description.replace(FOR_PEOPLE, '')

const described = (description: string | null | undefined): string => inline(description ?? '')

export const argumentsTable = (of: string, args: GraphQLField<unknown, unknown>['args']): string =>
  args.length === 0
    ? ''
    : table(
        `Arguments of ${of}`,
        `<thead><tr><th scope="col">Argument</th><th scope="col">Type</th><th scope="col">What it is</th></tr></thead><tbody>${args
          .map(
            (argument) =>
              `<tr><th scope="row"><code>${argument.name}</code></th><td>${typeLink(argument.type)}</td><td>${described(argument.description)}${
                argument.defaultValue === undefined
                  ? ''
                  : ` Default <code>${escape(JSON.stringify(argument.defaultValue))}</code>.`
              }</td></tr>`,
          )
          .join('')}</tbody>`,
      )

/** The members of an answer that say no, each with its reasons. */
function refusalsOf(type: GraphQLType): string {
  const named = getNamedType(type)
  if (!isUnionType(named)) return ''
  const refusals = named.getTypes().filter((one) => one.getInterfaces().some(({ name }) => name === 'Refusal'))
  if (refusals.length === 0) return ''
  const lines = refusals.map((one) => {
    const reason = one.getFields()['reason']
    const words = reason ? getNamedType(reason.type) : null
    const reasons = words && isEnumType(words) ? words.getValues() : []
    return `<dt><code>${linkTo(`types/${one.name}`, one.name)}</code> ${described(one.description)}</dt>${reasons
      .map(({ name, description }) => `<dd><code>${name}</code> ${described(description)}</dd>`)
      .join('')}`
  })
  return `<h3>Refusals</h3><p>Answers, not errors: <code>message</code> says each in French, for people.</p><dl class="refusals">${lines.join('')}</dl>`
}

function section(
  { programs, contract, examples }: Sources,
  field: GraphQLField<unknown, unknown>,
  isMutation: boolean,
): string {
  const example = examples.get(field.name)
  const people = FOR_PEOPLE.exec(field.description ?? '')?.[1]
  const whole = (isMutation ? contract.getMutationType() : contract.getQueryType())?.getFields()[field.name] ?? field
  const variables = example ? sampleVariables(programs, example.operation.variableDefinitions) : {}
  const shown = Object.keys(variables).length > 0
  return `<section aria-labelledby="${field.name}">
<h2 id="${field.name}"><code>${field.name}</code> <span class="kind">${isMutation ? 'mutation' : 'query'}</span></h2>
<p>${described(withoutPeople(field.description ?? ''))}</p>
${field.deprecationReason ? `<p class="deprecated">Deprecated. ${described(field.deprecationReason)}</p>` : ''}
<ul class="asks">${asked(whole, isMutation)
    .map((line) => `<li>${inline(line)}</li>`)
    .join('')}${people ? `<li class="people">Among people: for ${inline(people)}.</li>` : ''}</ul>
${argumentsTable(field.name, field.args)}
<p>Answers ${typeLink(field.type)}.</p>
${refusalsOf(field.type)}
${
  example
    ? `<h3>Example</h3>${code(example.text, 'graphql', `Example of ${field.name}`)}${
        shown ? code(JSON.stringify(variables, null, 2), 'json', `Variables of the example of ${field.name}`) : ''
      }<p><a href="/developers/explorer?operation=${field.name}">Open it in the explorer</a></p>`
    : ''
}
</section>`
}

const rootsOf = ({ programs }: Sources) =>
  [programs.getQueryType(), programs.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({ field, isMutation: root?.name === 'Mutation' })),
  )

function groupPage(sources: Sources, group: Group): Page {
  const fields = rootsOf(sources).filter(({ field }) => groupOf(field.name) === group)
  const apiScope = sources.contract.getType('ApiScope')
  const scopes = group.scopes.map((scope) => {
    const value = isEnumType(apiScope) ? apiScope.getValue(scope) : null
    return `<li><code>${scope}</code> ${described(value?.description)}</li>`
  })
  return {
    path: group.path,
    title: group.title,
    summary: group.lead,
    body: `<h1>${escape(group.title)}</h1><p class="lead">${inline(group.lead)}</p>
${scopes.length > 0 ? `<ul>${scopes.join('')}</ul>` : ''}
<p>On this page: ${fields.map(({ field }) => `<a href="#${field.name}"><code>${field.name}</code></a>`).join(', ')}.</p>
${fields.map(({ field, isMutation }) => section(sources, field, isMutation)).join('\n')}`,
  }
}

/** What the contract holds besides, so that who reads it knows for whom it is. */
function peoplePage(sources: Sources): Page {
  const open = new Set(rootsOf(sources).map(({ field }) => field.name))
  const rows = [sources.contract.getQueryType(), sources.contract.getMutationType()].flatMap((root) =>
    isObjectType(root)
      ? Object.values(root.getFields())
          .filter(({ name }) => !open.has(name))
          .map(
            (field) =>
              `<tr><th scope="row" id="${field.name}"><code>${field.name}</code></th><td>${root.name === 'Mutation' ? 'mutation' : 'query'}</td><td>${described(field.description)}</td></tr>`,
          )
      : [],
  )
  return {
    path: 'reference/people',
    title: 'Operations for people',
    summary: 'What of the contract only people may ask, with a session of the portal or the console.',
    body: `<h1>Operations for people</h1><p class="lead">The portal and the console use one contract with you. These ${rows.length} operations are for people, who answer for what they do: a program that asks one is answered <code>FORBIDDEN</code>, whatever its scopes.</p>
${table('Operations for people', `<thead><tr><th scope="col">Operation</th><th scope="col">Kind</th><th scope="col">What for</th></tr></thead><tbody>${rows.join('')}</tbody>`)}`,
  }
}

export const referencePages = (sources: Sources): Page[] => [
  ...GROUPS.map((group) => groupPage(sources, group)),
  peoplePage(sources),
]
