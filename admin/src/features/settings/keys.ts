import { forward, object, partialCheck, pipe, regex, string, trim } from 'valibot'
import { t } from './messages'

/** What Stripe must tell us of, as its console names it. */
export const events = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'charge.refunded',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.closed',
] as const

export const noKeys = { secretKey: '', signingKey: '' }

/** The shape only; the server and Stripe judge the rest. Without a known key, one is needed; with one, something must change. */
export const keysSchema = (known: boolean) =>
  pipe(
    object({
      secretKey: pipe(string(), trim(), regex(/^$|^(sk|rk|pk)_/, t('secretKeyBad'))),
      signingKey: pipe(string(), trim(), regex(/^$|^whsec_/, t('signingKeyBad'))),
    }),
    forward(
      partialCheck(
        [['secretKey'], ['signingKey']],
        ({ secretKey, signingKey }) => secretKey !== '' || (known && signingKey !== ''),
        known ? t('nothing') : t('secretKeyMissing'),
      ),
      ['secretKey'],
    ),
  )
