import type { World } from './world.js'

/** What a step did: done, refused (nothing may have moved), or not possible now. */
export type Outcome = 'done' | 'refused' | 'none'

export type Step = (world: World) => Promise<Outcome>

/** The same request once, or twice at the same instant: a double click must be one. */
export async function clicked<T>(world: World, work: () => Promise<T>): Promise<T[]> {
  return Promise.all(world.chance.percent(20) ? [work(), work()] : [work()])
}
