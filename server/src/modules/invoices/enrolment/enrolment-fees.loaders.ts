import DataLoader from 'dataloader'
import { hasRole } from '../../../platform/actor.js'
import { type Context, loader, signedIn } from '../../../platform/context.js'
import { notFound } from '../../../platform/errors.js'
import { type Cents, formatCents, minusCents } from '../../../platform/money.js'
import {
  ANYBODY,
  type EnrolFee,
  enrolFees,
  feeSentence,
  leftToAsk,
  peopleOfFamily,
  priceBookOf,
  reachOfPriced,
} from '../../bookings/index.js'
import { MONEY_READERS, reaches } from '../../families/index.js'
import type { ServiceAccess, Situation } from '../../services/index.js'
import { EnrolmentFee } from './enrolment-fee.result.js'
import { standingFees, type StandingFee } from './enrolment-fees.query.js'

const STANDING = Symbol('enrolment fees of a family')
const standingOf = (ctx: Context) =>
  loader(
    ctx,
    STANDING,
    () =>
      new DataLoader<string, StandingFee[]>(async (ids) => {
        const rows = await standingFees(ctx.db, ids)
        return ids.map((id) => rows.filter(({ families }) => families.includes(id)))
      }),
  )

/** What the inscription of an access would cost, or what was asked for it. The kitchen reads accesses, not money. */
export async function feesOfAccess(ctx: Context, access: ServiceAccess): Promise<EnrolmentFee[]> {
  const { id, accountId, communeId, beneficiaryId, situationId, status, renewedFrom, requestedAt, askedByStaff } =
    access
  const actor = signedIn(ctx)
  if (actor.accountId !== accountId && !hasRole(actor, communeId, ...MONEY_READERS)) throw notFound()
  const standing = await standingOf(ctx).load(accountId)
  if (status !== 'PENDING')
    return standing.filter((fee) => fee.accessId === id && fee.accountId === accountId).flatMap(toAsked)
  const [book, people] = await Promise.all([priceBookOf(ctx).load(situationId), peopleOfFamily(ctx).load(accountId)])
  const person = people.filter((one) => one.beneficiaryId === beneficiaryId)
  const fees = enrolFees(book, {
    ...{ situationId, people: person, from: renewedFrom, now: requestedAt },
    channel: askedByStaff ? 'staff' : 'portal',
  })
  return fees.flatMap((fee) => toAsk(fee, accountId, standing))
}

/** Of a situation: for each person of a family that is named, or for anybody. */
export async function feesOfSituation(
  ctx: Context,
  { id, communeId }: Situation,
  accountId: string | null,
): Promise<EnrolmentFee[]> {
  const book = await priceBookOf(ctx).load(id)
  const isByStaff = accountId !== null && signedIn(ctx).accountId !== accountId
  const channel = isByStaff ? ('staff' as const) : ('portal' as const)
  const asked = { situationId: id, from: null, now: ctx.now, channel }
  if (!accountId) return enrolFees(book, { ...asked, people: [ANYBODY] }).flatMap((fee) => toAsk(fee, '', []))
  if (!reaches(await reachOfPriced(ctx).load(accountId), communeId)) throw notFound()
  const [people, standing] = await Promise.all([peopleOfFamily(ctx).load(accountId), standingOf(ctx).load(accountId)])
  return enrolFees(book, { ...asked, people }).flatMap((fee) => toAsk(fee, accountId, standing))
}

function toAsk(fee: EnrolFee, accountId: string, standing: readonly StandingFee[]): EnrolmentFee[] {
  const left = (totalCents: Cents | null) =>
    totalCents === null ? null : leftToAsk(fee, totalCents, accountId, standing)
  const feeCents = left(fee.totalCents)
  const late = left(fee.lateTotalCents)
  const lateFeeCents = late === feeCents ? null : late
  if (feeCents === 0 && lateFeeCents === null) return []
  const ofFamily = fee.beneficiaryId === null
  const { serviceId, label, missing } = fee
  const sentence = feeSentence({ ofFamily, feeCents, lateFeeCents, label, missing })
  const beneficiaryId = fee.beneficiaryId === ANYBODY.beneficiaryId ? null : fee.beneficiaryId
  return [
    Object.assign(new EnrolmentFee(), { serviceId, beneficiaryId, feeCents, lateFeeCents, sentence, invoiceId: null }),
  ]
}

/** What staff credited of it is no longer asked. */
function toAsked({ serviceId, beneficiaryId, label, number, invoiceId, ...fee }: StandingFee): EnrolmentFee[] {
  const feeCents = minusCents(fee.feeCents, fee.creditedCents)
  if (feeCents === 0) return []
  const sentence = `${formatCents(feeCents)}${label ? ` (${label})` : ''}, facture ${number}`
  return [
    Object.assign(new EnrolmentFee(), { serviceId, beneficiaryId, feeCents, lateFeeCents: null, sentence, invoiceId }),
  ]
}
