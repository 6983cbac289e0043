import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { text } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'
import { isArchived } from '../../communes/index.js'
import { readSentSheet } from '../../documents/index.js'
import type { ReadFamilyFileInput } from '../family-import.input.js'
import { readImport } from '../family-imports.query.js'
import { type FamilyImport, ImportRefused } from '../family-import.result.js'
import { guessTable } from '../file/columns.policy.js'
import { readFileRows } from '../file/read-file.gateway.js'
import { mayImportFamilies } from '../imports.access.js'
import { batchesOf } from './check-import.command.js'
import { isEmptyLine } from './line.policy.js'
import { look } from './look.command.js'

/** Keeps the lines of a file that was sent, with what an import would do of them. Columns that tell of health are not kept. */
export async function readFamilyFile(
  db: DataSource,
  actor: Actor,
  { communeId, sheetId }: ReadFamilyFileInput,
  now: Date,
): Promise<FamilyImport | ImportRefused> {
  if (!mayImportFamilies(actor, communeId)) throw notFound()
  if (await isArchived(db, communeId)) return ImportRefused.because('COMMUNE_ARCHIVED')
  const sheet = await readSentSheet(db, actor, sheetId)
  const rows = await readFileRows(sheet.content)
  if (typeof rows === 'string') return ImportRefused.because(rows)
  const { head, headLine, columns } = guessTable(rows)
  const lines = rows
    .map((cells, at) => ({
      line: at + 1,
      cells: head.map((_title, column) => (columns[column] === 'HEALTH' ? '' : (cells[column] ?? ''))),
    }))
    .slice(headLine)
    .filter(({ cells }) => !isEmptyLine(cells))
  if (lines.length === 0) return ImportRefused.because('EMPTY')
  return db.transaction(async (tx) => {
    const { id } = await oneRow(
      tx,
      { id: text },
      `insert into family_import (commune_id, file_name, head, head_line, columns, line_count, created_at, created_by, checked_at)
       select c.id, $2, $3, $4, $5, $6, $7, $8, $7 from commune c where c.id = $1 returning id`,
      [communeId, sheet.name, head, headLine, JSON.stringify(columns), lines.length, now, actor.accountId],
    )
    await keepLines(tx, id, lines)
    await tx.query('delete from sent_sheet where id = $1', [sheetId])
    await look(tx, actor, { id, communeId, head, columns }, now)
    return readImport(tx, actor, id)
  })
}

async function keepLines(
  tx: EntityManager,
  importId: string,
  lines: readonly { line: number; cells: string[] }[],
): Promise<void> {
  for (const batch of batchesOf(lines))
    await tx.query(
      `insert into family_import_line (import_id, line, cells)
       select $1, line, array(select jsonb_array_elements_text(cells)) from jsonb_to_recordset($2) as g(line int, cells jsonb)`,
      [importId, JSON.stringify(batch)],
    )
}
