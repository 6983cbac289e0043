import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { dayAt } from '../../../platform/day.js'
import { sumCents } from '../../../platform/money.js'
import { fieldsOf } from '../../../platform/entity-rows.js'
import { text } from '../../../platform/row.js'
import { type Db, oneRow, rowsOf } from '../../../platform/sql.js'
import { FamilyImportLineRow, FamilyImportRow } from '../family-import.entity.js'
import { type AskedLine, readLine } from './line.policy.js'
import { readPlanFacts } from './plan-facts.query.js'
import type { LinePlan } from './line-plan.policy.js'
import { planImport } from './plan.policy.js'
import { type Counts, OUTCOMES } from './report.policy.js'

/** What an import would write, now. */
export interface Check {
  plans: LinePlan[]
  counts: Counts
  /** Two checks of one digest would write the same. */
  digest: string
  regieId: string
}

/** An import as it is looked at before it is written. */
export type Checked = Pick<FamilyImportRow, 'id' | 'communeId' | 'head' | 'columns'>

const LINE = fieldsOf(FamilyImportLineRow, 'line', 'cells', 'decision')

/** Looks at every line against what is known now, for somebody. Nothing is written. */
export async function checkImport(
  db: Db,
  { id, communeId, head, columns }: Checked,
  by: string,
  now: Date,
): Promise<Check> {
  const { regieId, timeZone } = await oneRow(
    db,
    { regieId: text, timeZone: text },
    'select regie_id as "regieId", time_zone as "timeZone" from commune where id = $1',
    [communeId],
  )
  const today = dayAt(now, timeZone)
  const rows = await rowsOf(
    db,
    LINE,
    'select line, cells, decision from family_import_line where import_id = $1 order by line',
    [id],
  )
  const asked: AskedLine[] = rows.map(({ line, cells }) => readLine(line, cells, { head, columns, today }))
  const decisions = new Map(rows.flatMap(({ line, decision }) => (decision ? [[line, decision] as const] : [])))
  const facts = await readPlanFacts(db, { communeId, regieId, by, today }, asked)
  const plans = planImport(asked, facts, decisions)
  return { plans, counts: countsOf(plans), digest: digestOf(plans), regieId }
}

const digestOf = (plans: readonly LinePlan[]): string => {
  const hash = createHash('sha256')
  for (const { line, outcome, report, actions } of plans)
    hash.update(JSON.stringify([line, outcome, report.notes, actions]))
  return hash.digest('hex')
}

export function countsOf(plans: readonly LinePlan[]): Counts {
  const actions = plans.flatMap((plan) => plan.actions ?? [])
  const count = (fits: (action: (typeof actions)[number]) => unknown): number => actions.filter(fits).length
  const balances = actions.flatMap(({ balanceCents }) => balanceCents ?? [])
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Counts['outcomes']
  for (const { outcome } of plans) outcomes[outcome] += 1
  return {
    outcomes,
    families: count(({ createAccount }) => createAccount),
    children: count(({ child }) => child?.create),
    accesses: count(({ access }) => access),
    classes: count(({ place }) => place),
    quotients: count(({ quotient }) => quotient),
    balances: balances.length,
    balanceCents: sumCents(balances),
  }
}

/** How many rows one statement writes. */
export const BATCH = 1_000

export function* batchesOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH)
}

/** Keeps a check as the report that is shown. One statement a thousand lines, and one. */
export async function keepCheck(
  tx: EntityManager,
  importId: string,
  { plans, counts, digest }: Check,
  now: Date,
): Promise<void> {
  for (const batch of batchesOf(plans))
    await tx.query(
      `update family_import_line l set outcome = g.outcome, report = g.report
       from jsonb_to_recordset($2) as g(line int, outcome text, report jsonb) where l.import_id = $1 and l.line = g.line`,
      [importId, JSON.stringify(batch.map(({ line, outcome, report }) => ({ line, outcome, report })))],
    )
  await tx.query(
    'update family_import set counts = $2, digest = $3, checked_at = $4, revision = revision + 1 where id = $1',
    [importId, JSON.stringify(counts), digest, now],
  )
}
