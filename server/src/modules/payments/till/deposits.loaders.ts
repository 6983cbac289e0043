import DataLoader from 'dataloader'
import { type Context, loader } from '../../../platform/context.js'
import { paymentsOfDeposits } from './desk-payments.query.js'
import type { DeskPayment } from './desk.result.js'

const PAYMENTS = Symbol('paymentsOfDeposit')

export const paymentsOfDeposit = (ctx: Context, depositId: string): Promise<DeskPayment[]> =>
  loader(
    ctx,
    PAYMENTS,
    () =>
      new DataLoader<string, DeskPayment[]>(async (ids) => {
        const all = await paymentsOfDeposits(ctx.db, ids)
        return ids.map((id) => all.filter((payment) => payment.depositId === id))
      }),
  ).load(depositId)
