import { readdirSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readCorpus, schoolCalendarOf, type WorkedCase } from '../../../server/src/modules/pricing/index.js'
import { checkPolicy, type Policy } from '../../../server/src/modules/regulations/index.js'
import { civilDay } from '../../../server/src/platform/day.js'
import { brokenPromises } from '../../support/promises.js'
import { play } from '../../support/replay/playing.js'
import {
  type Foreign,
  foreignIn,
  NotAsked,
  notApplied,
  policyOfService,
  withBooking,
} from '../../support/replay/policies.js'
import { type Published, published } from '../../support/replay/setting-up.js'
import { publishCalendar } from '../../support/school-year.js'
import { useTown } from '../../support/town.js'

useTown()

/**
 * The règlements of real communes played in the product: published by an administrator, their facts entered as a family or an agent
 * does, their cases asked by GraphQL at their instants. What the product answers is what the pure replay answers.
 */
const RULES = new URL('../../rules/', import.meta.url)
const read = (file: string): unknown => parse(readFileSync(new URL(file, RULES), 'utf8'))
const corpus = readCorpus(read('real-rules.yaml'))
const school = schoolCalendarOf(corpus)

interface Entry {
  id: string
  policy: Policy
  service: string
  /** What is put away: it says the country of its install. */
  foreign: Foreign[]
  cases: WorkedCase[]
}
const entries = readdirSync(new URL('policies', RULES)).flatMap((file): Entry[] => {
  const id = file.replace('.yaml', '')
  const { policy } = checkPolicy(read(`policies/${file}`), school, civilDay('2026-09-01'))
  const worked = corpus.entries.find((entry) => entry.id === id)?.worked_examples ?? []
  const services = [...new Set(worked.map(({ service }) => service ?? Object.keys(policy?.services ?? {})[0] ?? ''))]
  return services.flatMap((service) =>
    policy?.services[service]
      ? [
          {
            id,
            service,
            foreign: foreignIn(policy),
            policy: policyOfService(policy, service),
            cases: worked.filter((c) => (c.service ?? service) === service),
          },
        ]
      : [],
  )
})
const playable = entries.filter(({ policy }) => notApplied(policy).length === 0)

/** The words of each fact that the règlement or its cases know. */
function wordsOf(policy: Policy, cases: readonly WorkedCase[]): Map<string, string[]> {
  const words = new Map<string, string[]>()
  const add = (name: string, value: unknown) => {
    if (typeof value === 'string') words.set(name, [...new Set([...(words.get(name) ?? []), value])])
  }
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [name, value] of Object.entries(node)) {
      // how it is paid is no fact
      if (name === 'payment') continue
      for (const one of [value].flat()) add(name, one)
      if (typeof value === 'object' && value !== null && 'not' in value)
        for (const one of [value.not].flat()) add(name, one)
      walk(value)
    }
    const table = node as { by?: string; table?: object }
    if (table.by && table.table) for (const key of Object.keys(table.table)) add(table.by, key)
  }
  walk(policy)
  for (const { given } of cases) walk({ given })
  return words
}

const notAsked: string[] = []
let asked = 0
let commune: Published | null = null
beforeEach(publishCalendar)
describe.each(playable.map((entry) => [`${entry.id}, ${entry.service}`, entry] as const))(
  '%s',
  (name, { policy, cases }) => {
    test('is published as it is', async () => {
      commune = await published(withBooking(policy), wordsOf(policy, cases))
    })
    test.each(cases.map((c, n) => [`${n + 1}. ${c.action} ${c.meal_date} ${c.at ?? ''}: ${c.expected}`, c] as const))(
      '%s',
      async (what, worked) => {
        if (!commune) throw new Error('it was not published')
        try {
          const { expected, got } = await play(commune, policy, worked)
          asked += 1
          expect({ got, why: worked.why }).toEqual({ got: expected, why: worked.why })
        } catch (caught) {
          if (!(caught instanceof NotAsked)) throw caught
          notAsked.push(`${name}, ${what}: ${caught.message}`)
        }
        expect(await brokenPromises()).toEqual([])
      },
    )
  },
)

/** What a family or an agent cannot say or do in the product, one by one. */
const ARGUED: Readonly<Record<string, string>> = {
  'fr-39-lons-le-saunier, cantine, 1': 'a day of another school year',
  'fr-39-lons-le-saunier, cantine, 2': 'a day of another school year',
  // nobody books there: nobody is absent from what was booked
  'fr-03-chazemais, cantine, 2': 'the meal cannot be booked before',
  // nothing is booked there, since an inscription holds for the year: nobody is absent from a booking
  'ch-geneve-paquis, cantine, 3': 'the meal cannot be booked before',
  'fr-25-franois-chemaudin, cantine, 3': 'a day of another school year',
  'fr-25-franois-chemaudin, cantine, 4': 'a day of another school year',
  ...Object.fromEntries([1, 2, 3, 4].map((n) => [`fr-33-begles, alsh, ${n}`, 'a day of another school year'])),
  // the year of its accesses ends in July: a summer is another access
  'fr-25-morteau, alsh_summer, 1': 'the meal cannot be booked before: Louane n’a pas accès à « Cantine » ce jour-là.',
  'fr-25-morteau, alsh_summer, 2': 'the meal cannot be booked before: Louane n’a pas accès à « Cantine » ce jour-là.',
  // its prices need a quotient, and the case gives none: the product books nothing without a price
  'fr-62-mametz, cantine, 4': 'the meal cannot be booked before',
  'fr-62-mametz, cantine, 5': 'the meal cannot be booked before',
  'fr-35-bains-sur-oust, cantine, 4': 'the meal cannot be booked before',
  // its brackets were converted from francs, to the cent
  ...Object.fromEntries(
    [1, 2, 3, 4].map((n) => [`fr-974-trois-bassins, cantine, ${n}`, 'a quotient is a whole number of euros']),
  ),
  'us-acton-boxborough, garderie_soir, 1': 'nothing is booked without a price',
  'fr-59-fourmies, cantine, 4': 'nobody is turned away at the door',
  'fr-95-boisemont, cantine, 4': 'the product is not given firstDayAbsent',
  'fr-95-boisemont, cantine, 5': 'the product is not given firstDayAbsent',
  'fr-95-boisemont, cantine, 6': 'the product is not given firstDayAbsent',
}

/**
 * Put away before a règlement is published: an install is of one country, in euros, with its public holidays, the hours of its
 * communes and the school breaks of their zones. None of the days of these cases is one that they would close.
 */
const ELSEWHERE: Readonly<Record<string, readonly Foreign[]>> = {
  'ch-geneve-paquis': ['timeZone', 'currency', 'calendar.holidays', 'calendar.zone'],
  'de-herne-forellstrasse': ['timeZone', 'calendar.holidays', 'calendar.zone'],
  'de-paderborn': ['timeZone', 'calendar.holidays', 'calendar.zone'],
  'fr-974-trois-bassins': ['timeZone', 'calendar.zone'],
  'gb-asc-bookings': ['timeZone', 'currency', 'calendar.holidays', 'calendar.zone'],
  'gb-eversley': ['timeZone', 'currency', 'calendar.holidays', 'calendar.zone'],
  'us-acton-boxborough': ['timeZone', 'currency', 'calendar.holidays', 'calendar.zone'],
}
test('what was put away of a règlement is its country', () =>
  expect(Object.fromEntries(entries.flatMap(({ id, foreign }) => (foreign.length > 0 ? [[id, foreign]] : [])))).toEqual(
    ELSEWHERE,
  ))

test('every other case was played, and what was not is argued', () => {
  console.info(
    `${new Set(playable.map(({ id }) => id)).size} of ${new Set(entries.map(({ id }) => id)).size} règlements, ${asked} cases played, ${notAsked.length} not`,
  )
  expect([new Set(playable.map(({ id }) => id)).size, asked]).toEqual([55, 236])
  const argued = Object.entries(ARGUED)
  const found = notAsked.map(
    (said) => argued.find(([name, why]) => said.startsWith(`${name}.`) && said.includes(why))?.[0],
  )
  expect(notAsked.filter((_, n) => !found[n])).toEqual([])
  expect(found.length).toBe(argued.length)
})
