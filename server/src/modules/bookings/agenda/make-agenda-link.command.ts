import type { Actor } from '../../../platform/actor.js'
import { audit, by } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { hashToken, newToken } from '../../../platform/crypto.js'
import { columnsOf } from '../../../platform/entity-rows.js'
import { anyRow, firstRow } from '../../../platform/sql.js'
import { whyNotConfirmed } from '../../accounts/index.js'
import { AgendaLink } from './agenda-link.entity.js'
import type { MakeAgendaLinkInput } from './agenda-link.input.js'
import { AgendaLinkMade, AgendaLinkRefused } from './agenda-link.result.js'

/** A new secret address instead of the one before. Asked with the password: it takes what it shows out of the account. */
export async function makeAgendaLink(
  ctx: Context,
  actor: Actor,
  { password }: MakeAgendaLinkInput,
): Promise<AgendaLinkMade | AgendaLinkRefused> {
  const refusal = await whyNotConfirmed(ctx, actor, password)
  if (refusal) return AgendaLinkRefused.because(refusal)
  const token = newToken()
  return ctx.db.transaction(async (tx) => {
    await tx.query('delete from agenda_link where account_id = $1', [actor.accountId])
    const link = await firstRow(
      tx,
      AgendaLink,
      `insert into agenda_link as l (account_id, token_hash, created_at)
       select id, $2, $3 from account where id = $1 and email_confirmed_at is not null returning ${columnsOf(AgendaLink, 'l')}`,
      [actor.accountId, hashToken(token), ctx.now],
    )
    if (!link) return AgendaLinkRefused.because('EMAIL_NOT_CONFIRMED')
    await trace(tx, ctx, actor, 'AGENDA_LINK_MADE')
    return AgendaLinkMade.of(`${ctx.config.publicUrl}/agenda/${token}.ics`, link)
  })
}

/** The address answers nothing from now on. */
export const removeAgendaLink = (ctx: Context, actor: Actor): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    const removed = 'delete from agenda_link where account_id = $1 returning 1'
    if (await anyRow(tx, removed, [actor.accountId])) await trace(tx, ctx, actor, 'AGENDA_LINK_REMOVED')
  })

const trace = (
  tx: Parameters<typeof audit>[0],
  { now }: Context,
  actor: Actor,
  action: 'AGENDA_LINK_MADE' | 'AGENDA_LINK_REMOVED',
) => audit(tx, { at: now, ...by(actor), action, subject: 'account', subjectId: actor.accountId })
