import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { PageArgs } from '../../../platform/page.js'
import { CentsScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { OptionalLine, Paragraphs } from '../../../platform/validators.js'
import { DEPOSIT_METHODS, DESK_METHODS, RECEIPT_METHODS } from './desk-methods.result.js'
import type { ReceiptMethod } from '../settling/receipt.command.js'
import type { DepositMethod, DeskMethod } from './desk.policy.js'

@InputType({ description: 'Money handed over the counter, for the wallet of a family.' })
export class DeskTopUpInput {
  @Field(() => UUIDScalar)
  accountId: string

  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => DESK_METHODS, { description: 'What was given.' })
  method: DeskMethod

  @Field(() => CentsScalar, { description: 'How much.' })
  amountCents: Cents

  @Field(() => String, { nullable: true, description: 'With CHEQUE: its number, 30 characters at most.' })
  @IsOptional()
  @OptionalLine('le numéro du chèque', 30)
  chequeNumber?: string | null

  @Field(() => String, { nullable: true, description: 'With CHEQUE: the bank, 60 characters at most.' })
  @IsOptional()
  @OptionalLine('la banque', 60)
  bank?: string | null

  @Field(() => String, { nullable: true, description: 'Who signed the cheque.' })
  @IsOptional()
  @OptionalLine('le tireur', 80)
  drawer?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Of the transfer, as on the bank’s statement; of CESU, who issued them and their numbers.',
  })
  @IsOptional()
  @OptionalLine('la référence', 80)
  reference?: string | null

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Take it although the same cheque or reference was taken before: asked once, and answered by a person.',
  })
  evenIfSame: boolean

  @Field(() => UUIDScalar, {
    nullable: true,
    description: 'What the money is for: it pays this invoice, and the rest stays on the wallet.',
  })
  @IsOptional()
  invoiceId?: string | null

  @Field(() => UUIDScalar, { description: 'Sent again with the same one, the same receipt comes back.' })
  requestId: string
}

@InputType({ description: 'How many there are of a coin or a note.' })
export class CashCountInput {
  @Field(() => CentsScalar, { description: 'Value of one coin or note.' })
  @Min(1, { message: 'Une pièce ou un billet vaut au moins un centime.' })
  @Max(50_000, { message: 'Aucun billet ne vaut plus de 500 €.' })
  unitCents: Cents

  @Field(() => Int, { description: 'How many, 0 to 100,000.' })
  @Min(0, { message: 'Comptez zéro ou plus.' })
  @Max(100_000, { message: 'Vérifiez le nombre de pièces ou de billets.' })
  quantity: number
}

@InputType()
export class CloseCashDayInput {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => DayScalar, { nullable: true, description: 'Today when left out; an earlier day that was not closed.' })
  @IsOptional()
  day?: Day | null

  @Field(() => CentsScalar, {
    description: 'What the page showed as expected: if it moved meanwhile, nothing is closed.',
  })
  expectedCents: Cents

  @Field(() => CentsScalar, { description: 'What was counted: the sum of `counts`.' })
  @Min(0, { message: 'Le montant compté est au moins zéro.' })
  countedCents: Cents

  @Field(() => [CashCountInput], { description: 'Each coin and note; 20 at most.' })
  @ArrayMaxSize(20, { message: 'Il y a 15 sortes de pièces et de billets.' })
  @ValidateNested({ each: true })
  counts: CashCountInput[]

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not what was expected, 500 characters at most; needless when it is.',
  })
  @IsOptional()
  @Paragraphs('l’explication', 500)
  reason?: string | null
}

@InputType()
export class MakeDepositInput {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => DEPOSIT_METHODS, { description: 'What is taken to the bank.' })
  method: DepositMethod

  @Field(() => [UUIDScalar], { description: '1 to 500 takings of that kind that are in the till: `DeskPayment.id`.' })
  @ArrayMaxSize(500, { message: 'Remettez au plus 500 encaissements à la fois.' })
  deskPaymentIds: string[]

  @Field(() => UUIDScalar, { description: 'Sent again with the same one, the same slip comes back.' })
  requestId: string
}

@InputType({ description: 'Transfers that the statement of the account shows.' })
export class ReceiveTransfersInput {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => [UUIDScalar], { description: '1 to 500 transfers: `DeskPayment.id`.' })
  @ArrayMaxSize(500, { message: 'Marquez au plus 500 virements à la fois.' })
  deskPaymentIds: string[]

  @Field(() => DayScalar, { description: 'The day of the bank’s line.' })
  day: Day
}

@ArgsType()
export class ReasonArgs {
  @Field(() => UUIDScalar, { description: 'The taking: `DeskPayment.id`.' })
  id: string

  @Field(() => String, { description: 'Why, 3 to 300 characters: it stays in the journal.' })
  @OptionalLine('le motif', 300)
  reason: string
}

@ArgsType()
export class ReceiptsArgs extends PageArgs {
  @Field(() => UUIDScalar)
  regieId: string

  @Field(() => DayScalar, { nullable: true, description: 'Of that day; left out: of all.' })
  day: Day | null

  @Field(() => RECEIPT_METHODS, { nullable: true, description: 'Paid so; left out: in any way.' })
  method: ReceiptMethod | null

  @Field(() => UUIDScalar, { nullable: true })
  accountId: string | null
}

@ArgsType()
export class DepositsArgs extends PageArgs {
  @Field(() => UUIDScalar)
  regieId: string
}
