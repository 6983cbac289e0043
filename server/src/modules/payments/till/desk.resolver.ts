import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { DecisionCan } from '../../../platform/can.js'
import { type Context, signedIn } from '../../../platform/context.js'
import type { Day } from '../../../platform/day.js'
import { DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { bounceCheque, recoverDebt, writeOffDebt } from './bounced-cheque.command.js'
import { closeCashDay } from './cash-closing.command.js'
import { cashPosition, closingInReach } from './cash.query.js'
import { confirmDeposit, makeDeposit } from './deposit.command.js'
import { paymentsOfDeposit } from './deposits.loaders.js'
import { depositInReach, deposits } from './deposits.query.js'
import { decideDeskRequest } from './desk-decision.command.js'
import { undeposited } from './desk-payments.query.js'
import { reverseDeskPayment } from './desk-reversal.command.js'
import { deskTopUp } from './desk-top-up.command.js'
import {
  CloseCashDayInput,
  DepositsArgs,
  DeskTopUpInput,
  MakeDepositInput,
  ReceiveTransfersInput,
  ReasonArgs,
  ReceiptsArgs,
} from './desk.input.js'
import type { DeskMethod } from './desk.policy.js'
import { Deposit, DepositResult, DeskPayment, DeskPaymentResult, TransfersReceivedResult } from './desk.result.js'
import { DESK_METHODS } from './desk-methods.result.js'
import { DepositConnection, ReceiptConnection } from './desk-lists.result.js'
import { receiveTransfers } from './receive-transfers.command.js'
import { CashClosing, CashClosingResult, CashPosition } from './till.result.js'
import { accountsOfDeposit, regieOfPaper, warningAfter } from './on-paper.loaders.js'
import { AccountOnPaper, TillPaper } from './on-paper.result.js'
import { receipts } from './receipts.query.js'

@Resolver()
export class DeskResolver {
  @Mutation(() => DeskPaymentResult, {
    description:
      'Takes money over the counter for the wallet of a family, with a numbered receipt. For TAKE_MONEY; never of one’s own family.',
  })
  deskTopUp(@Arg('input', () => DeskTopUpInput) input: DeskTopUpInput, @Ctx() ctx: Context) {
    return deskTopUp(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => DeskPaymentResult, {
    description: 'Above the threshold of the régie it waits for a second person. For CANCEL_TAKINGS.',
  })
  reverseDeskPayment(@Args(() => ReasonArgs) { id, reason }: ReasonArgs, @Ctx() ctx: Context) {
    return reverseDeskPayment(ctx.db, signedIn(ctx), id, reason, ctx.now)
  }

  @Mutation(() => DeskPaymentResult, {
    description: 'Another person than the one who asked approves, and it is done. For KEEP_TILL.',
  })
  decideDeskRequest(
    @Arg('id', () => UUIDScalar, { description: 'What waits: `DeskDecision.id`.' }) id: string,
    @Arg('approve', () => Boolean, { description: 'true: it is done; false: it is refused.' }) approve: boolean,
    @Ctx() ctx: Context,
  ) {
    return decideDeskRequest(ctx.db, signedIn(ctx), id, approve, ctx.now)
  }

  @Mutation(() => DeskPaymentResult, { description: 'The bank sent a deposited cheque back. For KEEP_TILL.' })
  bounceCheque(@Args(() => ReasonArgs) { id, reason }: ReasonArgs, @Ctx() ctx: Context) {
    return bounceCheque(ctx.db, signedIn(ctx), id, reason, ctx.now)
  }

  @Mutation(() => DeskPaymentResult, {
    description: 'Takes from the wallet what it holds towards a bounced cheque. For KEEP_TILL.',
  })
  recoverDebt(
    @Arg('id', () => UUIDScalar, { description: 'The cheque: `DeskPayment.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return recoverDebt(ctx.db, signedIn(ctx), id, ctx.now)
  }

  @Mutation(() => DeskPaymentResult, { description: 'Asks to give up a debt: a second person decides. For KEEP_TILL.' })
  writeOffDebt(@Args(() => ReasonArgs) { id, reason }: ReasonArgs, @Ctx() ctx: Context) {
    return writeOffDebt(ctx.db, signedIn(ctx), id, reason, ctx.now)
  }
}

@Resolver(() => Deposit)
export class TillResolver {
  @Query(() => ReceiptConnection, { description: 'Receipts of a régie, newest first. For TAKE_MONEY.' })
  receipts(@Args(() => ReceiptsArgs) asked: ReceiptsArgs, @Ctx() ctx: Context) {
    return receipts(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => CashPosition, { description: 'What a régie holds, and its day. For KEEP_TILL.' })
  cashPosition(
    @Arg('regieId', () => UUIDScalar) regieId: string,
    @Arg('day', () => DayScalar, { nullable: true, description: 'Today when left out.' }) day: Day | null,
    @Ctx() ctx: Context,
  ) {
    return cashPosition(ctx.db, signedIn(ctx), regieId, day, ctx.now)
  }

  @Query(() => CashClosing, { description: 'A day of the till that was closed. For KEEP_TILL.' })
  cashClosing(
    @Arg('id', () => UUIDScalar, { description: 'The closing: `CashClosing.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return closingInReach(ctx.db, signedIn(ctx), id)
  }

  @Query(() => [DeskPayment], {
    description:
      'What is not at the bank yet: what may go in the next deposit, or transfers that no statement showed; oldest first, at most 500. For DEPOSIT_TAKINGS; of transfers for KEEP_TILL.',
  })
  undeposited(
    @Arg('regieId', () => UUIDScalar) regieId: string,
    @Arg('method', () => DESK_METHODS, { description: 'What was given.' }) method: DeskMethod,
    @Ctx() ctx: Context,
  ) {
    return undeposited(ctx.db, signedIn(ctx), regieId, method)
  }

  @Query(() => DepositConnection, { description: 'Slips of a régie, newest first. For DEPOSIT_TAKINGS.' })
  deposits(@Args(() => DepositsArgs) asked: DepositsArgs, @Ctx() ctx: Context) {
    return deposits(ctx.db, signedIn(ctx), asked)
  }

  @Query(() => Deposit, { description: 'A slip. For DEPOSIT_TAKINGS.' })
  deposit(@Arg('id', () => UUIDScalar, { description: 'The slip: `Deposit.id`.' }) id: string, @Ctx() ctx: Context) {
    return depositInReach(ctx.db, signedIn(ctx), id)
  }

  @Mutation(() => CashClosingResult, { description: 'Closes the till of a day with what was counted. For KEEP_TILL.' })
  closeCashDay(@Arg('input', () => CloseCashDayInput) input: CloseCashDayInput, @Ctx() ctx: Context) {
    return closeCashDay(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => DepositResult, {
    description:
      'Takes what is in the till to the bank, on a numbered slip (« bordereau de remise »). For DEPOSIT_TAKINGS.',
  })
  makeDeposit(@Arg('input', () => MakeDepositInput) input: MakeDepositInput, @Ctx() ctx: Context) {
    return makeDeposit(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => DepositResult, { description: 'The bank’s statement shows it. For KEEP_TILL.' })
  confirmDeposit(
    @Arg('id', () => UUIDScalar, { description: 'The slip: `Deposit.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return confirmDeposit(ctx.db, signedIn(ctx), id, ctx.now)
  }

  @Mutation(() => TransfersReceivedResult, {
    description: 'The bank’s statement shows these transfers. For KEEP_TILL.',
  })
  receiveTransfers(@Arg('input', () => ReceiveTransfersInput) input: ReceiveTransfersInput, @Ctx() ctx: Context) {
    return receiveTransfers(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @FieldResolver(() => [DeskPayment], { description: 'What it takes to the bank.' })
  payments(@Root() deposit: Deposit, @Ctx() ctx: Context) {
    return paymentsOfDeposit(ctx, deposit.id)
  }

  @FieldResolver(() => TillPaper)
  regie(@Root() deposit: Deposit, @Ctx() ctx: Context) {
    return regieOfPaper(ctx, deposit)
  }

  @FieldResolver(() => [AccountOnPaper], { description: 'That of the till, then that of the Treasury.' })
  accounts(@Root() deposit: Deposit, @Ctx() ctx: Context) {
    return accountsOfDeposit(ctx, deposit)
  }
}

@Resolver(() => DeskPayment)
export class DeskPaymentFieldsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What to do when the till now holds more cash than it may; null: it does not.',
  })
  cashWarning(@Root() payment: DeskPayment, @Ctx() ctx: Context) {
    return warningAfter(ctx, payment)
  }

  @FieldResolver(() => DecisionCan)
  can(@Root() payment: DeskPayment, @Ctx() ctx: Context) {
    return DecisionCan.of(signedIn(ctx), payment.accountId)
  }
}

@Resolver(() => CashClosing)
export class CashClosingFieldsResolver {
  @FieldResolver(() => TillPaper)
  regie(@Root() closing: CashClosing, @Ctx() ctx: Context) {
    return regieOfPaper(ctx, closing)
  }
}
