import type { EntityManager } from 'typeorm'
import { type Day, dayAt } from '../../../platform/day.js'
import { type Cents, minusCents, sumCents, ZERO_CENTS } from '../../../platform/money.js'
import { text } from '../../../platform/row.js'
import { type Db, oneRow } from '../../../platform/sql.js'
import { yearToChoose } from '../../schools/index.js'
import type { AccessesTakenBack } from '../../services/index.js'
import { lockWalletsOf } from '../../wallet/index.js'
import { partsOf, sharesOf } from '../crediting/credit.policy.js'
import { creditableOfInvoices, creditFact } from '../crediting/creditable.query.js'
import { issueCreditNote } from '../crediting/issue-credit-note.command.js'
import { otherAccesses, type StandingFee, standingFees } from './enrolment-fees.query.js'

/** What becomes of a fee once its access ends: it is of another one that needs it, or comes back. */
interface FeeAfter {
  fee: StandingFee
  neededBy: string | null
}

/**
 * What becomes of what was asked for accesses that end together. A fee that another access needs for the same school year stays, and is
 * of that one: of its family first, else, of a person, of who else acts for them. Three statements at most. No effect.
 */
async function planFeesBack(tx: Db, accessIds: readonly string[]): Promise<FeeAfter[]> {
  const ending = await standingFees(tx, [], accessIds)
  const fees = ending.filter((fee) => accessIds.includes(fee.accessId))
  if (fees.length === 0) return []
  const accountIds = [...new Set(fees.map((fee) => fee.accountId))]
  const beneficiaryIds = fees.flatMap((fee) => fee.beneficiaryId ?? [])
  const others = await otherAccesses(tx, { accountIds, beneficiaryIds }, accessIds)
  let standing = await standingFees(tx, accountIds)
  return fees.map((fee) => {
    const mayNeed = others.filter(
      (other) =>
        other.serviceIds.includes(fee.serviceId) &&
        yearToChoose(other.validFrom) === fee.schoolYear &&
        (fee.beneficiaryId === null ? other.accountId === fee.accountId : other.beneficiaryId === fee.beneficiaryId),
    )
    const needed = mayNeed.find((other) => other.accountId === fee.accountId) ?? mayNeed[0]
    if (needed && isOwed(fee, standing)) return { fee, neededBy: needed.id }
    standing = standing.filter(({ id }) => id !== fee.id)
    return { fee, neededBy: null }
  })
}

/** What would come back to wallets of what was asked for accesses, should they end together. No effect. */
export async function feesBackOf(tx: Db, accessIds: readonly string[]) {
  const plan = await planFeesBack(tx, accessIds)
  return plan.flatMap(({ fee: { regieId, invoiceId, feeCents, creditedCents, remainingCents }, neededBy }) => {
    const leftCents = minusCents(feeCents, creditedCents)
    return neededBy ? [] : [{ regieId, invoiceId, toWalletCents: minusCents(leftCents, remainingCents) }]
  })
}

/** What was asked for accesses that are no longer given comes back, by credit notes that pay what is left of their invoices first. */
export async function giveFeesBack(
  tx: EntityManager,
  { accessIds, isTold, actorId, now }: AccessesTakenBack,
): Promise<Cents> {
  const asked = await standingFees(tx, [], accessIds)
  if (asked.length === 0) return ZERO_CENTS
  await lockWalletsOf(tx, asked)
  const back: Cents[] = []
  for (const { fee, neededBy } of await planFeesBack(tx, accessIds)) {
    if (neededBy) {
      await tx.query('update enrolment_fee set access_id = $2 where id = $1', [fee.id, neededBy])
      continue
    }
    const today = dayAt(now, fee.timeZone)
    const { noteId, backCents } = await creditFee(tx, fee.invoiceId, { today, now, actorId, isTold })
    await tx.query('update enrolment_fee set credited_at = $2, credit_note_id = $3 where id = $1', [
      fee.id,
      now,
      noteId,
    ])
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
