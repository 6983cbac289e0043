import type { DataSource, EntityManager } from 'typeorm'
import { audit } from '../../../platform/audit.js'
import { type Day, dayAt } from '../../../platform/day.js'
import { publish } from '../../../platform/outbox.js'
import { list, text } from '../../../platform/row.js'
import { anyRow, oneRow, rowsOf } from '../../../platform/sql.js'
import { readCommuneSetup } from './commune-setup.query.js'

const DUE = `archived_at is null and opening_planned_on <= ($1::timestamptz at time zone time_zone)::date`

/**
 * Opens the communes whose day has come and that lack nothing. The others wait, and are tried again each time. Those who administer
 * them, and the agglomeration, are told that one is open, and once what is missing. One that fails keeps no other from opening.
 */
export async function openDueCommunes(db: DataSource, now: Date): Promise<void> {
  const failures: unknown[] = []
  for (const { id } of await rowsOf(db, { id: text }, `select id from commune where ${DUE} order by id`, [now]))
    await db.transaction((tx) => openDue(tx, id, now)).catch((caught: unknown) => failures.push(caught))
  if (failures.length > 0) throw failures[0]
}

async function openDue(tx: EntityManager, id: string, now: Date): Promise<void> {
  if (!(await anyRow(tx, `select 1 from commune where ${DUE} and id = $2 for update`, [now, id]))) return
  const { commune, can, plannedOn, heldOn } = await readCommuneSetup(tx, id, now)
  const event = { at: now, actorId: null, communeId: id, subject: 'commune', subjectId: id } as const
  if (can.open.allowed) {
    const today = dayAt(now, commune.timeZone)
    await tx.query(
      `update commune set opens_on = $2, opening_planned_on = null, opening_held_on = null, revision = revision + 1 where id = $1`,
      [id, today],
    )
    await audit(tx, { ...event, action: 'COMMUNE_OPENED', details: { day: today } })
    await tell(tx, id, { template: 'commune-opened', day: today })
  } else if (heldOn === null && plannedOn !== null) {
    await tx.query('update commune set opening_held_on = opening_planned_on where id = $1', [id])
    const reason = can.open.reason ?? ''
    await audit(tx, { ...event, action: 'COMMUNE_OPENING_HELD', details: { day: plannedOn, reason } })
    await tell(tx, id, { template: 'opening-held', day: plannedOn, why: reason })
  }
}

type Told = { template: 'commune-opened'; day: Day } | { template: 'opening-held'; day: Day; why: string }

async function tell(tx: EntityManager, communeId: string, told: Told): Promise<void> {
  const { accounts } = await oneRow(
    tx,
    { accounts: list(text) },
    `select array(select distinct m.account_id from staff_member m join account a on a.id = m.account_id and a.status = 'ACTIVE'
       where m.suspended_at is null and (m.role = 'AGGLOMERATION_ADMIN' or (m.commune_id = $1 and m.role = 'COMMUNE_ADMIN')) order by 1) as accounts`,
    [communeId],
  )
  await publish(
    tx,
    ...accounts.map((accountId) => ({
      task: 'send-mail',
      payload: { ...told, accountId, communeId },
    })),
  )
}
