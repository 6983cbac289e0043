import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { importBankStatement, matchPayout } from './bank/bank-lines.command.js'
import { previewStatement } from './bank/statement.query.js'
import { BankStatementInput, BankStatementPreview } from './bank/statement.result.js'
import { closePeriod } from './close-period.command.js'
import { closingsOf } from './closing.query.js'
import { ClosePeriodResult, Closings } from './closing.result.js'
import { payoutReport } from './payouts.query.js'
import { BankLinesOutcome, ImportBankStatementInput, MatchPayoutInput, PayoutReport } from './payouts.result.js'
import { JournalArgs, PeriodArgs } from './reports.input.js'
import { readBalance, readJournal, readRemittance } from './reports.query.js'
import { JournalConnection, RemittanceSheet, TrialBalance } from './reports.result.js'
import type { Day } from '../../platform/day.js'

@Resolver()
export class ReportsResolver {
  @Query(() => JournalConnection, {
    description: 'Entries of a régie between two accounting days, in order. For KEEP_BOOKS.',
  })
  journal(@Args(() => JournalArgs) asked: JournalArgs, @Ctx() ctx: Context) {
    return readJournal(ctx.db, signedIn(ctx), asked)
  }

  @Query(() => TrialBalance, {
    description: 'What each account of a régie held, what moved, what it holds. For READ_REPORTS.',
  })
  trialBalance(@Args(() => PeriodArgs) asked: PeriodArgs, @Ctx() ctx: Context) {
    return readBalance(ctx.db, signedIn(ctx), asked)
  }

  @Query(() => RemittanceSheet, {
    description: 'État de versement of a régie between two accounting days. For READ_REPORTS.',
  })
  remittanceSheet(@Args(() => PeriodArgs) asked: PeriodArgs, @Ctx() ctx: Context) {
    return readRemittance(ctx.db, signedIn(ctx), asked)
  }

  @Query(() => Closings, { description: 'What is closed of the books of a régie, and what can be. For KEEP_BOOKS.' })
  closings(@Arg('regieId', () => UUIDScalar) regieId: string, @Ctx() ctx: Context) {
    return closingsOf(ctx.db, signedIn(ctx), regieId, ctx.now)
  }

  @Mutation(() => ClosePeriodResult, {
    description: 'For good: what comes later is of the first open day. For KEEP_BOOKS.',
  })
  closePeriod(
    @Arg('regieId', () => UUIDScalar) regieId: string,
    @Arg('lastDay', () => DayScalar) lastDay: Day,
    @Ctx() ctx: Context,
  ) {
    return closePeriod(ctx.db, signedIn(ctx), regieId, lastDay, ctx.now)
  }

  @Query(() => PayoutReport, {
    description: 'Payouts of the card provider beside the statement of the bank. For KEEP_BOOKS.',
  })
  payoutReport(@Arg('regieId', () => UUIDScalar) regieId: string, @Ctx() ctx: Context) {
    return payoutReport(ctx.db, signedIn(ctx), regieId, ctx.now)
  }

  @Query(() => BankStatementPreview, {
    description: 'What importing a statement would keep. No effect. For KEEP_BOOKS.',
  })
  bankStatementPreview(@Arg('input', () => BankStatementInput) input: BankStatementInput, @Ctx() ctx: Context) {
    return previewStatement(ctx.db, signedIn(ctx), input)
  }

  @Mutation(() => BankLinesOutcome, {
    description:
      'The same statement imported twice counts once. Its columns are remembered for the régie. For KEEP_BOOKS.',
  })
  importBankStatement(
    @Arg('input', () => ImportBankStatementInput) input: ImportBankStatementInput,
    @Ctx() ctx: Context,
  ) {
    return importBankStatement(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => BankLinesOutcome, { description: 'Says which payout a line of the bank is. For KEEP_BOOKS.' })
  matchPayout(@Arg('input', () => MatchPayoutInput) input: MatchPayoutInput, @Ctx() ctx: Context) {
    return matchPayout(ctx.db, signedIn(ctx), input, ctx.now)
  }
}
