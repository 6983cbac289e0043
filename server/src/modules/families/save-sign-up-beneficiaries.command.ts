import type { Context } from '../../platform/context.js'
import { readCookie } from '../../platform/cookies.js'
import { hashToken } from '../../platform/crypto.js'
import { badInput } from '../../platform/errors.js'
import { homeDay } from '../../platform/home-zone.js'
import type { Day } from '../../platform/day.js'
import { type Db, firstRow } from '../../platform/sql.js'
import { checkLevel, holdOpenClasses, nameClass, type OpenClass } from '../schools/index.js'
import { DRAFT_COLUMNS, DRAFT_COOKIE, DRAFT_ROW, readDraft, SignUpDraft, SignUpRefused } from '../accounts/index.js'
import { tidy, tidyOrNull } from '../../platform/tidy.js'
import type { SignUpBeneficiariesInput, SignUpBeneficiaryInput } from './beneficiary.input.js'
import { classGone } from './family.result.js'
import { listErrors } from './beneficiary.policy.js'

/** The classes that are chosen in the list, those that children may still be placed in. */
const openClasses = (db: Db, given: readonly SignUpBeneficiaryInput[], today: Day, now: Date) =>
  holdOpenClasses(
    db,
    given.flatMap(({ schoolPlace }) => schoolPlace?.classId ?? []),
    today,
    { now, works: [] },
  )

async function placeOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  given: SignUpBeneficiaryInput,
  field: string,
  open: ReadonlyMap<string, OpenClass>,
) {
  if (!given.schoolPlace) return null
  const { classId, level } = given.schoolPlace
  const chosen = open.get(classId)
  if (!chosen) throw badInput({ field, message: classGone(await nameClass(db, classId, { now, works: [] })) })
  checkLevel(chosen, level, `${field}.level`)
  const { communeId, school, name, schoolYear } = chosen
  return { classId, communeId, school, name, level, schoolYear }
}

/** Step 2: the whole list, each time it is saved, from the one that was read. */
export async function saveSignUpBeneficiaries(
  ctx: Context,
  { beneficiaries: given, revision }: SignUpBeneficiariesInput,
): Promise<SignUpDraft | SignUpRefused> {
  const today = homeDay(ctx.now)
  const open = await openClasses(ctx.db, given, today, ctx.now)
  const places = await Promise.all(
    given.map((person, at) => placeOf(ctx, person, `beneficiaries.${at}.schoolPlace`, open)),
  )
  const list = given.map((person, at) => ({
    key: person.key,
    firstName: tidy(person.firstName),
    lastName: tidy(person.lastName),
    birthDate: person.birthDate ?? null,
    type: person.type,
    schoolClass: person.schoolPlace ? null : tidyOrNull(person.schoolClass),
    schoolPlace: places[at] ?? null,
  }))
  const errors = listErrors(list, today)
  if (errors.length > 0) throw badInput(...errors)
  const token = readCookie(ctx.config, ctx.request.cookies, DRAFT_COOKIE)
  const saved =
    token &&
    (await firstRow(
      ctx.db,
      DRAFT_ROW,
      `update sign_up_draft set beneficiaries = $2, step = 3
       where token_hash = $1 and expires_at > $3 and revision = coalesce($4, revision) returning ${DRAFT_COLUMNS}`,
      [hashToken(token), JSON.stringify(list), ctx.now, revision ?? null],
    ))
  if (saved) return SignUpDraft.of(saved)
  return SignUpRefused.because((await readDraft(ctx.db, token, ctx.now)) ? 'CHANGED_MEANWHILE' : 'NO_DRAFT')
}
