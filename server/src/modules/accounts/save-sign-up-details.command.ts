import { homeDay } from '../../platform/home-zone.js'
import type { Context } from '../../platform/context.js'
import { clearCookie, readCookie, setCookie } from '../../platform/cookies.js'
import { hashToken, newToken } from '../../platform/crypto.js'
import { badInput } from '../../platform/errors.js'
import { anyRow, firstRow } from '../../platform/sql.js'
import { isOpenSql } from '../communes/index.js'
import { SIGN_UPS_PER_ADDRESS } from './attempts.policy.js'
import { hashPassword } from './password.gateway.js'
import { whyNotPassword } from './password.policy.js'
import { emailKey, profileOf, whatIsMissing } from './profile.policy.js'
import { DRAFT_COLUMNS, DRAFT_COOKIE, DRAFT_ROW, readDraft } from './sign-up-draft.query.js'
import type { SignUpDetailsInput } from './sign-up.input.js'
import { SignUpDraft, SignUpRefused } from './sign-up.result.js'

const OPEN_COMMUNE = `select 1 from commune c where ${isOpenSql('c', '$1')} limit 1`
const SEVEN_DAYS = 7 * 24 * 3600

/** Step 1: keeps who signs up behind a cookie. Says nothing of whether the e-mail is known. */
export async function saveSignUpDetails(ctx: Context, input: SignUpDetailsInput): Promise<SignUpDraft | SignUpRefused> {
  if (!(await ctx.throttle.take(SIGN_UPS_PER_ADDRESS, ctx.ip))) return SignUpRefused.because('TOO_MANY_ATTEMPTS')
  if (!input.acceptTerms) return SignUpRefused.because('TERMS_NOT_ACCEPTED')
  if (!(await anyRow(ctx.db, OPEN_COMMUNE, [ctx.now]))) return SignUpRefused.because('NOTHING_OPEN')
  const profile = profileOf(input.details)
  const missing = whatIsMissing(profile, homeDay(ctx.now))
  if (missing.length > 0) throw badInput(...missing)
  const email = emailKey(input.email)
  const known = readCookie(ctx.config, ctx.request.cookies, DRAFT_COOKIE)
  const draft = await readDraft(ctx.db, known, ctx.now)
  const refusal = input.password
    ? whyNotPassword(input.password, { email, ...profile })
    : draft?.hasPassword
      ? null
      : 'WEAK_PASSWORD'
  if (refusal) return SignUpRefused.because(refusal)
  const hash = input.password ? await hashPassword(input.password) : null
  const token = draft && known ? known : newToken()
  const expiresAt = new Date(ctx.now.getTime() + SEVEN_DAYS * 1000)
  const saved = await firstRow(
    ctx.db,
    DRAFT_ROW,
    `insert into sign_up_draft as d (token_hash, step, email, password_hash, terms_version, details, expires_at)
     select $1, 2, $2, $3, g.terms_version, $4, $5 from agglomeration g limit 1
     on conflict (token_hash) do update set step = 2, email = excluded.email, details = excluded.details,
       password_hash = coalesce(excluded.password_hash, d.password_hash), terms_version = excluded.terms_version, expires_at = excluded.expires_at
     returning ${DRAFT_COLUMNS}`,
    [hashToken(token), email, hash, JSON.stringify(profile), expiresAt],
  )
  if (!saved) return SignUpRefused.because('NO_DRAFT')
  setCookie(ctx, DRAFT_COOKIE, token, SEVEN_DAYS)
  return SignUpDraft.of(saved)
}

export const forgetDraft = (ctx: Context): void => clearCookie(ctx, DRAFT_COOKIE)
