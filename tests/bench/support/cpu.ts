import { readdirSync, readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100

interface Ticks {
  parent: number
  own: number
  ofDead: number
}

/** CPU ticks of each process, from /proc: only Linux has it; elsewhere the shares are not measured. */
function ticks(): Map<number, Ticks> {
  const found = new Map<number, Ticks>()
  for (const name of readdirSync('/proc').filter((n) => /^\d+$/.test(n))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number)
      const [, parent = 0] = fields
      found.set(Number(name), {
        parent,
        own: (fields[11] ?? 0) + (fields[12] ?? 0),
        ofDead: (fields[13] ?? 0) + (fields[14] ?? 0),
      })
    } catch {
      // it ended meanwhile: its parent counts it
    }
  }
  return found
}

/** CPU seconds used so far by a process and its children, those that have ended included. */
export function cpuSeconds(pid: number, alone = false): number {
  try {
    const all = ticks()
    const own = all.get(pid)
    if (!own) return Number.NaN
    let sum = own.own + (alone ? 0 : own.ofDead)
    if (alone) return sum / TICKS_PER_SECOND
    for (const [child, t] of all) if (t.parent === pid && child !== pid) sum += t.own + t.ofDead
    return sum / TICKS_PER_SECOND
  } catch {
    return Number.NaN
  }
}

export interface Shares {
  server: number
  postgres: number
  driver: number
  seconds: number
}

/** CPU seconds of server, PostgreSQL and this driver while some work runs. */
export async function cpuWhile<T>(
  pids: { server: number; postgres: number },
  work: () => Promise<T>,
): Promise<{ result: T; cpu: Shares }> {
  const at = () => ({
    server: cpuSeconds(pids.server),
    postgres: cpuSeconds(pids.postgres),
    driver: cpuSeconds(process.pid, true),
  })
  const before = at()
  const started = performance.now()
  const result = await work()
  const after = at()
  return {
    result,
    cpu: {
      server: after.server - before.server,
      postgres: after.postgres - before.postgres,
      driver: after.driver - before.driver,
      seconds: (performance.now() - started) / 1000,
    },
  }
}

/** « CPU: server 41 % (2.1 ms), postgres 50 % (2.5 ms), driver 9 % », milliseconds for each of `count` answers. */
export function inWords({ server, postgres, driver }: Shares, count: number): string {
  const all = server + postgres + driver
  if (Number.isNaN(all) || all === 0) return ''
  const share = (part: number) => `${Math.round((100 * part) / all)} %`
  const each = (part: number) => `${((1000 * part) / count).toFixed(2)} ms`
  return `CPU: server ${share(server)} (${each(server)}), postgres ${share(postgres)} (${each(postgres)}), driver ${share(driver)}`
}
