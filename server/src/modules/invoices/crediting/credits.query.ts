import { type Context, signedIn } from '../../../platform/context.js'
import type { Cents } from '../../../platform/money.js'
import type { Invoice, InvoiceLine } from '../invoice.result.js'
import { creditableOf } from './credit.policy.js'
import type { WaitingCredit } from './credit.result.js'
import { creditable, waitingCredits } from './credits.loaders.js'

export const creditableOfLine = async (ctx: Context, { id, invoiceId }: InvoiceLine): Promise<Cents> =>
  creditableOf(await creditable(ctx, invoiceId, null), id)

/** What is asked of the town hall is not for the family until it is decided. */
export async function waitingCredit(ctx: Context, { id, accountId }: Invoice): Promise<WaitingCredit | null> {
  const reader = signedIn(ctx).accountId
  if (reader === accountId) return null
  const [waiting] = await waitingCredits(ctx, id, null)
  return waiting ? { ...waiting, byAnother: waiting.askedById !== reader } : null
}
