import type { UseMutationReturn, UseQueryReturn } from '@vue/apollo-composable'
import type { Route } from 'playwright-core'
import { answerWith, type Asked } from './contract.js'

/** Read off the generated hooks of an app: each operation, what it answers and what it is asked with. */
export type Operations<Hooks> = {
  [
    Hook in keyof Hooks as Hook extends `use${string}LazyQuery`
      ? never
      : Hook extends `use${infer Name}Query`
        ? Name
        : Hook extends `use${infer Name}Mutation`
          ? Name
          : never
  ]: Hooks[Hook] extends (...args: never[]) => UseQueryReturn<infer Data, infer Variables>
    ? { data: Data; variables: Variables }
    : Hooks[Hook] extends (...args: never[]) => UseMutationReturn<infer Data, infer Variables>
      ? { data: Data; variables: Variables }
      : never
}
interface Operation {
  data: unknown
  variables: unknown
}

/** No answer, or one that is no data. */
export class Failure {
  constructor(readonly answer: (route: Route) => Promise<void>) {}
}
/** The network is cut: nothing comes back. */
export const networkCut = new Failure((route) => route.abort('connectionfailed'))
/** A proxy that finds no server behind it. */
export const badGateway = new Failure((route) =>
  route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
)
/** An error of GraphQL, with the sentence of the server. */
export const graphqlError = (message: string, code: string): Failure =>
  new Failure((route) => route.fulfill({ json: { data: null, errors: [{ message, extensions: { code } }] } }))

type Once<O extends Operation> = O['data'] | Failure | ((variables: O['variables']) => O['data'] | Failure)
/** One answer for every call; or a list: one for each call, the last for all that follow. */
export type Mock<O extends Operation> = Once<O> | readonly Once<O>[]
export type Mocks<Ops> = { [Name in keyof Ops]?: Ops[Name] extends Operation ? Mock<Ops[Name]> : never }

type AnyOnce = object | Failure | ((variables: unknown) => object | Failure)

/** What the server's clock says in every page test, a Wednesday of November: no page follows the device, whose clock is wrong. */
export const NOW = '2026-11-25T10:00:00+01:00'
const HEADERS = { 'x-server-time': new Date(NOW).toISOString() }

/** Answers each operation of one page from its mocks, and remembers what was asked. */
export class MockedApi {
  readonly calls = new Map<string, unknown[]>()
  /** A mock that is missing or is no answer of the contract: the test fails with it. */
  readonly faults: string[] = []
  /** A browser says each request that failed in its console. */
  failed = 0
  inFlight = 0
  private readonly mocks = new Map<string, AnyOnce[]>()
  private readonly expected = new Set<string>()

  constructor(defaults: object) {
    this.set(defaults)
  }

  /** From here on these operations are answered so; each must be asked by the page before the test ends. */
  mock(mocks: object): void {
    this.set(mocks)
    for (const name of Object.keys(mocks)) this.expected.add(name)
  }

  private set(mocks: object): void {
    for (const [name, mock] of Object.entries(mocks)) this.mocks.set(name, ([mock] as AnyOnce[]).flat() as AnyOnce[])
  }

  awaits = (): boolean => this.faults.length === 0 && this.expected.size > 0

  whatIsWrong = (): string[] =>
    this.faults.length > 0 ? this.faults : [...this.expected].map((name) => `${name} has a mock and was never asked`)

  /** Answers one request to /graphql. */
  async answer(route: Route): Promise<void> {
    const asked = route.request().postDataJSON() as Asked
    const { operationName: name, variables = {} } = asked
    this.calls.set(name, [...(this.calls.get(name) ?? []), variables])
    this.expected.delete(name)
    const answers = this.mocks.get(name)
    const given = answers && answers.length > 1 ? answers.shift() : answers?.[0]
    if (!given) throw new Error(`The page asks ${name}: give it a mock. Variables: ${JSON.stringify(variables)}`)
    const answer = given instanceof Function ? given(variables) : given
    if (!(answer instanceof Failure)) return route.fulfill({ headers: HEADERS, json: answerWith(asked, answer) })
    this.failed += 1
    await answer.answer(route)
  }
}
