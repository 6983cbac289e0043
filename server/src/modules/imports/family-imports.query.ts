import type { Actor } from '../../platform/actor.js'
import { columnsOf, fieldsOf } from '../../platform/entity-rows.js'
import { notFound } from '../../platform/errors.js'
import { decodeInstant, decodeNumbers, encodeCursor, toPage } from '../../platform/page.js'
import { flag, instant, list, maybe, number, type RowOf, text } from '../../platform/row.js'
import { type Db, firstRow, rowsOf } from '../../platform/sql.js'
import { hasOpeningDaySql } from '../communes/index.js'
import { FamilyImportLineRow, FamilyImportRow } from './family-import.entity.js'
import type { FamilyImportsArgs, ImportLinesArgs } from './family-import.input.js'
import { FamilyImport, ImportColumn, INVITED_TOO_SOON } from './family-import.result.js'
import { ImportLine, type ImportLineConnection } from './import-line.result.js'
import { mayImportFamilies } from './imports.access.js'
import { whyNotColumns } from './file/columns.policy.js'
import { OUTCOMES } from './plan/report.policy.js'

const IMPORT = {
  ...fieldsOf(
    FamilyImportRow,
    ...([
      'id',
      'communeId',
      'fileName',
      'state',
      'head',
      'columns',
      'lineCount',
      'revision',
      'counts',
      'checkedAt',
      'refusal',
    ] as const),
    ...(['createdAt', 'importedAt', 'undoneAt', 'erasedAt'] as const),
  ),
  createdBy: text,
  importedBy: maybe(text),
  undoneBy: maybe(text),
  progress: number,
  samples: list(list(text)),
  waiting: number,
  sent: number,
  joined: number,
  mayInvite: flag,
  at: text,
}

const NAME = (column: string) => `(select p.first_name || ' ' || p.last_name from account p where p.id = i.${column})`
const OF = (more: string) => `(select count(*)::int from family_import_effect e join account a on a.id = e.account_id
  where e.import_id = i.id and e.kind = 'ACCOUNT_CREATED' and a.status = 'ACTIVE' and ${more})`

const SELECT = `select ${columnsOf(FamilyImportRow, 'i')}, ${NAME('created_by')} as "createdBy", ${NAME('imported_by')} as "importedBy", ${NAME('undone_by')} as "undoneBy",
  i.created_at::text as at, coalesce((select lines from family_import_progress p where p.import_id = i.id), 0) as progress,
  coalesce((select json_agg(l.cells order by l.line) from (select line, cells from family_import_line where import_id = i.id order by line limit 3) l), '[]') as samples,
  ${OF('a.email_confirmed_at is null and e.invited_at is null')} as waiting, ${OF('a.email_confirmed_at is null and e.invited_at is not null')} as sent,
  ${OF('a.email_confirmed_at is not null')} as joined,
  exists (select 1 from commune c where c.id = i.commune_id and ${hasOpeningDaySql('c')}) as "mayInvite"
from family_import i`

/** An import of a commune of the actor; another one's answers like one that does not exist. One statement. */
export async function readImport(db: Db, actor: Actor, id: string): Promise<FamilyImport> {
  const row = await firstRow(db, IMPORT, `${SELECT} where i.id = $1`, [id])
  if (!row || !mayImportFamilies(actor, row.communeId)) throw notFound()
  return toImport(row)
}

/** The imports of a commune, the newest first. */
export async function readImports(db: Db, actor: Actor, { communeId, first, after }: FamilyImportsArgs) {
  if (!mayImportFamilies(actor, communeId)) throw notFound()
  const from = decodeInstant(after)
  const rows = await rowsOf(
    db,
    IMPORT,
    `${SELECT} where i.commune_id = $1 and ($2::timestamptz is null or (i.created_at, i.id) < ($2::timestamptz, $3::uuid))
     order by i.created_at desc, i.id desc limit $4`,
    [communeId, from?.key ?? null, from?.id ?? null, first + 1],
  )
  const { edges, pageInfo } = toPage(rows, first, ({ at, id }) => encodeCursor(at, id))
  return { edges: edges.map(({ node, cursor }) => ({ node: toImport(node), cursor })), pageInfo }
}

type Row = RowOf<typeof IMPORT>

function toImport({
  head,
  columns,
  samples,
  counts,
  refusal,
  erasedAt,
  waiting,
  sent,
  joined,
  mayInvite,
  ...row
}: Row): FamilyImport {
  const whole = row.state !== 'DRAFT' || whyNotColumns(columns) === null
  return Object.assign(new FamilyImport(), row, {
    columns: head.map((title, at) => {
      const role = columns[at] ?? null
      const shown = role === 'HEALTH' ? [] : samples.flatMap((cells) => cells[at] || [])
      return Object.assign(new ImportColumn(), {
        title,
        field: role === 'HEALTH' ? null : role,
        health: role === 'HEALTH',
        samples: shown,
      })
    }),
    counts: {
      ...counts,
      outcomes: OUTCOMES.map((outcome) => ({ outcome, lines: counts.outcomes[outcome] ?? 0 })),
    },
    problem: whole ? refusal : 'Dites quelles colonnes sont l’e-mail du responsable et le nom de l’enfant.',
    erased: erasedAt !== null,
    invitations: { waiting, sent, joined, whyNot: mayInvite ? null : INVITED_TOO_SOON },
  })
}

const LINE = fieldsOf(FamilyImportLineRow, 'line', 'outcome', 'report', 'decision')

/** Lines of an import, in their order. Two statements. */
export async function readImportLines(
  db: Db,
  actor: Actor,
  { importId: id, outcome, first, after }: ImportLinesArgs,
): Promise<ImportLineConnection> {
  const found = await firstRow(
    db,
    { communeId: text },
    'select commune_id as "communeId" from family_import where id = $1',
    [id],
  )
  if (!found || !mayImportFamilies(actor, found.communeId)) throw notFound()
  const [from = 0] = decodeNumbers(after, 1) ?? []
  const rows = await rowsOf(
    db,
    LINE,
    `select line, outcome, report, decision from family_import_line
     where import_id = $1 and line > $2 and ($3::text is null or outcome = $3) order by line limit $4`,
    [id, from, outcome ?? null, first + 1],
  )
  const lines = rows.map(({ line, outcome: of, report, decision }) =>
    Object.assign(new ImportLine(), EMPTY, report, { line, outcome: of, choice: decision?.choice ?? null }),
  )
  return toPage(lines, first, ({ line }) => encodeCursor(String(line), id))
}

const EMPTY = { family: '', child: '', notes: [], changes: [], candidates: [] }

/** Held until the transaction ends; who it is of was looked at. */
export async function lockImport(tx: Db, actor: Actor, id: string) {
  const row = await firstRow(
    tx,
    {
      ...fieldsOf(FamilyImportRow, 'id', 'communeId', 'state', 'revision', 'head', 'columns', 'fileName', 'lineCount'),
      importedAt: maybe(instant),
    },
    `select ${columnsOf(FamilyImportRow)} from family_import where id = $1 for update`,
    [id],
  )
  if (!row || !mayImportFamilies(actor, row.communeId)) throw notFound()
  return row
}
