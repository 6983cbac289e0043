/** Chances that one seed decides: the same seed plays the same game again. */
export class Chance {
  private state: number

  constructor(readonly seed: number) {
    this.state = seed >>> 0
  }

  /** In [0, 1): mulberry32. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /** True so many times out of a hundred. */
  percent(times: number): boolean {
    return this.next() * 100 < times
  }

  one<T>(from: readonly T[]): T | undefined {
    return from[this.between(0, from.length - 1)]
  }

  /** At most so many of them, all different, in any order. */
  some<T>(from: readonly T[], most: number): T[] {
    const left = [...from]
    const taken: T[] = []
    while (taken.length < most && left.length > 0) taken.push(...left.splice(this.between(0, left.length - 1), 1))
    return taken
  }

  /** One of the names, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    const names = Object.keys(weights) as K[]
    let left = this.next() * names.reduce((sum, name) => sum + weights[name], 0)
    for (const name of names) if ((left -= weights[name]) < 0) return name
    return names[0] as K
  }
}
