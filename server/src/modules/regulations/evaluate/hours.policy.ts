import type { GivenFacts } from '../language/facts.policy.js'

/** When a child came and left, by the clock of the commune: 'HH:MM'. */
export interface Hours {
  arrivedAt: string | null
  leftAt: string | null
}

/** The facts of arrival and departure; how long the child stayed when both are known and in their order. */
export function hoursFacts({ arrivedAt, leftAt }: Partial<Hours>): GivenFacts {
  const minutes = arrivedAt && leftAt ? minutesOf(leftAt) - minutesOf(arrivedAt) : -1
  return {
    arrivedAt: arrivedAt ?? undefined,
    leftAt: leftAt ?? undefined,
    minutes: minutes < 0 ? undefined : minutes,
  }
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
