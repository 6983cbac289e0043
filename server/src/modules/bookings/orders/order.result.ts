import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { PageInfo } from '../../../platform/page.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Regie } from '../../communes/index.js'
import { Service } from '../../services/index.js'
import { Order } from '../order.entity.js'
import type { UnavailableReason } from '../offer/offer-answer.policy.js'

const names = <T extends string>(...all: T[]) => Object.fromEntries(all.map((n) => [n, n])) as { [K in T]: K }

export const UnavailableReasons = names(
  'NOT_ENTITLED',
  'CLOSED',
  'PAST',
  'NOT_OPEN_YET',
  'DEADLINE_PASSED',
  'FULL',
  'ALREADY_BOOKED',
)
registerEnumType(UnavailableReasons, { name: 'UnavailableReason' })

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
registerEnumType(OrderRefusalReasons, { name: 'OrderRefusalReason' })

@ObjectType()
export class UnavailableDay {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => DayScalar)
  day: Day

  @Field(() => UnavailableReasons)
  reason: UnavailableReason

  @Field(() => String)
  message: string
}

@ObjectType({
  description:
    'A date on which the same person would be expected in two services at the same time: asked before it is bought.',
})
export class OverlapWarning {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => DayScalar)
  day: Day

  @Field(() => String, { description: 'In French; two dates of one basket that meet say the same.' })
  message: string
}

@ObjectType()
export class QuoteDay {
  @Field(() => DayScalar)
  day: Day

  @Field(() => CentsScalar)
  priceCents: Cents

  @Field(() => CentsScalar)
  surchargeCents: Cents

  @Field(() => DateTimeScalar)
  cancellableUntil: Date
}

@ObjectType()
export class QuoteLine {
  serviceId: string

  @Field(() => Service)
  service?: Service

  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => String)
  beneficiaryName: string

  @Field(() => CentsScalar)
  unitPriceCents: Cents

  @Field(() => Boolean, {
    description: 'Months that are paid whole include these meals: they cost nothing by themselves.',
  })
  included: boolean

  @Field(() => Boolean, { description: 'Nothing is due yet: the price follows the hours that the register will say.' })
  byHours: boolean

  @Field(() => Int)
  quantity: number

  @Field(() => CentsScalar)
  totalCents: Cents

  @Field(() => [QuoteDay])
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

  @Field(() => [QuoteLine])
  lines: QuoteLine[]

  @Field(() => CentsScalar)
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

@ObjectType()
export class OrderQuote {
  @Field(() => CentsScalar)
  totalCents: Cents

  @Field(() => [RegieQuote])
  regies: RegieQuote[]

  @Field(() => [UnavailableDay])
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

  @Field(() => [UnavailableDay])
  unavailable: UnavailableDay[]

  @Field(() => [OverlapWarning], { description: 'What was not confirmed.' })
  overlaps: OverlapWarning[]

  @Field(() => CentsScalar, { nullable: true })
  totalCents?: Cents | null

  @Field(() => CentsScalar, { nullable: true })
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

@ObjectType()
export class OrderPlaced {
  @Field(() => Order)
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
