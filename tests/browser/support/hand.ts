import type { Locator } from 'playwright-core'

/**
 * A person at the desk, counted: each click and each field filled is one action. The time is a keystroke-level model: 1.1 s to point and
 * click, 0.28 s a keystroke of an ordinary typist, and 1.35 s of thought before each action (Card, Moran & Newell). What the person has to
 * look up elsewhere (the council's prices, the names of the team) is not in it.
 */
const CLICK = 1.1
const KEYSTROKE = 0.28
const THOUGHT = 1.35

interface Count {
  actions: number
  keys: number
}

export class Hand {
  private readonly counts = new Map<string, Count>()
  private current: Count = { actions: 0, keys: 0 }

  /** What follows is counted under this name. */
  at(step: string): this {
    this.current = this.counts.get(step) ?? { actions: 0, keys: 0 }
    this.counts.set(step, this.current)
    return this
  }

  async click(target: Locator): Promise<void> {
    await target.click()
    this.current.actions += 1
  }

  async fill(target: Locator, text: string): Promise<void> {
    await target.fill(text)
    this.current.actions += 1
    this.current.keys += text.length
  }

  async choose(target: Locator, label: string): Promise<void> {
    await target.selectOption({ label })
    this.current.actions += 1
  }

  /** A file found on the person's own device: the window to find it is one more click. */
  async attach(target: Locator, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await target.setInputFiles(file)
    this.current.actions += 2
  }

  async check(target: Locator, on = true): Promise<void> {
    await target.setChecked(on)
    this.current.actions += 1
  }

  get actions(): number {
    return [...this.counts.values()].reduce((sum, { actions }) => sum + actions, 0)
  }

  /** In seconds. */
  get seconds(): number {
    const keys = [...this.counts.values()].reduce((sum, count) => sum + count.keys, 0)
    return this.actions * (CLICK + THOUGHT) + keys * KEYSTROKE
  }

  get lines(): string[] {
    return [...this.counts].map(([step, { actions, keys }]) => `${step}: ${actions} actions, ${keys} keystrokes`)
  }
}
