import type { Context } from '../../../platform/context.js'
import { hashToken } from '../../../platform/crypto.js'
import { maybe, text } from '../../../platform/row.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { LINKS_PER_ADDRESS } from '../attempts.policy.js'
import { FirstOpening } from './first-opening.result.js'

const FOUND = {
  email: maybe(text),
  name: maybe(text),
  contactEmail: maybe(text),
  contactPhone: maybe(text),
  mailSender: maybe(text),
}

/** What is known already, for whoever holds the link while it may be used. */
export const findFirstOpening = (db: Db, token: string, now: Date) =>
  firstRow(
    db,
    FOUND,
    `select o.email, g.name, g.contact_email as "contactEmail", g.contact_phone as "contactPhone", g.mail_sender as "mailSender"
     from first_opening o left join agglomeration g on true where o.token_hash = $1 and o.expires_at > $2`,
    [hashToken(token), now],
  )

export async function readFirstOpening(ctx: Context, token: string): Promise<FirstOpening | null> {
  if (!(await ctx.throttle.take(LINKS_PER_ADDRESS, ctx.ip))) return null
  const found = await findFirstOpening(ctx.db, token, ctx.now)
  return found ? Object.assign(new FirstOpening(), found) : null
}
