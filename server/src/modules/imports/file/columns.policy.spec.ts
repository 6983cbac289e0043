import { describe, expect, test } from '@jest/globals'
import { guessTable, IMPORT_FIELDS, isFirstNameFirst, roleOfTitle, TITLES, whyNotColumns } from './columns.policy.js'

describe('a title says what its column is', () => {
  test.each([
    ['Nom', 'CHILD_LAST_NAME'],
    ['NOM Prénom', 'CHILD_NAME'],
    ['Prénom de l’enfant', 'CHILD_FIRST_NAME'],
    ['Élève', 'CHILD_NAME'],
    ['Nom responsable légal', 'GUARDIAN_LAST_NAME'],
    ['PRENOM RESPONSABLE', 'GUARDIAN_FIRST_NAME'],
    ['Nom et prénom du parent', 'GUARDIAN_NAME'],
    ['Responsable', 'GUARDIAN_NAME'],
    ['Né(e) le', 'BIRTH_DATE'],
    ['Date de naissance', 'BIRTH_DATE'],
    ['DDN', 'BIRTH_DATE'],
    ['QF', 'QUOTIENT'],
    ['Quotient familial CAF', 'QUOTIENT'],
    ['Date QF', 'QUOTIENT_FROM'],
    ['Solde', 'BALANCE'],
    ['Solde porte-monnaie (€)', 'BALANCE'],
    ['E-mail responsable', 'EMAIL'],
    ['Adresse mail', 'EMAIL'],
    ['Courriel', 'EMAIL'],
    ['Tél. portable', 'PHONE'],
    ['CP', 'POSTAL_CODE'],
    ['Adresse', 'ADDRESS'],
    ['Commune de résidence', 'CITY'],
    ['École', 'SCHOOL'],
    ['Ecole', 'SCHOOL'],
    ['Classe 2026-2027', 'CLASS'],
    ['Tarif', 'SITUATION'],
    ['À partir du', 'VALID_FROM'],
    ['Inscrit jusqu’au', 'VALID_TO'],
    ['Lien de parenté', 'RELATION'],
    ['Allergies', 'HEALTH'],
    ['PAI', 'HEALTH'],
    ['Régime alimentaire', 'HEALTH'],
    ['Sans porc', 'HEALTH'],
    ['N° dossier', null],
    ['', null],
  ])('« %s »', (title, role) => {
    expect(roleOfTitle(title)).toBe(role)
  })

  test('those of our own templates are all known, each for its field', () => {
    expect(IMPORT_FIELDS.map((field) => roleOfTitle(TITLES[field]))).toEqual([...IMPORT_FIELDS])
  })
})

test('the table begins where most titles are known, whatever stands above', () => {
  const rows = [
    ['Export du 29/11/2026'],
    [],
    ['Nom', 'Prénom', 'E-mail', 'Nom', ''],
    ['Dupont', 'Zoé', 'a@b.fr', 'x', '', 'y'],
  ]
  expect(guessTable(rows)).toEqual({
    head: ['Nom', 'Prénom', 'E-mail', 'Nom', '', ''],
    headLine: 3,
    columns: ['CHILD_LAST_NAME', 'CHILD_FIRST_NAME', 'EMAIL', null, null, null],
  })
})

test('without known titles the first filled row is taken for them, and the columns are to be said', () => {
  expect(guessTable([[], ['a', 'b'], ['1', '2']])).toEqual({ head: ['a', 'b'], headLine: 2, columns: [null, null] })
})

test('a file needs the e-mail and the name of the child, and no field twice', () => {
  expect(whyNotColumns(['CHILD_NAME'])).toBe('EMAIL_MISSING')
  expect(whyNotColumns(['EMAIL', 'CHILD_LAST_NAME'])).toBe('CHILD_MISSING')
  expect(whyNotColumns(['EMAIL', 'CHILD_NAME', 'EMAIL'])).toBe('FIELD_TWICE')
  expect(whyNotColumns(['EMAIL', 'CHILD_LAST_NAME', 'CHILD_FIRST_NAME', 'HEALTH', 'HEALTH', null])).toBe(null)
})

test('« Prénom NOM » is told from « NOM Prénom »', () => {
  expect([
    isFirstNameFirst('Prénom NOM'),
    isFirstNameFirst('NOM Prénom'),
    isFirstNameFirst('Nom de l’enfant et prénom'),
  ]).toEqual([true, false, false])
})
