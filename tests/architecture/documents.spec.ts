import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const read = (path: string) => readFileSync(path, 'utf8')
const numbers = readdirSync('server/decisions').filter((name) => name.endsWith('.md'))
const modules = readdirSync('server/src/modules')

describe('documents', () => {
  test.each(numbers)('%s has its number, a title and a state', (name) => {
    const text = read(join('server/decisions', name))
    const number = name.slice(0, 4)
    expect(text).toMatch(new RegExp(`^# ${number}\\. \\S`))
    expect(text.replaceAll('\n', ' ')).toMatch(
      / State: (accepted, \d{4}-\d\d-\d\d(; superseded in part by \[\d{4}\]\(\S+\): .+)?|superseded by \[\d{4}\]\(\S+\))\. /,
    )
  })

  test('no two decisions have one number', () => {
    const all = numbers.map((name) => name.slice(0, 4))
    expect(all).toEqual([...new Set(all)])
  })

  test.each(modules)('the README of %s has the headings of every module', (name) => {
    const headings = read(join('server/src/modules', name, 'README.md')).match(/^## .+$/gm)
    expect(headings).toEqual(
      expect.arrayContaining(['## What it owns', '## Words (FR → EN)', '## Promises', '## Who may']),
    )
  })

  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    ...['server', 'web', 'admin', 'tests'].map((f) => `${f}/README.md`),
  ]
  const all = [...documents, 'web/shared/README.md', ...numbers.map((name) => join('server/decisions', name))]
  test.each(all)('what %s links to exists', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) => join(dirname(path), to))
    expect(links.filter((to) => !existsSync(to))).toEqual([])
  })
})
