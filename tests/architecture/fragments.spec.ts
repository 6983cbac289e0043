import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { buildSchema, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'

/** What a quote, a lost day, a warning or a refusal holds is said once, in `web/shared`: the apps spread it. */
const SHARED = ['OrderQuote', 'RegieQuote', 'UnavailableDay', 'OverlapWarning', 'OrderRefused', 'BookingNotCancellable']
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const documents = ['web/src', 'admin/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => join(folder, name).replaceAll('\\', '/')),
)

/** Types of SHARED whose fields a document names itself. */
function ownFields(text: string): string[] {
  const types = new TypeInfo(schema)
  const found = new Set<string>()
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      SelectionSet: ({ selections }) => {
        const name = types.getParentType()?.name ?? ''
        if (SHARED.includes(name) && selections.some(({ kind }) => kind === Kind.FIELD)) found.add(name)
      },
    }),
  )
  return [...found]
}

test('quotes, lost days and refusals of orders are read by the fragments of web/shared', () => {
  const own = documents.flatMap((path) => ownFields(readFileSync(path, 'utf8')).map((type) => `${path}: ${type}`))
  expect(documents.length).toBeGreaterThan(20)
  expect(own).toEqual([])
  expect(ownFields('query Q($i: QuoteInput!) { quoteOrder(input: $i) { totalCents } }')).toEqual(['OrderQuote'])
})
