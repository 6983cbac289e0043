import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { PageInfo } from '../../../platform/page.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Regie } from '../../communes/index.js'
import { Service } from '../../services/index.js'
import { Order } from '../order.entity.js'
import { worded } from '../../../platform/worded.js'
import { OverlapWarning, UnavailableDay } from './unavailable-day.result.js'

const names = <T extends string>(...all: T[]) => Object.fromEntries(all.map((n) => [n, n])) as { [K in T]: K }

export const OrderRefusalReasons = names(
  'PRICE_CHANGED',
  'DAYS_UNAVAILABLE',
  'INSUFFICIENT_FUNDS',
  'SEVERAL_REGIES',
  'ACCOUNT_NOT_ACTIVE',
  'NOT_PENDING',
  'PAYMENT_PROVIDER_DOWN',
  'CARD_NOT_OFFERED',
  'CARD_AMOUNT_TOO_SMALL',
  'REQUEST_ID_REUSED',
  'NOTHING_TO_PAY',
  'OVERLAPS',
  'SEVERAL_PAYMENTS',
  'PAYMENT_CHANGED',
)
export type OrderRefusalReason = keyof typeof OrderRefusalReasons
registerEnumType(OrderRefusalReasons, {
  name: 'OrderRefusalReason',
  valuesConfig: worded({
    OVERLAPS: 'Some days overlap and were not confirmed: `overlaps` says which. Nothing was debited.',
    CARD_AMOUNT_TOO_SMALL: 'A card cannot pay so little: use the wallet.',
    CARD_NOT_OFFERED: 'The régie takes no cards.',
    DAYS_UNAVAILABLE: 'Some days cannot be had: `unavailable` says which. Nothing was debited.',
    NOTHING_TO_PAY: 'There is nothing to pay by card.',
    PAYMENT_CHANGED: 'These days are paid in another way than was shown.',
    PAYMENT_PROVIDER_DOWN: 'The card provider does not answer: the order is kept, try again.',
    PRICE_CHANGED: 'The total is no longer the one that was expected: `totalCents` says it.',
    SEVERAL_PAYMENTS: 'Some of it is paid now, some by invoice: two orders.',
    SEVERAL_REGIES: 'These services are paid to different régies: two orders.',
  }),
})

@ObjectType({ description: 'A day of a basket.' })
export class QuoteDay {
  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day

  @Field(() => CentsScalar, { description: 'Its price, without the surcharge.' })
  priceCents: Cents

  @Field(() => CentsScalar, { description: 'What booking this late adds.' })
  surchargeCents: Cents

  @Field(() => DateTimeScalar, { description: 'Until when cancelling gives everything back without condition.' })
  cancellableUntil: Date
}

@ObjectType({ description: 'One person and one service of a basket.' })
export class QuoteLine {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => String)
  beneficiaryName: string

  @Field(() => CentsScalar, { description: 'Price of one, without surcharge.' })
  unitPriceCents: Cents

  @Field(() => Boolean, {
    description: 'Months that are paid whole include these meals: they cost nothing by themselves.',
  })
  included: boolean

  @Field(() => Boolean, { description: 'Nothing is due yet: the price follows the hours that the register will say.' })
  byHours: boolean

  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'What one is asked once it was taken, surcharge included: nothing is paid before. Null when it is not paid then.',
  })
  afterMealCents: Cents | null

  @Field(() => Int)
  quantity: number

  @Field(() => CentsScalar, { description: 'Price of all, surcharges included.' })
  totalCents: Cents

  @Field(() => [QuoteDay], { description: 'Each day.' })
  days: QuoteDay[]

  @Field(() => [String], { description: 'In French: why some of these prices may still change, each reason once.' })
  provisional: string[]
}

@ObjectType({
  description: 'What is ordered in one go of one régie: what is paid by invoice apart from what is paid now.',
})
export class RegieQuote {
  regieId: string
  /** The règlement of one of its services is paid by the wallet alone. */
  walletOnly: boolean

  @Field(() => Regie)
  regie?: Regie

  @Field(() => [QuoteLine], { description: 'What is ordered.' })
  lines: QuoteLine[]

  @Field(() => CentsScalar, { description: 'What is paid for these lines: what `placeOrder` is to expect.' })
  totalCents: Cents

  @Field(() => String, {
    nullable: true,
    description:
      'In French, when these lines are paid by invoice (`payment: INVOICE`): « À régler sur la facture de décembre 2026 ». Null when they are paid now.',
  })
  onInvoice: string | null

  @Field(() => [String], {
    description: 'In French, one by one: the months that ordering these meals charges whole, on their invoices.',
  })
  months: string[]

  @Field(() => CentsScalar, { description: 'What these months cost.' })
  monthsCents: Cents

  @Field(() => CentsScalar, { description: 'All that is charged: these lines, and these months.' })
  allCents: Cents

  @Field(() => CentsScalar, {
    description: 'What these meals are asked once they were taken, beside the total: what `placeOrder` is to expect.',
  })
  afterMealCents: Cents

  @Field(() => CentsScalar, { description: 'What the wallet can pay of these lines.' })
  walletBalanceCents: Cents

  @Field(() => CentsScalar, { description: 'What of it came from CESU, and pays for the care among these lines.' })
  careOnlyCents: Cents

  @Field(() => CentsScalar, { description: 'What the wallet holds of CESU besides, which cannot pay these lines.' })
  careOnlyUnusedCents: Cents

  @Field(() => CentsScalar, { description: 'What the wallet lacks to pay alone; 0 when it suffices.' })
  missingCents: Cents

  @Field(() => String, { description: 'One sentence: until when these bookings can be cancelled.' })
  cancellationRule: string
}

@ObjectType({ description: 'What a basket would cost.' })
export class OrderQuote {
  @Field(() => CentsScalar, { description: 'All régies together.' })
  totalCents: Cents

  @Field(() => [RegieQuote], { description: 'One order each.' })
  regies: RegieQuote[]

  @Field(() => [UnavailableDay], { description: 'Days that cannot be had: they are in no total.' })
  unavailable: UnavailableDay[]

  @Field(() => [OverlapWarning], { description: 'To be confirmed in placeOrder.' })
  overlaps: OverlapWarning[]
}

const SENTENCES: Record<OrderRefusalReason, string> = {
  PRICE_CHANGED: 'Le prix a changé depuis votre sélection. Vérifiez le nouveau total, puis confirmez.',
  DAYS_UNAVAILABLE: 'Certaines dates ne sont plus disponibles. Rien n’a été débité : retirez-les, puis confirmez.',
  INSUFFICIENT_FUNDS: 'Votre porte-monnaie ne suffit pas. Rechargez votre crédit ou payez par carte bancaire.',
  SEVERAL_REGIES: 'Ces services se paient à des régies différentes : payez-les en deux commandes.',
  ACCOUNT_NOT_ACTIVE: 'Votre compte n’est pas encore validé par la mairie : vous pourrez réserver dès qu’il le sera.',
  NOT_PENDING: 'Cette commande n’attend plus de paiement.',
  PAYMENT_PROVIDER_DOWN: 'Le paiement par carte ne répond pas. Votre commande est gardée : réessayez dans un instant.',
  CARD_NOT_OFFERED: 'Cette régie n’accepte pas encore la carte : payez avec votre porte-monnaie ou à la mairie.',
  CARD_AMOUNT_TOO_SMALL:
    'La carte ne peut pas payer si peu : payez avec votre porte-monnaie, que vous pouvez recharger.',
  REQUEST_ID_REUSED: 'Cette demande a déjà servi pour une autre commande. Rechargez la page et recommencez.',
  OVERLAPS: 'Certaines dates font double emploi. Rien n’a été débité : retirez-les, ou confirmez que vous les voulez.',
  SEVERAL_PAYMENTS:
    'Une partie de ces dates se paie maintenant, l’autre sur facture : placez-les en deux commandes. Rien n’a été débité.',
  PAYMENT_CHANGED: 'La façon de payer ces dates a changé depuis votre sélection. Vérifiez-la, puis confirmez.',
  NOTHING_TO_PAY: 'Il n’y a rien à payer par carte pour cette commande : confirmez avec le porte-monnaie.',
}

@ObjectType({ implements: Refusal })
export class OrderRefused extends Refusal {
  @Field(() => OrderRefusalReasons)
  reason: OrderRefusalReason

  @Field(() => [UnavailableDay], { description: 'Days that cannot be had; empty: it is not that.' })
  unavailable: UnavailableDay[]

  @Field(() => [OverlapWarning], { description: 'What was not confirmed.' })
  overlaps: OverlapWarning[]

  @Field(() => CentsScalar, { nullable: true, description: 'The total now; null: it is not that.' })
  totalCents?: Cents | null

  @Field(() => CentsScalar, { nullable: true, description: 'What the wallet lacks; null: it is not that.' })
  missingCents?: Cents | null

  static because(reason: OrderRefusalReason, more: Partial<OrderRefused> = {}): OrderRefused {
    return Object.assign(new OrderRefused(), {
      reason,
      message: SENTENCES[reason],
      unavailable: [],
      overlaps: [],
      ...more,
    })
  }
}

@ObjectType({ description: 'The order is made.' })
export class OrderPlaced {
  @Field(() => Order, { description: 'The order: paid, on an invoice, or waiting for its card.' })
  order: Order

  @Field(() => String, { nullable: true, description: 'Where the card is entered; null when the wallet paid all.' })
  paymentUrl: string | null

  static of(order: Order, paymentUrl: string | null): OrderPlaced {
    return Object.assign(new OrderPlaced(), { order, paymentUrl })
  }
}

export const PlaceOrderResult = createUnionType({
  name: 'PlaceOrderResult',
  types: () => [OrderPlaced, OrderRefused] as const,
})

@ObjectType()
export class OrderEdge {
  @Field(() => Order)
  node: Order

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class OrderConnection {
  @Field(() => [OrderEdge])
  edges: OrderEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo

  @Field(() => Int)
  totalCount: number
}
