import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Commune } from '../../communes/index.js'
import { SupportingDocument } from '../supporting-document.entity.js'
import { DocumentType } from './document-type.entity.js'
import { archiveDocumentType, changeDocumentType, createDocumentType } from './set-up-type.command.js'
import { ChangeDocumentTypeInput, CreateDocumentTypeInput } from './type-setup.input.js'
import { readTypeSetups } from './type-setup.query.js'
import { DocumentTypeResult, DocumentTypeSetup } from './type-setup.result.js'
import { documentTypeById, documentTypesOfCommune } from './document-type.loaders.js'

@Resolver()
export class DocumentTypeSetupResolver {
  @Query(() => [DocumentTypeSetup], {
    description: 'Every type of document of a commune, for who sets it up. For SET_UP_SERVICES.',
  })
  documentTypeSetups(@Arg('communeId', () => UUIDScalar) communeId: string, @Ctx() ctx: Context) {
    return readTypeSetups(ctx.db, signedIn(ctx), communeId)
  }

  @Mutation(() => DocumentTypeResult, {
    description: 'A document that situations may then ask for. For SET_UP_SERVICES.',
  })
  createDocumentType(@Arg('input', () => CreateDocumentTypeInput) input: CreateDocumentTypeInput, @Ctx() ctx: Context) {
    return createDocumentType(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => DocumentTypeResult, {
    description: 'What families gave keeps the last day it had. For SET_UP_SERVICES.',
  })
  changeDocumentType(@Arg('input', () => ChangeDocumentTypeInput) input: ChangeDocumentTypeInput, @Ctx() ctx: Context) {
    return changeDocumentType(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => DocumentTypeResult, {
    description: 'No longer asked for; what families gave under it stays. For SET_UP_SERVICES.',
  })
  archiveDocumentType(
    @Arg('typeId', () => UUIDScalar) typeId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveDocumentType(ctx.db, signedIn(ctx), { typeId, revision, archived: true }, ctx.now)
  }

  @Mutation(() => DocumentTypeResult, { description: 'An archived one may be asked for again. For SET_UP_SERVICES.' })
  restoreDocumentType(
    @Arg('typeId', () => UUIDScalar) typeId: string,
    @Arg('revision', () => Int) revision: number,
    @Ctx() ctx: Context,
  ) {
    return archiveDocumentType(ctx.db, signedIn(ctx), { typeId, revision, archived: false }, ctx.now)
  }
}

@Resolver(() => Commune)
export class CommuneDocumentTypesResolver {
  @FieldResolver(() => [DocumentType], { description: 'Documents that the commune asks for, in its order.' })
  documentTypes(@Root() commune: Commune, @Ctx() ctx: Context) {
    return documentTypesOfCommune(ctx).load(commune.id)
  }
}

@Resolver(() => SupportingDocument)
export class TypeOfDocumentResolver {
  @FieldResolver(() => DocumentType, { nullable: true, description: 'Null: nothing that its commune asks for.' })
  type(@Root() document: SupportingDocument, @Ctx() ctx: Context) {
    return document.typeId ? documentTypeById(ctx).load(document.typeId) : null
  }
}
