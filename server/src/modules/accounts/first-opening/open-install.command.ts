import type { EntityManager } from 'typeorm'
import { audit } from '../../../platform/audit.js'
import type { Context } from '../../../platform/context.js'
import { hashToken } from '../../../platform/crypto.js'
import { addDays } from '../../../platform/day.js'
import { homeDay } from '../../../platform/home-zone.js'
import { brokenConstraint } from '../../../platform/errors.js'
import { text } from '../../../platform/row.js'
import { anyRow, oneRow } from '../../../platform/sql.js'
import { slugOf, TERMS_VERSION } from '../../communes/index.js'
import { giveRight } from '../add-administrator.command.js'
import { LINKS_PER_ADDRESS } from '../attempts.policy.js'
import { rememberDevice } from '../known-device.command.js'
import { openSession } from '../open-session.command.js'
import { hashPassword } from '../password.gateway.js'
import { whyNotPassword } from '../password.policy.js'
import { emailKey } from '../profile.policy.js'
import { tidy, tidyOrNull } from '../../../platform/tidy.js'
import { SignedIn } from '../sign-in.result.js'
import { Viewer } from '../viewer.result.js'
import type { OpenInstallInput } from './first-opening.input.js'
import { findFirstOpening } from './first-opening.query.js'
import { FirstOpeningRefused } from './first-opening.result.js'
import { isOpened, lockFirstOpening } from './make-first-opening.command.js'

/** The agglomeration and its first administrator, by whoever holds the link of the server, once; then they are signed in. */
export async function openInstall(ctx: Context, input: OpenInstallInput): Promise<SignedIn | FirstOpeningRefused> {
  if (!(await ctx.throttle.take(LINKS_PER_ADDRESS, ctx.ip))) return FirstOpeningRefused.because('TOO_MANY_ATTEMPTS')
  if (!(await findFirstOpening(ctx.db, input.token, ctx.now))) return FirstOpeningRefused.because('LINK_OVER')
  const person = { email: emailKey(input.email), firstName: tidy(input.firstName), lastName: tidy(input.lastName) }
  const refusal = whyNotPassword(input.password, person)
  if (refusal) return FirstOpeningRefused.because(refusal)
  const hash = await hashPassword(input.password)
  const opened = await open(ctx, input, person, hash).catch((caught: unknown) => {
    // somebody signed up with this address at the same instant
    if (brokenConstraint(caught) !== 'account_email_key') throw caught
    return FirstOpeningRefused.because('EMAIL_KNOWN')
  })
  if (typeof opened !== 'string') return opened
  const sessionId = await openSession(ctx, opened)
  await rememberDevice(ctx, ctx.db, opened)
  return SignedIn.as(Viewer.of({ accountId: opened, sessionId }))
}

interface Person {
  email: string
  firstName: string
  lastName: string
}

const open = (ctx: Context, input: OpenInstallInput, person: Person, hash: string) =>
  ctx.db.transaction(async (tx) => {
    await lockFirstOpening(tx)
    const known = 'select 1 from first_opening where token_hash = $1 and expires_at > $2'
    const good = await anyRow(tx, known, [hashToken(input.token), ctx.now])
    if (!good || (await isOpened(tx))) return FirstOpeningRefused.because('LINK_OVER')
    if (await anyRow(tx, `select 1 from account where email = $1 and status <> 'CLOSED'`, [person.email]))
      return FirstOpeningRefused.because('EMAIL_KNOWN')
    const agglomeration = await writeAgglomeration(tx, input, ctx.now)
    const made = await oneRow(
      tx,
      { id: text },
      `insert into account (email, password_hash, first_name, last_name, status, terms_version, terms_accepted_at, created_at,
         decided_at, email_confirmed_at)
       select $1, $2, $3, $4, 'ACTIVE', terms_version, $5, $5, $5, $5 from agglomeration returning id`,
      [person.email, hash, person.firstName, person.lastName, ctx.now],
    )
    await giveRight(tx, made.id, ctx.now)
    await audit(tx, {
      ...{ at: ctx.now, actorId: made.id, ip: ctx.ip, action: 'INSTALL_OPENED', subject: 'agglomeration' },
      ...{ subjectId: agglomeration.id, details: { after: { name: tidy(input.name) } } },
    })
    await tx.query('delete from first_opening')
    return made.id
  })

/** Days in which a new team adds its second factors; the agglomeration may choose another day. */
const SECOND_FACTOR_AFTER = 14

/** One that an older version of the product had put there is named as they say. */
const writeAgglomeration = (tx: EntityManager, input: OpenInstallInput, now: Date) =>
  oneRow(
    tx,
    { id: text },
    `insert into agglomeration (name, slug, terms_version, contact_email, contact_phone, mail_sender, second_factor_from)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict ((true)) do update set name = excluded.name, contact_email = excluded.contact_email,
       contact_phone = excluded.contact_phone, mail_sender = excluded.mail_sender, second_factor_from = excluded.second_factor_from, revision = agglomeration.revision + 1
     returning id`,
    [
      tidy(input.name),
      slugOf(input.name),
      TERMS_VERSION,
      tidyOrNull(input.contactEmail),
      tidyOrNull(input.contactPhone),
      tidyOrNull(input.mailSender),
      addDays(homeDay(now), SECOND_FACTOR_AFTER),
    ],
  )
