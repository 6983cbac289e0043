/** What goes wrong on the way to Stripe, for the next requests. */
export type Weather =
  | { kind: 'fine' }
  /** Nobody answers: the connection is cut before anything is done. */
  | { kind: 'down' }
  /** The work is done, and the connection cut before the answer: what a kill or a network fault looks like from here. */
  | { kind: 'mute' }
  /** The answer comes after this long. */
  | { kind: 'slow'; ms: number }
  /** 429, 500… instead of an answer. */
  | { kind: 'error'; status: 429 | 500 }

/** Weather that clears after a number of requests, or stays. */
export class Forecast {
  private now: Weather = { kind: 'fine' }
  private left = Infinity
  private before = 0

  /** For so many requests, once so many others have gone well. */
  set(weather: Weather, requests = Infinity, after = 0): void {
    this.now = weather
    this.left = requests
    this.before = after
  }

  clear(): void {
    this.set({ kind: 'fine' })
  }

  next(): Weather {
    if (this.before-- > 0) return { kind: 'fine' }
    if (this.left-- > 0) return this.now
    this.clear()
    return this.now
  }
}
