import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'
import { DateTimeScalar } from '../../../platform/scalars.js'
import type { PaymentSettingsRefusalReason } from './payment-settings.policy.js'
import { worded } from '../../../platform/worded.js'

const PROVIDERS = { NONE: 'NONE', SANDBOX: 'SANDBOX', STRIPE: 'STRIPE' } as const
registerEnumType(PROVIDERS, {
  name: 'CardProvider',
  description: 'NONE: the régie takes no cards.',
  valuesConfig: worded({
    NONE: 'The régie takes no cards.',
    SANDBOX: 'The test page of the product: no card is debited.',
    STRIPE: 'Stripe.',
  }),
})

const MODES = { TEST: 'TEST', LIVE: 'LIVE' } as const
registerEnumType(MODES, {
  name: 'CardMode',
  description: 'TEST: no card is debited.',
  valuesConfig: worded({ LIVE: 'Cards are debited.', TEST: 'No card is debited.' }),
})

@ObjectType({ description: 'How a régie takes cards. Keys are never shown again, only their last characters.' })
export class PaymentSettings {
  regieId: string

  @Field(() => PROVIDERS, { description: 'Who takes its cards.' })
  provider: keyof typeof PROVIDERS

  @Field(() => MODES, { nullable: true, description: 'Whether cards are debited; null: no provider.' })
  mode: keyof typeof MODES | null

  @Field(() => String, { nullable: true, description: 'Last four characters of the secret key; null: none.' })
  last4: string | null

  @Field(() => String, { description: 'To paste in the provider’s console, so that it tells us of payments.' })
  webhookUrl: string

  @Field(() => Int, { description: 'Signing keys that are believed: none, one, or two while one is being rolled.' })
  signingKeys: number

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the keys were set; null: never.' })
  setAt: Date | null

  @Field(() => String, { nullable: true, description: 'Who set them; null: nobody.' })
  setBy: string | null
}

const REASONS: { [K in PaymentSettingsRefusalReason]: K } = {
  NO_KEY: 'NO_KEY',
  PUBLISHABLE_KEY: 'PUBLISHABLE_KEY',
  KEY_MALFORMED: 'KEY_MALFORMED',
  SIGNING_KEY_MALFORMED: 'SIGNING_KEY_MALFORMED',
  TEST_KEY_IN_PRODUCTION: 'TEST_KEY_IN_PRODUCTION',
  KEY_REJECTED: 'KEY_REJECTED',
  PROVIDER_DOWN: 'PROVIDER_DOWN',
  PAYMENTS_WAITING: 'PAYMENTS_WAITING',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
}
registerEnumType(REASONS, {
  name: 'PaymentSettingsRefusalReason',
  valuesConfig: worded({
    KEY_MALFORMED: 'Not the shape of a secret key.',
    KEY_REJECTED: 'The provider refuses the key. Nothing changed.',
    NO_KEY: 'No key was given, and none is known.',
    PAYMENTS_WAITING: 'Families are paying with the present account: wait an hour.',
    PROVIDER_DOWN: 'The provider does not answer. Nothing changed.',
    PUBLISHABLE_KEY: 'That is the publishable key: give the secret one.',
    SIGNING_KEY_MALFORMED: 'Not the shape of a signing secret.',
    TEST_KEY_IN_PRODUCTION: 'A test key would take false cards for real meals.',
  }),
})

const SENTENCES: Record<PaymentSettingsRefusalReason, string> = {
  NO_KEY: 'Collez la clé secrète de votre compte Stripe.',
  PUBLISHABLE_KEY: 'Cette clé est la clé publiable (pk_) : collez la clé secrète, qui commence par sk_ ou rk_.',
  KEY_MALFORMED: 'Cette clé n’a pas la forme d’une clé secrète Stripe : elle commence par sk_live_, sk_test_ ou rk_.',
  SIGNING_KEY_MALFORMED: 'Ce secret de signature n’a pas la bonne forme : il commence par whsec_.',
  TEST_KEY_IN_PRODUCTION: 'Une clé d’essai accepterait de fausses cartes pour de vrais repas : collez la clé live.',
  KEY_REJECTED:
    'Stripe refuse cette clé : elle a été révoquée, ou elle n’a pas les droits nécessaires. Rien n’a changé.',
  PROVIDER_DOWN: 'Stripe ne répond pas : rien n’a changé, réessayez dans un instant.',
  PAYMENTS_WAITING: 'Des familles sont en train de payer avec le compte actuel : attendez une heure, puis recommencez.',
  CHANGED_MEANWHILE:
    'Quelqu’un a changé ces clés entre-temps : rien n’a été enregistré. Regardez celles qui servent maintenant, puis recommencez.',
}

@ObjectType({ implements: Refusal })
export class PaymentSettingsRefused extends Refusal {
  @Field(() => REASONS)
  reason: PaymentSettingsRefusalReason

  static because(reason: PaymentSettingsRefusalReason): PaymentSettingsRefused {
    return Object.assign(new PaymentSettingsRefused(), { reason, message: SENTENCES[reason] })
  }
}

export const PaymentSettingsResult = createUnionType({
  name: 'PaymentSettingsResult',
  types: () => [PaymentSettings, PaymentSettingsRefused] as const,
})
