import { expect, test } from '@jest/globals'
import { wholeCents } from '@shared/money'
import {
  classWords,
  countRows,
  findChoices,
  hourMarked,
  isNamed,
  matches,
  nameOf,
  overMark,
  sortRows,
  touched,
  withMarks,
  withServed,
  type Choice,
  type Row,
  type RowMark,
} from './register'

const child = (firstName: string, over: Partial<Row['beneficiary']> = {}, row: Partial<Row> = {}): Row => ({
  bookingId: `booking-${firstName}`,
  status: null,
  reason: null,
  certificate: false,
  told: null,
  expectedElsewhere: false,
  charge: null,
  arrivedAt: null,
  leftAt: null,
  hoursCharge: null,
  absenceCharge: null,
  recordedAt: null,
  recordedBy: null,
  schoolClass: 'CP',
  school: null,
  can: { giveBack: { allowed: true, reason: null } },
  ...row,
  beneficiary: {
    id: firstName,
    firstName,
    lastName: 'Dupont',
    kind: 'CHILD',
    diet: 'STANDARD',
    hasCarePlan: false,
    carePlan: null,
    ...over,
  },
})

test('a second touch clears the mark', () => {
  expect(touched(child('Louane'), 'present')).toBe('PRESENT')
  expect(touched(child('Louane', {}, { status: 'PRESENT' }), 'present')).toBeNull()
  expect(touched(child('Louane', {}, { status: 'PRESENT' }), 'absent')).toBe('ABSENT')
  expect(touched(child('Louane', {}, { status: 'ABSENT_JUSTIFIED' }), 'absent')).toBeNull()
})

test('an absence is justified by one more touch, and no longer by another', () => {
  expect(touched(child('Louane', {}, { status: 'ABSENT' }), 'justified')).toBe('ABSENT_JUSTIFIED')
  expect(touched(child('Louane', {}, { status: 'ABSENT_JUSTIFIED' }), 'justified')).toBe('ABSENT')
})

test('a child who was not expected is present without a booking', () => {
  expect(touched(child('Théo', {}, { bookingId: null }), 'present')).toBe('PRESENT_UNBOOKED')
})

test('the counters say expected, present, absent, left to mark and special meals', () => {
  const rows = [
    child('Louane', {}, { status: 'PRESENT' }),
    child('Théo', { hasCarePlan: true }, { status: 'ABSENT' }),
    child('Adam', { diet: 'NO_PORK' }),
    child('Zoé', {}, { bookingId: null, status: 'PRESENT_UNBOOKED' }),
  ]
  expect(countRows(rows)).toEqual({ expected: 3, present: 2, absent: 1, unmarked: 1, special: 2 })
  expect(rows.filter((row) => matches(row, 'special')).map((r) => r.beneficiary.id)).toEqual(['Théo', 'Adam'])
})

test('marks that wait for the network are shown over what the server knows, cleared ones too', () => {
  const rows = [child('Louane', {}, { status: 'PRESENT' }), child('Théo')]
  const seen = withMarks(
    rows,
    new Map([
      ['Louane', { status: null }],
      ['Théo', { status: 'ABSENT_JUSTIFIED' as const, reason: 'sickness' }],
    ]),
  )
  expect(seen.map((row) => [row.status, row.reason])).toEqual([
    [null, null],
    ['ABSENT_JUSTIFIED', 'sickness'],
  ])
  expect(rows[0]?.status).toBe('PRESENT')
})

test('schools, then classes in the order of school, then names in French order; those of no known school last', () => {
  const bourg = 'École du Bourg'
  const rows = [
    child('Paul', {}, { schoolClass: null }),
    child('Zoé', {}, { schoolClass: 'CM1', school: bourg }),
    child('Nino', {}, { schoolClass: 'CE1-CE2 Mme Martin (CE2)', school: bourg }),
    child('Lou', {}, { schoolClass: 'CE1-CE2 Mme Martin (CE1)', school: bourg }),
    child('Éva', {}, { schoolClass: 'GS', school: bourg }),
    child('Alba', { lastName: 'Étienne' }, { schoolClass: 'GS', school: bourg }),
    child('Tom', {}, { schoolClass: 'CM2', school: 'École des Bois' }),
  ]
  expect(sortRows(rows).map((r) => r.beneficiary.firstName)).toEqual([
    ...['Tom', 'Éva', 'Alba', 'Lou', 'Nino', 'Zoé', 'Paul'],
  ])
  expect(classWords(rows[1] as Row, rows)).toBe('École du Bourg, CM1')
  expect(classWords(rows[1] as Row, rows.slice(0, 2))).toBe('CM1')
  expect(classWords(rows[0] as Row, rows)).toBe('')
})

test('a name is found without its accents, in any order', () => {
  const row = child('Théo', { lastName: 'Lefèvre' })
  expect(isNamed(nameOf(row), 'theo')).toBe(true)
  expect(isNamed(nameOf(row), 'THÉO lefevre')).toBe(true)
  expect(isNamed(nameOf(row), '')).toBe(true)
  expect(isNamed(nameOf(row), 'louane')).toBe(false)
})

const choice = (firstName: string, over: Partial<Choice> = {}): Choice => ({
  id: firstName,
  firstName,
  lastName: 'Dupont',
  schoolClass: 'CP',
  school: null,
  kind: 'CHILD',
  diet: 'STANDARD',
  hasCarePlan: false,
  families: ['Martin Anne'],
  situation: 'Enfant commune',
  priceCents: wholeCents(380),
  ...over,
})

test('a child served without a network is on the sheet with what the table must know, once', () => {
  const served = new Map([['Zoé', { status: 'PRESENT_UNBOOKED' as const }]])
  const choices = [choice('Zoé', { diet: 'NO_MEAT', hasCarePlan: true }), choice('Paul')]
  const [louane, zoe, ...others] = withServed([child('Louane')], served, choices)
  expect([louane?.beneficiary.id, others]).toEqual(['Louane', []])
  expect(zoe).toMatchObject({
    bookingId: null,
    status: 'PRESENT_UNBOOKED',
    beneficiary: { id: 'Zoé', diet: 'NO_MEAT', hasCarePlan: true },
  })
  expect(withServed([child('Zoé')], served, choices)).toHaveLength(1)
})

test('a child is found by its own name first, then by the name of the family, from two letters on', () => {
  const choices = [choice('Éva', { lastName: 'Petit' }), choice('Martine')]
  expect(findChoices(choices, 'martin').map((c) => c.id)).toEqual(['Martine', 'Éva'])
  expect(findChoices(choices, 'eva petit').map((c) => c.id)).toEqual(['Éva'])
  expect(findChoices(choices, ' m ')).toEqual([])
})

test('hours on their way are shown over those of the server; what a mark leaves out stands, unless it forgets', () => {
  const row = child('Louane', {}, { status: 'PRESENT', arrivedAt: '16:30' })
  const under = (mark: RowMark) => {
    const [seen] = withMarks([row], new Map([['Louane', mark]]))
    return [seen?.arrivedAt, seen?.leftAt]
  }
  expect(under(hourMarked(row, 'leftAt', '18:47'))).toEqual(['16:30', '18:47'])
  expect(under({ status: 'PRESENT' })).toEqual(['16:30', null])
  expect(under(hourMarked(row, 'leftAt', ''))).toEqual(['16:30', null])
  expect(under(hourMarked(row, 'arrivedAt', ''))).toEqual([null, null])
  expect(under({ status: 'ABSENT' })).toEqual([null, null])
  expect(hourMarked(child('Théo', {}, { bookingId: null }), 'leftAt', '18:47')).toEqual({
    status: 'PRESENT_UNBOOKED',
    leftAt: '18:47',
  })
})

test('a mark that takes the place of one on its way says its hours too, unless it forgets them or the child did not come', () => {
  const arrival: RowMark = { status: 'PRESENT', arrivedAt: '16:30' }
  expect(overMark(arrival, { status: 'PRESENT', leftAt: '18:47' })).toEqual({ ...arrival, leftAt: '18:47' })
  expect(overMark(arrival, { status: 'PRESENT', arrivedAt: '16:40' })).toEqual({
    status: 'PRESENT',
    arrivedAt: '16:40',
  })
  expect(overMark(arrival, { status: 'PRESENT', forgetsHours: true })).toEqual({
    status: 'PRESENT',
    forgetsHours: true,
  })
  const forgets: RowMark = { ...arrival, forgetsHours: true }
  expect(overMark(forgets, { status: 'PRESENT', leftAt: '18:47' })).toEqual({ ...forgets, leftAt: '18:47' })
  expect(overMark(arrival, { status: 'ABSENT' })).toEqual({ status: 'ABSENT' })
  expect(overMark(undefined, arrival)).toBe(arrival)
})
