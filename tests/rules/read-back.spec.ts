import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ACTIONS, type Policy, policyInFrench, serviceRules } from '../../server/src/modules/regulations/index.js'
import { MEAL } from '../../server/src/modules/regulations/read-back/outcome-words.policy.js'
import { pathsInFrench } from '../../server/src/modules/regulations/read-back/path-words.policy.js'

const policies = ['policies/', 'outside/'].flatMap((name) => {
  const folder = new URL(name, import.meta.url)
  const files = readdirSync(folder).filter((file) => !file.endsWith('.cases.yaml'))
  return files.map((file) => [file, parse(readFileSync(new URL(file, folder), 'utf8')) as Policy] as const)
})

/** Words of the language that are not French, and the names of its facts. */
const KEYWORDS =
  /(?<![\p{L}’])(book|cancel|attend|pickup|enrol|topup|dunning|accept|review|waitlist|wallet|until|opens|school|business|calendar|tue|wed|thu|fri|when|requires|outcome|settlement|nursery|elementary|sickness|resident|reason|weekday|children|unknown|otherwise|price|percent|each|null|true|false)(?!\p{L})/u
const CAMEL_CASE = /(?<!\p{L})[a-z]+[A-Z]\w*/u

describe.each(policies)('%s, read back', (_, policy) => {
  const sentences = policyInFrench(policy)
  test('is a list of sentences', () => {
    expect(sentences.length).toBeGreaterThan(0)
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[^a-zà-ÿ]/)
      expect(sentence).toMatch(/[^.;:, ]\.$/)
      expect(sentence).not.toMatch(/ {2}|undefined|\[object|NaN|\(\)|« »| ,|\.\.$/)
    }
  })
  test('is French: no word of the language, no name of a fact', () => {
    for (const sentence of sentences.filter((s) => !s.startsWith('À défaut de précision'))) {
      expect(sentence).not.toMatch(KEYWORDS)
      expect(sentence).not.toMatch(CAMEL_CASE)
    }
  })
  test('leaves no path unsaid', () => {
    for (const name of Object.keys(policy.services)) {
      const { actions = {} } = serviceRules(policy, name) ?? {}
      for (const action of ACTIONS) {
        const paths = actions[action] ?? []
        const said = pathsInFrench([action], paths, policy, MEAL)
        expect(said).toHaveLength(paths.length)
        for (const own of said) expect(own.join('')).toMatch(/^[^a-zà-ÿ].{8,}\.$/)
      }
    }
  })
})
