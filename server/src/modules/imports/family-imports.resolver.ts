import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { type Context, signedIn } from '../../platform/context.js'
import { UUIDScalar } from '../../platform/scalars.js'
import {
  DecideImportLinesInput,
  FamilyImportsArgs,
  ImportFamiliesInput,
  ImportInput,
  ImportLinesArgs,
  ReadFamilyFileInput,
  SetImportColumnsInput,
} from './family-import.input.js'
import { DropImportResult, FamilyImport, FamilyImportConnection, ImportResult } from './family-import.result.js'
import { ImportLineConnection } from './import-line.result.js'
import { readImport, readImportLines, readImports } from './family-imports.query.js'
import { checkAgain, decideImportLines, dropImport, setImportColumns } from './plan/change-draft.command.js'
import { readFamilyFile } from './plan/read-family-file.command.js'
import { importFamilies, sendImportInvitations } from './writing/start-import.command.js'
import { undoImport } from './writing/undo-import.command.js'

@Resolver()
export class FamilyImportsResolver {
  @Query(() => FamilyImportConnection, {
    description: 'The files of families that a commune sent, the newest first. For IMPORT_FAMILIES.',
  })
  familyImports(@Args(() => FamilyImportsArgs) args: FamilyImportsArgs, @Ctx() ctx: Context) {
    return readImports(ctx.db, signedIn(ctx), args)
  }

  @Query(() => FamilyImport, { description: 'An import of a commune. For IMPORT_FAMILIES.' })
  familyImport(
    @Arg('id', () => UUIDScalar, { description: 'The import: `FamilyImport.id`.' }) id: string,
    @Ctx() ctx: Context,
  ) {
    return readImport(ctx.db, signedIn(ctx), id)
  }

  @Query(() => ImportLineConnection, {
    description: 'What an import does of each line of its file. For IMPORT_FAMILIES.',
  })
  importLines(@Args(() => ImportLinesArgs) args: ImportLinesArgs, @Ctx() ctx: Context) {
    return readImportLines(ctx.db, signedIn(ctx), args)
  }

  @Mutation(() => ImportResult, {
    description: 'Looks at a file of families; nothing of it is written. For IMPORT_FAMILIES.',
  })
  readFamilyFile(@Arg('input', () => ReadFamilyFileInput) input: ReadFamilyFileInput, @Ctx() ctx: Context) {
    return readFamilyFile(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ImportResult, {
    description: 'Says what each column is, and looks at the file again. For IMPORT_FAMILIES.',
  })
  setImportColumns(@Arg('input', () => SetImportColumnsInput) input: SetImportColumnsInput, @Ctx() ctx: Context) {
    return setImportColumns(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ImportResult, {
    description: 'Says who the child of a line is, or leaves the line out. For IMPORT_FAMILIES.',
  })
  decideImportLines(@Arg('input', () => DecideImportLinesInput) input: DecideImportLinesInput, @Ctx() ctx: Context) {
    return decideImportLines(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ImportResult, { description: 'Looks at a draft again, as things are now. For IMPORT_FAMILIES.' })
  checkImport(@Arg('input', () => ImportInput) input: ImportInput, @Ctx() ctx: Context) {
    return checkAgain(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ImportResult, {
    description:
      'Has it written, all or nothing, as it was shown; `familyImport` says when it is done. For IMPORT_FAMILIES.',
  })
  importFamilies(@Arg('input', () => ImportFamiliesInput) input: ImportFamiliesInput, @Ctx() ctx: Context) {
    return importFamilies(ctx.db, signedIn(ctx), input)
  }

  @Mutation(() => ImportResult, {
    description: 'Takes a whole import back, while nothing depends on it. For IMPORT_FAMILIES.',
  })
  undoImport(@Arg('input', () => ImportInput) input: ImportInput, @Ctx() ctx: Context) {
    return undoImport(ctx.db, signedIn(ctx), input, ctx.now)
  }

  @Mutation(() => ImportResult, {
    description: 'Invites the families that have not come yet to choose their password. For IMPORT_FAMILIES.',
  })
  sendImportInvitations(@Arg('importId', () => UUIDScalar) importId: string, @Ctx() ctx: Context) {
    return sendImportInvitations(ctx.db, signedIn(ctx), importId, ctx.now)
  }

  @Mutation(() => DropImportResult, {
    description: 'Forgets a file of which nothing was written. For IMPORT_FAMILIES.',
  })
  dropImport(@Arg('input', () => ImportInput) input: ImportInput, @Ctx() ctx: Context) {
    return dropImport(ctx.db, signedIn(ctx), input, ctx.now)
  }
}
