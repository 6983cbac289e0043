import { expect } from '@jest/globals'
import { type FieldNode, isObjectType, Kind, parse, print } from 'graphql'
import type pg from 'pg'
import { contract } from './contract.js'
import { TRACES } from './mutation-traces.js'

/** Each mutation that was done in this test file, whoever asked. */
const done = new Set<string>()

const KIND_OF = 'kindOfAnswer'
interface Watched {
  query: string
  fields: readonly { key: string; name: string }[]
}
const watched = new Map<string, Watched | null>()

/** The same mutation, which also asks what kind of answer it got; null for a question, and for a text that is no operation. */
export function watchMutation(query: string): Watched | null {
  const known = watched.get(query)
  if (known !== undefined) return known
  const made = tryToWatch(query)
  watched.set(query, made)
  return made
}

function tryToWatch(query: string): Watched | null {
  try {
    const document = parse(query)
    const [operation, ...others] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    if (operation?.operation !== 'mutation' || others.length > 0) return null
    const fields = operation.selectionSet.selections.filter((one) => one.kind === Kind.FIELD)
    const whole = fields.length === operation.selectionSet.selections.length // no fragment among them
    if (!whole || fields.some((field) => !field.selectionSet)) return null
    const definitions = document.definitions.map((one) =>
      one === operation
        ? { ...operation, selectionSet: { ...operation.selectionSet, selections: fields.map(withKind) } }
        : one,
    )
    return {
      query: print({ ...document, definitions }),
      fields: fields.map(({ alias, name }) => ({ key: (alias ?? name).value, name: name.value })),
    }
  } catch {
    return null // a test of a text that is no operation
  }
}

const withKind = (field: FieldNode): FieldNode => ({
  ...field,
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [
      ...(field.selectionSet?.selections ?? []),
      { kind: Kind.FIELD, alias: { kind: Kind.NAME, value: KIND_OF }, name: { kind: Kind.NAME, value: '__typename' } },
    ],
  },
})

/** Notes what was done, and gives the answer back as it was asked for. */
export function noteDone<T>({ fields }: Watched, data: T): T {
  const answers = Object.entries(data as Record<string, unknown>).map(([key, answer]) => {
    const name = fields.find((field) => field.key === key)?.name
    const [kind, asked] = withoutKind(answer)
    if (name && answer && !isRefusal(kind)) done.add(name)
    return [key, asked]
  })
  return Object.fromEntries(answers) as T
}

function withoutKind(answer: unknown): [kind: string | null, asked: unknown] {
  if (Array.isArray(answer)) return [null, answer.map((one) => withoutKind(one)[1])]
  if (typeof answer !== 'object' || answer === null) return [null, answer]
  const { [KIND_OF]: kind, ...asked } = answer as Record<string, unknown>
  return [typeof kind === 'string' ? kind : null, asked]
}

function isRefusal(kind: string | null): boolean {
  const type = kind ? contract.getType(kind) : null
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Refusal')
}

/** Every mutation that was done in this file left what `mutation-traces.ts` says it leaves. */
export async function expectTraces(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ action: string }>('select distinct action from audit_event')
  const actions = new Set(rows.map(({ action }) => action))
  const lost: string[] = []
  for (const mutation of done) {
    const trace = TRACES[mutation]
    if (!trace) lost.push(`${mutation}: no line in mutation-traces.ts`)
    else if ('actions' in trace) {
      if (!trace.mayBeIdle && !trace.actions.some((action) => actions.has(action)))
        lost.push(`${mutation}: no ${trace.actions.join(' or ')}`)
    } else if (trace.kept && (await owner.query(`select 1 from ${trace.kept} limit 1`)).rowCount === 0)
      lost.push(`${mutation}: no row of ${trace.kept}`)
  }
  done.clear()
  expect(lost).toEqual([])
}
