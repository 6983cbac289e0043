// What changed between two contracts, and what of it breaks who uses them. Pure: no file, no clock.
import { diff } from '@graphql-inspector/core'
import { buildSchema, isEnumType, isInputObjectType } from 'graphql'

/** Words, and what only says again that something is deprecated. */
const UNSAID = /DESCRIPTION|DIRECTIVE_USAGE/
const LEVELS = { BREAKING: 'breaking', DANGEROUS: 'careful', NON_BREAKING: 'added' }

/** [{ level: 'breaking' | 'careful' | 'added' | 'deprecated', path: 'Type.field', message }], the worst first. */
export async function changesBetween(released, current) {
  const changes = await diff(buildSchema(released), buildSchema(current))
  const order = ['breaking', 'deprecated', 'careful', 'added']
  return changes
    .filter(({ type }) => !UNSAID.test(type))
    .map(({ type, path, message, criticality }) => ({
      level: /DEPRECATION_ADDED/.test(type) ? 'deprecated' : LEVELS[criticality.level],
      path: (path ?? '').replace(/\.@deprecated$/, ''),
      message: message.replaceAll("'", '`'),
    }))
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || (a.path < b.path ? -1 : 1))
}

/** Why something was deprecated, in the contract that was released. */
function deprecationOf(schema, path) {
  const [typeName, name, argument] = path.split('.')
  const type = schema.getType(typeName)
  if (!type) return null
  const of = isEnumType(type) ? type.getValue(name) : 'getFields' in type ? type.getFields()[name] : null
  const what = argument && !isInputObjectType(type) ? of?.args?.find((arg) => arg.name === argument) : of
  return what?.deprecationReason ?? null
}

const REMOVED_AFTER = /removed after (\d{4}-\d\d-\d\d)/

/**
 * The changes that may not be released, each with what to do.
 * @param accepted what breaks on purpose: path → reason
 */
export async function refusedChanges(released, current, { today, accepted = {} }) {
  const before = buildSchema(released)
  const changes = await changesBetween(released, current)
  return changes
    .filter(({ level, path }) => {
      if (level !== 'breaking' || accepted[path]) return false
      const until = REMOVED_AFTER.exec(deprecationOf(before, path) ?? '')?.[1]
      return !(until && until < today)
    })
    .map(({ path, message }) => {
      const until = REMOVED_AFTER.exec(deprecationOf(before, path) ?? '')?.[1]
      const what = until
        ? `it is promised until ${until}`
        : 'deprecate it first, or list it with its reason in server/contract/accepted-breaks.json'
      return `${path}: ${message}: ${what}`
    })
}

const TITLES = {
  breaking: 'Breaking',
  deprecated: 'Deprecated',
  careful: 'To be read with care: a word more, another default',
  added: 'Added, or wider',
}

/** The changes of a version, as the changelog says them. */
export async function changelogOf(released, current, { version, today, accepted = {} }) {
  const changes = await changesBetween(released, current)
  const lines = Object.entries(TITLES).flatMap(([level, title]) => {
    const some = changes.filter((change) => change.level === level)
    if (some.length === 0) return []
    return [
      `### ${title}`,
      '',
      ...some.map(({ path, message }) => `- ${message}${accepted[path] ? `: ${accepted[path]}` : ''}.`),
      '',
    ]
  })
  return [`## ${version}, ${today}`, '', ...(lines.length > 0 ? lines : ['Descriptions alone.', ''])].join('\n')
}

/** « # Contract 3, released 2026-12-14. », the first line of the contract that was released. */
export const releasedVersion = (released) => Number(/^# Contract (\d+), released/.exec(released)?.[1] ?? 0)
