import type { Context } from '../../platform/context.js'
import { publish } from '../../platform/outbox.js'
import { anyRow } from '../../platform/sql.js'
import { SIGN_INS_PER_PERSON } from './attempts.policy.js'
import { knownDevice, rememberDevice } from './known-device.command.js'
import { openShown } from './open-session.command.js'
import { SignedIn } from './sign-in.result.js'
import { Viewer } from './viewer.result.js'

interface Entering {
  accountId: string
  email: string
  /** Of the password that was shown. */
  hash: string
  /** It was shown. */
  hasSecondFactor: boolean
}

/** Opens the session of who has shown who they are, and remembers this browser. Null: the password was changed meanwhile. */
export async function enter(
  ctx: Context,
  { accountId, email, hash, hasSecondFactor }: Entering,
): Promise<SignedIn | null> {
  const sessionId = await openShown(ctx, accountId, { hash, hasSecondFactor })
  if (!sessionId) return null
  await tellOfNewDevice(ctx, accountId, email)
  await rememberDevice(ctx, ctx.db, accountId)
  await ctx.throttle.forget(SIGN_INS_PER_PERSON, `${email} ${ctx.ip}`)
  return SignedIn.as(Viewer.of({ accountId, sessionId }))
}

/** The staff, and whoever guards their account by a second factor, are told by mail of a browser that was never theirs; not of the first one. */
async function tellOfNewDevice(ctx: Context, accountId: string, email: string): Promise<void> {
  if (await knownDevice(ctx, email)) return
  const isTold = await anyRow(
    ctx.db,
    `select 1 where exists (select 1 from known_device where account_id = $1)
       and (exists (select 1 from staff_member where account_id = $1 and suspended_at is null)
         or exists (select 1 from second_factor where account_id = $1 and confirmed_at is not null))`,
    [accountId],
  )
  if (isTold)
    await publish(ctx.db, {
      task: 'send-mail',
      payload: { template: 'new-device', accountId, at: ctx.now.toISOString(), from: ctx.ip },
    })
}
