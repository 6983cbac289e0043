// The Jest configuration of `npm run mutation`: the specs of one folder of rules, without what they never touch.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import all from '../jest.config.js'

const root = join(import.meta.dirname, '..')
const sources = join(root, 'server/src')
const standIn = join(root, '.cache/mutation/outside.js')

/**
 * Packages that read, write or describe: a rule calls none of them, and loading them takes longer than its whole spec.
 * So does the file that reads the columns of an entity from its decorators: without them it finds none.
 */
const OUTSIDE =
  '(?:\\.\\.?/)+(?:platform/)?entity-rows\\.js|typeorm|type-graphql|class-validator|graphql|graphql-scalars|graphile-worker|pg|dataloader|sharp|file-type|nodemailer|stripe|rate-limiter-flexible|@node-rs/argon2|@fastify/[^/]+|@apollo/server/errors|@apollo/server'

const imported = new RegExp(`^import (?!type )[^'"{]*\\{([^}]+)\\} from '(?:${OUTSIDE})'`, 'gm')
const names = new Set()
for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.ts'))
    for (const [, list] of readFileSync(join(sources, file), 'utf8').matchAll(imported))
      for (const name of list.split(',').map((item) => item.trim().split(' as ')[0]))
        if (name && !name.startsWith('type ')) names.add(name)

mkdirSync(join(standIn, '..'), { recursive: true })
writeFileSync(
  standIn,
  `const isDecorating = ([of, key]) => typeof key === 'string' || (typeof of === 'function' && of.prototype !== undefined)
const nothing = new Proxy(function () {}, {
  get: (of, key) => (key in of ? of[key] : nothing),
  apply: (_of, _self, given) => (isDecorating(given) ? undefined : nothing),
})
export default nothing
${[...names]
  .sort()
  .map((name) => `export const ${name} = nothing`)
  .join('\n')}
`,
)

const [rules] = all.projects
const folder = process.env.MUTATION_FOLDER ?? 'server/src/**'
export default {
  ...rules,
  rootDir: root,
  passWithNoTests: true,
  displayName: 'policies',
  roots: ['<rootDir>/server/src', '<rootDir>/tests/rules'],
  // a rule is judged by the specs of its folder; those of the language also by the règlements that are replayed and read back
  testMatch: [
    `<rootDir>/${folder}/*.{policy,access}.spec.ts`,
    ...(/regulations|pricing|calendar|offer/.test(folder) ? ['<rootDir>/tests/rules/*.spec.ts'] : []),
  ],
  // the first that matches is taken
  moduleNameMapper: { [`^(?:${OUTSIDE})$`]: standIn, ...rules.moduleNameMapper },
}
