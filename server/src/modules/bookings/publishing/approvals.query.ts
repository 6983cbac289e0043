import type { Actor } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, firstRow, rowsOf } from '../../../platform/sql.js'
import {
  REGULATION_SENTENCES,
  RegulationApprovalRow,
  RegulationWithdrawal,
  mayReadRegulations,
  mayWriteRegulations,
  regulatedService,
} from '../../regulations/index.js'
import { whyNotDecide } from './publication.policy.js'
import { ApprovalCan, PriceApproval, RegulationApproval, WithdrawnRegulation } from './publication.result.js'
import { type RowOf, cents, maybe, number, text } from '../../../platform/row.js'
import { fieldsOf } from '../../../platform/entity-rows.js'

const NAME = (account: string) =>
  `(select concat_ws(' ', n.first_name, n.last_name) from account n where n.id = ${account})`

const APPROVAL = {
  ...fieldsOf(
    RegulationApprovalRow,
    'id',
    'regulationId',
    'serviceId',
    'status',
    'effectiveFrom',
    'askedAt',
    'askedBy',
  ),
  ...fieldsOf(RegulationApprovalRow, 'todayConfirmed', 'decidedAt', 'reason', 'largestCents'),
  askedByName: text,
  decidedByName: maybe(text),
}
const COLUMNS = `a.id, a.regulation_id as "regulationId", a.service_id as "serviceId", a.status, a.effective_from as "effectiveFrom",
  a.asked_at as "askedAt", a.asked_by as "askedBy", a.today_confirmed as "todayConfirmed", a.decided_at as "decidedAt", a.reason,
  a.largest_cents as "largestCents", ${NAME('a.asked_by')} as "askedByName", ${NAME('a.decided_by')} as "decidedByName"`

function toApproval(row: RowOf<typeof APPROVAL>, actor: Actor, writes: boolean): RegulationApproval {
  const approval = Object.assign(new RegulationApproval(), row)
  const reason = whyNotDecide(approval, actor.accountId)
  const why = writes ? reason && REGULATION_SENTENCES[reason] : 'Seule l’administration de la commune décide.'
  return Object.assign(approval, { can: Object.assign(new ApprovalCan(), { decide: Can.unless(why) }) })
}

/** Publications of a service that waited or wait for a second person, newest first. */
export async function regulationApprovals(
  db: Db,
  actor: Actor,
  serviceId: string,
  now: Date,
): Promise<RegulationApproval[]> {
  const { service } = await regulatedService(db, actor, serviceId, now)
  const rows = await rowsOf(
    db,
    APPROVAL,
    `select ${COLUMNS} from regulation_approval a where a.service_id = $1 order by a.asked_at desc, a.id limit 50`,
    [serviceId],
  )
  const writes = mayWriteRegulations(actor, service.communeId)
  return rows.map((row) => toApproval(row, actor, writes))
}

/** One approval, locked, that the actor may see to; else not found. */
export async function approvalToDecide(tx: Db, actor: Actor, id: string, now: Date) {
  const row = await firstRow(
    tx,
    APPROVAL,
    `select ${COLUMNS} from regulation_approval a where a.id = $1 for update of a`,
    [id],
  )
  if (!row) throw notFound()
  const place = await regulatedService(tx, actor, row.serviceId, now, true)
  return { approval: toApproval(row, actor, true), place }
}

export async function readApproval(db: Db, actor: Actor, id: string): Promise<RegulationApproval> {
  const row = await firstRow(db, APPROVAL, `select ${COLUMNS} from regulation_approval a where a.id = $1`, [id])
  if (!row) throw notFound()
  return toApproval(row, actor, true)
}

/** Versions that were published, priced nothing, and were withdrawn; newest first. */
export async function withdrawnRegulations(
  db: Db,
  actor: Actor,
  serviceId: string,
  now: Date,
): Promise<WithdrawnRegulation[]> {
  await regulatedService(db, actor, serviceId, now)
  const rows = await rowsOf(
    db,
    {
      ...fieldsOf(RegulationWithdrawal, 'version', 'effectiveFrom', 'withdrawnAt', 'reason'),
      id: text,
      withdrawnByName: text,
    },
    `select w.regulation_id as id, w.version, w.effective_from as "effectiveFrom", w.withdrawn_at as "withdrawnAt", w.reason,
            ${NAME('w.withdrawn_by')} as "withdrawnByName"
     from regulation_withdrawal w where w.service_id = $1 order by w.withdrawn_at desc limit 50`,
    [serviceId],
  )
  return rows.map((row) => Object.assign(new WithdrawnRegulation(), row))
}

export async function readPriceApproval(db: Db, actor: Actor, communeId: string): Promise<PriceApproval> {
  if (!mayReadRegulations(actor, communeId)) throw notFound()
  const row = await firstRow(
    db,
    { percent: maybe(number), limitCents: maybe(cents) },
    'select price_change_percent as percent, price_change_cents as "limitCents" from commune where id = $1',
    [communeId],
  )
  if (!row) throw notFound()
  const why = mayWriteRegulations(actor, communeId) ? null : 'Seule l’administration de la commune fixe ces limites.'
  return Object.assign(new PriceApproval(), row, { canSet: Can.unless(why) })
}
