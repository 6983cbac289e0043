type Close = () => unknown

/** Thrown by what would start after the order to stop. */
export class Stopped extends Error {}

/**
 * What a process has started, in order: whatever ends it (a signal, a start that fails half-way), all of it is stopped, last
 * first. What is being started at that moment is waited for, then stopped too.
 */
export class Closing {
  private readonly opened: Close[] = []
  private ending: Promise<void> | null = null

  get isEnding(): boolean {
    return this.ending !== null
  }

  async open<T>(start: () => Promise<T> | T, close: (started: T) => unknown): Promise<T> {
    if (this.ending) throw new Stopped()
    const starting = Promise.resolve().then(start)
    this.opened.push(() => starting.then(close, () => undefined))
    const started = await starting
    if (this.ending) throw new Stopped()
    return started
  }

  /** Once, however often it is asked for: a terminal and npm both pass Ctrl-C on. */
  all(): Promise<void> {
    this.ending ??= this.closeAll()
    return this.ending
  }

  private async closeAll(): Promise<void> {
    for (let close = this.opened.pop(); close; close = this.opened.pop())
      await Promise.resolve(close()).catch(() => undefined)
  }
}
