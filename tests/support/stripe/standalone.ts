import { setTimeout as sleep } from 'node:timers/promises'
import { Account } from './account.js'
import { deliver } from './delivery.js'
import { StripeServer } from './server.js'

/** `npm run stripe`: the emulator on its own, for developers. */
const server = new StripeServer()
const account = new Account(false, () => new Date())
account.key = process.env['STRIPE_KEY'] ?? account.key
account.webhookSecrets = [process.env['STRIPE_SIGNING'] ?? account.webhookSecrets[0] ?? '']
account.webhookUrl = process.env['WEBHOOK_URL'] ?? null
server.accounts.push(account)
await server.listen(Number(process.env['PORT'] ?? 12111))
process.stdout.write(
  `STRIPE_API_BASE=${server.url}\nclé secrète          ${account.key}\nsecret de signature  ${account.webhookSecrets[0]}\n` +
    `annonces à           ${account.webhookUrl ?? 'personne : donnez WEBHOOK_URL'}\n`,
)
for (;;) {
  await sleep(1_000)
  if (account.webhookUrl) await deliver(account).catch(() => undefined)
}
