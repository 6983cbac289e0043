import { expect, test } from '@jest/globals'
import { civilDay } from '@shared/day'
import { refusalSentence, subtitleOf } from './describe'
import type { AccessLine } from './lines'

const line: AccessLine = {
  tab: 'accesses',
  id: 'a',
  title: 'Dupont Camille',
  since: '2026-11-25T10:00:00Z',
  checks: [],
  whyNot: null,
  pieces: [],
  defaultValidTo: civilDay('2027-07-02'),
  access: {
    id: 'a',
    requestedAt: '2026-11-25T10:00:00Z',
    can: { decide: { allowed: true, reason: null } },
    askedDocuments: [],
    situation: { id: 's', name: 'Enfant commune' },
    prices: [],
    enrolmentFees: [],
    beneficiary: {
      id: 'b',
      firstName: 'Louane',
      lastName: 'Dupont',
      birthDate: null,
      schoolClass: null,
      kind: 'CHILD',
    },
    account: {
      id: 'c',
      status: 'PENDING',
      gender: null,
      firstName: 'Camille',
      lastName: 'Dupont',
      email: 'camille.dupont@exemple.fr',
      emailConfirmed: true,
      phone: null,
      birthDate: null,
      addressLine: null,
      postalCode: null,
      city: null,
      isCompany: false,
      companyName: null,
      siret: null,
      createdAt: '2026-11-20T10:00:00Z',
    },
  },
}

test('the preview of a refusal is the sentence of the mail, with the reason as typed', () => {
  expect(refusalSentence(line, 'Aiguilhe', ' Il manque une pièce. ')).toBe(
    'La mairie d’Aiguilhe a refusé l’accès « Enfant commune » de Louane. Motif : Il manque une pièce.',
  )
})

test('a line says what is asked and for whom', () => {
  expect(subtitleOf(line)).toBe('Enfant commune, pour Louane Dupont')
})
