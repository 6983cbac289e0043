import { readdirSync, readFileSync } from 'node:fs'

/** What the product writes of one table: may it insert, may it delete, and which columns it changes. */
export interface Written {
  insert: boolean
  delete: boolean
  update: Set<string>
}

const SOURCES = new URL('../../server/src/', import.meta.url)
/** Their SQL is the owner's. */
const NOT_OURS = /^((migrations|seeds|demonstration)\/|rotate-keys\.ts$)/

/** Read off the SQL of the sources: what is interpolated into it is not seen, and is said by whoever asks. */
export function writtenColumns(): Map<string, Written> {
  const tables = new Map<string, Written>()
  const of = (table = ''): Written => {
    const known = tables.get(table) ?? { insert: false, delete: false, update: new Set<string>() }
    tables.set(table, known)
    return known
  }
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || NOT_OURS.test(file)) continue
    const text = readFileSync(new URL(file, SOURCES), 'utf8')
    for (const [, table] of text.matchAll(/\bdelete\s+from\s+([a-z_0-9]+)/g)) of(table).delete = true
    for (const { 1: table, index } of text.matchAll(/\binsert\s+into\s+([a-z_0-9]+)/g)) {
      of(table).insert = true
      const statement = untilStatementEnds(text.slice(index))
      const upsert = /\bdo\s+update\s+set\b/.exec(statement)
      if (upsert) addAll(of(table).update, assigned(statement.slice(upsert.index + upsert[0].length)))
    }
    for (const { 0: start, 1: table, index } of text.matchAll(
      /\bupdate\s+([a-z_0-9]+)(?:\s+(?:as\s+)?[a-z]{1,4})?\s+set\b/g,
    ))
      addAll(of(table).update, assigned(text.slice(index + start.length)))
  }
  return tables
}

const addAll = (set: Set<string>, names: readonly string[]) => names.forEach((name) => set.add(name))

/** Of a statement: up to the parenthesis that closes it, or the end of its text. */
function untilStatementEnds(text: string): string {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '(') depth++
    if (c === ')' && --depth < 0) return text.slice(0, i)
    if (c === '`') return text.slice(0, i)
    if (i > 12 && depth === 0 && /^(insert into|update [a-z_0-9]+ |delete from)/.test(text.slice(i, i + 30)))
      if (!/\bdo\s+$/.test(text.slice(0, i))) return text.slice(0, i)
  }
  return text
}

/** The columns that are given a value, of a text that begins after `set`. */
function assigned(text: string): string[] {
  const names: string[] = []
  let [depth, part] = [0, '']
  const close = () => {
    const together = /^\s*\(([a-z_0-9,\s]+)\)\s*=/.exec(part)
    const one = /^\s*([a-z_0-9]+)\s*=/.exec(part)
    names.push(...(together?.[1]?.split(',').map((name) => name.trim()) ?? (one?.[1] ? [one[1]] : [])))
    part = ''
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? ''
    if (c === '`' || (depth === 0 && /^\s(where|from|returning)\s/.test(text.slice(i, i + 12)))) break
    if (c === '(') depth++
    if (c === ')' && --depth < 0) break
    if (c === ',' && depth === 0) close()
    else part += c
  }
  close()
  return names
}
