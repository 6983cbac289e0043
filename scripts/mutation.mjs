// npm run mutation [-- WORD…]: changes the rules one place at a time and counts the changes that the specs beside them notice.
// By hand, not in CI: it takes hours for all, minutes for a folder. A WORD keeps the folders whose path holds it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

process.chdir(join(import.meta.dirname, '..'))
const GOAL = 85
const REPORTS = '.cache/mutation'
const words = process.argv.slice(2)

const rules = readdirSync('server/src/modules', { recursive: true, encoding: 'utf8' })
  .map((name) => join('server/src/modules', name).replaceAll('\\', '/'))
  .filter((path) => /\.(policy|access)\.ts$/.test(path))
const folders = [...new Set(rules.map((path) => dirname(path)))].sort()
const asked = folders.filter((folder) => words.length === 0 || words.some((word) => folder.includes(word)))

/** Every change that was tried, or null when the run itself failed. */
function changesIn(folder) {
  const report = `${REPORTS}/${folder.replace('server/src/modules/', '').replaceAll('/', '-')}.json`
  rmSync(report, { force: true })
  const run = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'scripts/stryker.config.mjs'],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, TZ: 'Pacific/Noumea', MUTATION_FOLDER: folder, MUTATION_REPORT: report },
    },
  )
  if (run.status !== 0 || !existsSync(report)) {
    console.error(run.stdout.slice(-4000), run.stderr.slice(-4000), run.signal ?? '')
    return null
  }
  return Object.entries(JSON.parse(readFileSync(report, 'utf8')).files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ ...mutant, file })),
  )
}

const isKilled = ({ status }) => status === 'Killed' || status === 'Timeout'
const isValid = (change) => isKilled(change) || change.status === 'Survived' || change.status === 'NoCoverage'
const score = (killed, valid) => (valid === 0 ? '-' : `${((100 * killed) / valid).toFixed(1)} %`)

mkdirSync(REPORTS, { recursive: true })
const all = []
let failed = false
for (const folder of asked) {
  const changes = changesIn(folder)
  if (!changes) {
    console.log(`FAILED ${folder}`)
    failed = true
    continue
  }
  for (const file of new Set(changes.map((change) => change.file))) {
    const valid = changes.filter((change) => change.file === file && isValid(change))
    const killed = valid.filter(isKilled)
    console.log(`${score(killed.length, valid.length).padStart(8)}  ${killed.length}/${valid.length}  ${file}`)
    for (const { status, mutatorName, location, replacement } of valid.filter((change) => !isKilled(change)))
      console.log(
        `            ${status} ${location.start.line}:${location.start.column} ${mutatorName} -> ${replacement}`,
      )
  }
  all.push(...changes)
}
const valid = all.filter(isValid)
const killed = valid.filter(isKilled).length
const ignored = all.length - valid.length
console.log(`${score(killed, valid.length)} of ${valid.length} changes (goal ${GOAL} %); ${ignored} not counted`)
process.exit(!failed && killed * 100 >= GOAL * valid.length ? 0 : 1)
