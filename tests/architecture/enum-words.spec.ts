import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildSchema, isEnumType } from 'graphql'
import { sourcesUnder } from './sources.js'

/** The words of the contract's enumerations stand in `web/shared/enums`, in each language, for both apps. */
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))
const valuesOf = new Map(
  Object.values(schema.getTypeMap()).flatMap((type) =>
    isEnumType(type) && !type.name.startsWith('__')
      ? [[type.name, type.getValues().map(({ name }) => name)] as const]
      : [],
  ),
)

/** What stands beside a value without being its word: a sentence about it, or its part of an address. */
const NO_WORDS = [
  'admin/src/features/communes/communeForm.ts: mendedAt',
  'admin/src/features/orders/search.ts: words',
  'admin/src/features/reports/messages.ts: anomalyAdvice',
  'admin/src/features/retention/messages.ts: meaning',
  'web/shared/family/messages.ts: t',
]

test('no second table of words stands elsewhere in the apps', () => {
  const known = new Set([...valuesOf.values()].flat())
  const sources = sourcesUnder('web/src', 'web/shared', 'admin/src').filter(
    ({ path }) => !path.endsWith('.spec.ts') && !path.startsWith('web/shared/enums/'),
  )
  const tables = sources.flatMap(({ path, text }) => {
    const lists = [...text.matchAll(/const (\w+)\b[^=\n]*= messages\(\{([\s\S]*?)\n\}/g)].filter(([, , body = '']) =>
      [...body.matchAll(/^\s*'?(?:[\w.]*\.)?([A-Z][A-Z_]*)'?: /gm)].some(([, key = '']) => known.has(key)),
    )
    const records = [...text.matchAll(/const (\w+): Record<(\w+), string> =/g)].filter(([, , of = '']) =>
      valuesOf.has(of),
    )
    return [...lists, ...records].map(([, name]) => `${path}: ${name}`)
  })
  expect(tables).toEqual(NO_WORDS)
})

test('an app that lists the values of an enumeration lists them all', () => {
  const missing = sourcesUnder('web/src', 'web/shared', 'admin/src').flatMap(({ path, text }) =>
    [...text.matchAll(/const (\w+) = \[([^\]]*)\] as const satisfies readonly (\w+)\[\]/g)].flatMap(
      ([, name = '', list = '', of = '']) => {
        const listed = [...list.matchAll(/'(\w+)'/g)].map(([, value]) => value)
        const left = valuesOf.get(of)?.filter((value) => !listed.includes(value)) ?? []
        return left.length > 0 ? [`${path}: ${name} lacks ${left.join()}`] : []
      },
    ),
  )
  expect(missing).toEqual([])
})
