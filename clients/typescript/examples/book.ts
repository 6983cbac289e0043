import { type CantineClient, PlaceOrderDocument, QuoteOrderDocument } from '../src/index.js'

/** Books days of one service for one child, paid by the wallet of its family. Answers the number of the order, or why not. */
export async function book(
  client: CantineClient,
  accountId: string,
  line: { beneficiaryId: string; serviceId: string; days: string[] },
  /** Made once for this purchase and noted: `placeOrder` sent again with it, and the same input, is the same order. */
  requestId: string,
): Promise<string> {
  const { quoteOrder } = await client.ask(QuoteOrderDocument, { input: { accountId, lines: [line] } })
  const [problem] = quoteOrder.unavailable
  if (problem) return problem.message
  const { placeOrder } = await client.ask(PlaceOrderDocument, {
    input: {
      accountId,
      lines: [line],
      expectedTotalCents: quoteOrder.totalCents,
      payment: 'WALLET',
      confirmedOverlaps: [],
      requestId,
    },
  })
  return placeOrder.__typename === 'OrderPlaced' ? placeOrder.order.number : placeOrder.message
}
