import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { BENCHES } from './benches.js'
import { Report } from './support/report.js'
import { closeAll } from './support/town.js'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const usage = (): string =>
  `npm run bench [-- NAME…] [--json FILE]\n\n${Object.entries(BENCHES)
    .map(([name, { what }]) => `  ${name.padEnd(10)} ${what}`)
    .join('\n')}\n\nWithout a name: all of them, in this order.`

interface Asked {
  names: string[]
  json: string | null
}

/** What is asked, or a sentence that says what is wrong with it. */
function readArguments(args: readonly string[]): Asked | string {
  const asked: Asked = { names: [], json: null }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--help') return usage()
    if (arg === '--json') {
      const file = args[++i]
      if (!file || file.startsWith('--')) return '--json needs the name of a file.'
      asked.json = file
    } else if (arg.startsWith('-')) return `Unknown option ${arg}.\n\n${usage()}`
    else if (!Object.hasOwn(BENCHES, arg)) return `Unknown bench « ${arg} ».\n\n${usage()}`
    else asked.names.push(arg)
  }
  if (asked.names.length === 0) asked.names = Object.keys(BENCHES)
  return asked
}

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2))
  if (typeof asked === 'string') {
    say(asked)
    return process.argv.includes('--help') ? 0 : 2
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
  say(`${machine}\nFigures of one run on one machine: compare them with each other, not with another machine's.`)
  const report = new Report(say)
  for (const name of asked.names) {
    report.title(`${name}: ${BENCHES[name]?.what ?? ''}`)
    const started = performance.now()
    await BENCHES[name]?.run(report)
    say(`  (${((performance.now() - started) / 1000).toFixed(0)} s)`)
  }
  report.summary()
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ machine, figures: report.figures }, null, 2)}\n`)
  return 0
}

let leaving = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (leaving) return
    leaving = true
    say('\nInterrupted: cleaning up…')
    void closeAll().then(() => process.exit(130))
  })

void main()
  .catch((caught: unknown) => {
    if (!leaving)
      process.stderr.write(`${caught instanceof Error ? (caught.stack ?? caught.message) : String(caught)}\n`)
    return 1
  })
  .then(async (code) => {
    if (leaving) return
    await closeAll()
    process.exit(code)
  })
