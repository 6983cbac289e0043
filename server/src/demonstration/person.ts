import type { FastifyInstance } from 'fastify'
import * as v from 'valibot'
import { SESSION_HEADER } from '../platform/actor.js'
import { DemonstrationStopped } from './demonstration-stopped.js'

const Answer = v.object({
  data: v.nullish(v.unknown()),
  errors: v.optional(v.array(v.object({ message: v.string() }))),
})
/** The answer of a mutation: what was made, or why it was not. */
const Done = v.object({
  done: v.looseObject({ __typename: v.string(), id: v.optional(v.string()), message: v.optional(v.string()) }),
})
const Entered = v.object({ viewer: v.object({ sessionId: v.string() }) })

type Variables = Record<string, unknown>

interface Request {
  headers: Record<string, string>
  payload: { query: string; variables: Variables }
}
/** Gives a request to the API. */
export type Send = (request: Request) => Promise<{ cookies: { name: string; value: string }[]; json(): unknown }>

/** No network is needed: it is given to the server itself, which treats it as any other. */
export const sendTo =
  (app: Pick<FastifyInstance, 'inject'>): Send =>
  (request) =>
    app.inject({ method: 'POST', url: '/graphql', ...request })

/**
 * Somebody at a browser: what they ask goes through the API, with their cookies and their session, and is refused as anybody's is.
 */
export class Person {
  private readonly cookies = new Map<string, string>()
  private sessionId: string | null = null

  constructor(
    private readonly give: Send,
    readonly email: string,
    private readonly password: string,
  ) {}

  /** A mutation that signs them in: their password, or a link that they opened. */
  async enter(call: string, variables: Variables): Promise<void> {
    const done = await this.visit('SignedIn { viewer { sessionId } }', call, variables)
    this.sessionId = v.parse(Entered, done).viewer.sessionId
  }

  /** A mutation by nobody who is signed in yet. `yes` is the type of a yes: a refusal stops, with its sentence. */
  async visit(yes: string, call: string, variables: Variables): Promise<v.InferOutput<typeof Done>['done']> {
    const fragment = yes.includes('{') ? yes : `${yes} { id }`
    const query = `mutation ${call} { __typename ... on ${fragment} ... on Refusal { message } } }`
    const { done } = v.parse(Done, await this.send(query, variables))
    if (!yes.startsWith(done.__typename)) throw new DemonstrationStopped(done.message ?? done.__typename)
    return done
  }

  /** A mutation by them; answers the id of what was made. */
  async change(yes: string, call: string, variables: Variables): Promise<string> {
    await this.signIn()
    return (await this.visit(yes, call, variables)).id ?? ''
  }

  /** An operation that answers data, without a refusal of its own. */
  async ask<S extends v.GenericSchema>(operation: string, variables: Variables, answer: S): Promise<v.InferOutput<S>> {
    await this.signIn()
    return v.parse(answer, await this.send(operation, variables))
  }

  async leave(): Promise<void> {
    if (this.sessionId) await this.send('mutation { signOut { ok } }', {})
    this.sessionId = null
  }

  private async signIn(): Promise<void> {
    if (this.sessionId) return
    const { email, password } = this
    await this.enter('($email: String!, $password: String!) { done: signIn(email: $email, password: $password)', {
      ...{ email, password },
    })
  }

  private async send(query: string, variables: Variables): Promise<unknown> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answered = await this.give({
      headers: {
        'content-type': 'application/json',
        ...(cookie && { cookie }),
        ...(this.sessionId && { [SESSION_HEADER]: this.sessionId }),
      },
      payload: { query, variables },
    })
    for (const { name, value } of answered.cookies)
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    const { data, errors } = v.parse(Answer, answered.json())
    if (errors) throw new DemonstrationStopped(errors.map(({ message }) => message).join(' '))
    return data
  }
}
