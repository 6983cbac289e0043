import type { EntityManager } from 'typeorm'
import { dayAt } from '../../../platform/day.js'
import { type Cents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { yearToChoose } from '../../schools/index.js'
import type { AccessTakenBack } from '../../services/index.js'
import { lockWallet } from '../../wallet/index.js'
import { creditFee } from '../invoice-fee.command.js'
import { payWithMoneyReceived } from '../pay-invoice.command.js'
import { feeAccess, otherAccesses, standingFees } from './enrolment-fees.query.js'

/**
 * What was asked for an access that is no longer given comes back, by a credit note that pays what is left of its invoice first. A
 * fee that another access needs for the same school year stays, and is of that one.
 */
export async function giveFeesBack(tx: EntityManager, { accessId, actorId, now }: AccessTakenBack): Promise<Cents> {
  const { accountId, regieId, timeZone } = await feeAccess(tx, accessId)
  const fees = (await standingFees(tx, [accountId])).filter((fee) => fee.accessId === accessId)
  if (fees.length === 0) return ZERO_CENTS
  const { id: walletId } = await lockWallet(tx, accountId, regieId)
  const back: Cents[] = []
  for (const { id, serviceId, beneficiaryId, schoolYear, feeCents, invoiceId } of fees) {
    const needed = (await otherAccesses(tx, accountId, serviceId, accessId)).find(
      (other) =>
        yearToChoose(other.validFrom) === schoolYear &&
        (beneficiaryId === null || other.beneficiaryId === beneficiaryId),
    )
    if (needed) {
      await tx.query('update enrolment_fee set access_id = $2 where id = $1', [id, needed.id])
      continue
    }
    const whose = { accountId, regieId, walletId, serviceId, beneficiaryId }
    const today = dayAt(now, timeZone)
    const noteId = await creditFee(tx, { ...whose, nature: 'ENROLMENT_FEE', feeCents, today, now, actorId })
    await payWithMoneyReceived(tx, accountId, regieId, {
      ...{ invoiceId, amountCents: feeCents, requestId: noteId, actorId, now },
    })
    await tx.query('update enrolment_fee set credited_at = $2, credit_note_id = $3 where id = $1', [id, now, noteId])
    back.push(feeCents)
  }
  return sumCents(back)
}
