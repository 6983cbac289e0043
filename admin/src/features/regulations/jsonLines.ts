import { isObject, type JsonObject } from './json'

export type ReadJson = { ok: true; document: JsonObject } | { ok: false; line: number; reason: 'syntax' | 'notObject' }

const token = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|"/g
const scalar = /^(?:"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/

interface Open {
  kind: '{' | '['
  pointer: string
  key: string
  count: number
  /** What may come: a key, a colon, a value, or a comma and the end. */
  state: 'first' | 'key' | 'colon' | 'value' | 'next'
}

/** Walks a JSON text: the line of each place, and the line where it stops being JSON (null when it is). */
export function scanJson(text: string): { lines: Map<string, number>; badLine: number | null } {
  const lines = new Map<string, number>()
  const stack: Open[] = []
  let line = 1
  let seen = 0
  let done = false
  for (const { 0: word, index } of text.matchAll(token)) {
    line += (text.slice(seen, index).match(/\n/g) ?? []).length
    seen = index
    if (done || !take(word)) return { lines, badLine: line }
  }
  const last = text.trimEnd().split('\n').length
  return { lines, badLine: done ? null : last }

  function take(word: string): boolean {
    const top = stack.at(-1)
    if (word === '}' || word === ']') {
      const closes = top?.kind === (word === '}' ? '{' : '[') && (top.state === 'next' || top.state === 'first')
      if (closes) stack.pop()
      done = closes && stack.length === 0
      return closes
    }
    if (word === ',') return move(top, 'next', top?.kind === '{' ? 'key' : 'value')
    if (word === ':') return move(top, 'colon', 'value')
    if (top?.kind === '{' && (top.state === 'first' || top.state === 'key')) {
      if (!word.startsWith('"') || !scalar.test(word)) return false
      top.key = String(JSON.parse(word))
      top.state = 'colon'
      return true
    }
    return value(word, top)
  }

  function value(word: string, top: Open | undefined): boolean {
    if (top && top.state !== 'value' && !(top.kind === '[' && top.state === 'first')) return false
    const pointer = top ? `${top.pointer}/${top.kind === '[' ? top.count++ : escaped(top.key)}` : ''
    if (top) top.state = 'next'
    lines.set(pointer, line)
    if (word === '{' || word === '[') {
      stack.push({ kind: word, pointer, key: '', count: 0, state: 'first' })
      return true
    }
    done = stack.length === 0
    return scalar.test(word)
  }
}

function move(open: Open | undefined, from: Open['state'], to: Open['state']): boolean {
  if (open?.state !== from) return false
  open.state = to
  return true
}
const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

export function readJson(text: string): ReadJson {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return { ok: false, line: scanJson(text).badLine ?? 1, reason: 'syntax' }
  }
  return isObject(document) ? { ok: true, document } : { ok: false, line: 1, reason: 'notObject' }
}

/** The line of a JSON pointer, or of the nearest place above it that is written. */
export function lineOf(lines: ReadonlyMap<string, number>, pointer: string): number | null {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = lines.get(at)
    if (line !== undefined || !at.includes('/')) return line ?? null
  }
}
