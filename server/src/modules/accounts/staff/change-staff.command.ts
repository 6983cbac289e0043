import type { DataSource, EntityManager } from 'typeorm'
import type { Actor, StaffRole } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditAction, AuditDetails } from '../../../platform/audit-events.js'
import { notFound } from '../../../platform/errors.js'
import { text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import { givesRightSql, STAFF_RIGHTS } from '../../../platform/staff-rights.js'
import { closeIdleSessions } from '../close-session.command.js'
import { forgetFactors } from '../second-factors/remove-factors.command.js'
import { tellOwner } from '../second-factors/tell-owner.command.js'
import { mayAdministerStaff } from './staff.access.js'
import { isStillAdministrator, lockStaff } from './lock-staff.command.js'
import {
  type Member,
  staysAdministrator,
  type StaffRefusalReason,
  whyNotInstead,
  whyNotLose,
  whyNotResetFactors,
  whyNotRoles,
  whyNotTouch,
} from './staff.policy.js'
import { readMembers } from './staff.query.js'
import { StaffChanged, StaffRefused } from './staff.result.js'

/** Whose rights, in which commune; null for the agglomeration. */
export interface Target {
  communeId: string | null
  accountId: string
}
interface Change {
  action: AuditAction
  message: string
  details?: AuditDetails
  whyNot: (member: Member, all: Member[]) => StaffRefusalReason | null
  write: (tx: EntityManager, member: Member) => Promise<unknown>
}

/** One lock for the staff of a commune, then the truth, then the change and its trace. */
function change(db: DataSource, actor: Actor, target: Target, now: Date, asked: Change) {
  const { communeId, accountId } = target
  if (!mayAdministerStaff(actor, communeId)) throw notFound()
  return db.transaction(async (tx) => {
    await lockStaff(tx, [communeId])
    if (!(await isStillAdministrator(tx, actor, [communeId]))) return StaffRefused.because('RIGHTS_CHANGED')
    const all = await readMembers(tx, communeId)
    const member = all.find((m) => m.accountId === accountId)
    if (!member) throw notFound()
    const reason = asked.whyNot(member, all)
    if (reason) return StaffRefused.because(reason)
    await asked.write(tx, member)
    await withdrawInvitationsOf(tx, actor, accountId, now)
    const { action, details } = asked
    const who = { at: now, ...by(actor), communeId }
    const on = { subject: 'account' as const, subjectId: accountId }
    await audit(tx, { ...who, ...on, action, ...(details && { details: { before: member.roles, ...details } }) })
    return StaffChanged.saying(asked.message)
  })
}

/** What they could no longer send is withdrawn: who was sent away would come back through their own invitation. */
async function withdrawInvitationsOf(tx: EntityManager, actor: Actor, accountId: string, now: Date): Promise<void> {
  const withdrawn = await rowsOf(
    tx,
    { id: text },
    `delete from staff_invitation i where i.invited_by = $1 and exists (
       select 1 from staff_invitation_right r where r.invitation_id = i.id and not exists (
         select 1 from staff_member m where m.account_id = $1 and m.suspended_at is null
           and ${givesRightSql('m', 'r.commune_id', '$2')})) returning i.id`,
    [accountId, STAFF_RIGHTS.ADMINISTER_STAFF],
  )
  for (const { id } of withdrawn)
    await audit(tx, {
      ...{ at: now, ...by(actor), action: 'STAFF_INVITATION_WITHDRAWN', communeId: null },
      ...{ subject: 'staff_invitation', subjectId: id },
    })
}

interface RolesAsked {
  /** As they were read. */
  before: StaffRole[]
  roles: StaffRole[]
}

/** The roles somebody has from now on, instead of those that were read. */
export function setStaffRoles(db: DataSource, actor: Actor, target: Target, { before, roles }: RolesAsked, now: Date) {
  const values = [target.accountId, target.communeId]
  return change(db, actor, target, now, {
    action: 'STAFF_ROLES_CHANGED',
    message: 'Les rôles sont changés.',
    details: { after: roles },
    whyNot: (member, all) =>
      whyNotRoles(roles, target.communeId !== null) ??
      (staysAdministrator(roles) ? whyNotTouch(actor, member) : whyNotLose(actor, member, all)) ??
      whyNotInstead(before, member),
    write: async (tx, { suspended }) => {
      await tx.query(
        `insert into staff_member (account_id, commune_id, role, suspended_at) select $1, $2, unnest($3::text[]), $4 on conflict do nothing`,
        [...values, roles, suspended ? now : null],
      )
      await tx.query(
        'delete from staff_member where account_id = $1 and commune_id is not distinct from $2::uuid and not role = any($3::text[])',
        [...values, roles],
      )
    },
  })
}

/** Every browser of theirs is signed out at once; the person stays a parent on the portal, if they are one. */
export const suspendStaff = (db: DataSource, actor: Actor, target: Target, now: Date) =>
  change(db, actor, target, now, {
    action: 'STAFF_SUSPENDED',
    message: 'L’accès à la console est suspendu, et ses appareils sont déconnectés.',
    whyNot: (member, all) => whyNotLose(actor, member, all),
    write: (tx) =>
      tx.query(
        `with sessions as (update session set revoked_at = $3 where account_id = $1 and revoked_at is null)
         update staff_member set suspended_at = coalesce(suspended_at, $3) where account_id = $1 and commune_id is not distinct from $2::uuid`,
        [target.accountId, target.communeId, now],
      ),
  })

export const reactivateStaff = (db: DataSource, actor: Actor, target: Target, now: Date) =>
  change(db, actor, target, now, {
    action: 'STAFF_REACTIVATED',
    message: 'L’accès à la console est rouvert.',
    whyNot: (member) => whyNotTouch(actor, member),
    write: (tx) =>
      tx.query(
        'update staff_member set suspended_at = null where account_id = $1 and commune_id is not distinct from $2::uuid',
        [target.accountId, target.communeId],
      ),
  })

/** Their account stays, with its other communes and its family. */
export const removeStaff = (db: DataSource, actor: Actor, target: Target, now: Date) =>
  change(db, actor, target, now, {
    action: 'STAFF_REMOVED',
    message: 'Cette personne ne fait plus partie de l’équipe.',
    details: { after: [] },
    whyNot: (member, all) => whyNotLose(actor, member, all),
    write: async (tx) => {
      await closeIdleSessions(tx, target.accountId, now)
      await tx.query('delete from staff_member where account_id = $1 and commune_id is not distinct from $2::uuid', [
        target.accountId,
        target.communeId,
      ])
    },
  })

/** For somebody who lost the telephone and the recovery codes: the password alone signs in, until a new factor is added. */
export const resetSecondFactors = (db: DataSource, actor: Actor, target: Target, now: Date) =>
  change(db, actor, target, now, {
    action: 'SECOND_FACTORS_RESET',
    message: 'La double authentification est retirée : cette personne en ajoute une nouvelle à sa prochaine connexion.',
    whyNot: (member) => whyNotResetFactors(actor, member, (place) => mayAdministerStaff(actor, place)),
    write: async (tx) => {
      await forgetFactors(tx, target.accountId)
      await tellOwner(tx, target.accountId, 'reset')
    },
  })
