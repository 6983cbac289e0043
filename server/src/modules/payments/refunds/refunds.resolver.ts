import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { PageArgs } from '../../../platform/page.js'
import { CentsScalar, UUIDScalar } from '../../../platform/scalars.js'
import { Account, accountById } from '../../accounts/index.js'
import { Booking, Order } from '../../bookings/index.js'
import { Regie, regieById } from '../../communes/index.js'
import { Wallet } from '../../wallet/index.js'
import { askRefund } from './ask-refund.command.js'
import { approveRefund, refuseRefund } from './decide-refund.command.js'
import { markTransfers, transferOrders } from './mark-transfers.command.js'
import { Refund } from './refund.entity.js'
import {
  AskRefundInput,
  MarkTransfersArgs,
  QuoteRefundArgs,
  RefundOrderInput,
  RefundsArgs,
  RefundReasonArgs,
} from './refund.input.js'
import {
  bookingOfRefund,
  cardRefundableCents,
  heldUpShown,
  linesOfRefund,
  nameShown,
  refundsOfOrder,
  refundableCents,
  refundsOfWallet,
} from './refund.loaders.js'
import { refundSentence } from './refund.policy.js'
import {
  MarkTransfersResult,
  RefundCan,
  RefundConnection,
  RefundCounts,
  RefundHeldUp,
  RefundLine,
  RefundQuote,
  RefundResult,
  TransferOrder,
  WalletRefundConnection,
} from './refund.result.js'
import { quoteRefund, refundOrder } from './refund-order.command.js'
import { returnTransfer } from './return-transfer.command.js'
import { refundCounts, refundInReach, refundsOfCommune } from './refunds.query.js'

@Resolver()
export class RefundsResolver {
  @Query(() => RefundQuote, {
    description: 'What refunding an order, whole or part, would give back. No effect. For REFUND.',
  })
  quoteRefund(@Args(() => QuoteRefundArgs) asked: QuoteRefundArgs, @Ctx() ctx: Context) {
    return quoteRefund(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Query(() => Refund, { description: 'A refund in reach. For the family, or REFUND.' })
  refund(@Arg('id', () => UUIDScalar, { description: 'The refund: `Refund.id`.' }) id: string, @Ctx() ctx: Context) {
    return refundInReach(ctx.db, signedIn(ctx), id)
  }

  @Query(() => RefundConnection, { description: 'A list of the refunds of a commune’s families. For REFUND.' })
  refunds(@Args(() => RefundsArgs) asked: RefundsArgs, @Ctx() ctx: Context) {
    return refundsOfCommune(ctx.db, signedIn(ctx), asked)
  }

  @Query(() => RefundCounts, { description: 'How many of each there are. For REFUND.' })
  refundCounts(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return refundCounts(ctx.db, signedIn(ctx), communeId)
  }

  @Query(() => [TransferOrder], {
    description:
      'Bank accounts in full, a hundred at most, for who types the transfers. Reading them is noted. For REFUND.',
  })
  transferOrders(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return transferOrders(ctx.db, ctx.config, signedIn(ctx), communeId, ctx.now)
  }

  @Mutation(() => RefundResult, {
    description: 'Gives something of an order back, whole or in part. For REFUND; never of one’s own family.',
  })
  refundOrder(@Arg('input', () => RefundOrderInput) input: RefundOrderInput, @Ctx() ctx: Context) {
    return refundOrder(ctx.db, ctx.config, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => RefundResult, {
    description:
      'Takes money out of a wallet, to the cards that paid or to a bank account. For the family, or ASK_REFUNDS.',
  })
  askRefund(@Arg('input', () => AskRefundInput) input: AskRefundInput, @Ctx() ctx: Context) {
    return askRefund(ctx.db, ctx.config, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => RefundResult, {
    description: 'Agrees to a refund that somebody else asked, and it leaves. For REFUND.',
  })
  approveRefund(
    @Arg('id', () => UUIDScalar, { description: 'The refund: `Refund.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return approveRefund(ctx.db, signedIn(ctx), id, ctx.now)
  }

  @Mutation(() => RefundResult, { description: 'Refuses a refund: its money is on the wallet again. For REFUND.' })
  refuseRefund(@Args(() => RefundReasonArgs) { id, reason }: RefundReasonArgs, @Ctx() ctx: Context) {
    return refuseRefund(ctx.db, signedIn(ctx), id, reason, ctx.now)
  }

  @Mutation(() => MarkTransfersResult, {
    description: 'The bank was given these transfers, under one mandate. For REFUND.',
  })
  markTransfersPaid(@Args(() => MarkTransfersArgs) asked: MarkTransfersArgs, @Ctx() ctx: Context) {
    return markTransfers(ctx.db, signedIn(ctx), asked, ctx.now)
  }

  @Mutation(() => RefundResult, {
    description: 'The bank sent back a transfer that was marked as paid: the money is on the wallet again. For REFUND.',
  })
  returnTransfer(@Args(() => RefundReasonArgs) { id, reason }: RefundReasonArgs, @Ctx() ctx: Context) {
    return returnTransfer(ctx.db, signedIn(ctx), id, reason, ctx.now)
  }
}

@Resolver(() => Refund)
export class RefundFieldsResolver {
  @FieldResolver(() => String, { description: 'Where it is, in one French sentence.' })
  sentence(@Root() refund: Refund) {
    return refundSentence(refund)
  }

  @FieldResolver(() => RefundHeldUp, {
    nullable: true,
    description: 'Why money for a card does not leave by itself; null for the family.',
  })
  heldUp(@Root() refund: Refund, @Ctx() ctx: Context): Promise<RefundHeldUp | null> {
    return heldUpShown(ctx, signedIn(ctx), refund).then((reason) => reason && RefundHeldUp.because(reason))
  }

  @FieldResolver(() => Regie)
  regie(@Root() refund: Refund, @Ctx() ctx: Context) {
    return regieById(ctx).load(refund.regieId)
  }

  @FieldResolver(() => Account)
  account(@Root() refund: Refund, @Ctx() ctx: Context) {
    return accountById(ctx).load(refund.accountId)
  }

  @FieldResolver(() => Boolean, { description: 'The family asked for it, not the town hall.' })
  askedByFamily(@Root() refund: Refund) {
    return refund.askedBy === refund.accountId
  }

  @FieldResolver(() => String, { nullable: true, description: 'null for the family when the town hall asked.' })
  askedByName(@Root() refund: Refund, @Ctx() ctx: Context) {
    return nameShown(ctx, signedIn(ctx), refund, refund.askedBy)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who agreed; null: nobody, or not for the family to know.',
  })
  approvedByName(@Root() refund: Refund, @Ctx() ctx: Context) {
    return nameShown(ctx, signedIn(ctx), refund, refund.approvedBy)
  }

  @FieldResolver(() => [RefundLine], { description: 'What it gives back of each booking.' })
  lines(@Root() refund: Refund, @Ctx() ctx: Context) {
    return linesOfRefund(ctx).load(refund.id)
  }

  @FieldResolver(() => RefundCan)
  can(@Root() refund: Refund, @Ctx() ctx: Context): RefundCan {
    return RefundCan.of(refund, signedIn(ctx))
  }
}

@Resolver(() => RefundLine)
export class RefundLineFieldsResolver {
  @FieldResolver(() => Booking, { description: 'What was paid for.' })
  booking(@Root() line: RefundLine, @Ctx() ctx: Context) {
    return bookingOfRefund(ctx).load(line.bookingId)
  }
}

@Resolver(() => Wallet)
export class WalletRefundsResolver {
  @FieldResolver(() => CentsScalar, {
    description: 'What of the balance can be taken out: neither care-only money nor what its invoices still ask.',
  })
  refundableCents(@Root() wallet: Wallet, @Ctx() ctx: Context) {
    return refundableCents(ctx, wallet)
  }

  @FieldResolver(() => CentsScalar, { description: 'What of the balance can go back to the cards that paid.' })
  cardRefundableCents(@Root() wallet: Wallet, @Ctx() ctx: Context) {
    return cardRefundableCents(ctx, wallet)
  }

  @FieldResolver(() => WalletRefundConnection, {
    description: 'What was taken out of it or given back to it, newest first.',
  })
  refunds(@Root() wallet: Wallet, @Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context) {
    return refundsOfWallet(ctx, wallet.id, page)
  }
}

@Resolver(() => Order)
export class OrderRefundsResolver {
  @FieldResolver(() => [Refund], { description: 'What the staff gave back of it, newest first.' })
  refunds(@Root() order: Order, @Ctx() ctx: Context) {
    return refundsOfOrder(ctx, order)
  }
}
