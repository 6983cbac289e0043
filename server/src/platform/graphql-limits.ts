import {
  type ASTNode,
  type ASTVisitor,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLOutputType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'

interface Size {
  depth: number
  /** Lists inside lists: each level multiplies the answer by the rows of the one above. */
  lists: number
  /** Fields of the outermost level only. */
  roots: number
  fields: number
  aliases: number
  directives: number
}

const COUNTED = ['depth', 'lists', 'fields', 'aliases', 'directives'] as const

/** What is counted, as who asks too much is told. */
const WORDS: Record<(typeof COUNTED)[number], string> = {
  depth: 'niveaux',
  lists: 'listes l’une dans l’autre',
  fields: 'champs',
  aliases: 'alias',
  directives: 'directives',
}

/** Measured on our own screens (a test measures them again), with room for integrators. */
export const LIMITS = { depth: 12, lists: 4, fields: 400, aliases: 20, directives: 20, rootMutations: 1, tokens: 2_000 }

/** Marked as ours, so that it is shown. */
const refuse = (message: string, nodes: ASTNode) =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT', sentence: true } })

/**
 * Measures an operation with its fragments expanded, before execution. Each fragment is measured once, so the work is
 * linear in the size of the text: the measure cannot itself be the bomb.
 */
export function measurer(context: Pick<ValidationContext, 'getFragment' | 'getSchema'>) {
  const schema = context.getSchema()
  const measured = new Map<string, Size>()
  const open = new Set<string>()

  const measureFragment = (name: string): Size | null => {
    const known = measured.get(name)
    if (known) return known
    const fragment = context.getFragment(name)
    if (!fragment || open.has(name)) return null // unknown or cyclic: graphql's own rules say so
    open.add(name)
    const size = measure(fragment.selectionSet, fragment.typeCondition.name.value)
    open.delete(name)
    measured.set(name, size)
    return size
  }

  const typeOf = (parent: string, field: string): GraphQLOutputType | undefined => {
    const type = schema.getType(parent)
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined
  }

  const measure = (set: SelectionSetNode, parent: string): Size => {
    const total: Size = { depth: 0, lists: 0, roots: 0, fields: 0, aliases: 0, directives: 0 }
    const add = (size: Size | null, deeper = 0, list = 0) => {
      if (!size) return
      total.depth = Math.max(total.depth, size.depth + deeper)
      total.lists = Math.max(total.lists, size.lists + list)
      total.roots += deeper ? 0 : size.roots
      total.fields += size.fields
      total.aliases += size.aliases
      total.directives += size.directives
    }
    for (const node of set.selections) {
      total.directives += node.directives?.length ?? 0
      if (node.kind === Kind.INLINE_FRAGMENT) add(measure(node.selectionSet, node.typeCondition?.name.value ?? parent))
      else if (node.kind === Kind.FRAGMENT_SPREAD) add(measureFragment(node.name.value))
      else {
        const type = typeOf(parent, node.name.value)
        const named = type && getNamedType(type)
        const list = isCompositeType(named) && isListType(type && getNullableType(type)) ? 1 : 0
        total.roots++
        total.fields++
        if (node.alias) total.aliases++
        total.depth = Math.max(total.depth, 1)
        if (node.selectionSet) add(measure(node.selectionSet, named?.name ?? ''), 1, list)
      }
    }
    return total
  }
  return measure
}

export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const measure = measurer(context)
  return {
    OperationDefinition(operation) {
      if (operation.operation === 'subscription') {
        context.reportError(
          refuse(
            'Les abonnements (« subscription ») ne sont pas proposés : posez la question de nouveau, ou recevez nos messages signés.',
            operation,
          ),
        )
        return
      }
      const size = measure(operation.selectionSet, context.getSchema().getRootType(operation.operation)?.name ?? '')
      const over = COUNTED.find((key) => size[key] > LIMITS[key])
      if (over) {
        const most = `${size[over]} ${WORDS[over]}, ${LIMITS[over]} au plus`
        context.reportError(refuse(`Cette demande est trop complexe (${most}) : découpez-la.`, operation))
      }
      if (operation.operation === 'mutation' && size.roots > LIMITS.rootMutations) {
        context.reportError(refuse('Une seule mutation par demande.', operation))
      }
    },
    StringValue(node) {
      if (hasForbiddenText(node.value)) context.reportError(refuse('Caractères interdits dans la demande.', node))
    },
    FloatValue(node) {
      if (!Number.isFinite(Number(node.value))) context.reportError(refuse('Nombre hors limites.', node))
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
