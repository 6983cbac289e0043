import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import type { Config } from '../../../platform/config.js'
import { notFound } from '../../../platform/errors.js'
import { openCommunesSql } from '../../communes/index.js'
import { DESK, reachFamily } from '../../families/index.js'
import { invoiceInReach, isHandedOver, PAID_TO_ACCOUNTANT } from '../../invoices/index.js'
import { knowTruth } from './know-truth.command.js'
import type { TopUpInput } from '../payment.input.js'
import { nextAttempt } from '../payment.policy.js'
import { TopUpRefused, TopUpStarted } from '../payment.result.js'
import { lastPaymentOfTopUp } from '../payments.query.js'
import { CardNotOffered, ProviderDown } from '../providers/provider.gateway.js'
import { cardMinimum } from '../settings/regie-provider.gateway.js'
import { CommuneNotOpen, startPayment } from './start-payment.command.js'
import { whyNotRuled } from './ruled-top-up.query.js'
import { whyNotTopUp } from './top-up.policy.js'
import { cents, flag, maybe, text } from '../../../platform/row.js'
import { rowsOf, oneRow } from '../../../platform/sql.js'
import { ZERO_CENTS } from '../../../platform/money.js'

const OPEN_MINUTES = 30

/** Opens the card page for a top-up; the wallet is credited when the provider says it is paid, once. */
export async function topUp(
  db: DataSource,
  config: Config,
  actor: Actor,
  input: TopUpInput,
  now: Date,
): Promise<TopUpStarted | TopUpRefused> {
  const reach = await reachFamily(db.manager, actor, input.accountId, DESK)
  const [settings] = await rowsOf(
    db,
    { status: text, served: flag, open: flag },
    `select a.status, exists (select 1 from service_access s join commune c on c.id = s.commune_id
                              where s.account_id = a.id and c.regie_id = $2 and ($3::uuid[] is null or c.id = any($3))) as served,
       (select count(*) > 0 from (${openCommunesSql('$2', 'a.id', '$4')}) o) as open
     from account a where a.id = $1`,
    [reach.accountId, input.regieId, Array.isArray(reach.scope) ? reach.scope : null, now],
  )
  if (!settings?.served) throw notFound()
  const minimumCents = await cardMinimum(db, config, input.regieId)
  const invoice = input.invoiceId ? await invoiceInReach(db, actor, input.invoiceId, now, DESK) : null
  if (invoice && (invoice.accountId !== reach.accountId || invoice.regieId !== input.regieId)) throw notFound()
  const remainingCents = invoice?.remainingCents ?? null
  const reason = whyNotTopUp(input.amountCents, settings, minimumCents, remainingCents)
  if (reason) return TopUpRefused.because(reason, minimumCents ?? ZERO_CENTS, remainingCents)
  if (invoice && (await isHandedOver(db, invoice.id))) return TopUpRefused.against(PAID_TO_ACCOUNTANT)
  const against = invoice ? null : await whyNotRuled(db, { ...input, accountId: reach.accountId }, now)
  if (against) return TopUpRefused.against(against)
  const made = await insertOnce(db, reach.accountId, actor, input, now)
  const asked = [input.regieId, input.amountCents, input.invoiceId ?? null]
  if ([made.regieId, made.amountCents, made.invoiceId].some((value, i) => value !== asked[i]))
    return TopUpRefused.because('REQUEST_ID_REUSED')
  await knowTruth(db, config, await lastPaymentOfTopUp(db, made.id), now)
  try {
    const payment = await startPayment(
      db,
      config,
      {
        regieId: input.regieId,
        accountId: reach.accountId,
        orderId: null,
        topUpId: made.id,
        attempt: nextAttempt(await lastPaymentOfTopUp(db, made.id)),
        amountCents: input.amountCents,
        label: invoice ? `Facture ${invoice.number}` : 'Recharge de votre porte-monnaie',
        expiresAt: new Date(now.getTime() + OPEN_MINUTES * 60_000),
      },
      now,
    )
    return Object.assign(new TopUpStarted(), { payment })
  } catch (caught) {
    if (caught instanceof ProviderDown) return TopUpRefused.because('PAYMENT_PROVIDER_DOWN')
    if (caught instanceof CommuneNotOpen) return TopUpRefused.because('COMMUNE_NOT_OPEN')
    if (caught instanceof CardNotOffered) return TopUpRefused.because('CARD_NOT_OFFERED')
    throw caught
  }
}

async function insertOnce(db: DataSource, accountId: string, actor: Actor, input: TopUpInput, now: Date) {
  await db.query(
    `insert into top_up (account_id, regie_id, amount_cents, request_id, asked_by, created_at, invoice_id) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (account_id, request_id) do nothing`,
    [accountId, input.regieId, input.amountCents, input.requestId, actor.accountId, now, input.invoiceId ?? null],
  )
  const row = await oneRow(
    db,
    { id: text, regieId: text, amountCents: cents, invoiceId: maybe(text) },
    `select id, regie_id as "regieId", amount_cents as "amountCents", invoice_id as "invoiceId" from top_up where account_id = $1 and request_id = $2`,
    [accountId, input.requestId],
  )
  return row
}
