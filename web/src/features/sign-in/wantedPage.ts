import { returnPath } from '@shared/account/returnPath'
import { now } from '@shared/clock'

/** As long as the link of the mail works. */
const KEPT_MS = 3_600_000
const KEY = 'page-voulue'

/** The mail opens in another tab: the page that was wanted waits there. */
export function keepWantedPage(path: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ path, at: now().getTime() }))
  } catch {
    // a browser that keeps nothing: the link of the mail leads home
  }
}

/** What this device wanted before its password was forgotten; « / » when it wanted nothing, or too long ago. */
export function keptWantedPage(): string {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('path' in kept) || !('at' in kept)) return '/'
    return typeof kept.at === 'number' && Math.abs(now().getTime() - kept.at) < KEPT_MS ? returnPath(kept.path) : '/'
  } catch {
    return '/'
  }
}

export const forgottenPath = (wanted: string) => withReturn('/mot-de-passe-oublie', wanted)

/** Staff sign in at the console, families here: each comes back to the page that was wanted. */
export function signInLink(wanted: string): { to: ReturnType<typeof withReturn> } | { href: string } {
  const [, inConsole] = /^\/admin(\/.*)?$/.exec(wanted) ?? [null, null]
  if (inConsole === null) return { to: withReturn('/connexion', wanted) }
  const path = returnPath(inConsole)
  return { href: path === '/' ? '/admin/connexion' : `/admin/connexion?retour=${encodeURIComponent(path)}` }
}

const withReturn = (path: string, wanted: string) => ({ path, query: wanted === '/' ? {} : { retour: wanted } })
