/** In which cookies a browser carries them, and for how long, in seconds. */
export const JOURNEY = { name: 'identity-journey', seconds: 600 } as const
export const SHOWN = { name: 'identity-shown', seconds: 1800 } as const
export const ID_TOKEN = { name: 'identity-token', seconds: 30 * 24 * 3600 } as const

/** What the pages may read: the session was opened by a provider, whose own session ends when one signs out. */
export const BY_PROVIDER = 'by-provider'
