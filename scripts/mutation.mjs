// npm run mutation [-- --sample=N] [WORD…]: changes the rules one place at a time and counts the changes that the specs notice.
// By hand, not in CI: it takes hours for all, minutes for a folder. A WORD keeps the folders whose path holds it; a sample
// changes ten lines of every N times ten, the same ones each time.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

process.chdir(join(import.meta.dirname, '..'))
const GOAL = 85
const REPORTS = '.cache/mutation'
const WINDOW_LINES = 10
const options = process.argv.slice(2)
const sample = Number(options.find((option) => option.startsWith('--sample='))?.slice('--sample='.length) ?? 1)
const words = options.filter((option) => !option.startsWith('--'))

const rules = readdirSync('server/src/modules', { recursive: true, encoding: 'utf8' })
  .map((name) => join('server/src/modules', name).replaceAll('\\', '/'))
  .filter((path) => /\.(policy|access)\.ts$/.test(path))
const folders = [...new Set(rules.map((path) => dirname(path)))].sort()
const asked = folders.filter((folder) => words.length === 0 || words.some((word) => folder.includes(word)))

/** One window in `sample`, spread evenly over all the rules whatever the length of a file. */
let seen = 0
function placesOf(folder) {
  const files = rules.filter((path) => dirname(path) === folder).sort()
  if (sample === 1) return files
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n').length
    const starts = Array.from({ length: Math.ceil(lines / WINDOW_LINES) }, (_, i) => i * WINDOW_LINES + 1)
    return starts.filter(() => seen++ % sample === 0).map((start) => `${file}:${start}-${start + WINDOW_LINES - 1}`)
  })
}

/** Every change that was tried, or null when the run itself failed. */
function changesIn(folder) {
  const places = placesOf(folder)
  if (places.length === 0) return []
  const report = `${REPORTS}/${folder.replace('server/src/modules/', '').replaceAll('/', '-')}.json`
  rmSync(report, { force: true })
  const run = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'scripts/stryker.config.mjs'],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        TZ: 'Pacific/Noumea',
        MUTATION_FOLDER: folder,
        MUTATION_REPORT: report,
        MUTATION_PLACES: places.join(','),
      },
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
