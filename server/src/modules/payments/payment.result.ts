import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql'
import { type Cents, formatCents, ZERO_CENTS } from '../../platform/money.js'
import { CentsScalar } from '../../platform/scalars.js'
import { Refusal } from '../../platform/refusal.js'
import { PaymentMethod } from '../bookings/index.js'
import { Payment } from './payment.entity.js'
import { MAX_TOP_UP_CENTS, smallestTopUp, type TopUpRefusalReason } from './sessions/top-up.policy.js'
import { worded } from '../../platform/worded.js'

@ObjectType({ description: 'One way to pay a quote, and who would pay what.' })
export class PaymentChoice {
  @Field(() => PaymentMethod, { description: 'How it is paid.' })
  method: PaymentMethod

  @Field({ description: 'Whether it may be chosen.' })
  allowed: boolean

  @Field(() => String, {
    nullable: true,
    description: 'In French: why it is not allowed, or why the parts are not what one expects; null: nothing to say.',
  })
  reason: string | null

  @Field(() => CentsScalar, { description: 'What the wallet would pay.' })
  walletCents: Cents

  @Field(() => CentsScalar, { description: 'What a card would pay.' })
  cardCents: Cents
}

const REASONS: { [K in TopUpRefusalReason]: K } = {
  AMOUNT_TOO_SMALL: 'AMOUNT_TOO_SMALL',
  AMOUNT_TOO_LARGE: 'AMOUNT_TOO_LARGE',
  ACCOUNT_NOT_ACTIVE: 'ACCOUNT_NOT_ACTIVE',
  COMMUNE_NOT_OPEN: 'COMMUNE_NOT_OPEN',
  PAYMENT_PROVIDER_DOWN: 'PAYMENT_PROVIDER_DOWN',
  CARD_NOT_OFFERED: 'CARD_NOT_OFFERED',
  REQUEST_ID_REUSED: 'REQUEST_ID_REUSED',
  INVOICE_PAID: 'INVOICE_PAID',
  AGAINST_RULES: 'AGAINST_RULES',
}
registerEnumType(REASONS, {
  name: 'TopUpRefusalReason',
  valuesConfig: worded({
    AGAINST_RULES: 'The règlement does not allow this amount; `message` is in its words.',
    CARD_NOT_OFFERED: 'The régie takes no cards.',
    INVOICE_PAID: 'Nothing is left to pay of the invoice.',
    PAYMENT_PROVIDER_DOWN: 'The card provider does not answer: nothing was debited, try again.',
  }),
})

const SENTENCES: Record<Exclude<TopUpRefusalReason, 'AMOUNT_TOO_SMALL'>, string> = {
  AMOUNT_TOO_LARGE: `Rechargez d’au plus ${formatCents(MAX_TOP_UP_CENTS)} à la fois.`,
  ACCOUNT_NOT_ACTIVE: 'Votre compte n’est pas encore validé par la mairie : vous pourrez recharger dès qu’il le sera.',
  COMMUNE_NOT_OPEN:
    'Votre commune n’est pas ouverte aux réservations : aucune recharge n’y est possible. Rien n’a été débité ; écrivez à la mairie si vous attendez son ouverture.',
  PAYMENT_PROVIDER_DOWN: 'Le paiement par carte ne répond pas. Rien n’a été débité : réessayez dans un instant.',
  CARD_NOT_OFFERED: 'Cette régie n’accepte pas encore la carte : demandez à la mairie comment recharger.',
  INVOICE_PAID: 'Cette facture est déjà payée : il ne reste rien à régler. Rien n’a été débité.',
  AGAINST_RULES: 'Le règlement ne permet pas cette recharge : choisissez un autre montant.',
  REQUEST_ID_REUSED: 'Cette demande a déjà servi pour une autre recharge. Rechargez la page et recommencez.',
}

@ObjectType({ implements: Refusal })
export class TopUpRefused extends Refusal {
  @Field(() => REASONS)
  reason: TopUpRefusalReason

  static because(
    reason: TopUpRefusalReason,
    cardMinimumCents: Cents = ZERO_CENTS,
    remainingCents: Cents | null = null,
  ): TopUpRefused {
    const least =
      remainingCents === null
        ? `Rechargez d’au moins ${formatCents(smallestTopUp(cardMinimumCents))}.`
        : `La carte paie au moins ${formatCents(cardMinimumCents)} : payez avec votre porte-monnaie.`
    const most =
      remainingCents === null
        ? SENTENCES.AMOUNT_TOO_LARGE
        : `Il reste ${formatCents(remainingCents)} à payer sur cette facture : indiquez au plus ce montant.`
    const message = reason === 'AMOUNT_TOO_SMALL' ? least : reason === 'AMOUNT_TOO_LARGE' ? most : SENTENCES[reason]
    return Object.assign(new TopUpRefused(), { reason, message })
  }

  /** In the words of the règlement. */
  static against(message: string): TopUpRefused {
    return Object.assign(new TopUpRefused(), { reason: 'AGAINST_RULES', message })
  }
}

@ObjectType({ description: 'The card can be entered, at `payment.url`.' })
export class TopUpStarted {
  @Field(() => Payment, { description: 'The attempt.' })
  payment: Payment
}

export const TopUpResult = createUnionType({ name: 'TopUpResult', types: () => [TopUpStarted, TopUpRefused] as const })
