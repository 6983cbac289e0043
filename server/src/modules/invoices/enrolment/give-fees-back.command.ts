import type { EntityManager } from 'typeorm'
import { type Day, dayAt } from '../../../platform/day.js'
import { type Cents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { text } from '../../../platform/row.js'
import { oneRow } from '../../../platform/sql.js'
import { yearToChoose } from '../../schools/index.js'
import type { AccessTakenBack } from '../../services/index.js'
import { lockWallet } from '../../wallet/index.js'
import { partsOf, sharesOf } from '../crediting/credit.policy.js'
import { creditableOfInvoices, creditFact } from '../crediting/creditable.query.js'
import { issueCreditNote } from '../crediting/issue-credit-note.command.js'
import { feeAccess, otherAccesses, type StandingFee, standingFees } from './enrolment-fees.query.js'

/**
 * What was asked for an access that is no longer given comes back, by a credit note that pays what is left of its invoice first. A
 * fee that another access needs for the same school year stays, and is of that one.
 */
export async function giveFeesBack(
  tx: EntityManager,
  { accessId, isTold, actorId, now }: AccessTakenBack,
): Promise<Cents> {
  const { accountId, regieId, timeZone } = await feeAccess(tx, accessId)
  const ofIt = (all: readonly StandingFee[]) => all.filter((fee) => fee.accessId === accessId)
  if (ofIt(await standingFees(tx, [accountId])).length === 0) return ZERO_CENTS
  await lockWallet(tx, accountId, regieId)
  const standing = await standingFees(tx, [accountId])
  const fees = ofIt(standing)
  const back: Cents[] = []
  for (const fee of fees) {
    const { id, serviceId, beneficiaryId, schoolYear, invoiceId } = fee
    const needed = (await otherAccesses(tx, accountId, serviceId, accessId)).find(
      (other) =>
        yearToChoose(other.validFrom) === schoolYear &&
        (beneficiaryId === null || other.beneficiaryId === beneficiaryId),
    )
    if (needed && isOwed(fee, standing)) {
      await tx.query('update enrolment_fee set access_id = $2 where id = $1', [id, needed.id])
      continue
    }
    const { noteId, backCents } = await creditFee(tx, invoiceId, { today: dayAt(now, timeZone), now, actorId, isTold })
    await tx.query('update enrolment_fee set credited_at = $2, credit_note_id = $3 where id = $1', [id, now, noteId])
    back.push(backCents)
  }
  return sumCents(back)
}

/** Without it, what a family was asked would be less than the whole that its other inscriptions cost. */
function isOwed(fee: StandingFee, standing: readonly StandingFee[]): boolean {
  const others = standing.filter(
    (one) =>
      one.id !== fee.id &&
      one.accountId === fee.accountId &&
      one.serviceId === fee.serviceId &&
      one.schoolYear === fee.schoolYear &&
      one.beneficiaryId === null,
  )
  if (fee.beneficiaryId !== null || others.length === 0) return true
  return sumCents(others.map(({ feeCents }) => feeCents)) < Math.max(...others.map(({ totalCents }) => totalCents))
}

/** What is left of the invoice of a fee, by a credit note: what staff credited of it before does not come back twice. */
async function creditFee(
  tx: EntityManager,
  invoiceId: string,
  by: { today: Day; now: Date; actorId: string; isTold: boolean },
): Promise<{ noteId: string; backCents: Cents }> {
  const fact = await creditFact(tx, invoiceId, by.actorId, by.now)
  const shares = sharesOf(await creditableOfInvoices(tx, [invoiceId]), [], fact.leftCents)
  if (typeof shares === 'string') {
    const last = 'select id from invoice where corrects_id = $1 order by issued_at desc, number desc limit 1'
    return { noteId: (await oneRow(tx, { id: text }, last, [invoiceId])).id, backCents: ZERO_CENTS }
  }
  const [careCents, parts] = [ZERO_CENTS, partsOf(fact.leftCents, ZERO_CENTS, fact)]
  const noteId = await issueCreditNote(tx, { fact, shares, parts, careCents, reason: TAKEN_BACK, ...by })
  return { noteId, backCents: fact.leftCents }
}
const TAKEN_BACK = 'L’accès pour lequel ces frais étaient demandés n’est plus donné.'
