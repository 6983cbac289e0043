import type { Context } from '../../platform/context.js'
import { readCookie } from '../../platform/cookies.js'
import { hashToken } from '../../platform/crypto.js'
import { badInput } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import { firstRow } from '../../platform/sql.js'
import { DRAFT_COLUMNS, DRAFT_COOKIE, DRAFT_ROW, SignUpDraft, SignUpRefused } from '../accounts/index.js'
import { tidy } from '../../platform/tidy.js'
import type { SignUpBeneficiaryInput } from './beneficiary.input.js'
import { listErrors } from './beneficiary.policy.js'

/** Step 2: the whole list, each time it is saved. */
export async function saveSignUpBeneficiaries(
  ctx: Context,
  given: SignUpBeneficiaryInput[],
): Promise<SignUpDraft | SignUpRefused> {
  const list = given.map(({ key, firstName, lastName, birthDate, type }) => ({
    key,
    firstName: tidy(firstName),
    lastName: tidy(lastName),
    birthDate: birthDate ?? null,
    type,
  }))
  const errors = listErrors(list, homeDay(ctx.now))
  if (errors.length > 0) throw badInput(...errors)
  const token = readCookie(ctx.config, ctx.request.cookies, DRAFT_COOKIE)
  const saved =
    token &&
    (await firstRow(
      ctx.db,
      DRAFT_ROW,
      `update sign_up_draft set beneficiaries = $2, step = 3 where token_hash = $1 and expires_at > $3 returning ${DRAFT_COLUMNS}`,
      [hashToken(token), JSON.stringify(list), ctx.now],
    ))
  return saved ? SignUpDraft.of(saved) : SignUpRefused.because('NO_DRAFT')
}
