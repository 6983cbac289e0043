import type { DataSource, EntityManager } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditAction, AuditDetails } from '../../../platform/audit-events.js'
import { notFound } from '../../../platform/errors.js'
import { anyRow } from '../../../platform/sql.js'
import { type BooksOf, booksInReach } from '../books-in-reach.query.js'
import { payoutReport } from '../payouts.query.js'
import {
  BankLinesRefused,
  type ImportBankStatementInput,
  type MatchPayoutInput,
  type PayoutReport,
} from '../payouts.result.js'
import { matchBank } from '../record-payouts.command.js'
import { type BankLine, MAX_LINES } from './bank-lines.policy.js'
import type { StatementColumns } from './statement-columns.policy.js'
import { readStatement, titlesOf } from './statement.query.js'

type Answer = Promise<PayoutReport | BankLinesRefused>

/** Keeps lines of the bank's statement, all or none, and looks for their payouts. Lines already kept are not kept again. */
export const importBankStatement = (db: DataSource, actor: Actor, asked: ImportBankStatementInput, now: Date): Answer =>
  db.transaction(async (tx) => {
    const regie = await booksInReach(tx, actor, asked.regieId)
    const { lines, problems, columns, rows } = await readStatement(tx, actor, asked)
    const [problem] = problems
    if (lines.length > MAX_LINES) return BankLinesRefused.because('TOO_MANY')
    if (problem && !asked.leaveUnreadable) return BankLinesRefused.because('UNREADABLE', problem.row)
    if (lines.length === 0) return BankLinesRefused.because('NO_LINE')
    await keepLines(tx, regie.id, lines, actor, now)
    if (columns) await remember(tx, regie.id, { titles: titlesOf(rows, columns), columns }, actor, now)
    await matchBank(tx, regie.id, now, actor.accountId)
    await note(tx, actor, 'BANK_LINES_ENTERED', regie, { lines: lines.length, left: problems.length }, now)
    return payoutReport(tx, actor, regie.id, now)
  })

const keepLines = (tx: EntityManager, regieId: string, lines: readonly BankLine[], actor: Actor, now: Date) =>
  tx.query(
    `insert into bank_line (regie_id, day, value_day, label, amount_cents, nth, entered_at, entered_by)
     select $1, l.*, $7, $8 from unnest($2::date[], $3::date[], $4::text[], $5::int[], $6::int[]) l
     on conflict (regie_id, day, label, amount_cents, nth) do nothing`,
    [
      regieId,
      lines.map((l) => l.day),
      lines.map((l) => l.valueDay),
      lines.map((l) => l.label),
      lines.map((l) => l.amountCents),
      lines.map((l) => l.nth),
      now,
      actor.accountId,
    ],
  )

/** The next statement of this bank is read without asking. */
const remember = (
  tx: EntityManager,
  regieId: string,
  format: { titles: string[]; columns: StatementColumns },
  actor: Actor,
  now: Date,
) =>
  tx.query(
    `insert into bank_statement_format (regie_id, format, said_at, said_by) values ($1, $2, $3, $4)
     on conflict (regie_id) do update set format = excluded.format, said_at = excluded.said_at, said_by = excluded.said_by`,
    [regieId, JSON.stringify(format), now, actor.accountId],
  )

/** The régisseur says which payout a line is, or takes it back; the amounts may differ, and the page says by how much. */
export const matchPayout = (db: DataSource, actor: Actor, asked: MatchPayoutInput, now: Date): Answer =>
  db.transaction(async (tx) => {
    const { regieId, bankLineId, payoutId } = asked
    const regie = await booksInReach(tx, actor, regieId)
    const line = await anyRow(tx, 'select id from bank_line where id = $1 and regie_id = $2 for update', [
      bankLineId,
      regieId,
    ])
    const payout =
      !payoutId ||
      (await anyRow(tx, 'select id from payout where id = $1 and regie_id = $2 for update', [payoutId, regieId]))
    if (!line || !payout) throw notFound()
    const taken =
      payoutId &&
      (await anyRow(tx, 'select id from bank_line where payout_id = $1 and id <> $2', [payoutId, bankLineId]))
    if (taken) return BankLinesRefused.because('PAYOUT_TAKEN')
    await tx.query('update bank_line set payout_id = $2, matched_at = $3, matched_by = $4 where id = $1', [
      bankLineId,
      payoutId ?? null,
      now,
      actor.accountId,
    ])
    await note(tx, actor, 'PAYOUT_MATCHED', regie, { bankLineId, payoutId }, now)
    return payoutReport(tx, actor, regieId, now)
  })

async function note(
  tx: Parameters<typeof audit>[0],
  actor: Actor,
  action: AuditAction,
  regie: BooksOf,
  details: AuditDetails,
  at: Date,
): Promise<void> {
  for (const communeId of regie.communeIds)
    await audit(tx, { at, ...by(actor), action, communeId, subject: 'regie', subjectId: regie.id, details })
}
