import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { proxyTo, SERVED } from '../../web/dev-proxy.js'
import { sourcesUnder } from './sources.js'

const ROUTE = /\b(?:app|scope)\s*\.(?:get|post|put|delete|route)[^'`]*?['`](\/[a-z-]+)/g

test('both development servers pass on every address that the server answers itself', () => {
  const answered = sourcesUnder('server/src').flatMap(({ text }) => [...text.matchAll(ROUTE)].map(([, path]) => path))
  expect(new Set(answered).size).toBeGreaterThan(6)
  expect([...new Set([...answered, '/graphql', '/developers'])].sort()).toEqual([...SERVED].sort())
})

test('on the port that the server was given', () => {
  expect(proxyTo('3140')['/papers']).toEqual({ target: 'http://127.0.0.1:3140' })
  expect(Object.keys(proxyTo())).toEqual(SERVED)
  for (const app of ['web', 'admin'])
    expect(readFileSync(join(import.meta.dirname, `../../${app}/vite.config.ts`), 'utf8')).toContain('appConfig(')
})
