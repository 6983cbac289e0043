// npm run check: types, lint, format, lock file, and the contract in step with the server and both apps. Looks at what changed since
// what was last pushed (or, without a remote, since the last commit); --all, as CI runs it, at everything. Changes no file of the repository.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installMissing } from './install.mjs'

process.chdir(join(import.meta.dirname, '..'))
installMissing()

const git = (...args) => {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' })
  return status === 0 ? stdout.split('\n').filter(Boolean) : null
}
/** Null when everything is looked at: asked for, or not a clone. */
function changedFiles() {
  if (process.argv.includes('--all')) return null
  const [pushed] = git('merge-base', 'HEAD', '@{upstream}') ?? git('merge-base', 'HEAD', 'origin/HEAD') ?? ['HEAD']
  const [changed, added] = [git('diff', '--name-only', pushed), git('ls-files', '--others', '--exclude-standard')]
  return changed && added ? [...changed, ...added] : null
}

const changed = changedFiles()
const all =
  changed === null || changed.some((file) => /^(package|tsconfig|eslint|jest|\.swcrc|\.prettier|\.oxlint)/.test(file))
const touched = (pattern) => all || changed.some((file) => pattern.test(file))
const present = (pattern) => (changed ?? []).filter((file) => pattern.test(file) && existsSync(file))

const bin = (path) => join('node_modules', path)
/** What was found right is remembered beside the build: only what depends on a change is looked at again. */
const types = (name, path) => [
  `types: ${name}`,
  [
    bin(path),
    '-p',
    name,
    '--noEmit',
    ...(all ? [] : ['--incremental', '--tsBuildInfoFile', `.cache/${name}.tsbuildinfo`]),
  ],
]
/** What eslint reads: code, and the contract. */
const LINTED = /\.(ts|mjs|js|vue)$|^schema\.graphql$/
const WRITTEN = /\.(ts|mjs|js|vue|json|md|yml|graphql|css|html)$/

/** [what it checks, the command, whether something it looks at changed, the files it looks at when not at all] */
const CHECKS = [
  ['lock', ['scripts/check-lock.mjs'], touched(/^package/)],
  ['licences', ['scripts/licences.mjs', '--check'], touched(/^(package|LICENCES|scripts\/licences)/)],
  [
    'contract',
    ['scripts/codegen.mjs', '--check'],
    touched(/^(server\/src\/|schema\.graphql|codegen\.yml)|\.graphql$|generated\//),
  ],
  ['contract: released', ['scripts/contract.mjs', '--check'], touched(/^(schema\.graphql|server\/contract\/)/)],
  [...types('server', 'typescript/bin/tsc'), touched(/^server\/src\//)],
  [...types('tests', 'typescript/bin/tsc'), touched(/^(tests|server\/src|web\/shared|docs|clients)\//)],
  [...types('docs', 'typescript/bin/tsc'), touched(/^(docs|server\/src)\//)],
  // on its own: who installs it has nothing else of ours
  [...types('clients/typescript', 'typescript/bin/tsc'), touched(/^clients\//)],
  [...types('web', 'vue-tsc/bin/vue-tsc.js'), touched(/^web\//)],
  [...types('admin', 'vue-tsc/bin/vue-tsc.js'), touched(/^(admin|web\/shared)\//)],
  // apart, so that the code of the apps is checked without Node's types; specs import no page, and tsc is enough
  [...types('web/tsconfig.spec.json', 'typescript/bin/tsc'), touched(/^web\/.*\.ts$/)],
  [...types('admin/tsconfig.spec.json', 'typescript/bin/tsc'), touched(/^(admin|web\/shared)\/.*\.ts$/)],
  [
    'lint',
    [bin('eslint/bin/eslint.js'), '--max-warnings', '0', '--no-warn-ignored'],
    touched(LINTED),
    ['.'],
    present(LINTED),
  ],
  [
    'lint: promises',
    [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'],
    touched(/^(server\/src|tests)\/.*\.ts$/),
    ['server/src', 'tests'],
    present(/^(server\/src|tests)\/.*\.ts$/),
  ],
  [
    'format',
    [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '--ignore-unknown'],
    touched(WRITTEN),
    ['.'],
    present(WRITTEN),
  ],
]

const run = ([name, args, , everything = [], some = []]) =>
  new Promise((ok) => {
    let output = ''
    const files = all ? everything : some
    const child = spawn(process.execPath, [...args, ...files], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`)
      if (code !== 0) console.log(output)
      ok(code === 0)
    })
  })

const waiting = CHECKS.filter(([, , needed, everything, some]) => needed && (all || !everything || some.length > 0))
console.log(all ? 'everything' : `what changed: ${changed.length} files, ${waiting.length} of ${CHECKS.length} checks`)
const results = []
await Promise.all(
  [0, 1].map(async () => {
    while (waiting.length) results.push(await run(waiting.shift()))
  }),
)
process.exit(results.every(Boolean) ? 0 : 1)
