import { describe, expect, test } from '@jest/globals'
import {
  buildSchema,
  coerceInputValue,
  type GraphQLInputType,
  isObjectType,
  parse,
  printSchema,
  typeFromAST,
  validate,
} from 'graphql'
import { find } from '../../docs/browser/find.js'
import { examplesOf } from '../../docs/site/examples.js'
import { operationsOf } from '../../docs/site/guides.js'
import { sampleVariables } from '../../docs/site/samples.js'
import { searchIndex } from '../../docs/site/search-index.js'
import { pagesOf, siteOf } from '../../docs/site/site.js'
import { pagedTypes } from '../../docs/site/types.js'
import { sourcesOf } from '../../scripts/build-docs.mjs'
import { programContract } from '../../server/src/contract/program-contract.js'
import { wholeScopes } from '../../server/src/modules/integrations/api-client.policy.js'
import { API_FIELDS, API_ROOTS, API_TYPES, keepToScopes } from '../../server/src/platform/api-scopes.js'

const ASSETS = { style: '/developers/assets/a.css', font: '/f.woff2', search: '/s.js', explorer: '/e.js' }
const sources = await sourcesOf(ASSETS, examplesOf)
const { contract, programs, examples, guides } = sources
const site = siteOf(sources)
const pages = pagesOf(sources)

describe('what of the contract a program may ask', () => {
  test('is what the scopes open, and nothing else', () => {
    expect(printSchema(programContract(contract))).toBe(printSchema(programs))
    const roots = [programs.getQueryType(), programs.getMutationType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}),
    )
    expect(roots.sort()).toEqual(Object.keys(API_ROOTS).sort())
    const objects = Object.values(programs.getTypeMap()).filter(isObjectType)
    const names = objects
      .filter((one) => !one.getInterfaces().some(({ name }) => name === 'Refusal') && !one.name.startsWith('__'))
      .map(({ name }) => name)
    expect(names.sort()).toEqual([...Object.keys(API_TYPES), 'Mutation', 'Query'].sort())
    for (const path of Object.keys(API_FIELDS)) {
      const [type = '', field = ''] = path.split('.')
      const of = programs.getType(type)
      expect([path, isObjectType(of) && field in of.getFields()]).toEqual([path, true])
    }
  })

  test('holds no field for people', () => expect(printSchema(programs)).not.toMatch(/^ {2}can:/m))
})

describe('each operation that a program may ask has an example', () => {
  test('and there is no other', () => expect([...examples.keys()].sort()).toEqual(Object.keys(API_ROOTS).sort()))

  test.each([...examples])('%s: right by both contracts, within its own scope, with right variables', (field, one) => {
    for (const schema of [contract, programs]) expect(validate(schema, one.document)).toEqual([])
    const { scope, also } = API_ROOTS[field] ?? {}
    const scopes = wholeScopes([scope, also].filter((asked) => asked != null))
    expect(() => keepToScopes(contract, one.document, one.operation, scopes)).not.toThrow()
    const variables = sampleVariables(programs, one.operation.variableDefinitions)
    for (const { variable, type } of one.operation.variableDefinitions ?? [])
      if (variable.name.value in variables)
        expect(() =>
          coerceInputValue(variables[variable.name.value], typeFromAST(programs, type as never) as GraphQLInputType),
        ).not.toThrow()
  })

  test.each(guides.map((guide) => [guide.name, guide] as const))(
    'and those of the guide %s are right',
    (_name, guide) => {
      for (const text of operationsOf(guide)) expect([text, validate(programs, parse(text))]).toEqual([text, []])
    },
  )
})

describe('the pages', () => {
  const html = [...site].filter(([path]) => path.endsWith('.html'))
  const idsOf = (text: string) => new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const ids = new Map(html.map(([path, text]) => [path, idsOf(text)]))

  test('are one for each type that a program may meet, and describe each of their fields', () => {
    for (const type of pagedTypes(sources)) {
      const page = site.get(`types/${type.name}.html`) ?? ''
      expect([type.name, page.includes(`<h1><code>${type.name}</code>`)]).toEqual([type.name, true])
      if (isObjectType(type))
        for (const name of Object.keys(type.getFields()))
          expect([type.name, name, idsOf(page).has(name)]).toEqual([type.name, name, true])
    }
    expect(pages.length).toBeGreaterThan(180)
  })

  test('lead nowhere else: each link is a page of the site, a part of it, or one of its files', () => {
    const broken = html.flatMap(([path, text]) =>
      [...text.matchAll(/href="([^"]+)"/g)].flatMap(([, to = '']) => {
        if (to === '/favicon.svg' || Object.values(ASSETS).includes(to) || to.startsWith('https://')) return []
        const [address = '', part] = to.replace(/\?.*?(?=#|$)/, '').split('#')
        const file = address === '' ? path : `${address.replace(/^\/developers\/?/, '') || 'index'}.html`
        const known = ids.get(file)
        const ok = /\/(schema|programs)\.graphql$/.test(address) || (known && (!part || known.has(part)))
        return ok ? [] : [`${path}: ${to}`]
      }),
    )
    expect(broken).toEqual([])
  })

  test('hold no script, no style and no handler of their own', () => {
    for (const [path, text] of html) {
      expect([path, /<style|\sstyle=|\son\w+=|javascript:/i.test(text)]).toEqual([path, false])
      for (const [tag] of text.matchAll(/<script[^>]*>[^<]*/g)) expect(tag).toMatch(/src="\/[^"]+"[^>]*>$/)
    }
  })

  test('have each its own ids, one first heading, a title and a summary', () => {
    for (const [path, text] of html) {
      const all = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect([path, all.filter((id, at) => all.indexOf(id) !== at)]).toEqual([path, []])
      expect([path, text.match(/<h1[ >]/g)?.length]).toEqual([path, 1])
      expect([path, /<meta name="description" content="[^"]+">/.test(text)]).toEqual([path, true])
    }
  })

  test('say who may ask, what is written once, and every error of the table', () => {
    const bookings = site.get('reference/bookings.html') ?? ''
    expect(bookings).toContain('Scope: <code>WRITE_BOOKINGS</code>.')
    expect(bookings).toContain('Needs the heading <code>Idempotency-Key</code>')
    expect(site.get('reference/families.html')).toContain('<code>WRITE_FAMILIES</code> and <code>READ_HEALTH</code>')
    expect(site.get('errors.html')).toContain('<code>SERVICE_UNAVAILABLE</code>')
    expect(site.get('errors.html')).toContain('600 in 60 seconds')
    expect(site.get('reference/people.html')).toContain('id="signIn"')
    expect(site.get('reference/people.html')).not.toContain('id="kitchenDay"')
  })

  test('show what a description holds as text, never as HTML', () => {
    const hostile = buildSchema(
      printSchema(programs).replaceAll('"""The civil day."""', '"""<img src=x onerror=alert(1)>"""'),
    )
    const page = siteOf({ ...sources, programs: hostile })
    expect(page.get('types/KitchenDay.html')).toContain('&lt;img')
    for (const [path, text] of page)
      if (path.endsWith('.html')) expect([path, text.includes('<img')]).toEqual([path, false])
  })
})

describe('the search', () => {
  const entries = searchIndex(sources, pages)
  const first = (words: string) => find(entries, words)[0]

  test('finds a page, an operation, a type, a field, whatever the accents and capitals', () => {
    expect(first('kitchenday')).toMatchObject({ t: 'kitchenDay', k: 'query' })
    expect(first('RemittanceSheet')).toMatchObject({ u: '/developers/reference/money#remittanceSheet' })
    expect(first('freezesAt')).toMatchObject({ t: 'KitchenService.freezesAt' })
    expect(first('wébhooks')).toMatchObject({ u: '/developers/guides/webhooks' })
    expect(find(entries, 'zzz')).toEqual([])
    expect(find(entries, '  ')).toEqual([])
  })

  test('leads to what is there', () => {
    for (const { t, u } of entries) {
      const [address = '', part] = u.split('#')
      const page = site.get(`${address.replace(/^\/developers\/?/, '') || 'index'}.html`)
      expect([t, u, page !== undefined && (!part || page.includes(` id="${part}"`))]).toEqual([t, u, true])
    }
  })
})
