import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Account } from '../../accounts/index.js'
import { ReviewDocumentInput, ReviewDocumentResult, SupportingDocument } from '../../documents/index.js'
import { ServiceAccess } from '../service-access.entity.js'
import { canOnAccess, canOnAccount, canOnDocument } from './can-decide.query.js'
import { OpenLineInput, TakeBackDecisionInput, UndoDecisionsInput } from './decision.input.js'
import { AccessCan, OpenedLine, ReviewCan, TakeBackDecisionResult, UndoDecisionsResult } from './decision.result.js'
import { openLine } from './open-line.command.js'
import { readOpenedLines } from './opened-lines.query.js'
import { reviewDocument } from './review-document.command.js'
import { takeBackDecision } from './take-back-decision.command.js'
import { undoDecisions } from './undo-decisions.command.js'

@Resolver()
export class DecisionsResolver {
  @Mutation(() => ReviewDocumentResult, {
    description: 'Accepts or refuses a document of a family. For DECIDE_FAMILIES.',
  })
  reviewDocument(@Args(() => ReviewDocumentInput) asked: ReviewDocumentInput, @Ctx() ctx: Context) {
    return reviewDocument(ctx, signedIn(ctx), asked)
  }

  @Mutation(() => UndoDecisionsResult, {
    description: 'Within some seconds, before the family is told: all of them, or none. For DECIDE_FAMILIES.',
  })
  undoDecisions(@Args(() => UndoDecisionsInput) { lines }: UndoDecisionsInput, @Ctx() ctx: Context) {
    return undoDecisions(ctx, signedIn(ctx), lines)
  }

  @Mutation(() => TakeBackDecisionResult, {
    description:
      'At any time, with a reason that the family reads: what was decided waits again, what was ended goes on. For DECIDE_FAMILIES.',
  })
  takeBackDecision(@Args(() => TakeBackDecisionInput) asked: TakeBackDecisionInput, @Ctx() ctx: Context) {
    return takeBackDecision(ctx, signedIn(ctx), asked)
  }

  @Query(() => [OpenedLine], {
    description: 'What colleagues have before their eyes of what waits for a decision. For DECIDE_FAMILIES.',
  })
  openedLines(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readOpenedLines(ctx, signedIn(ctx), communeId)
  }

  @Mutation(() => [OpenedLine], {
    description:
      'Says for a minute that the actor has a line before their eyes; answers which are before whose. For DECIDE_FAMILIES.',
  })
  openLine(@Args(() => OpenLineInput) asked: OpenLineInput, @Ctx() ctx: Context) {
    return openLine(ctx, signedIn(ctx), asked)
  }
}

@Resolver(() => ServiceAccess)
export class AccessCanResolver {
  @FieldResolver(() => AccessCan)
  can(@Root() access: ServiceAccess, @Ctx() ctx: Context) {
    return canOnAccess(ctx, signedIn(ctx), access)
  }
}

@Resolver(() => Account)
export class AccountCanResolver {
  @FieldResolver(() => ReviewCan)
  can(@Root() account: Account, @Ctx() ctx: Context) {
    return canOnAccount(signedIn(ctx), account)
  }
}

@Resolver(() => SupportingDocument)
export class DocumentCanResolver {
  @FieldResolver(() => ReviewCan)
  can(@Root() document: SupportingDocument, @Ctx() ctx: Context) {
    return canOnDocument(signedIn(ctx), document)
  }
}
