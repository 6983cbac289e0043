import type { Context } from '../../../platform/context.js'
import { readSealed } from '../../../platform/sealed-cookies.js'
import { ShownIdentity } from './identity.result.js'
import type { Vouched } from './openid.gateway.js'
import { SHOWN } from './journey.policy.js'

/** What came back to this browser from a provider in the last half hour. */
export const readVouched = (ctx: Context): Vouched | null =>
  readSealed<Vouched>(ctx.config, ctx.request.cookies, SHOWN.name, ctx.now)

export function readShownIdentity(ctx: Context): ShownIdentity | null {
  const vouched = readVouched(ctx)
  return vouched && ShownIdentity.of(vouched.shown)
}
