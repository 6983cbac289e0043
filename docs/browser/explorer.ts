import { buildSchema, type GraphQLSchema } from 'graphql'
import { type Editor, openEditor } from './editor.js'
import { isMutation, problemsOf, variablesOf } from './problems.js'

interface Example {
  field: string
  text: string
  variables: Record<string, unknown>
}

const part = <Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind => {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`)
  return found
}
const [form, token] = [part('ask', HTMLFormElement), part('token', HTMLInputElement)]
const [example, variables] = [part('example', HTMLSelectElement), part('variables', HTMLTextAreaElement)]
const [key, keyField] = [part('key', HTMLInputElement), part('key-field', HTMLElement)]
const [problems, button] = [part('problems', HTMLElement), part('send', HTMLButtonElement)]
const [told, headings] = [part('told', HTMLElement), part('headings', HTMLElement)]
const answered = part('answer', HTMLElement)

/** What is left of the requests, what to quote, when to come back. */
const SHOWN = [
  'ratelimit',
  'ratelimit-policy',
  'retry-after',
  'idempotency-replayed',
  'www-authenticate',
  'x-request-id',
]

const load = async (path: string): Promise<string | null> => {
  const answer = await fetch(`/developers/${path}`).catch(() => null)
  return answer?.ok ? answer.text() : null
}

function check(editor: Editor, schema: GraphQLSchema | null): void {
  const text = editor.text()
  const wrong = problemsOf(text, schema)
  problems.replaceChildren(
    ...wrong.map((problem) => {
      const line = document.createElement('li')
      line.textContent = problem
      return line
    }),
  )
  const writes = isMutation(text)
  button.textContent = writes ? 'Ask, and change real data' : 'Ask'
  keyField.hidden = !writes
}

async function ask(editor: Editor): Promise<void> {
  const read = variablesOf(variables.value)
  if ('problem' in read) {
    told.textContent = read.problem
    variables.focus()
    return
  }
  const query = editor.text()
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (token.value.trim() !== '') headers['authorization'] = `Bearer ${token.value.trim()}`
  if (isMutation(query)) headers['idempotency-key'] = key.value
  button.disabled = true
  told.textContent = 'Asking…'
  const began = performance.now()
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      // a program has no cookie: that of somebody who is signed in here is not sent
      credentials: 'omit',
      headers,
      body: JSON.stringify({ query, variables: read.variables }),
    })
    const text = await answer.text()
    told.textContent = `${answer.status} ${answer.statusText}, in ${Math.ceil(performance.now() - began)} ms.${sentenceOf(text)}`
    headings.replaceChildren(
      ...SHOWN.flatMap((name) => {
        const value = answer.headers.get(name)
        if (value === null) return []
        const [term, said] = [document.createElement('dt'), document.createElement('dd')]
        term.textContent = name
        said.textContent = value
        return [term, said]
      }),
    )
    answered.textContent = written(text)
  } catch {
    told.textContent = 'No answer came. Look at the network, and ask again: a mutation is done once with the same key.'
  } finally {
    button.disabled = false
  }
}

const bodyOf = (text: string): { errors?: { message: string; extensions?: { code?: string } }[] } | null => {
  try {
    return JSON.parse(text) as ReturnType<typeof bodyOf>
  } catch {
    return null
  }
}
const written = (text: string): string => {
  const body = bodyOf(text)
  return body ? JSON.stringify(body, null, 2) : text
}
const sentenceOf = (text: string): string => {
  const [error] = bodyOf(text)?.errors ?? []
  return error ? ` ${error.extensions?.code ?? ''}: ${error.message}` : ''
}

async function start(): Promise<void> {
  const [contract, listed] = await Promise.all([load('programs.graphql'), load('examples.json')])
  const schema = contract === null ? null : buildSchema(contract)
  const examples = listed === null ? [] : (JSON.parse(listed) as Example[])
  const editor = openEditor(part('operation', HTMLElement), {
    schema,
    label: 'Operation',
    onChange: () => check(editor, schema),
    onAsk: () => form.requestSubmit(),
  })
  for (const { field } of examples) example.append(new Option(field, field))
  const show = (field: string) => {
    const chosen = examples.find((one) => one.field === field)
    if (!chosen) return
    editor.write(chosen.text)
    variables.value = JSON.stringify(chosen.variables, null, 2)
    example.value = field
  }
  const renew = () => (key.value = crypto.randomUUID())
  renew()
  part('new-key', HTMLButtonElement).addEventListener('click', renew)
  example.addEventListener('change', () => show(example.value))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (!button.disabled) void ask(editor)
  })
  variables.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit()
  })
  if (schema === null) told.textContent = 'The contract could not be loaded: nothing is completed or checked.'
  part('without', HTMLElement).remove()
  part('explorer', HTMLElement).hidden = false
  show(new URLSearchParams(location.search).get('operation') ?? 'apiClient')
  check(editor, schema)
}

void start()
