import type { EntityManager } from 'typeorm'
import type { Actor, StaffRole } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { AuditAction } from '../../../platform/audit-events.js'
import type { Context } from '../../../platform/context.js'
import { hashToken, newToken } from '../../../platform/crypto.js'
import { notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { itsId, makeOnce } from '../../../platform/made-once.js'
import { anyRow, firstRow, oneRow } from '../../../platform/sql.js'
import { INVITATIONS_PER_ACCOUNT } from '../attempts.policy.js'
import { emailKey } from '../profile.policy.js'
import { tidy } from '../../../platform/tidy.js'
import { isStillAdministrator, lockStaff } from './lock-staff.command.js'
import { mayAdministerStaff, mayInviteTo } from './staff.access.js'
import type { InviteStaffInput } from './staff.input.js'
import { type StaffRefusalReason, whyNotRoles, whyNotTouch } from './staff.policy.js'
import { StaffChanged, StaffRefused } from './staff.result.js'
import { type RowOf, flag, list, maybe, number, text } from '../../../platform/row.js'
import { staffRole } from '../staff-member.entity.js'

const HOURS_72 = 72 * 3600_000
const SENT = 'L’invitation est envoyée : son lien est valable 72 heures.'

/** Mails a single-use link to somebody who will have these roles in these communes; in the agglomeration when there is none. */
export async function inviteStaff(ctx: Context, actor: Actor, input: InviteStaffInput) {
  const wanted = [...new Set(input.communeIds)]
  if (!mayInviteTo(actor, wanted)) throw notFound()
  const roles = [...new Set(input.roles)]
  const wrong = whyNotRoles(roles, wanted.length > 0)
  if (wrong) return StaffRefused.because(wrong)
  return ctx.db
    .transaction((tx) =>
      makeOnce<Invitation, StaffRefused>(
        tx,
        { actor, requestId: input.requestId, subject: 'staff_invitation', at: ctx.now },
        {
          make: () => make(ctx, tx, actor, input, { wanted, roles }),
          again: async ([id = '']) => ((await standsFor(tx, input.email, wanted)) ? { id } : null),
          idsOf: itsId,
        },
      ),
    )
    .then((made) => (made instanceof StaffRefused ? made : StaffChanged.saying(SENT)))
}

interface Invitation {
  id: string
}

/** The agglomeration is the one scope of who is invited to no commune. */
const scopesOf = (communeIds: string[]): (string | null)[] => (communeIds.length > 0 ? communeIds : [null])

/** Neither withdrawn nor removed since: this address is still invited there, or has accepted. */
async function standsFor(tx: EntityManager, email: string, wanted: string[]): Promise<boolean> {
  const { member, invited } = await readKnown(tx, emailKey(email), scopesOf(wanted))
  return member || invited
}

async function make(
  ctx: Context,
  tx: EntityManager,
  actor: Actor,
  input: InviteStaffInput,
  { wanted, roles }: { wanted: string[]; roles: StaffRole[] },
): Promise<Invitation | StaffRefused> {
  if (!(await ctx.throttle.take(INVITATIONS_PER_ACCOUNT, actor.accountId)))
    return StaffRefused.because('TOO_MANY_INVITATIONS')
  const scopes = scopesOf(wanted)
  const email = emailKey(input.email)
  await lockStaff(tx, scopes)
  if (!(await areCommunes(tx, wanted))) throw notFound()
  if (!(await isStillAdministrator(tx, actor, scopes))) return StaffRefused.because('RIGHTS_CHANGED')
  const known = await whyNotInvite(tx, actor, email, scopes)
  if (known) return StaffRefused.because(known)
  const token = newToken()
  const made = await oneRow(
    tx,
    { id: text },
    `with made as (insert into staff_invitation (email, first_name, last_name, token_hash, invited_by, invited_at, sent_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $6, $7) returning id),
       rights as (insert into staff_invitation_right (invitation_id, commune_id, role)
         select made.id, s.commune_id, r.role from made, unnest($8::uuid[]) as s(commune_id), unnest($9::text[]) as r(role))
       select id from made`,
    [
      email,
      tidy(input.firstName),
      tidy(input.lastName),
      hashToken(token),
      actor.accountId,
      ctx.now,
      new Date(ctx.now.getTime() + HOURS_72),
      scopes,
      roles,
    ],
  )
  await send(tx, made.id, token)
  await trace(tx, actor, ctx.now, 'STAFF_INVITED', made.id, scopes, roles)
  return made
}

const areCommunes = async (tx: EntityManager, ids: string[]): Promise<boolean> =>
  (await firstRow(tx, { n: number }, 'select count(*)::int as n from commune where id = any($1::uuid[])', [ids]))?.n ===
  ids.length

const readKnown = (tx: EntityManager, email: string, scopes: (string | null)[]) =>
  oneRow(
    tx,
    { accountId: maybe(text), member: flag, invited: flag },
    `select (select a.id from account a where a.email = $1 and a.status <> 'CLOSED') as "accountId",
       exists (select 1 from unnest($2::uuid[]) as s(id) join staff_member m on m.commune_id is not distinct from s.id
         join account a on a.id = m.account_id where a.email = $1 and a.status <> 'CLOSED') as member,
       exists (select 1 from unnest($2::uuid[]) as s(id) join staff_invitation_right r on r.commune_id is not distinct from s.id
         join staff_invitation i on i.id = r.invitation_id where i.email = $1) as invited`,
    [email, scopes],
  )

async function whyNotInvite(
  tx: EntityManager,
  actor: Actor,
  email: string,
  scopes: (string | null)[],
): Promise<StaffRefusalReason | null> {
  const { accountId, member, invited } = await readKnown(tx, email, scopes)
  const own = accountId ? whyNotTouch(actor, { accountId }) : null
  if (own) return own
  if (member) return 'ALREADY_MEMBER'
  return invited ? 'ALREADY_INVITED' : null
}

const send = (tx: EntityManager, invitationId: string, token: string) =>
  publish(tx, { task: 'send-mail', payload: { template: 'staff-invitation', invitationId, token } })

async function trace(
  tx: EntityManager,
  actor: Actor,
  at: Date,
  action: AuditAction,
  id: string,
  scopes: (string | null)[],
  roles: StaffRole[],
): Promise<void> {
  for (const communeId of scopes)
    await audit(tx, {
      ...{ at, ...by(actor), action, communeId, subject: 'staff_invitation', subjectId: id },
      details: { roles },
    })
}

const Waiting = {
  scopes: list(maybe(text)),
  roles: list(staffRole),
}
type Waiting = RowOf<typeof Waiting>

/** The invitation, locked, for somebody who administers one of its communes at least; a stranger learns nothing. */
async function lockInvitation(tx: EntityManager, actor: Actor, id: string): Promise<Waiting | StaffRefused> {
  const locked = await anyRow(tx, 'select 1 from staff_invitation where id = $1 for update', [id])
  const found = await firstRow(
    tx,
    Waiting,
    `select coalesce(json_agg(distinct commune_id), '[]') as scopes, coalesce(json_agg(distinct role), '[]') as roles
     from staff_invitation_right where invitation_id = $1`,
    [id],
  )
  if (!locked || !found?.scopes.some((scope) => mayAdministerStaff(actor, scope))) throw notFound()
  if (!found.scopes.every((scope) => mayAdministerStaff(actor, scope))) return StaffRefused.because('OTHER_COMMUNES')
  return found
}

/** A new link, which is the only one that opens. */
export async function resendStaffInvitation(ctx: Context, actor: Actor, id: string) {
  return ctx.db.transaction(async (tx) => {
    const found = await lockInvitation(tx, actor, id)
    if (found instanceof StaffRefused) return found
    if (!(await ctx.throttle.take(INVITATIONS_PER_ACCOUNT, actor.accountId)))
      return StaffRefused.because('TOO_MANY_INVITATIONS')
    const token = newToken()
    await tx.query('update staff_invitation set token_hash = $2, sent_at = $3, expires_at = $4 where id = $1', [
      id,
      hashToken(token),
      ctx.now,
      new Date(ctx.now.getTime() + HOURS_72),
    ])
    await send(tx, id, token)
    await trace(tx, actor, ctx.now, 'STAFF_INVITATION_RESENT', id, found.scopes, found.roles)
    return StaffChanged.saying(SENT)
  })
}

/** Its link opens nothing any more, and nothing is kept of whom it was for. */
export async function withdrawStaffInvitation(ctx: Context, actor: Actor, id: string) {
  return ctx.db.transaction(async (tx) => {
    const found = await lockInvitation(tx, actor, id)
    if (found instanceof StaffRefused) return found
    await tx.query('delete from staff_invitation where id = $1', [id])
    await trace(tx, actor, ctx.now, 'STAFF_INVITATION_WITHDRAWN', id, found.scopes, found.roles)
    return StaffChanged.saying('L’invitation est retirée : son lien n’ouvre plus rien.')
  })
}
