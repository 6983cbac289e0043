import DataLoader from 'dataloader'
import { type Context, loader } from '../../../platform/context.js'
import { cents, maybe, number, text } from '../../../platform/row.js'
import { rowsOf } from '../../../platform/sql.js'
import { accountCodeSql, type PaperOf, regiesOnPaper } from '../../communes/index.js'
import { ACCOUNTS } from '../../wallet/index.js'
import { cashWarning, TILL } from './desk.policy.js'
import type { Deposit, DeskPayment } from './desk.result.js'

/** What the papers of the till say of their régie; one statement for all of them. */
const PAPERS = Symbol('regieOfPaper')
export const regieOfPaper = (ctx: Context, of: PaperOf) =>
  loader(
    ctx,
    PAPERS,
    () =>
      new DataLoader((asked: readonly PaperOf[]) => regiesOnPaper(ctx.db, asked), {
        cacheKeyFn: ({ regieId, day, identityId }) => `${regieId} ${day} ${identityId ?? ''}`,
      }),
  ).load(of)

/** The accounts that a deposit moves, from that of the till to that of the Treasury; one statement for all of them. */
const MOVED = Symbol('accountsOfDeposit')
export const accountsOfDeposit = (ctx: Context, of: Deposit) =>
  loader(
    ctx,
    MOVED,
    () =>
      new DataLoader(
        async (asked: readonly Deposit[]) => {
          const rows = await rowsOf(
            ctx.db,
            { till: maybe(text), bank: maybe(text) },
            `select ${accountCodeSql('w.id', 'w.kind', 'w.day')} as till, ${accountCodeSql('w.id', "'BANK'", 'w.day')} as bank
             from unnest($1::uuid[], $2::date[], $3::text[]) with ordinality as w(id, day, kind, n) order by w.n`,
            [asked.map(({ regieId }) => regieId), asked.map(({ day }) => day), asked.map(({ method }) => TILL[method])],
          )
          return asked.map(({ method }, at) => {
            const [till, bank] = [ACCOUNTS[TILL[method]], ACCOUNTS.BANK]
            return [
              { label: till.label, code: rows[at]?.till ?? till.code },
              { label: bank.label, code: rows[at]?.bank ?? bank.code },
            ]
          })
        },
        { cacheKeyFn: ({ id }) => id },
      ),
  ).load(of)

/** What to do once this cash is in the till; how much it holds stays with who keeps it. One statement for all. */
const HELD = Symbol('cashHeld')
export const warningAfter = (ctx: Context, { regieId, method }: DeskPayment): Promise<string | null> | null =>
  method !== 'CASH'
    ? null
    : loader(
        ctx,
        HELD,
        () =>
          new DataLoader<string, string | null>(async (ids) => {
            const rows = await rowsOf(
              ctx.db,
              { id: text, limit: maybe(cents), held: number },
              `select g.id, g.cash_limit_cents as limit, coalesce((select -sum(e.amount_cents)::int from ledger_account a
                 join ledger_entry e on e.ledger_account_id = a.id where a.regie_id = g.id and a.kind = 'CASH'), 0) as held
               from regie g where g.id = any($1::uuid[])`,
              [ids],
            )
            return ids.map((id) => {
              const found = rows.find((row) => row.id === id)
              return found ? cashWarning(found.held, found.limit) : null
            })
          }),
      ).load(regieId)
