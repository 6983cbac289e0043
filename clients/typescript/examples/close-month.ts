import { type CantineClient, JournalDocument, pages, RemittanceSheetDocument } from '../src/index.js'

/** The entries of a month by account, in cents, once every day of it is closed; null: its figures may still move. */
export async function monthOf(
  client: CantineClient,
  regieId: string,
  from: string,
  to: string,
): Promise<Map<string, { debitCents: number; creditCents: number }> | null> {
  const { remittanceSheet } = await client.ask(RemittanceSheetDocument, { regieId, from, to })
  if (!remittanceSheet.closed) return null
  const accounts = new Map<string, { debitCents: number; creditCents: number }>()
  for await (const line of pages(client, JournalDocument, { regieId, from, to }, ({ journal }) => journal)) {
    const sum = accounts.get(line.accountCode) ?? { debitCents: 0, creditCents: 0 }
    sum.debitCents += line.debitCents
    sum.creditCents += line.creditCents
    accounts.set(line.accountCode, sum)
  }
  return accounts
}
