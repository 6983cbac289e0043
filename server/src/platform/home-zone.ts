import { type Day, dayAt } from './day.js'

/** Where the install lives: for what belongs to no commune. A commune's own calendar uses `Commune.timeZone`. */
export const HOME_ZONE = 'Europe/Paris'

export const homeDay = (now: Date): Day => dayAt(now, HOME_ZONE)
