import { describe, expect, test } from '@jest/globals'
import { caseProblems } from './replay-case.policy.js'

const good = {
  ...{ action: 'book', service: 'cantine', meal_date: '2026-09-14', at: '2026-09-10T08:59', given: { qf: 700 } },
  ...{ expected: 'accepted', limit: '2026-09-10T09:00', price_cents: 290, why: 'before Thursday' },
}

test('a case that is well written has no problem, with all it may say or what it must', () => {
  expect(caseProblems(good)).toEqual([])
  expect(caseProblems({ action: 'cancel', meal_date: '2026-09-14', expected: 'refused' })).toEqual([])
  expect(caseProblems({ ...good, limit: ['2026-09-10T09:00', '2026-09-10T10:00'] })).toEqual([])
  expect(caseProblems({ ...good, limit: 'never', price_cents: null })).toEqual([])
})

test.each(['priced_monthly_package', 'classified_regular', 'period_1', 'admitted_A_and_B', 'expired', 'blocked'])(
  '« %s » may be expected',
  (expected) => expect(caseProblems({ ...good, expected })).toEqual([]),
)

describe('what is badly written is told, with what to write:', () => {
  test.each([
    [{ actions: 'book' }, /^« actions » n’est pas lu : .* Vouliez-vous dire « action » \?$/],
    [{ price: 290 }, /^« price » n’est pas lu/],
    [{ action: 'booking' }, /^« action » "booking" : écrivez book, cancel/],
    [{ action: undefined }, /^« action » rien/],
    [{ service: 3 }, /^« service » 3/],
    [{ meal_date: '2026-02-30' }, /^« meal_date » "2026-02-30" : écrivez un jour qui existe/],
    [{ meal_date: undefined, at: undefined }, /le cas ne dit pas son jour/],
    [{ at: '10/09/2026 8h59' }, /^« at » .* écrivez l’heure locale/],
    [{ at: '2026-09-10T25:00' }, /^« at »/],
    [{ given: ['qf', 700] }, /^« given » .* écrivez des faits/],
    [{ expected: 'acepted' }, /^« expected » "acepted" .* Vouliez-vous dire « accepted » \?$/],
    [{ limit: '9 h' }, /^« limit » "9 h"/],
    [{ price_cents: 2.9 }, /^« price_cents » 2.9 : écrivez des centimes entiers/],
    [{ price_cents: '290' }, /^« price_cents » "290"/],
  ])('%j', (change, sentence) => {
    const wrong = caseProblems({ ...good, ...change })
    expect(wrong).toEqual([expect.stringMatching(sentence)])
  })
  test.each([null, 'book', 3, []])('%j is no case', (worked) =>
    expect(caseProblems(worked)).toEqual([expect.stringMatching(/^un cas est un objet/)]),
  )
})
