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

  set(weather: Weather, requests = Infinity): void {
    this.now = weather
    this.left = requests
  }

  clear(): void {
    this.set({ kind: 'fine' })
  }

  next(): Weather {
    if (this.left-- > 0) return this.now
    this.clear()
    return this.now
  }
}
