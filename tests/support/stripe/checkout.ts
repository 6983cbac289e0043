import { type Account, type Intent, newId, type Session } from './account.js'
import { invalid } from './errors.js'
import { listOf, mapOf, metadataOf, type Params, textOf } from './form.js'
import { chargeIntent } from './money.js'

const HALF_HOUR = 1_800
const DAY = 86_400
const SMALLEST = 50

/** POST /v1/checkout/sessions. The payment intent comes when the customer pays, as since Stripe's 2022 versions. */
export function createSession(account: Account, params: Params, base: string): Session {
  if (textOf(params['mode']) !== 'payment')
    throw invalid('This emulator opens sessions in payment mode only.', { param: 'mode' })
  const { amount, currency } = totalOf(params)
  const success_url = urlOf(params, 'success_url')
  if (!success_url)
    throw invalid('Missing required param: success_url.', { code: 'parameter_missing', param: 'success_url' })
  const id = newId(account.livemode ? 'cs_live' : 'cs_test')
  const intent = mapOf(params['payment_intent_data'])
  const session: Session = {
    id,
    object: 'checkout.session',
    amount_subtotal: amount,
    amount_total: amount,
    cancel_url: urlOf(params, 'cancel_url'),
    client_reference_id: textOf(params['client_reference_id']),
    created: account.seconds,
    currency,
    expires_at: endOf(account, params),
    livemode: account.livemode,
    locale: textOf(params['locale']),
    metadata: metadataOf(params['metadata']),
    mode: 'payment',
    payment_intent: null,
    payment_status: 'unpaid',
    status: 'open',
    success_url,
    url: `${base}/c/pay/${id}`,
  }
  account.sessions.set(id, session)
  intentsToCome.set(session, { metadata: metadataOf(intent['metadata']), description: textOf(intent['description']) })
  return session
}

const intentsToCome = new WeakMap<Session, Pick<Intent, 'metadata' | 'description'>>()

function totalOf(params: Params): { amount: number; currency: string } {
  const items = listOf(params['line_items']).map(mapOf)
  if (items.length === 0)
    throw invalid('Missing required param: line_items.', { code: 'parameter_missing', param: 'line_items' })
  const prices = items.map((item) => mapOf(item['price_data']))
  const currency = textOf(prices[0]?.['currency']) ?? ''
  if (!/^[a-z]{3}$/.test(currency))
    throw invalid(`Invalid currency: ${currency}`, { param: 'line_items[0][price_data][currency]' })
  const amount = items.reduce((sum, item, i) => {
    const unit = Number(textOf(prices[i]?.['unit_amount']))
    const quantity = Number(textOf(item['quantity']))
    if (!Number.isInteger(unit) || unit < 0 || !Number.isInteger(quantity) || quantity < 1)
      throw invalid('Invalid integer', { code: 'parameter_invalid_integer', param: `line_items[${i}]` })
    if (!textOf(mapOf(prices[i]?.['product_data'])['name']))
      throw invalid('Missing required param: name.', {
        code: 'parameter_missing',
        param: `line_items[${i}][price_data][product_data][name]`,
      })
    return sum + unit * quantity
  }, 0)
  if (amount < SMALLEST)
    throw invalid('The Checkout Session’s total amount due must add up to at least €0.50 eur', {
      code: 'amount_too_small',
    })
  return { amount, currency }
}

function urlOf(params: Params, name: string): string | null {
  const url = textOf(params[name])
  if (url !== null && !URL.canParse(url)) throw invalid('Not a valid URL', { code: 'url_invalid', param: name })
  return url
}

function endOf(account: Account, params: Params): number {
  const asked = Number(textOf(params['expires_at']) ?? account.seconds + DAY)
  if (asked < account.seconds + HALF_HOUR)
    throw invalid('The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.', {
      param: 'expires_at',
    })
  if (asked > account.seconds + DAY)
    throw invalid('The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.', {
      param: 'expires_at',
    })
  return asked
}

/** POST /v1/checkout/sessions/:id/expire */
export function expireSession(account: Account, session: Session): Session {
  closeOverdue(account, session)
  if (session.status !== 'open')
    throw invalid(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    )
  return close(account, session)
}

/** Stripe closes by itself the pages whose time is over. */
export function closeOverdue(account: Account, session: Session): void {
  if (session.status === 'open' && account.seconds >= session.expires_at) close(account, session)
}

function close(account: Account, session: Session): Session {
  Object.assign(session, { status: 'expired', url: null })
  account.happened('checkout.session.expired', session)
  return session
}

export type Card = 'accepted' | 'declined' | 'slow'

/** What a customer does on the hosted page: a card that works, one that does not, or a method whose bank answers later. */
export function pay(account: Account, session: Session, card: Card): void {
  closeOverdue(account, session)
  if (session.status !== 'open') throw new Error(`the page of ${session.id} is ${session.status}`)
  const intent = intentOf(account, session)
  if (card === 'declined') {
    account.happened('payment_intent.payment_failed', intent)
    return // the page stays open: another card may be tried
  }
  Object.assign(session, { status: 'complete', payment_intent: intent.id, url: null })
  if (card === 'slow') intent.status = 'processing'
  else {
    chargeIntent(account, intent)
    session.payment_status = 'paid'
  }
  account.happened('checkout.session.completed', session)
}

/** The bank's answer to a slow method, days later. */
export function endSlowPayment(account: Account, session: Session, paid: boolean): void {
  const intent = account.intents.get(session.payment_intent ?? '')
  if (intent?.status !== 'processing') throw new Error(`nothing is awaited of ${session.id}`)
  if (paid) {
    chargeIntent(account, intent)
    session.payment_status = 'paid'
  } else {
    intent.status = 'requires_payment_method'
    account.happened('payment_intent.payment_failed', intent)
  }
  account.happened(`checkout.session.async_payment_${paid ? 'succeeded' : 'failed'}`, session)
}

function intentOf(account: Account, session: Session): Intent {
  const known = account.intents.get(session.payment_intent ?? '')
  if (known) return known
  const to = intentsToCome.get(session)
  const intent: Intent = {
    id: newId('pi'),
    object: 'payment_intent',
    amount: session.amount_total,
    amount_received: 0,
    created: account.seconds,
    currency: session.currency,
    description: to?.description ?? null,
    latest_charge: null,
    livemode: account.livemode,
    metadata: { ...to?.metadata },
    status: 'requires_payment_method',
  }
  account.intents.set(intent.id, intent)
  session.payment_intent = intent.id
  return intent
}
