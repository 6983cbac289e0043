import type { Actor } from '../../../platform/actor.js'
import { communesOf } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { notFound } from '../../../platform/errors.js'
import { type Db, rowsOf } from '../../../platform/sql.js'
import { STAFF_RIGHTS } from '../../../platform/staff-rights.js'
import { mayAdministerStaff } from './staff.access.js'
import {
  type Member,
  STAFF_SENTENCES,
  type StaffRefusalReason,
  whyNotLose,
  whyNotResetFactors,
  whyNotTouch,
} from './staff.policy.js'
import { StaffCan, StaffPerson } from './staff.result.js'
import { type RowOf, flag, instant, list, maybe, text } from '../../../platform/row.js'
import { staffRole } from '../staff-member.entity.js'

/** More than any commune has: the list is shown whole. */
const MOST = 500

const PERSON = {
  id: text,
  firstName: text,
  lastName: text,
  email: text,
  roles: list(staffRole),
  communeIds: list(text),
}
const MemberRow = {
  suspended: flag,
  open: flag,
  lastSignInAt: maybe(instant),
  hasSecondFactor: flag,
  places: list(maybe(text)),
  ...PERSON,
}
type MemberRow = RowOf<typeof MemberRow>
const InvitationRow = {
  expiresAt: instant,
  elsewhere: flag,
  ...PERSON,
}
type InvitationRow = RowOf<typeof InvitationRow>

const MEMBER = {
  accountId: text,
  roles: list(staffRole),
  suspended: flag,
  open: flag,
  hasSecondFactor: flag,
  places: list(maybe(text)),
}
/** Of an account `a`: whether it has a second factor, and where it works. */
const GUARD = `exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "hasSecondFactor",
  array(select distinct w.commune_id from staff_member w where w.account_id = a.id) as places`

/** The members of the staff in a commune, or of the agglomeration: facts of the policy. */
export const readMembers = (db: Db, communeId: string | null) =>
  rowsOf(
    db,
    MEMBER,
    `select m.account_id as "accountId", array_agg(m.role order by m.role) as roles,
       bool_and(m.suspended_at is not null) as suspended, a.status = 'ACTIVE' as open, ${GUARD}
     from staff_member m join account a on a.id = m.account_id
     where m.commune_id is not distinct from $1::uuid group by m.account_id, a.id`,
    [communeId],
  )

/** Who works for a commune, or for the agglomeration, and who is invited to. Their communes: those the reader administers. */
export async function readStaff(db: Db, actor: Actor, communeId: string | null, now: Date): Promise<StaffPerson[]> {
  if (!mayAdministerStaff(actor, communeId)) throw notFound()
  const served = communesOf(actor, ...STAFF_RIGHTS.ADMINISTER_STAFF)
  const visible = served === 'all' ? null : served
  const members = await rowsOf(
    db,
    MemberRow,
    `select a.id, a.first_name as "firstName", a.last_name as "lastName", a.email, array_agg(m.role order by m.role) as roles,
       bool_and(m.suspended_at is not null) as suspended, a.status = 'ACTIVE' as open, ${GUARD},
       (select max(s.created_at) from session s where s.account_id = a.id) as "lastSignInAt",
       array(select distinct o.commune_id from staff_member o where o.account_id = a.id and o.commune_id is not null
         and ($2::uuid[] is null or o.commune_id = any($2))) as "communeIds"
     from staff_member m join account a on a.id = m.account_id
     where m.commune_id is not distinct from $1::uuid group by a.id order by a.last_name, a.first_name, a.id limit $3`,
    [communeId, visible, MOST],
  )
  const invited = await rowsOf(
    db,
    InvitationRow,
    `select i.id, i.first_name as "firstName", i.last_name as "lastName", i.email, i.expires_at as "expiresAt",
       array(select r.role from staff_invitation_right r where r.invitation_id = i.id and r.commune_id is not distinct from $1::uuid order by 1) as roles,
       array(select distinct r.commune_id from staff_invitation_right r where r.invitation_id = i.id and r.commune_id is not null
         and ($2::uuid[] is null or r.commune_id = any($2))) as "communeIds",
       $2::uuid[] is not null and exists (select 1 from staff_invitation_right r where r.invitation_id = i.id
         and (r.commune_id is null or not r.commune_id = any($2))) as elsewhere
     from staff_invitation i where exists (select 1 from staff_invitation_right r
       where r.invitation_id = i.id and r.commune_id is not distinct from $1::uuid)
     order by i.last_name, i.first_name, i.id limit $3`,
    [communeId, visible, MOST],
  )
  const all = members.map((m) => ({ ...m, accountId: m.id }))
  return [...all.map((m) => personOf(actor, m, all)), ...invited.map((row) => invitedOf(row, now))]
}

const unless = (reason: StaffRefusalReason | null) => Can.unless(reason && STAFF_SENTENCES[reason])
const NO = Can.unless('Cette action ne concerne pas cette personne.')

function personOf(actor: Actor, row: MemberRow & Member, all: Member[]): StaffPerson {
  const lose = unless(whyNotLose(actor, row, all))
  const touch = unless(whyNotTouch(actor, row))
  const suspend = row.suspended ? NO : lose
  const reset = unless(whyNotResetFactors(actor, row, (place) => mayAdministerStaff(actor, place)))
  const can: StaffCan = {
    change: touch,
    suspend,
    reactivate: row.suspended ? touch : NO,
    remove: lose,
    resend: NO,
    resetFactors: reset,
  }
  const { id, firstName, lastName, email, roles, communeIds, lastSignInAt, hasSecondFactor } = row
  const state = row.suspended ? 'SUSPENDED' : 'ACTIVE'
  return Object.assign(new StaffPerson(), {
    ...{
      id,
      firstName,
      lastName,
      email,
      roles,
      communeIds,
      lastSignInAt,
      hasSecondFactor,
      state,
      expiresAt: null,
      can,
    },
  })
}

function invitedOf({ elsewhere, ...row }: InvitationRow, now: Date): StaffPerson {
  const mine = unless(elsewhere ? 'OTHER_COMMUNES' : null)
  const can: StaffCan = { change: NO, suspend: NO, reactivate: NO, remove: mine, resend: mine, resetFactors: NO }
  const state = row.expiresAt > now ? 'INVITED' : 'EXPIRED'
  return Object.assign(new StaffPerson(), { ...row, state, lastSignInAt: null, hasSecondFactor: false, can })
}
