import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { publish } from '../../../platform/outbox.js'
import { flag, number } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'
import { whyNotConfirmed } from '../../accounts/index.js'
import { DataExport } from './data-export.entity.js'
import type { AskDataExportInput } from './data-export.input.js'
import { DataExportRefused, EXPORTS_A_DAY } from './data-export.result.js'

/** $1 account · $2 now. The account's row holds back the second of two at once. */
const BEFORE = `
select a.email_confirmed_at is not null as confirmed,
  (select count(*)::int from data_export e where e.account_id = a.id and e.ready_at is null) as making,
  (select count(*)::int from data_export e where e.account_id = a.id and e.asked_at > $2::timestamptz - interval '1 day') as recent
from account a where a.id = $1`

/** Has a copy of one's data made. Asked with the password, one at a time, and a few a day; the job and its mail follow. */
export async function askDataExport(
  ctx: Context,
  actor: Actor,
  { password }: AskDataExportInput,
): Promise<DataExport | DataExportRefused> {
  const refusal = await whyNotConfirmed(ctx, actor, password)
  if (refusal) return DataExportRefused.because(refusal)
  const { accountId } = actor
  return ctx.db.transaction(async (tx) => {
    await tx.query('select 1 from account where id = $1 for no key update', [accountId])
    const before = await oneRow(tx, { confirmed: flag, making: number, recent: number }, BEFORE, [accountId, ctx.now])
    if (!before.confirmed) return DataExportRefused.because('EMAIL_NOT_CONFIRMED')
    if (before.making > 0) return DataExportRefused.because('BEING_MADE')
    if (before.recent >= EXPORTS_A_DAY) return DataExportRefused.because('TOO_MANY_EXPORTS')
    const asked = await oneRow(
      tx,
      DataExport,
      `insert into data_export as e (account_id, asked_at) values ($1, $2) returning ${columnsOf(DataExport, 'e')}`,
      [accountId, ctx.now],
    )
    await publish(tx, { task: 'make-data-export', payload: { exportId: asked.id } })
    await audit(tx, {
      ...{ at: ctx.now, ...by(actor), action: 'DATA_EXPORT_ASKED' },
      ...{ subject: 'account', subjectId: accountId },
    })
    return asked
  })
}
