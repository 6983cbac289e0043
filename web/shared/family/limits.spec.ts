import { expect, test } from '@jest/globals'
import * as v from 'valibot'
import { BeneficiaryInput, PersonalDetailsInput } from '../generated/limits'
import { beneficiary, beneficiaryValues } from './beneficiary'
import { personalDetails } from './personalDetails'

const said = (issues: readonly { path?: readonly { key?: unknown }[] | undefined; message: string }[] | undefined) =>
  (issues ?? []).map(({ path, message }) => [path?.[0]?.key, message])
const known = { firstName: 'Louane', lastName: 'Dupont', birthDate: '2018-05-10' }
const tooLong = (max: number) => `Raccourcissez ce texte : ${max} caractères au plus.`

test.each(Object.entries(BeneficiaryInput))(
  '%s of a child holds the %i characters of the server, and says so',
  (field, max) => {
    const of = (length: number) => ({ ...beneficiaryValues(known, 'MOTHER'), [field]: 'a'.repeat(length) })
    expect(said(v.safeParse(beneficiary, of(max)).issues)).toEqual([])
    expect(said(v.safeParse(beneficiary, of(max + 1)).issues)).toEqual([[field, tooLong(max)]])
  },
)

test.each(Object.entries(PersonalDetailsInput))(
  '%s of an account holds the %i characters of the server',
  (field, max) => {
    const found = v.safeParse(personalDetails, { [field]: 'a'.repeat(max + 1) }).issues
    expect(said(found)).toContainEqual([field, tooLong(max)])
  },
)
