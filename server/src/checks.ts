import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataSource } from 'typeorm'

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
    const broken = (await db.query(sql)) as object[]
    say(`${broken.length === 0 ? 'ok    ' : 'BROKEN'} ${title}`)
    for (const row of broken.slice(0, 10)) say(`         ${JSON.stringify(row)}`)
    if (broken.length > 0) failed++
  }
  say(failed === 0 ? 'Toutes les promesses sont tenues.' : `${failed} promesse(s) non tenue(s).`)
  return failed
}
