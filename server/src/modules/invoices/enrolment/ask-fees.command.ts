import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { dayAt } from '../../../platform/day.js'
import { type Cents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { anyRow } from '../../../platform/sql.js'
import { type EnrolFee, feesOf, leftToAsk } from '../../bookings/index.js'
import { type AccessGiven, FeesUnknown } from '../../services/index.js'
import { lockWallet, lockWalletsOf } from '../../wallet/index.js'
import { invoiceFee } from '../invoice-fee.command.js'
import { type FeeAccess, feeAccess, feeAccesses, standingFees, wasGivenBack } from './enrolment-fees.query.js'

/** Before any other lock: what a family owes follows its wallet. */
export async function holdFees(tx: EntityManager, accessIds: readonly string[]): Promise<void> {
  const accesses = await feeAccesses(tx, accessIds)
  const ruled = accesses.filter((access) => access.ruled)
  if (ruled.length > 0) await lockWalletsOf(tx, [...ruled, ...(await standingFees(tx, [], accessIds))])
}

/**
 * Asks for what the inscription costs by the règlements of its first day, as they were when it was asked for: each fee once, on an
 * invoice of its own. What was asked already of this person, or of this family, is not asked again.
 */
export async function askFees(
  tx: EntityManager,
  { accessId, late: said, unknown, again, actorId, now }: AccessGiven,
): Promise<Cents> {
  if (again && !(await wasGivenBack(tx, accessId))) return ZERO_CENTS
  const access = await feeAccess(tx, accessId)
  const fees = await readFees(tx, access, now)
  if (fees.length === 0) return ZERO_CENTS
  const { id: walletId } = await lockWallet(tx, access.accountId, access.regieId)
  const standing = await standingFees(tx, [access.accountId])
  const late = said ?? (await wasLate(tx, accessId))
  const asked: Cents[] = []
  for (const fee of fees) {
    const totalCents = totalOf(fee, late)
    if (totalCents === null && unknown === 'REFUSE')
      throw new FeesUnknown(`Ses frais d’inscription ne peuvent pas être calculés : ${fee.missing ?? ''}`)
    if (totalCents === null) continue
    const feeCents = leftToAsk(fee, totalCents, access.accountId, standing)
    if (feeCents === 0) continue
    const invoiceId = randomUUID()
    // the unique index decides, should two accounts of one child be given an access at the same time
    const isFirst = await anyRow(
      tx,
      `insert into enrolment_fee (access_id, account_id, regie_id, service_id, beneficiary_id, school_year, total_cents, fee_cents, label, late, asked_at, invoice_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
      [
        ...[accessId, access.accountId, access.regieId, fee.serviceId, fee.beneficiaryId, fee.schoolYear],
        ...[totalCents, feeCents, fee.label, late, now, invoiceId],
      ],
    )
    if (!isFirst) continue
    const { accountId, regieId } = access
    const { serviceId, beneficiaryId } = fee
    const whose = { accountId, regieId, walletId, serviceId, beneficiaryId }
    const today = dayAt(now, access.timeZone)
    await invoiceFee(tx, { ...whose, nature: 'ENROLMENT_FEE', feeCents, today, now, actorId }, invoiceId)
    asked.push(feeCents)
  }
  return sumCents(asked)
}

const totalOf = ({ totalCents, lateTotalCents }: EnrolFee, late: boolean): Cents | null =>
  late ? (lateTotalCents ?? totalCents) : totalCents

async function readFees(tx: EntityManager, access: FeeAccess, now: Date): Promise<EnrolFee[]> {
  if (!access.ruled) return []
  const { accountId, beneficiaryId, situationId, requestedAt, channel } = access
  const from = access.validFrom
  return feesOf(tx, {
    accountId,
    beneficiaryIds: [beneficiaryId],
    situationId,
    from,
    askedAt: requestedAt,
    channel,
    now,
  })
}

const wasLate = (tx: EntityManager, accessId: string): Promise<boolean> =>
  anyRow(tx, 'select 1 from enrolment_fee where access_id = $1 and late limit 1', [accessId])
