import { expect, test } from '@jest/globals'
import { KNOWN_FACTS } from '../regulations/index.js'
import { factsOfCase, FLAGS, SYNONYMS } from './replay-facts.policy.js'

const policy = { language: 1 as const, name: 'x', services: { c: {} } }

test('facts of cases take the names of the language', () =>
  expect(
    factsOfCase(
      { child_rank: 2, quotient: 700, sick: true, non_resident: false, certificate_at: '2026-09-16' },
      policy,
    ),
  ).toEqual({
    facts: { childRank: 2, qf: 700, reason: 'sickness', resident: true, proofAt: '2026-09-16' },
    unused: [],
  }))

test('a name that the policy declares is its own, as it is written', () => {
  const own = { ...policy, facts: { sick: {}, booked_slots: {} }, counters: { late: { counts: 'pickup' as const } } }
  expect(factsOfCase({ sick: true, booked_slots: ['am'], late: 1 }, own).facts).toEqual({
    sick: true,
    booked_slots: ['am'],
    late: 1,
  })
})

test('what is said by its own name wins over its synonyms', () =>
  expect(factsOfCase({ sick: true, reason: 'hospital', quotient: 1, qf: 2 }, policy).facts).toEqual({
    reason: 'hospital',
    qf: 2,
  }))

test('a name that nobody knows is told', () =>
  expect(factsOfCase({ colour: 'red', penalty_only: true }, policy).unused).toEqual(['colour']))

test('the requests of a commission are renamed too', () =>
  expect(factsOfCase({ requests: [{ family: 'A', children_eating: 2 }] }, policy).facts.requests).toEqual([
    { family: 'A', childrenEating: 2 },
  ]))

test('a fact that the policy declares is itself in a request too, and one that nobody knows is told once', () => {
  const own = { ...policy, facts: { both_work: { default: false } } }
  const given = {
    requests: [
      { family: 'A', both_work: true, hat: 1 },
      { family: 'B', quotient: 700, hat: 2 },
    ],
  }
  expect(factsOfCase(given, own)).toEqual({
    facts: {
      requests: [
        { family: 'A', both_work: true, hat: 1 },
        { family: 'B', qf: 700, hat: 2 },
      ],
    },
    unused: ['hat'],
  })
})

test('synonyms lead to facts of the language, and are none of them', () => {
  const targets = [...Object.values(SYNONYMS), ...Object.values(FLAGS).map(([fact]) => fact)]
  expect(targets.filter((name) => !(name in KNOWN_FACTS))).toEqual([])
  expect([...Object.keys(SYNONYMS), ...Object.keys(FLAGS)].filter((name) => name in KNOWN_FACTS)).toEqual([])
})
