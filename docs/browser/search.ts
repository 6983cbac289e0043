import { type Entry, find } from './find.js'

const KINDS: Record<string, string> = { page: 'page', query: 'query', mutation: 'mutation', value: 'word of an enum' }
const SHOWN = 40

const said = document.getElementById('said')
const results = document.getElementById('results')
const field = document.querySelector<HTMLInputElement>('#q')

function show(entries: Entry[], words: string): void {
  const found = find(entries, words)
  results?.replaceChildren(
    ...found.slice(0, SHOWN).map((entry) => {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = entry.u
      link.textContent = entry.t
      const kind = document.createElement('span')
      kind.className = 'kind'
      kind.textContent = KINDS[entry.k] ?? entry.k
      const text = document.createElement('p')
      text.textContent = entry.d
      item.append(link, ' ', kind, text)
      return item
    }),
  )
  if (said) said.textContent = sentence(words, found.length)
}

const sentence = (words: string, count: number): string => {
  if (words.trim() === '') return 'Type a word: an operation, a type, a field, or what you want to do.'
  if (count === 0) return `Nothing holds « ${words} ».`
  return count > SHOWN ? `${count} found, the first ${SHOWN} shown.` : `${count} found.`
}

async function start(): Promise<void> {
  document.getElementById('without')?.remove()
  const words = new URLSearchParams(location.search).get('q') ?? ''
  if (!field) return
  field.value = words
  const answer = await fetch('/developers/search-index.json')
  if (!answer.ok) {
    if (said) said.textContent = 'The search could not be loaded. Reload the page.'
    return
  }
  const entries = (await answer.json()) as Entry[]
  show(entries, words)
  field.addEventListener('input', () => {
    history.replaceState(null, '', `?q=${encodeURIComponent(field.value)}`)
    show(entries, field.value)
  })
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    show(entries, field.value)
  })
}

void start()
