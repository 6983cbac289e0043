import DataLoader from 'dataloader'
import { type Actor, communesOf, hasRole } from '../../../platform/actor.js'
import { Can } from '../../../platform/can.js'
import { type Context, loader } from '../../../platform/context.js'
import { dayAt } from '../../../platform/day.js'
import { rowsOf } from '../../../platform/sql.js'
import type { Account } from '../../accounts/index.js'
import { communeById } from '../../communes/index.js'
import type { SupportingDocument } from '../../documents/index.js'
import { DESK } from '../../families/index.js'
import { whyNotEnd } from '../access.policy.js'
import { accessSentence } from '../access.result.js'
import type { ServiceAccess } from '../service-access.entity.js'
import {
  type DecisionRefusal,
  whyNotTakeBackAccess,
  whyNotTakeBackAccount,
  whyNotTakeBackDocument,
} from './decision.policy.js'
import { type AccessCan, DECISION_SENTENCES, type DecisionCan } from './decision.result.js'
import { isOwnSql } from './find-decided.query.js'

const NOT_THEIRS = 'La mairie en décide.'
const can = (refusal: DecisionRefusal | null): Can => Can.unless(refusal && DECISION_SENTENCES[refusal])

export async function canOnAccess(ctx: Context, actor: Actor, access: ServiceAccess): Promise<AccessCan> {
  if (!hasRole(actor, access.communeId, ...DESK)) {
    const no = Can.unless(NOT_THEIRS)
    return { end: no, change: no, takeBack: no }
  }
  const [{ timeZone }, isOwn] = await Promise.all([
    communeById(ctx).load(access.communeId),
    isOwnFamily(ctx, actor).load(access.accountId),
  ])
  const today = dayAt(ctx.now, timeZone)
  const refusal = whyNotEnd({ access, isOwn, today })
  const end = Can.unless(refusal && accessSentence(refusal))
  return { end, change: end, takeBack: can(whyNotTakeBackAccess(access, isOwn, today)) }
}

export async function canOnAccount(ctx: Context, actor: Actor, account: Account): Promise<DecisionCan> {
  const served = communesOf(actor, ...DESK)
  if (served.length === 0) return { takeBack: Can.unless(NOT_THEIRS) }
  return { takeBack: can(whyNotTakeBackAccount(account.status, await isOwnFamily(ctx, actor).load(account.id))) }
}

export async function canOnDocument(ctx: Context, actor: Actor, document: SupportingDocument): Promise<DecisionCan> {
  if (!hasRole(actor, document.communeId, ...DESK)) return { takeBack: Can.unless(NOT_THEIRS) }
  const isOwn = await isOwnFamily(ctx, actor).load(document.accountId)
  return { takeBack: can(whyNotTakeBackDocument(document.status, isOwn)) }
}

const KEY = Symbol('own family')

/** Is an account the actor's, or one that shares a child with it? One statement for all that are asked together. */
const isOwnFamily = (ctx: Context, actor: Actor): DataLoader<string, boolean> =>
  loader(
    ctx,
    KEY,
    () =>
      new DataLoader<string, boolean>(async (ids) => {
        const rows = await rowsOf<{ id: string }>(
          ctx.db,
          `select a.id from unnest($1::uuid[]) as a(id) where ${isOwnSql('a.id')}`,
          [ids, actor.accountId],
        )
        const own = new Set(rows.map((row) => row.id))
        return ids.map((id) => own.has(id))
      }),
  )
