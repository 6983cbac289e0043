import type { GivenFacts } from '../language/facts.policy.js'

/** When a child came and left, by the clock of the commune: 'HH:MM'. */
export interface Hours {
  arrivedAt: string | null
  leftAt: string | null
}

const NOON = '12:00'

/** The facts of arrival and departure; how long the child stayed when both are known and in their order; whether it came in the morning, stayed in the evening, or both. */
export function hoursFacts({ arrivedAt, leftAt }: Partial<Hours>): GivenFacts {
  const minutes = arrivedAt && leftAt ? minutesOf(leftAt) - minutesOf(arrivedAt) : -1
  return {
    arrivedAt: arrivedAt ?? undefined,
    leftAt: leftAt ?? undefined,
    minutes: minutes < 0 ? undefined : minutes,
    slots: slotsOf(arrivedAt, leftAt),
  }
}

function slotsOf(arrivedAt: Hours['arrivedAt'] | undefined, leftAt: Hours['leftAt'] | undefined): string[] | undefined {
  const slots = [...(arrivedAt && arrivedAt < NOON ? ['am'] : []), ...(leftAt && leftAt >= NOON ? ['pm'] : [])]
  return slots.length > 0 ? slots : undefined
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
