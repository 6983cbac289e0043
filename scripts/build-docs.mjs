// Builds the site for developers into docs/dist: its style sheet and scripts by Vite, its pages from the contract, the guides and the scopes.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSchema } from 'graphql'

const root = join(import.meta.dirname, '..')
const read = (path) => readFileSync(join(root, path), 'utf8')
const dist = join(root, 'docs/dist')

/** Entry → address of what Vite built, with the one font. */
function assetsOf() {
  const manifest = JSON.parse(read('docs/dist/manifest.json'))
  rmSync(join(dist, 'manifest.json'))
  const entries = Object.values(manifest).filter(({ isEntry }) => isEntry)
  const font = Object.values(manifest).find(({ file }) => file.endsWith('.woff2'))
  return Object.fromEntries(
    [...entries.map(({ name, file }) => [name, file]), ['font', font.file]].map(([name, file]) => [
      name,
      `/developers/${file}`,
    ]),
  )
}

/** What the pages are made from; `assets` are those of the build, or none in a test. */
export async function sourcesOf(assets, examplesOf) {
  const named = (folder, ending) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
  return {
    contract: buildSchema(read('schema.graphql')),
    programs: buildSchema(read('server/contract/programs.graphql')),
    // « 03-webhooks.md » is the third, and its address « webhooks »
    guides: named('docs/guides', '.md').map((name) => ({
      name: name.replace(/^\d+-|\.md$/g, ''),
      text: read(`docs/guides/${name}`),
    })),
    examples: examplesOf(
      named('clients/typescript/operations', '.graphql').map((name) => read(`clients/typescript/operations/${name}`)),
    ),
    changelog: read('server/contract/CHANGELOG.md'),
    serverReadme: read('server/README.md'),
    // an example of the client, as who installed it writes it
    fileOf: (path) => read(path).replaceAll("'../src/index.js'", "'@cantine-facile/client'"),
    assets,
  }
}

export async function buildDocs() {
  process.env.NODE_ENV = 'production'
  const { build, runnerImport } = await import('vite')
  await build({ root: join(root, 'docs'), configFile: join(root, 'docs/vite.config.ts'), logLevel: 'warn' })
  const load = async (path) => (await runnerImport(join(root, path), { configFile: false, logLevel: 'warn' })).module
  const { siteOf } = await load('docs/site/site.ts')
  const { examplesOf } = await load('docs/site/examples.ts')
  for (const [path, text] of siteOf(await sourcesOf(assetsOf(), examplesOf))) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), text)
  }
  copyFileSync(join(root, 'schema.graphql'), join(dist, 'schema.graphql'))
  copyFileSync(join(root, 'server/contract/programs.graphql'), join(dist, 'programs.graphql'))
}
