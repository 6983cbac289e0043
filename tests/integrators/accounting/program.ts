import {
  type CantineClient,
  JournalDocument,
  pages,
  ReceiptsDocument,
  RemittanceSheetDocument,
  type RemittanceSheetQuery,
  TrialBalanceDocument,
} from '../../../clients/typescript/src/index.js'

export interface Account {
  debitCents: number
  creditCents: number
}

/** A month of a régie, as an accounting system takes it over. */
export interface TakenOver {
  /** By the code of the account. */
  accounts: Map<string, Account>
  entries: number
  debitCents: number
  creditCents: number
  /** Its « état de versement »: the sections with their lines. */
  remittance: RemittanceSheetQuery['remittanceSheet']['sections']
  /** Numbers of the receipts of the month, in order. */
  receipts: string[]
}

export class NotYet extends Error {}

/** Takes over a month that is closed. Figures that do not add up are taken by nobody. */
export async function takeOver(client: CantineClient, regieId: string, from: string, to: string): Promise<TakenOver> {
  const { remittanceSheet } = await client.ask(RemittanceSheetDocument, { regieId, from, to })
  if (!remittanceSheet.closed) throw new NotYet('days of the period are still open')
  if (remittanceSheet.differenceCents !== 0) throw new NotYet('the régie has something to look into')

  const accounts = new Map<string, Account>()
  const transactions = new Map<string, number>()
  let entries = 0
  for await (const line of pages(client, JournalDocument, { regieId, from, to, first: 5 }, ({ journal }) => journal)) {
    const account = accounts.get(line.accountCode) ?? { debitCents: 0, creditCents: 0 }
    account.debitCents += line.debitCents
    account.creditCents += line.creditCents
    accounts.set(line.accountCode, account)
    const left = (transactions.get(line.transactionId) ?? 0) + line.debitCents - line.creditCents
    transactions.set(line.transactionId, left)
    entries += 1
  }
  for (const [id, left] of transactions) if (left !== 0) throw new Error(`transaction ${id} does not sum to zero`)

  const { trialBalance } = await client.ask(TrialBalanceDocument, { regieId, from, to })
  const codes = new Map<string, Account>()
  for (const { accountCode, debitCents, creditCents } of trialBalance.lines) {
    const sum = codes.get(accountCode) ?? { debitCents: 0, creditCents: 0 }
    codes.set(accountCode, { debitCents: sum.debitCents + debitCents, creditCents: sum.creditCents + creditCents })
  }
  for (const [code, { debitCents, creditCents }] of accounts) {
    const told = codes.get(code)
    if (told?.debitCents !== debitCents || told.creditCents !== creditCents)
      throw new Error(`account ${code} is not what the trial balance says`)
  }

  const receipts: string[] = []
  for await (const receipt of pages(client, ReceiptsDocument, { regieId, first: 5 }, (answer) => answer.receipts))
    if (receipt.day >= from && receipt.day <= to) receipts.push(receipt.number)
  const sums = [...accounts.values()]
  return {
    accounts,
    entries,
    debitCents: sums.reduce((sum, { debitCents }) => sum + debitCents, 0),
    creditCents: sums.reduce((sum, { creditCents }) => sum + creditCents, 0),
    remittance: remittanceSheet.sections,
    receipts: receipts.sort(),
  }
}
