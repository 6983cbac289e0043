import type { DataSource } from 'typeorm'
import { type Actor, isOwnFamily } from '../../platform/actor.js'
import { audit, by } from '../../platform/audit.js'
import type { Day } from '../../platform/day.js'
import { notFound } from '../../platform/errors.js'
import { maybe, number } from '../../platform/row.js'
import { anyRow, rowsOf } from '../../platform/sql.js'
import { hasRole } from '../../platform/actor.js'
import { Account, holdAccount, isClosed } from '../accounts/index.js'
import { DESK, reaches, reachFamily } from '../families/index.js'
import { QuotientRefused, QuotientSet } from './quotient.result.js'

export interface QuotientAsked {
  accountId: string
  communeId: string
  /** Whole euros; null = unknown from that day on. */
  quotient: number | null
  /** The one that counted on that day, as it was read. */
  before?: number | null
  validFrom: Day
}

/** Notes a family's quotient for a commune, from a day on; the prices of meals booked from now on follow it. */
export const setFamilyQuotient = (db: DataSource, actor: Actor, asked: QuotientAsked, now: Date) =>
  db.transaction(async (tx): Promise<QuotientSet | QuotientRefused> => {
    if (!hasRole(actor, asked.communeId, ...DESK)) throw notFound()
    const reach = await reachFamily(tx, actor, asked.accountId, DESK)
    if (!reaches(reach, asked.communeId)) throw notFound()
    if (isOwnFamily(actor, asked.accountId)) return QuotientRefused.because('OWN_FAMILY')
    if (isClosed(await holdAccount(tx, asked.accountId))) return QuotientRefused.because('ACCOUNT_CLOSED')
    const [known] = await rowsOf(
      tx,
      { quotient: maybe(number) },
      `select quotient from family_quotient where account_id = $1 and commune_id = $2 and valid_from <= $3
       order by valid_from desc limit 1`,
      [asked.accountId, asked.communeId, asked.validFrom],
    )
    const counts = known?.quotient ?? null
    if (counts !== (asked.before ?? null)) return QuotientRefused.because('CHANGED_MEANWHILE', counts)
    const set = await anyRow(
      tx,
      `insert into family_quotient (account_id, commune_id, valid_from, quotient, set_at, set_by)
       select $1, c.id, $3, $4, $5, $6 from commune c where c.id = $2
       on conflict (account_id, commune_id, valid_from) do update set quotient = excluded.quotient, set_at = excluded.set_at, set_by = excluded.set_by returning account_id`,
      [asked.accountId, asked.communeId, asked.validFrom, asked.quotient, now, actor.accountId],
    )
    if (!set) throw notFound()
    await audit(tx, {
      at: now,
      ...by(actor),
      action: 'QUOTIENT_SET',
      communeId: asked.communeId,
      subject: 'account',
      subjectId: asked.accountId,
      details: { validFrom: asked.validFrom },
    })
    return QuotientSet.of(await tx.findOneByOrFail(Account, { id: asked.accountId }))
  })
