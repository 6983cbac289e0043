import type { DataSource } from 'typeorm'
import type { Actor } from '../../platform/actor.js'
import { audit } from '../../platform/audit.js'
import { notFound } from '../../platform/errors.js'
import { readCsv } from '../../platform/sheet.js'
import { firstRow } from '../../platform/sql.js'
import { MAX_LINES, readBankLines } from './bank-lines.policy.js'
import { type BooksOf, booksInReach } from './books-in-reach.query.js'
import { payoutReport } from './payouts.query.js'
import {
  BankLinesRefused,
  type ImportBankLinesInput,
  type MatchPayoutInput,
  type PayoutReport,
} from './payouts.result.js'
import { matchBank } from './record-payouts.command.js'

type Answer = Promise<PayoutReport | BankLinesRefused>

/** Keeps lines of the bank's statement, all or none, and looks for their payouts. Lines already kept are not kept again. */
export const importBankLines = (db: DataSource, actor: Actor, asked: ImportBankLinesInput, now: Date): Answer =>
  db.transaction(async (tx) => {
    const regie = await booksInReach(tx, actor, asked.regieId)
    const rows = readCsv(asked.csv)
    if (rows.length > MAX_LINES + 1) return BankLinesRefused.because('TOO_MANY')
    const lines = readBankLines(rows)
    if (typeof lines === 'number') return BankLinesRefused.because('UNREADABLE', lines)
    if (lines.length === 0) return BankLinesRefused.because('NO_LINE')
    await tx.query(
      `insert into bank_line (regie_id, day, label, amount_cents, nth, entered_at, entered_by)
       select $1, l.*, $6, $7 from unnest($2::date[], $3::text[], $4::int[], $5::int[]) l
       on conflict (regie_id, day, label, amount_cents, nth) do nothing`,
      [
        regie.id,
        lines.map((l) => l.day),
        lines.map((l) => l.label),
        lines.map((l) => l.amountCents),
        lines.map((l) => l.nth),
        now,
        actor.accountId,
      ],
    )
    await matchBank(tx, regie.id, now, actor.accountId)
    await note(tx, actor, 'BANK_LINES_ENTERED', regie, { lines: lines.length }, now)
    return payoutReport(tx, actor, regie.id, now)
  })

/** The régisseur says which payout a line is, or takes it back; the amounts may differ, and the page says by how much. */
export const matchPayout = (db: DataSource, actor: Actor, asked: MatchPayoutInput, now: Date): Answer =>
  db.transaction(async (tx) => {
    const { regieId, bankLineId, payoutId } = asked
    const regie = await booksInReach(tx, actor, regieId)
    const line = await firstRow(tx, 'select id from bank_line where id = $1 and regie_id = $2 for update', [
      bankLineId,
      regieId,
    ])
    const payout =
      !payoutId ||
      (await firstRow(tx, 'select id from payout where id = $1 and regie_id = $2 for update', [payoutId, regieId]))
    if (!line || !payout) throw notFound()
    const taken =
      payoutId &&
      (await firstRow(tx, 'select id from bank_line where payout_id = $1 and id <> $2', [payoutId, bankLineId]))
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
  action: string,
  regie: BooksOf,
  details: Record<string, unknown>,
  at: Date,
): Promise<void> {
  for (const communeId of regie.communeIds)
    await audit(tx, { at, actorId: actor.accountId, action, communeId, subject: 'regie', subjectId: regie.id, details })
}
