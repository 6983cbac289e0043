import type { DataSource } from 'typeorm'
import type { Config } from '../platform/config.js'
import { DemonstrationStopped } from './demonstration-stopped.js'
import { playDemonstration } from './play-demonstration.js'
import type { Stage } from './step.js'
import { progressOf, readStanding } from './what-stands.query.js'
import { clock } from '../platform/clock.js'
import { StartRefused } from '../platform/start-refused.js'

const OPENED_BY_OTHERS =
  'Démonstration : cette installation est déjà ouverte par d’autres, rien n’y est ajouté. Pour voir la démonstration, donnez un DATA_DIR neuf.'

/** What a start needs of the server for it: made only when there is something to play, as the application and not as the owner. */
export type OpenServer = () => Promise<Pick<Stage, 'send' | 'db'> & { close(): Promise<void> }>

/**
 * Plays what is missing of the demonstration before anything is served, one process at a time. False in an install that others
 * opened: it is theirs. The owner looks, waits its turn and sets the mark, no more.
 */
export async function startDemonstration(
  owner: DataSource,
  config: Pick<Config, 'secretKey'>,
  openServer: OpenServer,
  say: (line: string) => void,
): Promise<boolean> {
  if (progressOf(await readStanding(owner)) === 'PLAYED') return true
  const turn = owner.createQueryRunner()
  await turn.query(`select pg_advisory_lock(hashtextextended('demonstration', 0))`)
  try {
    const progress = progressOf(await readStanding(owner))
    if (progress === 'OF_OTHERS') say(OPENED_BY_OTHERS)
    if (progress !== 'TO_PLAY') return progress === 'PLAYED'
    const { db, send, close } = await openServer()
    try {
      await playDemonstration({ send, db, config, now: clock.now(), mark: (now) => markDemonstration(owner, now) }, say)
    } finally {
      await close()
    }
    return true
  } catch (caught) {
    throw caught instanceof DemonstrationStopped ? new StartRefused(`${caught.message} ${BEGIN_AGAIN}`) : caught
  } finally {
    await turn.query(`select pg_advisory_unlock(hashtextextended('demonstration', 0))`).catch(() => undefined)
    await turn.release()
  }
}

const BEGIN_AGAIN = 'Redémarrez pour continuer, ou donnez un DATA_DIR neuf, ou DEMO=false.'

/**
 * The one thing of a demonstration that no operation does, and that no operation undoes. Whoever tries it shares its
 * accounts: no second factor is asked for, until an administrator gives a day from the console.
 */
export const markDemonstration = (owner: Pick<DataSource, 'query'>, now: Date): Promise<void> =>
  owner.query(
    `update agglomeration set demonstration_at = coalesce(demonstration_at, $1),
       second_factor_from = case when demonstration_at is null then null else second_factor_from end`,
    [now],
  )
