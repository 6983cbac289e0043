import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Max, Min, ValidateNested } from 'class-validator'
import { Field, InputType, registerEnumType } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'

export enum PaymentMethod {
  WALLET = 'WALLET',
  CARD = 'CARD',
  WALLET_THEN_CARD = 'WALLET_THEN_CARD',
  /** Nothing now: what the règlement puts on the invoice of the month, and nothing else. */
  INVOICE = 'INVOICE',
}
registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'How an order is paid.',
  valuesConfig: worded({
    CARD: 'By card, whole.',
    INVOICE: 'Nothing now: what the règlement puts on the invoice of the month.',
    WALLET: 'With the wallet, whole.',
    WALLET_THEN_CARD: 'With what the wallet holds, and the rest by card.',
  }),
})

@InputType({ description: 'One person and one service.' })
export class OrderLineInput {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => [DayScalar], { description: '1 to 200 civil days, each once.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins une date.' })
  @ArrayMaxSize(200, { message: 'Choisissez au plus 200 dates par personne et par service.' })
  @ArrayUnique({ message: 'Une même date est choisie deux fois.' })
  days: Day[]
}

@InputType({ description: 'One of the overlaps of quoteOrder, which the family was asked about and wants.' })
export class OverlapInput {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => UUIDScalar)
  beneficiaryId: string

  @Field(() => DayScalar, { description: 'The civil day.' })
  day: Day
}

@InputType()
export class QuoteInput {
  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string

  @Field(() => [OrderLineInput], { description: '40 lines at most.' })
  @ArrayMaxSize(40, { message: 'Une commande compte au plus 40 lignes.' })
  @ValidateNested({ each: true })
  lines: OrderLineInput[]
}

@InputType()
export class PlaceOrderInput {
  @Field(() => UUIDScalar, { description: 'Made by the client, one per basket: the same id returns the same order.' })
  requestId: string

  @Field(() => UUIDScalar, { nullable: true })
  accountId?: string

  @Field(() => [OrderLineInput], { description: '1 to 40 lines, of one régie, paid in one way.' })
  @ArrayMinSize(1, { message: 'Votre sélection est vide.' })
  @ArrayMaxSize(40, { message: 'Une commande compte au plus 40 lignes.' })
  @ValidateNested({ each: true })
  lines: OrderLineInput[]

  @Field(() => CentsScalar, { description: 'The total of quoteOrder for this régie.' })
  @Min(0, { message: 'Le total ne peut pas être négatif.' })
  @Max(2_000_000, { message: 'Le total dépasse ce qui peut être payé en une fois.' })
  expectedTotalCents: Cents

  @Field(() => CentsScalar, {
    defaultValue: 0,
    description: '`RegieQuote.afterMealCents`: what these meals are asked once they were taken.',
  })
  @Min(0, { message: 'Le total ne peut pas être négatif.' })
  @Max(2_000_000, { message: 'Le total dépasse ce qui peut être payé en une fois.' })
  expectedAfterMealCents: Cents

  @Field(() => PaymentMethod, { description: 'How it is paid, of `RegieQuote.choices`.' })
  payment: PaymentMethod

  @Field(() => [OverlapInput], {
    defaultValue: [],
    description: 'The overlaps of quoteOrder that were confirmed: any other is refused.',
  })
  @ArrayMaxSize(2000, { message: 'Confirmez au plus 2000 dates.' })
  @ValidateNested({ each: true })
  confirmedOverlaps: OverlapInput[]
}
