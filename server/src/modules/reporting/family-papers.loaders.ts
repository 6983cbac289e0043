import { byParent, type PageAsked } from '../../platform/by-parent.js'
import { type Context, signedIn } from '../../platform/context.js'
import { type Family, moneyOf, scopeOf } from '../families/index.js'
import { pageOfReceipts, type PapersRow, readPapers, readReceipts, type ReceiptRow } from './family-papers.query.js'

const receipts = byParent<{ communeIds: string[] | null } & PageAsked, ReceiptRow>(
  'receipts of a family',
  (ctx, ids, asked) => readReceipts(ctx.db, ids, asked),
  (receipt) => receipt.accountId,
)

/** Newest first. */
export async function receiptsOf(ctx: Context, family: Family, { first, after }: PageAsked) {
  const reach = moneyOf(signedIn(ctx), family)
  const rows = await receipts(ctx, reach.accountId, { communeIds: scopeOf(reach), first, after })
  return pageOfReceipts(rows, first)
}

const papers = byParent<string[] | null, PapersRow>(
  'papers of a family',
  (ctx, ids, communes) => readPapers(ctx.db, ids, communes, ctx.now),
  (row) => row.accountId,
)

export async function papersOf(ctx: Context, family: Family): Promise<PapersRow[]> {
  const reach = moneyOf(signedIn(ctx), family)
  return papers(ctx, reach.accountId, scopeOf(reach))
}
