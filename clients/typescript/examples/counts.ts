import { type CantineClient, KitchenDayDocument } from '../src/index.js'

/** How many meals each service makes on a day: service → meals. */
export async function countsOf(client: CantineClient, communeId: string, day: string): Promise<Map<string, number>> {
  const { kitchenDay } = await client.ask(KitchenDayDocument, { communeId, day })
  return new Map(kitchenDay.services.map(({ service, total }) => [service.name, total]))
}
