import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

interface Size {
  depth: number
  fields: number
  aliases: number
  directives: number
}

/** Measured on our own screens (the largest uses depth 8, 90 fields), with room for integrators. */
export const LIMITS = { depth: 12, fields: 400, aliases: 20, directives: 20, rootMutations: 1, tokens: 2_000 }

const refuse = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/**
 * Counts depth, fields, aliases and directives of an operation with its fragments expanded, before execution.
 * Each fragment is measured once, so the rule is linear in the size of the text: it cannot itself be the bomb.
 */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const measured = new Map<string, Size>()
  const open = new Set<string>()

  const measureFragment = (name: string): Size | null => {
    const known = measured.get(name)
    if (known) return known
    const fragment = context.getFragment(name)
    if (!fragment || open.has(name)) return null // unknown or cyclic: graphql's own rules say so
    open.add(name)
    const size = measure(fragment.selectionSet)
    open.delete(name)
    measured.set(name, size)
    return size
  }

  const measure = (set: SelectionSetNode): Size => {
    const total: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 }
    const add = (size: Size | null, deeper: number) => {
      if (!size) return
      total.depth = Math.max(total.depth, size.depth + deeper)
      total.fields += size.fields
      total.aliases += size.aliases
      total.directives += size.directives
    }
    for (const node of set.selections) {
      total.directives += node.directives?.length ?? 0
      if (node.kind === Kind.FIELD) {
        total.fields++
        if (node.alias) total.aliases++
        total.depth = Math.max(total.depth, 1)
        if (node.selectionSet) add(measure(node.selectionSet), 1)
      } else if (node.kind === Kind.INLINE_FRAGMENT) add(measure(node.selectionSet), 0)
      else add(measureFragment(node.name.value), 0)
    }
    return total
  }

  return {
    OperationDefinition(operation) {
      const size = measure(operation.selectionSet)
      const tooMuch = (['depth', 'fields', 'aliases', 'directives'] as const).some((key) => size[key] > LIMITS[key])
      if (tooMuch) context.reportError(refuse('Cette demande est trop complexe : découpez-la.'))
      if (operation.operation === 'mutation' && operation.selectionSet.selections.length > LIMITS.rootMutations) {
        context.reportError(refuse('Une seule mutation par demande.'))
      }
    },
    StringValue(node) {
      if (hasForbiddenText(node.value)) context.reportError(refuse('Caractères interdits dans la demande.'))
    },
    FloatValue(node) {
      if (!Number.isFinite(Number(node.value))) context.reportError(refuse('Nombre hors limites.'))
    },
  }
}

const LONE_SURROGATE = /\p{Surrogate}/u
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** NUL and lone surrogates never reach PostgreSQL. */
export const hasForbiddenText = (text: string): boolean => text.includes('\0') || LONE_SURROGATE.test(text)

/** The same for the variables of a request, however deep; more than 32 levels are refused too. */
export function hasForbiddenValue(value: unknown, depth = 0): boolean {
  if (depth > 32) return true
  if (typeof value === 'string') return hasForbiddenText(value)
  if (Array.isArray(value)) return value.some((item) => hasForbiddenValue(item, depth + 1))
  if (value && typeof value === 'object') {
    return Object.entries(value).some(
      ([key, item]) => FORBIDDEN_KEYS.has(key) || hasForbiddenText(key) || hasForbiddenValue(item, depth + 1),
    )
  }
  return false
}
