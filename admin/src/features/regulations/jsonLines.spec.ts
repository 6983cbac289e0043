import { expect, test } from '@jest/globals'
import { lineOf, readJson, scanJson } from './jsonLines'

const policy = `{
  "language": 1,
  "services": {
    "service": {
      "actions": {
        "book": [
          { "until": { "back": 1, "at": "09:00" } }
        ]
      }
    }
  }
}`

test('a place of the policy has its line, and a place that is missing has that of what should hold it', () => {
  const { lines, badLine } = scanJson(policy)
  expect(badLine).toBeNull()
  expect(lineOf(lines, '/services/service/actions/book/0/until')).toBe(7)
  expect(lineOf(lines, '/services/service/actions/cancel')).toBe(5)
  expect(lineOf(lines, '')).toBe(1)
})

test('a text that is not JSON names the line where it goes wrong', () => {
  expect(readJson(policy.replace('"language": 1,', '"language": 1'))).toEqual({ ok: false, line: 3, reason: 'syntax' })
  expect(readJson(policy.replace('"09:00"', '"09:00'))).toMatchObject({ line: 7 })
  expect(readJson(policy.replace('"back": 1', 'back: 1'))).toMatchObject({ line: 7 })
  expect(readJson('{\n  "language": 1\n')).toMatchObject({ line: 2 })
  expect(readJson('{ "a": 1 }\n}')).toMatchObject({ line: 2 })
  expect(readJson('')).toMatchObject({ line: 1, reason: 'syntax' })
})

test('a policy is an object', () => {
  expect(readJson('[1]')).toEqual({ ok: false, line: 1, reason: 'notObject' })
  expect(readJson(policy)).toMatchObject({ ok: true, document: { language: 1 } })
})

test('keys with a slash or a tilde are escaped in their pointer', () => {
  expect(scanJson('{"a/b": {"c~d": 1}}').lines.get('/a~1b/c~0d')).toBe(1)
})
