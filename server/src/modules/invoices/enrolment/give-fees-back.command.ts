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
import { feeAccess, otherAccesses, standingFees } from './enrolment-fees.query.js'

/**
 * What was asked for an access that is no longer given comes back, by a credit note that pays what is left of its invoice first. A
 * fee that another access needs for the same school year stays, and is of that one.
 */
export async function giveFeesBack(tx: EntityManager, { accessId, actorId, now }: AccessTakenBack): Promise<Cents> {
  const { accountId, regieId, timeZone } = await feeAccess(tx, accessId)
  const fees = (await standingFees(tx, [accountId])).filter((fee) => fee.accessId === accessId)
  if (fees.length === 0) return ZERO_CENTS
  await lockWallet(tx, accountId, regieId)
  const back: Cents[] = []
  for (const { id, serviceId, beneficiaryId, schoolYear, invoiceId } of fees) {
    const needed = (await otherAccesses(tx, accountId, serviceId, accessId)).find(
      (other) =>
        yearToChoose(other.validFrom) === schoolYear &&
        (beneficiaryId === null || other.beneficiaryId === beneficiaryId),
    )
    if (needed) {
      await tx.query('update enrolment_fee set access_id = $2 where id = $1', [id, needed.id])
      continue
    }
    const { noteId, backCents } = await creditFee(tx, invoiceId, { today: dayAt(now, timeZone), now, actorId })
    await tx.query('update enrolment_fee set credited_at = $2, credit_note_id = $3 where id = $1', [id, now, noteId])
    back.push(backCents)
  }
  return sumCents(back)
}

/** What is left of the invoice of a fee, by a credit note: what staff credited of it before does not come back twice. */
async function creditFee(
  tx: EntityManager,
  invoiceId: string,
  by: { today: Day; now: Date; actorId: string | null },
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
