import type { DataSource } from 'typeorm'
import type { Config } from '../platform/config.js'
import type { Day } from '../platform/day.js'
import { EXAMPLE } from './example.js'
import { Person, type Send } from './person.js'
import type { Standing, StandingCommune } from './what-stands.query.js'

/** What the steps are played with: the API, the database to look at, and the people of the example. */
export interface Stage {
  send: Send
  db: DataSource
  config: Pick<Config, 'secretKey'>
  now: Date
  today: Day
  people: People
  /** Says once and for good that the database is a demonstration: the application's login may not. */
  mark(now: Date): Promise<void>
}

/** What one step finds, and leaves to be done once: whoever was stopped in the middle begins again with what is missing. */
export interface Step {
  /** As the start says it; steps that follow each other may share it. */
  title: string
  isDone(standing: Standing): boolean
  play(stage: Stage, standing: Standing): Promise<void>
}

/** Everybody at a browser of their own, signed in when they first need it. */
export class People {
  private readonly met = new Map<string, Person>()

  constructor(private readonly send: Send) {}

  named(email: string): Person {
    const known = this.met.get(email) ?? new Person(this.send, email, EXAMPLE.password)
    this.met.set(email, known)
    return known
  }

  async leave(): Promise<void> {
    for (const person of this.met.values()) await person.leave()
  }
}

export const standingCommune = (standing: Standing, insee: string): StandingCommune | undefined =>
  standing.communes.find((commune) => commune.insee === insee)

/** The id of what a step before has made. */
export function idOf(made: readonly { id: string; name: string }[], name: string): string {
  const found = made.find((one) => one.name === name)
  if (!found) throw new Error(`« ${name} » is made by a step before`)
  return found.id
}

/** Those of the example that are not there yet. */
export const missingOf = <T extends { name: string }>(wanted: readonly T[], made: readonly { name: string }[]): T[] =>
  wanted.filter(({ name }) => !made.some((one) => one.name === name))
