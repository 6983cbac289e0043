import { getNamedType, type GraphQLField, type GraphQLSchema } from 'graphql'
import { API_SCOPES, type ApiScope } from '../../server/src/platform/actor.js'
import { API_ROOTS, needsOf } from '../../server/src/platform/api-scopes.js'
import { hasRequestId } from '../../server/src/platform/once-per-key.js'

/** The operations that belong together on a page: what reads, and what writes and so reads too. */
export interface Group {
  path: string
  title: string
  lead: string
  scopes: ApiScope[]
}

export const GROUPS: Group[] = [
  {
    path: 'reference/open',
    title: 'Open to every program',
    lead: 'Communes, their services and prices, what the token may do, and what changed. No scope is asked for.',
    scopes: [],
  },
  {
    path: 'reference/counts',
    title: 'Counts of the kitchen',
    lead: 'How many meals, of which diet, on which day, and the places of a service. Nobody is named.',
    scopes: ['READ_COUNTS'],
  },
  {
    path: 'reference/attendance',
    title: 'Attendance',
    lead: 'The register (« pointage »): who is expected, who came.',
    scopes: ['READ_ATTENDANCE', 'WRITE_ATTENDANCE'],
  },
  {
    path: 'reference/bookings',
    title: 'Bookings',
    lead: 'Book and cancel for a family: quote first, then place with the total that was quoted.',
    scopes: ['WRITE_BOOKINGS'],
  },
  {
    path: 'reference/families',
    title: 'Families',
    lead: 'Accounts (« comptes usagers »), the people they answer for, and their accesses to services. Each reading is noted.',
    scopes: ['READ_FAMILIES', 'WRITE_FAMILIES'],
  },
  {
    path: 'reference/money',
    title: 'Money',
    lead: 'Orders, payments, invoices, receipts, and the books of a « régie ». All amounts are whole euro cents.',
    scopes: ['READ_MONEY', 'WRITE_MONEY'],
  },
]

export const scopeOf = (field: string): ApiScope | null => API_ROOTS[field]?.scope ?? null
export const groupOf = (field: string): Group | undefined => {
  const scope = scopeOf(field)
  return GROUPS.find(({ scopes }) => (scope ? scopes.includes(scope) : scopes.length === 0))
}

/** What the token must hold for an operation, in sentences. */
export function asked(field: GraphQLField<unknown, unknown>, isMutation: boolean): string[] {
  const reach = API_ROOTS[field.name]
  if (!reach) return ['For people alone: a program is answered `FORBIDDEN`.']
  const lines = [
    field.name === 'changes'
      ? 'Scope: that of each kind you ask for (see `ChangeKind`).'
      : reach.scope
        ? `Scope: \`${reach.scope}\`${reach.also ? ` and \`${reach.also}\`` : ''}.`
        : 'Scope: none.',
  ]
  if (reach.services === 'FILTERED') lines.push('A program of some services is answered what is of those services.')
  else if (reach.services)
    lines.push(`A program of some services names one of its own in \`${reach.services.argument}\`.`)
  else lines.push('A program of some services may not: it is of the whole commune.')
  if (reach.must) lines.push(`\`${reach.must}\` must be given: a program has no family of its own.`)
  if (isMutation)
    lines.push(
      hasRequestId(field)
        ? 'Known by the id that you give it: sent again with the same id, it is done once.'
        : 'Needs the heading `Idempotency-Key`: sent again with the same key, it is done once.',
    )
  return lines
}

/** Scopes that a field asks for besides the one by which its type was reached: each list, one of its scopes. */
export function needsFor(schema: GraphQLSchema, parent: string, field: GraphQLField<unknown, unknown>): ApiScope[][] {
  const needs = needsOf(schema, parent, field.name, getNamedType(field.type).name) ?? []
  const lists = needs.filter((one) => one.length > 0).map((one) => API_SCOPES.filter((scope) => one.includes(scope)))
  return [...new Map(lists.map((one) => [one.join(), one])).values()]
}
