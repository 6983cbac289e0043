import { expect, test } from '@jest/globals'
import { choicesOf, emptyForm, goalOf, goalsOf, isChanged, type Year } from './yearForm'

const target = (id: string, name: string, levels: string[], exists = false) => ({
  ...{ id, school: 'École du Bourg', name, levels, exists, fromClassId: id },
})
const year = {
  classes: [
    { id: 'cp', school: 'École du Bourg', name: 'CP', levels: ['CP'], moves: [] },
    { id: 'ce', school: 'École du Bourg', name: 'CE1-CE2', levels: ['CE1', 'CE2'], moves: [] },
  ],
  targets: [target('cp', 'CP', ['CP']), target('ce', 'CE1-CE2', ['CE1', 'CE2'])],
} as unknown as Year

test('children go to a level of a class, leave, or are placed later', () =>
  expect(goalsOf(year.targets)).toEqual([
    { value: 'cp CP', label: 'CP' },
    { value: 'ce CE1', label: 'CE1-CE2, en CE1' },
    { value: 'ce CE2', label: 'CE1-CE2, en CE2' },
    { value: 'LEAVES', label: 'Quitte les écoles de la commune' },
    { value: 'LATER', label: 'À placer plus tard' },
  ]))

test('what is proposed is a goal too', () => {
  expect(goalOf({ outcome: 'PLACED', targetId: 'ce', level: 'CE1' })).toBe('ce CE1')
  expect(goalOf({ outcome: 'LEAVES', targetId: null, level: null })).toBe('LEAVES')
})

test('nothing changed sends nothing', () => {
  expect(isChanged(emptyForm())).toBe(false)
  expect(choicesOf(emptyForm(), year)).toEqual({ classes: null, moves: [], children: [], renewals: [] })
})

test('one class renamed and one left out send all those to be made', () => {
  const form = { ...emptyForm(), names: { cp: 'CP Mme Brun', ce: null } }
  expect(choicesOf(form, year).classes).toEqual([{ fromClassId: 'cp', name: 'CP Mme Brun', levels: ['CP'] }])
})

test('a group, a child and a situation are sent as they were chosen', () => {
  const form = {
    ...emptyForm(),
    moves: { 'cp CP': 'LATER' },
    children: { louane: 'cp CP' },
    renewals: { s: { renewal: 'WITH_PROOFS' as const, note: ' Avant juin. ' } },
  }
  expect(choicesOf(form, year)).toEqual({
    classes: null,
    moves: [{ fromClassId: 'cp', fromLevel: 'CP', outcome: 'LATER', targetId: null, level: null }],
    children: [{ beneficiaryId: 'louane', outcome: 'PLACED', targetId: 'cp', level: 'CP' }],
    renewals: [{ situationId: 's', renewal: 'WITH_PROOFS', note: 'Avant juin.' }],
  })
})
