import { startDemonstration } from '../../server/src/demonstration/start-demonstration.js'
import { type Send, sendTo } from '../../server/src/demonstration/person.js'
import { createDataSource } from '../../server/src/platform/database.js'
import { clock } from './clock.js'
import { makeTemplateOnce } from './database.js'
import { SLOW_MACHINE } from './slow-machine.js'
import { openTown, type Town } from './town.js'

/** A Wednesday of November, at ten. */
export const DEMONSTRATION_DAY = new Date('2026-11-25T10:00:00+01:00')

/** Plays what is missing of the demonstration in a town, as a start does; answers whether the town is one, and what was said. */
export async function playDemonstrationIn(
  { app, db, config, ownerUrl }: Town,
  send: Send = sendTo(app),
): Promise<{ isDemonstration: boolean; said: string[] }> {
  const owner = await createDataSource(ownerUrl, [], 2, SLOW_MACHINE).initialize()
  const said: string[] = []
  const close = () => Promise.resolve()
  try {
    const opened = () => Promise.resolve({ send, db, close })
    return { isDemonstration: await startDemonstration(owner, config, opened, (line) => said.push(line)), said }
  } finally {
    await owner.destroy()
  }
}

/** A copy of the demonstration, played once in a run, with its mails sent; the clock stays on that day. */
export async function openDemonstration(): Promise<Town> {
  clock.at(DEMONSTRATION_DAY)
  await makeTemplateOnce('template_demonstration', async () => {
    const town = await openTown('template_empty')
    await playDemonstrationIn(town)
    await town.runJobs()
    await town.close()
    return town
  })
  return openTown('template_demonstration')
}

/** A server that is killed once it has made so many changes; signing in is none. */
export function dyingAfter({ app }: Town, changes: number): Send {
  const send = sendTo(app)
  let made = 0
  return (request) => {
    const isChange = /^mutation/.test(request.payload.query) && !/done: signIn|signOut/.test(request.payload.query)
    if (isChange && made === changes) return Promise.reject(new Error('killed'))
    if (isChange) made++
    return send(request)
  }
}
