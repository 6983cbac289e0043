import type { EntityManager } from 'typeorm'
import { audit } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { hashToken } from '../../../platform/crypto.js'
import { type Db, anyRow, firstRow, rowsOf } from '../../../platform/sql.js'
import { AccountStatus } from '../account.entity.js'
import { LINKS_PER_ADDRESS, SIGN_INS_PER_ACCOUNT, SIGN_INS_PER_PERSON } from '../attempts.policy.js'
import { forgetAllDevices, rememberDevice } from '../known-device.command.js'
import { LinkRefused } from '../link.result.js'
import { openSession } from '../open-session.command.js'
import { whyNotConfirmed } from '../confirm-password.command.js'
import { closeOpened } from '../close-session.command.js'
import { hashPassword } from '../password.gateway.js'
import { whyNotPassword } from '../password.policy.js'
import { forgetFactors } from '../second-factors/remove-factors.command.js'
import { forgetIdentities } from '../identities/link-identity.command.js'
import { signIn } from '../sign-in.command.js'
import type { ResetPasswordInput } from '../sign-in.input.js'
import { SecondFactorAsked, SignedIn, SignInRefused } from '../sign-in.result.js'
import { Viewer } from '../viewer.result.js'
import { lockStaff } from './lock-staff.command.js'
import { StaffInvitationLink } from './staff.result.js'
import { type RowOf, flag, list, maybe, oneOf, record, text } from '../../../platform/row.js'

const Opened = {
  id: text,
  email: text,
  firstName: text,
  lastName: text,
  communes: list(text),
  communeIds: list(maybe(text)),
  /** One of its communes is not archived, or it is of the agglomeration. */
  open: flag,
  account: maybe(
    record({
      status: oneOf(AccountStatus),
      /** Whether its owner has shown that this address is theirs; else anybody may have signed up with it. */
      proved: flag,
    }),
  ),
}
type Opened = RowOf<typeof Opened>

const find = (db: Db, token: string, now: Date) =>
  firstRow(
    db,
    Opened,
    `select i.id, i.email, i.first_name as "firstName", i.last_name as "lastName",
       array(select distinct c.name from staff_invitation_right r join commune c on c.id = r.commune_id where r.invitation_id = i.id and ${LIVE} order by 1) as communes,
       array(select distinct r.commune_id from staff_invitation_right r where r.invitation_id = i.id) as "communeIds",
       exists (select 1 from staff_invitation_right r left join commune c on c.id = r.commune_id where r.invitation_id = i.id and c.archived_at is null) as open,
       (select json_build_object('status', a.status, 'proved', a.email_confirmed_at is not null)
        from account a where a.email = i.email and a.status <> 'CLOSED') as account
     from staff_invitation i where i.token_hash = $1 and i.expires_at > $2`,
    [hashToken(token), now],
  )

/** Whose invitation it is, while it may still be accepted. */
export async function staffInvitationLink(ctx: Context, token: string): Promise<StaffInvitationLink | null> {
  if (!(await ctx.throttle.take(LINKS_PER_ADDRESS, ctx.ip))) return null
  const found = await find(ctx.db, token, ctx.now)
  // into archived communes alone it opens nothing, like one that is over
  if (!found?.open) return null
  const { email, firstName, communes, account } = found
  const hasAccount = account?.proved ?? false
  return Object.assign(new StaffInvitationLink(), {
    ...{ email, firstName, communes, hasAccount },
    signUpWaits: account !== null && !hasAccount,
  })
}

/**
 * Whoever has an account with a confirmed address, a parent too, gives its password; anybody else chooses one. The link
 * proves the address. Then they have their roles and are signed in.
 */
export async function acceptStaffInvitation(ctx: Context, input: ResetPasswordInput): Promise<SignedIn | LinkRefused> {
  if (!(await ctx.throttle.take(LINKS_PER_ADDRESS, ctx.ip))) return LinkRefused.because('TOO_MANY_ATTEMPTS')
  const invited = await find(ctx.db, input.token, ctx.now)
  if (!invited) return LinkRefused.because('LINK_EXPIRED')
  if (invited.account?.proved) return acceptWithAccount(ctx, invited, input)
  return invited.account?.status === 'REFUSED'
    ? LinkRefused.because('ACCOUNT_REFUSED')
    : acceptWithNewPassword(ctx, invited, input)
}

async function acceptWithAccount(ctx: Context, invited: Opened, { token, password }: ResetPasswordInput) {
  const answer = await asOwner(ctx, invited.email, password)
  if (answer instanceof SecondFactorAsked) return LinkRefused.because('SECOND_FACTOR_ASKED')
  if (!(answer instanceof SignedIn)) {
    if (answer.reason === 'WRONG_CREDENTIALS') return LinkRefused.because('WRONG_ACCOUNT_PASSWORD', 'password')
    return LinkRefused.because(answer.reason === 'ACCOUNT_REFUSED' ? 'ACCOUNT_REFUSED' : 'TOO_MANY_ATTEMPTS')
  }
  const accountId = answer.viewer.accountId
  const accepted = await ctx.db.transaction(async (tx) => {
    if (!(await take(ctx, tx, invited, token))) return false
    // who had asked to leave stays: an account that closes by itself would take an administrator away
    const open = await anyRow(
      tx,
      `update account set status = 'ACTIVE', leaving_at = null, decided_at = coalesce(decided_at, $2)
       where id = $1 and status in ('PENDING', 'ACTIVE') returning 1`,
      [accountId, ctx.now],
    )
    if (!open) return false
    await giveRoles(ctx, tx, invited.id, accountId)
    return true
  })
  if (accepted) return answer
  if (answer.viewer.sessionId !== ctx.actor?.sessionId) await closeOpened(ctx, answer.viewer)
  return LinkRefused.because('LINK_EXPIRED')
}

/** Whoever is signed in to this account already gives its password; else they sign in. */
async function asOwner(ctx: Context, email: string, password: string) {
  const { actor } = ctx
  const isOwn =
    actor && (await anyRow(ctx.db, 'select 1 from account where id = $1 and email = $2', [actor.accountId, email]))
  if (!isOwn) return signIn(ctx, { email, password })
  const refusal = await whyNotConfirmed(ctx, actor, password)
  if (refusal) return SignInRefused.because(refusal === 'WRONG_PASSWORD' ? 'WRONG_CREDENTIALS' : refusal)
  return SignedIn.as(Viewer.of(actor))
}

async function acceptWithNewPassword(ctx: Context, invited: Opened, { token, password }: ResetPasswordInput) {
  const refusal = whyNotPassword(password, invited)
  if (refusal) return LinkRefused.because(refusal, 'password')
  const hash = await hashPassword(password)
  const accountId = await ctx.db.transaction(async (tx) => {
    if (!(await take(ctx, tx, invited, token))) return null
    const id = (await takeOver(ctx, tx, invited, hash)) ?? (await makeAccount(ctx, tx, invited, hash))
    if (!id) return null
    await giveRoles(ctx, tx, invited.id, id)
    await rememberDevice(ctx, tx, id)
    return id
  })
  // the address was confirmed at the same instant: the link, still good, then asks for the password of that account
  if (!accountId) return LinkRefused.because('LINK_EXPIRED')
  await ctx.throttle.forget(SIGN_INS_PER_ACCOUNT, invited.email)
  await ctx.throttle.forget(SIGN_INS_PER_PERSON, `${invited.email} ${ctx.ip}`)
  return SignedIn.as(Viewer.of({ accountId, sessionId: await openSession(ctx, accountId) }))
}

/**
 * A sign-up that never confirmed this address may be a stranger's. It becomes the account of who reads the mail, under the name
 * of the invitation: its password, second factors, identities, sessions, links and devices end. What it asked of a commune still waits for that commune.
 */
async function takeOver(ctx: Context, tx: EntityManager, invited: Opened, hash: string): Promise<string | undefined> {
  const taken = await firstRow(
    tx,
    { id: text },
    `update account set status = 'ACTIVE', password_hash = $2, first_name = $3, last_name = $4, leaving_at = null,
       terms_accepted_at = $5, email_confirmed_at = $5, decided_at = coalesce(decided_at, $5)
     where email = $1 and email_confirmed_at is null and status in ('PENDING','ACTIVE') returning id`,
    [invited.email, hash, invited.firstName, invited.lastName, ctx.now],
  )
  if (!taken) return undefined
  await tx.query(
    `with sessions as (update session set revoked_at = $2 where account_id = $1 and revoked_at is null)
     update account_link set used_at = $2 where account_id = $1 and used_at is null and purpose <> 'OPEN_CONSOLE'`,
    [taken.id, ctx.now],
  )
  await forgetAllDevices(tx, taken.id)
  await forgetFactors(tx, taken.id)
  await forgetIdentities(tx, taken.id)
  const trace = { at: ctx.now, actorId: taken.id, ip: ctx.ip, subject: 'account' as const, subjectId: taken.id }
  await audit(tx, { ...trace, action: 'PASSWORD_CHANGED' })
  return taken.id
}

/** Null when somebody signed up with this address at the same instant. */
async function makeAccount(ctx: Context, tx: EntityManager, invited: Opened, hash: string): Promise<string | null> {
  const made = await firstRow(
    tx,
    { id: text },
    `insert into account (email, password_hash, first_name, last_name, status, terms_version, terms_accepted_at, created_at, decided_at, email_confirmed_at)
     select $1, $2, $3, $4, 'ACTIVE', terms_version, $5, $5, $5, $5 from agglomeration limit 1 on conflict do nothing returning id`,
    [invited.email, hash, invited.firstName, invited.lastName, ctx.now],
  )
  return made?.id ?? null
}

/** Locks the staff of its communes, then the invitation: one of ten tabs has it. */
async function take(ctx: Context, tx: EntityManager, invited: Opened, token: string): Promise<boolean> {
  await lockStaff(tx, invited.communeIds)
  const sql = 'select 1 from staff_invitation where id = $1 and token_hash = $2 and expires_at > $3 for update'
  return anyRow(tx, sql, [invited.id, hashToken(token), ctx.now])
}

/** Communes of an invitation that are not archived; all of them when they all are, and it is refused as what is done there is. */
const LIVE = `(r.commune_id is null or exists (select 1 from commune c where c.id = r.commune_id and c.archived_at is null)
  or not exists (select 1 from staff_invitation_right o left join commune k on k.id = o.commune_id
    where o.invitation_id = r.invitation_id and k.archived_at is null))`

/** Who was suspended there meanwhile stays so. Nothing is kept of the invitation but the trail. */
async function giveRoles(ctx: Context, tx: EntityManager, invitationId: string, accountId: string): Promise<void> {
  const given = await rowsOf(
    tx,
    { communeId: maybe(text), role: text },
    `insert into staff_member (account_id, commune_id, role, suspended_at)
     select $1, r.commune_id, r.role, (select max(m.suspended_at) from staff_member m
       where m.account_id = $1 and m.commune_id is not distinct from r.commune_id)
     from staff_invitation_right r where r.invitation_id = $2 and ${LIVE} on conflict do nothing returning commune_id as "communeId", role`,
    [accountId, invitationId],
  )
  await tx.query('delete from staff_invitation where id = $1', [invitationId])
  for (const { communeId, role } of given)
    await audit(tx, {
      ...{ at: ctx.now, actorId: accountId, ip: ctx.ip, action: 'STAFF_INVITATION_ACCEPTED', communeId },
      ...{ subject: 'account', subjectId: accountId, details: { role } },
    })
}
