import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataSource } from 'typeorm'
import { rowsOf } from './platform/sql.js'

const FOLDER = join(import.meta.dirname, '../checks')

/**
 * Runs every promise that SQL can state (server/checks/*.sql: each selects the rows that break it) and says what fails.
 * @returns how many promises are broken
 */
export async function runChecks(db: Pick<DataSource, 'query'>, say: (line: string) => void): Promise<number> {
  let failed = 0
  for (const file of readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    const sql = readFileSync(join(FOLDER, file), 'utf8')
    const title = /^--\s*(.+)$/m.exec(sql)?.[1] ?? file
    const broken = await rowsOf(db, {}, sql)
    say(`${broken.length === 0 ? 'ok    ' : 'BROKEN'} ${title}`)
    for (const row of broken.slice(0, 10)) say(`         ${JSON.stringify(row)}`)
    if (broken.length > 0) failed++
  }
  say(failed === 0 ? 'Toutes les promesses sont tenues.' : `${failed} promesse(s) non tenue(s).`)
  return failed
}

/**
 * The same promises every night, over everything there is: one snapshot, with the time and the plans that whole tables want.
 * What is broken is written on standard error, one line of JSON for whoever watches the logs; nothing else is.
 */
export const checkEveryNight = (db: DataSource): Promise<void> =>
  db.transaction('REPEATABLE READ', async (tx) => {
    await tx.query(`select set_config('statement_timeout', '0', true), set_config('enable_seqscan', 'on', true)`)
    const lines: string[] = []
    if ((await runChecks(tx, (line) => lines.push(line))) === 0) return
    const broken = lines.filter((line) => !line.startsWith('ok'))
    process.stderr.write(`${JSON.stringify({ level: 'error', msg: 'promises broken', broken })}\n`)
  })
