import { describe, expect, test } from '@jest/globals'
import { changesOf } from './audit-changes.policy.js'

describe('what changed, as the audit says it', () => {
  test('only the fields that differ, before and after in words', () =>
    expect(
      changesOf('SERVICE_CHANGED', {
        before: { name: 'Cantine', openWeekdays: [1, 2, 4, 5], capacity: null, position: 0 },
        after: { name: 'Cantine du bourg', openWeekdays: [1, 2, 3, 4, 5], capacity: 80, position: 0 },
      }),
    ).toEqual([
      { label: 'Nom', before: 'Cantine', after: 'Cantine du bourg' },
      { label: 'Jours', before: 'lun., mar., jeu., ven.', after: 'lun., mar., mer., jeu., ven.' },
      { label: 'Places', before: null, after: '80' },
    ]))

  test('the roles somebody had, and has', () =>
    expect(changesOf('STAFF_ROLES_CHANGED', { before: ['AGENT'], after: ['AGENT', 'REGISSEUR'] })).toEqual([
      { label: 'Rôles', before: 'Agent', after: 'Agent, Régisseur' },
    ]))

  test('somebody who has no role any more', () =>
    expect(changesOf('STAFF_REMOVED', { before: ['CANTEEN'], after: [] })).toEqual([
      { label: 'Rôles', before: 'Cantine', after: 'aucun' },
    ]))

  test('a mark of the register: what it was, what it became', () =>
    expect(
      changesOf('ATTENDANCE_CHANGED', {
        serviceId: 'x',
        day: '2026-12-03',
        from: 'PRESENT',
        to: 'ABSENT',
        madeAt: 'y',
      }),
    ).toEqual([
      { label: 'Pointage', before: 'présent', after: 'absent' },
      { label: 'Jour', before: null, after: '03/12/2026' },
    ]))

  test('hours of the register that were corrected, without the presence that stays', () =>
    expect(
      changesOf('ATTENDANCE_CHANGED', {
        day: '2026-12-03',
        before: { arrivedAt: null, leftAt: '18:47' },
        after: { arrivedAt: null, leftAt: '18:20' },
      }),
    ).toEqual([
      { label: 'Départ', before: '18:47', after: '18:20' },
      { label: 'Jour', before: null, after: '03/12/2026' },
    ]))

  test('days, amounts and answers, never an id', () =>
    expect(
      changesOf('REFUND_ASKED', { amountCents: 1250, destination: 'IBAN', needsApproval: true, accountId: 'x' }),
    ).toEqual([
      { label: 'Montant', before: null, after: '12,50\u00a0€' },
      { label: 'Destination', before: null, after: 'virement' },
      { label: 'Attend une seconde personne', before: null, after: 'oui' },
    ]))

  test('from one day to another', () =>
    expect(changesOf('CLOSURE_ADDED', { from: '2026-12-14', to: '2026-12-15', cancelled: 3 })).toEqual([
      { label: 'À partir du', before: null, after: '14/12/2026' },
      { label: 'Jusqu’au', before: null, after: '15/12/2026' },
      { label: 'Réservations annulées', before: null, after: '3' },
    ]))

  test('which facts a family changed, and not what they are', () =>
    expect(changesOf('PROFILE_UPDATED', { facts: ['ADDRESS_LINE', 'CITY'] })).toEqual([
      { label: 'Informations', before: null, after: 'adresse, ville' },
    ]))

  test('nothing to say', () => expect(changesOf('PASSWORD_CHANGED', {})).toEqual([]))
})
