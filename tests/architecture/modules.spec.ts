import { describe, expect, test } from '@jest/globals'
import { type Source, sourcesUnder } from './sources.js'

const ORDER = [
  'communes',
  'schools',
  'accounts',
  'documents',
  'families',
  'services',
  'calendar',
  'regulations',
  'custom-fields',
  'pricing',
  'wallet',
  'bookings',
  'invoices',
  'payments',
  'administration',
  'imports',
  'attendance',
  'notifications',
  'reporting',
  'integrations',
]

/** Folders of the large modules. What stands beside them is known to all of them, and its resolvers know all of them. */
const ROOMS: Record<string, string[]> = {
  regulations: ['language', 'evaluate', 'read-back', 'checks', 'library'],
  bookings: [
    'agenda',
    'offer',
    'orders',
    'waiting',
    'standing',
    'cancelling',
    'changing',
    'closures',
    'after-the-day',
    'accesses',
    'replay',
    'publishing',
  ],
  payments: [
    ...['providers', 'sandbox', 'stripe', 'settings', 'refunds', 'disputes', 'settling', 'order-state', 'sessions'],
    ...['till', 'alerts', 'dormant', 'leaving'],
  ],
  accounts: ['second-factors', 'identities', 'first-opening', 'staff'],
  administration: ['agglomeration', 'logos', 'communes', 'identity', 'school-year', 'regies', 'opening', 'retention'],
  services: ['renewals', 'decisions', 'setup', 'situations'],
  documents: ['asked'],
  pricing: ['grid'],
  reporting: ['bank', 'audit-log', 'data-exports'],
  imports: ['file', 'plan', 'writing', 'exporting'],
  invoices: ['crediting', 'enrolment', 'dunning', 'handover'],
  integrations: ['changes', 'webhooks'],
}

const ROLES = [
  'entity',
  'policy',
  'access',
  'command',
  'query',
  'input',
  'result',
  'resolver',
  'loaders',
  'events',
  'handler',
  'job',
  'gateway',
  'webhook',
  'routes',
]

const server = sourcesUnder('server/src')
const moduleOf = (path: string): string | undefined => /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1]
const roomOf = (path: string): string | undefined => /^server\/src\/modules\/[^/]+\/([^/]+)\//.exec(path)?.[1]
const inModules = server.filter(({ path }) => moduleOf(path))
const withRole = (...roles: string[]) =>
  inModules.filter(({ path }) => roles.some((role) => path.endsWith(`.${role}.ts`)))
const crossings = (sources: Source[], wrong: (from: string, to: string, source: Source) => boolean) =>
  sources.flatMap((source) =>
    source.imports.filter((to) => wrong(source.path, to.path, source)).map((to) => `${source.path} -> ${to.path}`),
  )

test('the sources and what they import are really read', () => {
  expect(server.length).toBeGreaterThan(200)
  expect(server.flatMap(({ imports }) => imports).length).toBeGreaterThan(700)
  const unresolved = server.flatMap((s) =>
    s.imports.filter((to) => !server.some(({ path }) => path === to.path)).map((to) => `${s.path} -> ${to.path}`),
  )
  expect(unresolved).toEqual([])
  expect(withRole('resolver').flatMap(({ text }) => bodiesOf(text)).length).toBeGreaterThan(60)
})

describe('server modules', () => {
  test('are those of the written order', () => {
    expect(
      [...new Set(inModules.map(({ path }) => moduleOf(path)))].filter((name) => !ORDER.includes(name ?? '')),
    ).toEqual([])
  })

  test('import only modules to their left', () => {
    const place = (path: string) => ORDER.indexOf(moduleOf(path) ?? '')
    expect(crossings(inModules, (from, to) => moduleOf(to) !== undefined && place(to) > place(from))).toEqual([])
  })

  test('have rooms in a written order, which import only rooms to their left', () => {
    const placeOf = (path: string) => (ROOMS[moduleOf(path) ?? ''] ?? []).indexOf(roomOf(path) ?? '')
    const inRooms = inModules.filter(({ path }) => roomOf(path) && !path.endsWith('.spec.ts'))
    expect(inRooms.filter(({ path }) => placeOf(path) < 0).map(({ path }) => path)).toEqual([])
    expect(crossings(inRooms, (from, to) => moduleOf(to) === moduleOf(from) && placeOf(to) > placeOf(from))).toEqual([])
  })

  test('enter another module by its front door', () => {
    expect(
      crossings(
        inModules,
        (from, to) => moduleOf(to) !== undefined && moduleOf(to) !== moduleOf(from) && !to.endsWith('/index.ts'),
      ),
    ).toEqual([])
  })

  test('import their own files, not their own front door', () => {
    expect(crossings(inModules, (from, to) => moduleOf(to) === moduleOf(from) && to.endsWith('/index.ts'))).toEqual([])
  })

  test('stand on the platform only', () => {
    expect(crossings(inModules, (_from, to) => !moduleOf(to) && !to.startsWith('server/src/platform/'))).toEqual([])
  })

  test('are not known to the platform', () => {
    const platform = server.filter(({ path }) => path.startsWith('server/src/platform/'))
    expect(crossings(platform, (_from, to) => !to.startsWith('server/src/platform/'))).toEqual([])
  })

  test('hold files of the closed list of roles', () => {
    const named = new RegExp(`/(index|[a-z0-9-]+\\.(${ROLES.join('|')})(\\.spec)?)\\.ts$`)
    expect(inModules.map(({ path }) => path).filter((path) => !named.test(path))).toEqual([])
  })

  test('depend on nothing that turns in circles at run time', () => {
    expect(cyclesOf(server)).toEqual([])
  })
})

describe('the roles of files', () => {
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')

  test('a rule and a right are pure: no database, no clock, no waiting', () => {
    const impure = withRole('policy', 'access').flatMap(({ path, text, packages }) => [
      ...packages
        .filter((name) => /^(typeorm|pg|fastify|@apollo|graphile|node:fs|node:net)/.test(name))
        .map((name) => `${path} imports ${name}`),
      ...[
        ...withoutComments(text).matchAll(
          /\bawait\b|\basync\b|Date\.now|new Date\(\)|clock\.now|\.query\(|Math\.random/g,
        ),
      ].map(([found]) => `${path}: ${found}`),
    ])
    expect(impure).toEqual([])
  })

  test('a rule reaches only what is pure', () => {
    const pure =
      /\.(policy|access|entity|result|input|events)\.ts$|\/index\.ts$|platform\/(actor|compare|day|money|fraction|errors|can|french|home-zone|crypto|mail|data-readers|staff-rights|tidy|validators)\.ts$/
    expect(
      crossings(
        withRole('policy', 'access'),
        (_from, to, source) => !pure.test(to) && !source.imports.some((i) => i.path === to && i.typeOnly),
      ),
    ).toEqual([])
  })

  test('a resolver’s bodies are one line', () => {
    const long = withRole('resolver').flatMap(({ path, text }) =>
      bodiesOf(text)
        .filter((body) => body.statements > 1)
        .map((body) => `${path}: ${body.name}`),
    )
    expect(long).toEqual([])
  })

  test('a resolver decides nothing', () => {
    const deciding = withRole('resolver').flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/^\s+(if \(|for \(|while \(|switch \(|try \{)/gm)].map(
        ([found]) => `${path}: ${found.trim()}`,
      ),
    )
    expect(deciding).toEqual([])
  })

  test('an entity, an input and a result do nothing', () => {
    const doing = withRole('entity', 'input', 'result').flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/\bawait\b|\.query\(|\.save\(/g)].map(([found]) => `${path}: ${found}`),
    )
    expect(doing).toEqual([])
  })

  test('a command knows no decorator of GraphQL', () => {
    expect(
      withRole('command', 'query', 'policy', 'access')
        .filter(({ packages }) => packages.includes('type-graphql'))
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('money never moves through the save() of an entity that was read before', () => {
    expect(
      inModules
        .filter(({ text }) => /\.(save|upsert)\(|cascade:\s*(true|\[)/.test(withoutComments(text)))
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('a row gets its type by one door, which looks at it', () => {
    // clients before there is a data source, and whether the database answers at all
    const own = /platform\/(sql|embedded-postgres|application-login)\.ts$|src\/app\.ts$|migrations\//
    const untyped = /(\(|\b(const|let) [^=;]*= )await [\w.]*(db|tx|manager|runner)\.query\(|\b(rowsOf|firstRow|oneRow)</
    const elsewhere = server.filter(({ path, text }) => !own.test(path) && untyped.test(withoutComments(text)))
    expect(elsewhere.map(({ path }) => path)).toEqual([])
  })

  test('only the clock reads the time', () => {
    const readers = server.filter(
      ({ path, text }) => /Date\.now\(|new Date\(\)/.test(withoutComments(text)) && !/platform\/clock\.ts$/.test(path),
    )
    expect(readers.map(({ path }) => path)).toEqual([])
  })

  test('nothing is called utils, helpers, common or types', () => {
    expect(
      server.map(({ path }) => path).filter((path) => /\/(utils?|helpers?|common|types|misc)(\.|\/)/.test(path)),
    ).toEqual([])
  })
})

describe('the two apps', () => {
  const apps = sourcesUnder('web/src', 'admin/src')
  const shared = sourcesUnder('web/shared')
  const appOf = (path: string) => path.split('/')[0]
  const featureOf = (path: string) => /^(?:web|admin)\/src\/features\/([^/]+)\//.exec(path)?.[1]
  /** The frame around every page may show pieces of them; a specification may compare two features. */
  const FRAME = new Set(['layout'])

  test('share code that knows neither of them', () => {
    expect(crossings(shared, (_from, to) => !to.startsWith('web/shared/') && !/generated/.test(to))).toEqual([])
  })

  test('import neither the server nor each other', () => {
    expect(
      crossings(
        apps,
        (from, to) => to.startsWith('server/') || (appOf(to) !== appOf(from) && !to.startsWith('web/shared/')),
      ),
    ).toEqual([])
  })

  test('are made of features that do not import each other', () => {
    expect(
      crossings(apps, (from, to) =>
        Boolean(
          featureOf(from) && featureOf(to) && featureOf(from) !== featureOf(to) && !FRAME.has(featureOf(from) ?? ''),
        ),
      ),
    ).toEqual([])
  })

  test('ask only in .graphql files', () => {
    expect(
      apps.filter(({ text, path }) => /\bgql`/.test(text) && !path.includes('generated')).map(({ path }) => path),
    ).toEqual([])
  })
})

test('no file is over 300 lines', () => {
  const long = sourcesUnder('server/src', 'web/src', 'web/shared', 'admin/src')
    .filter(({ path }) => !path.includes('/migrations/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
  expect(long.filter(({ lines }) => lines > 300)).toEqual([])
})

interface Body {
  name: string
  statements: number
}

/** The methods of a class: their name and the number of statements of their body, one a line at the body's own indent. */
function bodiesOf(text: string): Body[] {
  return [...text.matchAll(/^ {2}(?:async )?(\w+)\([^]*?\)(?:: [^{\n]+)? \{\n([^]*?)^ {2}\}$/gm)].map(
    ([, name = '', body = '']) => ({
      name,
      statements: body.split('\n').filter((line) => /^ {4}[^\s})\].?:]/.test(line)).length,
    }),
  )
}

/** Groups of files that reach each other through imports that remain when compiled (Tarjan). */
function cyclesOf(sources: Source[]): string[][] {
  const edges = new Map(
    sources.map(({ path, imports }) => [path, imports.filter((i) => !i.typeOnly).map((i) => i.path)]),
  )
  const [index, low, stack, cycles] = [
    new Map<string, number>(),
    new Map<string, number>(),
    [] as string[],
    [] as string[][],
  ]
  const visit = (path: string): void => {
    index.set(path, index.size)
    low.set(path, index.get(path) ?? 0)
    stack.push(path)
    for (const next of edges.get(path) ?? []) {
      if (!edges.has(next)) continue
      if (!index.has(next)) {
        visit(next)
        low.set(path, Math.min(low.get(path) ?? 0, low.get(next) ?? 0))
      } else if (stack.includes(next)) low.set(path, Math.min(low.get(path) ?? 0, index.get(next) ?? 0))
    }
    if (low.get(path) !== index.get(path)) return
    const group = stack.splice(stack.indexOf(path))
    if (group.length > 1 || edges.get(path)?.includes(path)) cycles.push(group.sort())
  }
  for (const path of edges.keys()) if (!index.has(path)) visit(path)
  return cycles
}
