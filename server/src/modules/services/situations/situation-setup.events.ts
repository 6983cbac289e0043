import type { EntityManager } from 'typeorm'
import type { Day } from '../../../platform/day.js'
import type { Db } from '../../../platform/sql.js'

/** Services that a situation is for from today on, and those it no longer is for. */
export interface ChosenServices {
  situationId: string
  added: string[]
  removed: string[]
  today: Day
}
/** Answers what it took away, as the journal keeps it. */
export type FollowChosenServices = (tx: EntityManager, chosen: ChosenServices) => Promise<object[]>

/** Filled when the server starts: services knows nothing of prices. */
export const chosenServices: FollowChosenServices[] = []

export async function tellChosenServices(tx: EntityManager, chosen: ChosenServices): Promise<object[]> {
  const lost: object[] = []
  for (const follow of chosenServices) lost.push(...(await follow(tx, chosen)))
  return lost
}

/** Names of the services of a commune whose règlement, published or not, calls a situation by its name. */
export type ReadNamedSituation = (db: Db, communeId: string, name: string) => Promise<string[]>

/** Filled when the server starts. */
export const namedSituations: ReadNamedSituation[] = []

/** Names of those of these services whose règlement, in force or to come, asks where families live, which no custom field says. */
export type ReadResidenceReaders = (db: Db, serviceIds: readonly string[], now: Date) => Promise<string[]>

/** Filled when the server starts. */
export const residenceReaders: ReadResidenceReaders[] = []

export const whoReadsResidence = async (db: Db, serviceIds: readonly string[], now: Date): Promise<string[]> =>
  (await Promise.all(residenceReaders.map((read) => read(db, serviceIds, now)))).flat()

export const whoNames = async (db: Db, communeId: string, name: string): Promise<string[]> =>
  (await Promise.all(namedSituations.map((read) => read(db, communeId, name)))).flat()
