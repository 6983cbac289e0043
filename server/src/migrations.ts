import { Foundation1764000000000 } from './migrations/1764000000000-foundation.js'

/** In the order in which they run. Forward only. */
export const migrations = [Foundation1764000000000]
