import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, codeOf, type Signed } from '../../support/client.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { cellsOn } from '../../support/operations.js'
import { brokenPromises } from '../../support/promises.js'
import { saveDraft } from '../../support/several-services.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})
afterEach(async () => expect(await brokenPromises()).toEqual([]))

interface Shape {
  key: string
  name: string
  unfit: string | null
  questions: { key: string; kind: string; usualText: string | null; usualWhole: number | null }[]
}
const SHAPES = `query ($s: UUID!) { regulationShapes(serviceId: $s) { key name sentence unfit questions { key kind label hint least most earliest latest
  usualText usualWhole usualCents choices { value label } onlyIf { question is } } } }`
const shapes = async () =>
  (await ask<{ regulationShapes: Shape[] }>(admin, SHAPES, { s: commune.serviceId })).regulationShapes

interface Made {
  policy: string | null
  sentences: string[]
  problems: unknown[]
  refused: { question: string; message: string }[]
}
const MAKE = `query ($input: FromShapeInput!) { made: regulationFromShape(input: $input) { policy sentences problems { message } refused { question message } } }`
const make = async (shape: string, answers: object[] = []) =>
  (await ask<{ made: Made }>(admin, MAKE, { input: { serviceId: commune.serviceId, shape, answers } })).made

describe('a règlement from a usual shape', () => {
  test('eight shapes are offered, in French, with what a service of school days cannot follow', async () => {
    const found = await shapes()
    expect(found.map(({ key, unfit }) => [key, unfit])).toEqual([
      ['week-before', null],
      ['day-before', null],
      ['days-before', null],
      ['weekday-table', null],
      ['hours-before', null],
      ['month-before', null],
      ['before-holidays', 'Ce modèle est pour un accueil de vacances : ce service ouvre les jours d’école.'],
      ['without-booking', null],
    ])
    const table = found.find(({ key }) => key === 'weekday-table')
    expect(table?.questions.slice(0, 4).map(({ key, usualText }) => [key, usualText])).toEqual([
      ['before-mon', 'fri:-1'],
      ['before-tue', 'fri:-1'],
      ['before-thu', 'tue:0'],
      ['before-fri', 'tue:0'],
    ])
  })

  test('its answers make sentences, then a draft, then what families meet in the calendar', async () => {
    const made = await make('week-before', [
      { question: 'weekday', choice: 'wed' },
      { question: 'hour', hour: '11:30' },
      { question: 'late', choice: 'euros' },
      { question: 'lateEuros', cents: 150 },
    ])
    expect(made.problems).toEqual([])
    expect(made.refused).toEqual([])
    const plain = made.sentences.map((sentence) => sentence.replaceAll('\u00a0', ' '))
    expect(plain.slice(1, 3)).toEqual([
      'Réservation jusqu’au mercredi 11 h 30 de la semaine précédente.',
      'Ensuite, réservation possible jusqu’à 9 h le jour même, avec un supplément de 1,50 € (hors délai).',
    ])
    const { rows: none } = await town().owner.query('select 1 from regulation where service_id = $1', [
      commune.serviceId,
    ])
    expect(none).toHaveLength(1) // nothing was written
    const draft = await saveDraft(admin, commune.serviceId, JSON.parse(made.policy ?? ''), null)
    await ask(
      admin,
      `mutation ($id: UUID!) { publishRegulation(id: $id, effectiveFrom: "2026-11-25", confirmToday: true) { __typename } }`,
      { id: draft.id },
    )
    const family = await given.aFamily({ in: commune })
    const priceOf = async (day: string) => {
      const [cell] = await cellsOn(family, day)
      return cell && [cell.priceCents, cell.surchargeCents]
    }
    // Wednesday 11:30 has not come for Monday's week
    expect(await priceOf('2026-11-30')).toEqual([380, 0])
    clock.at('2026-11-25T11:29:00+01:00')
    expect(await priceOf('2026-11-30')).toEqual([380, 0])
    clock.at('2026-11-25T11:30:00+01:00')
    expect(await priceOf('2026-11-30')).toEqual([380, 150])
    expect(await priceOf('2026-12-07')).toEqual([380, 0])
  })

  test('answers out of bounds come back beside their question, with no policy', async () => {
    const made = await make('days-before', [
      { question: 'days', whole: 400 },
      { question: 'price', choice: 'quotient' },
      { question: 'cancel', choice: 'whenever' },
      { question: 'age', whole: 3 },
    ])
    expect(made.policy).toBeNull()
    expect(made.sentences).toEqual([])
    expect(made.refused.map(({ question }) => question)).toEqual(['age', 'days', 'cancel', 'brackets', 'unknown'])
    expect(made.refused[1]?.message).toBe('Indiquez un nombre entier de 2 à 30.')
    expect((await make('before-holidays')).refused).toEqual([
      { question: '', message: 'Ce modèle est pour un accueil de vacances : ce service ouvre les jours d’école.' },
    ])
    const unknown = { input: { serviceId: commune.serviceId, shape: 'constructor', answers: [] } }
    expect(await codeOf(admin, MAKE, unknown)).toBe('BAD_USER_INPUT')
  })

  test('costs one read of the service, for who may write it', async () => {
    const agent = await given.aStaffMember(commune, 'AGENT')
    const input = { serviceId: commune.serviceId, shape: 'week-before', answers: [] }
    expect(await codeOf(agent, SHAPES, { s: commune.serviceId })).toBe('NOT_FOUND')
    expect(await codeOf(agent, MAKE, { input })).toBe('NOT_FOUND')
    expect(await codeOf(null, MAKE, { input })).toBe('UNAUTHENTICATED')
    const listed = await countStatements(shapes)
    const made = await countStatements(() => make('week-before'))
    // the session, its rights, and the service with its calendar
    expect(made.statements.length).toBe(listed.statements.length)
    expect(listed.statements.length).toBeLessThanOrEqual(4)
  })
})
