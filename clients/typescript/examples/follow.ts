import { type CantineClient, changesSince } from '../src/index.js'

/** Where a program keeps how far it has read: beside what it makes of it, in one transaction. */
export interface Kept {
  cursor: string | null
}

/** The days whose counts changed since the last time, each once. */
export async function daysToReadAgain(client: CantineClient, communeId: string, kept: Kept): Promise<Set<string>> {
  const days = new Set<string>()
  for await (const { changes, cursor } of changesSince(client, communeId, kept.cursor, ['COUNTS'])) {
    for (const { day } of changes) if (day) days.add(day)
    kept.cursor = cursor
  }
  return days
}
