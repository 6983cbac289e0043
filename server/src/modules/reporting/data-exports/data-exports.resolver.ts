import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { type Context, signedIn } from '../../../platform/context.js'
import { Viewer } from '../../accounts/index.js'
import { askDataExport } from './ask-data-export.command.js'
import { DataExport } from './data-export.entity.js'
import { AskDataExportInput } from './data-export.input.js'
import { AskDataExportResult } from './data-export.result.js'
import { readDataExports } from './data-exports.query.js'

@Resolver(() => Viewer)
export class DataExportsResolver {
  @FieldResolver(() => [DataExport], {
    description: 'Copies of their data that are being made, or can still be fetched; newest first.',
  })
  dataExports(@Root() viewer: Viewer, @Ctx() ctx: Context) {
    return readDataExports(ctx.db, viewer.accountId, ctx.now)
  }

  @Mutation(() => AskDataExportResult, {
    description:
      'Has a copy made of what is kept of the account and of the people it answers for; a mail says when it can be fetched. For its owner.',
  })
  askDataExport(@Args(() => AskDataExportInput) input: AskDataExportInput, @Ctx() ctx: Context) {
    return askDataExport(ctx, signedIn(ctx), input)
  }
}
