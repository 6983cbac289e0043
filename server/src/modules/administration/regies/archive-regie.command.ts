import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { document, instant, list, maybe, number, text } from '../../../platform/row.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { mayAdministerAgglomeration } from '../administration.access.js'
import { moneyOfRegieSql } from '../communes/commune-money.query.js'
import type { MoneyFacts } from '../communes/commune-money.policy.js'
import { CLOSABLE_DAYS } from '../../payments/index.js'
import { recordChange } from '../record-change.command.js'
import { whyNotArchive } from './archive-regie.policy.js'
import { readRegieSetup } from './regie-setup.query.js'
import { RegieRefused, type RegieSetup } from './regie-setup.result.js'

/** Its books stay, and its papers are printed as before; no commune takes it any more. */
export const archiveRegie = (
  db: DataSource,
  actor: Actor,
  asked: { regieId: string; revision: number; archived: boolean },
  now: Date,
): Promise<RegieSetup | RegieRefused> =>
  db.transaction(async (tx) => {
    if (!mayAdministerAgglomeration(actor)) throw notFound()
    const { regieId: id, archived } = asked
    // held back until it is written: a commune that takes it, and what would be written of its key
    await tx.query('select 1 from regie where id = $1 for update', [id])
    const regie = await readHeld(tx, id, now)
    if (!regie) throw notFound()
    if ((regie.archivedAt !== null) === archived) return readRegieSetup(tx, actor, id, now)
    if (regie.revision !== asked.revision)
      return RegieRefused.changedMeanwhile(await readRegieSetup(tx, actor, id, now))
    const whyNot = archived ? whyNotArchive(regie) : null
    if (whyNot) return RegieRefused.because('STILL_USED', whyNot)
    await tx.query('update regie set archived_at = $2, revision = revision + 1 where id = $1', [
      id,
      archived ? now : null,
    ])
    await recordChange(tx, actor, now, { subject: 'regie', id }, archived ? 'REGIE_ARCHIVED' : 'REGIE_RESTORED', {
      before: { archived: !archived },
      after: { archived },
    })
    return readRegieSetup(tx, actor, id, now)
  })

const HELD = {
  revision: number,
  archivedAt: maybe(instant),
  communes: list(text),
  money: document<MoneyFacts>(),
  tillsToClose: number,
  depositsOnTheirWay: number,
  heldCents: number,
}

const readHeld = (tx: Db, id: string, now: Date) =>
  firstRow(
    tx,
    HELD,
    `select g.revision, g.archived_at as "archivedAt",
       ${moneyOfRegieSql('g.id')} as money,
       array(select c.name from commune c where c.regie_id = g.id and c.archived_at is null order by c.name) as communes,
       (select count(distinct t.day)::int from ledger_transaction t join desk_payment p on p.id = t.cause_id and p.method = 'CASH'
          where t.regie_id = g.id and t.cause = 'DESK_TOP_UP' and (g.closed_until is null or t.day > g.closed_until)
            and t.day >= ($2::timestamptz at time zone g.time_zone)::date - $3::int
            and not exists (select 1 from cash_closing k where k.regie_id = g.id and k.day = t.day)) as "tillsToClose",
       (select count(*)::int from deposit d where d.regie_id = g.id and d.confirmed_at is null) as "depositsOnTheirWay",
       (select coalesce(sum(e.amount_cents), 0)::int from ledger_account a join ledger_entry e on e.ledger_account_id = a.id
          where a.regie_id = g.id and a.kind in ('CASH', 'CHEQUES', 'TRANSFERS', 'CESU')) as "heldCents"
     from regie g where g.id = $1`,
    [id, now, CLOSABLE_DAYS],
  )
