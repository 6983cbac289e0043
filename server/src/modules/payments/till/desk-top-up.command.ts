import type { DataSource, EntityManager } from 'typeorm'
import { by } from '../../../platform/audit.js'
import { type Actor, isOwnFamily } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { publish } from '../../../platform/outbox.js'
import { firstRow } from '../../../platform/sql.js'
import { openCommunesSql } from '../../communes/index.js'
import { type FamilyReach, reachFamily } from '../../families/index.js'
import {
  type Invoice,
  invoiceInReach,
  isHandedOver,
  PAID_TO_ACCOUNTANT,
  payWithMoneyReceived,
} from '../../invoices/index.js'
import { lockWallet, transfer } from '../../wallet/index.js'
import { whyNotRuled } from '../sessions/ruled-top-up.query.js'
import { issueReceipt } from '../settling/receipt.command.js'
import { deskPayment, tillInReach } from './desk-payments.query.js'
import { TAKERS } from './desk.access.js'
import type { DeskTopUpInput } from './desk.input.js'
import { type FamilyAtDesk, lineOf, TILL, whyNotTake } from './desk.policy.js'
import { type DeskPayment, DeskRefused } from './desk.result.js'
import { noteDesk } from './on-desk-payment.command.js'
import { flag, text } from '../../../platform/row.js'
import { oppositeCents, ZERO_CENTS } from '../../../platform/money.js'

type Answer = Promise<DeskPayment | DeskRefused>

/** Takes money over the counter: till, wallet, receipt and mail in one transaction. The same request id is taken once. */
export async function deskTopUp(db: DataSource, actor: Actor, input: DeskTopUpInput, now: Date): Answer {
  const reach = await reachFamily(db.manager, actor, input.accountId, TAKERS)
  if (isOwnFamily(actor, input.accountId)) {
    await tillInReach(db, actor, input.regieId) // a stranger learns nothing; a colleague must do it
    return DeskRefused.because('OWN_FAMILY')
  }
  const reason = whyNotTake(input, await familyIn(db, reach, input.regieId, now))
  if (reason) return DeskRefused.because(reason)
  const invoice = input.invoiceId ? await invoiceInReach(db, actor, input.invoiceId, now, TAKERS) : null
  if (invoice && (invoice.accountId !== reach.accountId || invoice.regieId !== input.regieId)) throw notFound()
  if (invoice && (await isHandedOver(db, invoice.id))) return DeskRefused.against(PAID_TO_ACCOUNTANT)
  const against = invoice ? null : await whyNotRuled(db, input, now)
  if (against) return DeskRefused.against(against)
  return db.transaction((tx) => take(tx, actor, input, invoice, now))
}

/** The régie must be that of a commune in which staff reaches the family. */
async function familyIn(
  db: DataSource,
  { accountId, scope }: FamilyReach,
  regieId: string,
  now: Date,
): Promise<FamilyAtDesk> {
  const known = await firstRow(
    db,
    { status: text, open: flag, hasCare: flag },
    `select a.status, (select count(*) > 0 from (${openCommunesSql('$2', 'a.id', '$4')}) o) as open, exists (select 1 from service_access s join commune c on c.id = s.commune_id and c.regie_id = $2
         join tariff t on t.situation_id = s.situation_id join service v on v.id = t.service_id and v.active and v.kind <> 'CANTEEN'
         where s.account_id = a.id and s.status = 'VALID') as "hasCare"
     from account a where a.id = $1
       and exists (select 1 from service_access s join commune c on c.id = s.commune_id
                   where s.account_id = a.id and c.regie_id = $2 and ($3::uuid[] is null or c.id = any($3)))`,
    [accountId, regieId, scope === 'all' ? null : scope, now],
  )
  if (!known) throw notFound()
  return known
}

async function take(
  tx: EntityManager,
  actor: Actor,
  input: DeskTopUpInput,
  invoice: Pick<Invoice, 'id' | 'number'> | null,
  now: Date,
): Answer {
  const { accountId, regieId, method, amountCents, requestId } = input
  const wallet = await lockWallet(tx, accountId, regieId)
  if (!input.evenIfSame) await lockPaper(tx, input)
  // the account, or its commune, may have closed while the wallet was awaited; neither does before this is written
  const account = await firstRow(
    tx,
    { status: text, open: flag, same: flag },
    `select status, ${SAME} as same, (select count(*) > 0 from (${openCommunesSql('$2', '$1', '$9')}) o) as open
     from account where id = $1 for share`,
    [accountId, regieId, method, requestId, ...kept(input), now],
  )
  if (account && !account.open) return DeskRefused.because('COMMUNE_NOT_OPEN')
  if (account?.status !== 'ACTIVE') return DeskRefused.because('ACCOUNT_NOT_ACTIVE')
  if (account.same && !input.evenIfSame)
    return DeskRefused.because(method === 'CHEQUE' ? 'SAME_CHEQUE' : 'SAME_REFERENCE')
  const row = [regieId, accountId, method, amountCents, ...kept(input), requestId, actor.accountId, now]
  const made = await firstRow(tx, { id: text }, INSERT, row)
  if (!made) return takenBefore(tx, input)
  const careCents = method === 'CESU' ? oppositeCents(amountCents) : ZERO_CENTS
  const moves = [{ causeId: made.id, amountCents, walletId: wallet.id, careCents }]
  const why = { regieId, cause: 'DESK_TOP_UP', actorId: actor.accountId, at: now } as const
  if (!(await transfer(tx, { ...why, from: TILL[method], to: 'WALLET', moves })))
    throw new Error('a desk top-up was not posted')
  await publish(tx, { task: 'send-mail', payload: { template: 'desk-top-up-received', deskPaymentId: made.id } })
  const received = { regieId, accountId, causeId: made.id, method, amountCents, at: now }
  const label = invoice ? `Paiement de la facture ${invoice.number}` : 'Versement au guichet'
  await issueReceipt(tx, { ...received, cause: 'DESK_TOP_UP', label })
  const paid = { amountCents, requestId: made.id, actorId: actor.accountId, now }
  if (invoice) await payWithMoneyReceived(tx, accountId, regieId, { ...paid, invoiceId: invoice.id })
  await noteDesk(tx, 'DESK_PAYMENT_TAKEN', made.id, {
    ...by(actor),
    at: now,
    details: { method, amountCents },
  })
  return deskPayment(tx, made.id)
}

/** Fields of another method are not kept. */
const kept = ({ method, chequeNumber, bank, drawer, reference }: DeskTopUpInput): (string | null)[] =>
  method === 'CHEQUE'
    ? [lineOf(chequeNumber), lineOf(bank), lineOf(drawer), null]
    : [null, null, null, method === 'CASH' ? null : lineOf(reference)]

/** Two people who take the same paper at once, of two families: the second one waits, and is asked. */
async function lockPaper(tx: EntityManager, { regieId, method, chequeNumber, bank, reference }: DeskTopUpInput) {
  const paper = method === 'CHEQUE' ? [chequeNumber, bank] : [reference, null]
  if (!paper[0]) return
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended(concat_ws('|', $1::text, $2::text, paper_key($3), paper_key($4)), 0))`,
    [regieId, method, ...paper],
  )
}

/** The same paper was taken before, and not cancelled: a cheque by bank and number, anything else by its reference. */
const SAME = `exists (select 1 from desk_payment p where p.regie_id = $2 and p.method = $3 and p.reversed_at is null and p.request_id <> $4
  and ($3 = 'CHEQUE' and paper_key(p.cheque_number) = paper_key($5) and paper_key(p.bank) = paper_key($6) and $7::text is not null
    or p.reference is not null and paper_key(p.reference) = paper_key($8)))`

const INSERT = `
insert into desk_payment (regie_id, account_id, method, amount_cents, cheque_number, bank, drawer, reference, request_id, taken_by, taken_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (regie_id, request_id) do nothing returning id`

async function takenBefore(tx: EntityManager, input: DeskTopUpInput): Answer {
  const same = await firstRow(
    tx,
    { id: text },
    `select id from desk_payment where regie_id = $1 and request_id = $2 and account_id = $3 and method = $4 and amount_cents = $5
       and (cheque_number, bank, drawer, reference) is not distinct from ($6::text, $7::text, $8::text, $9::text)`,
    [input.regieId, input.requestId, input.accountId, input.method, input.amountCents, ...kept(input)],
  )
  return same ? deskPayment(tx, same.id) : DeskRefused.because('REQUEST_ID_REUSED')
}
