import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { UUIDScalar } from '../../platform/scalars.js'
import { Account, accountById } from '../accounts/index.js'
import { Commune, communeById } from '../communes/index.js'
import { describeDocument } from './describe-document.command.js'
import { DescribeDocumentInput } from './document.input.js'
import { DescribeDocumentResult, RemoveDocumentResult } from './document.result.js'
import { readDocumentsToReview } from './documents.query.js'
import { removeDocument } from './remove-document.command.js'
import { SupportingDocument } from './supporting-document.entity.js'

@Resolver(() => SupportingDocument)
export class DocumentsResolver {
  @Query(() => [SupportingDocument], {
    description: 'Documents that wait for a decision, oldest first; a hundred at most. For DECIDE_FAMILIES.',
  })
  documentsToReview(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readDocumentsToReview(ctx.db, signedIn(ctx), communeId)
  }

  @Mutation(() => RemoveDocumentResult, {
    description: 'Takes away a document that was not accepted. For its family, or DECIDE_FAMILIES.',
  })
  removeDocument(
    @Arg('id', () => UUIDScalar, { description: 'The document: `SupportingDocument.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return removeDocument(ctx, signedIn(ctx), id)
  }

  @Mutation(() => DescribeDocumentResult, {
    description: 'Corrects what a family said of its document. For DECIDE_FAMILIES.',
  })
  describeDocument(@Args(() => DescribeDocumentInput) asked: DescribeDocumentInput, @Ctx() ctx: Context) {
    return describeDocument(ctx, signedIn(ctx), asked)
  }

  @FieldResolver(() => Account)
  account(@Root() document: SupportingDocument, @Ctx() ctx: Context) {
    return accountById(ctx).load(document.accountId)
  }

  @FieldResolver(() => Commune, { nullable: true })
  commune(@Root() document: SupportingDocument, @Ctx() ctx: Context) {
    return communeById(ctx).load(document.communeId)
  }
}
