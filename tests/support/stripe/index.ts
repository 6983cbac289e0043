import { afterAll, afterEach, beforeAll } from '@jest/globals'
import { clock } from '../clock.js'
import { Account } from './account.js'
import { StripeServer } from './server.js'

export type { Account, Dispute, Event, Payout, Refund, Session } from './account.js'
export { closeDispute, failPayout, makePayout, openDispute } from './bank.js'
export { endSlowPayment, expireSession, pay } from './checkout.js'
export { deliver, send, takeEvents } from './delivery.js'
export { endRefund, makeRefund } from './money.js'

let current: StripeServer | null = null

/** The emulator of the running test file. */
export function stripe(): StripeServer {
  if (!current) throw new Error('call useStripe() at the top of the test file, before useTown()')
  return current
}

/** Starts an emulator for the file and points the servers opened after it to it; the weather clears after each test. */
export function useStripe(): void {
  beforeAll(async () => {
    current = new StripeServer()
    await current.listen()
    process.env['TEST_STRIPE_API_BASE'] = current.url
  })
  afterEach(() => current?.weather.clear())
  afterAll(async () => {
    await current?.close()
    delete process.env['TEST_STRIPE_API_BASE']
    current = null
  })
}

/** A new merchant, on the clock of the tests. */
export function anAccount({ livemode = false } = {}): Account {
  const account = new Account(livemode, () => clock.now())
  stripe().accounts.push(account)
  return account
}
