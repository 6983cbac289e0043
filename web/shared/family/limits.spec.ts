import { expect, jest, test } from '@jest/globals'
import { civilDay } from '../day'
import { useForm } from '../forms/useForm'
import { BeneficiaryInput, PersonalDetailsInput } from '../generated/limits'
import { beneficiary, beneficiaryLimits, beneficiaryValues } from './beneficiary'
import { detailsLimits, detailsOf, personalDetails } from './personalDetails'

const known = { firstName: 'Louane', lastName: 'Dupont', birthDate: civilDay('2018-05-10') }
const tooLong = (max: number) =>
  `Raccourcissez ce texte : ${new Intl.NumberFormat('fr-FR').format(max)} caractères au plus.`

function aChild() {
  const submit = jest.fn(async (_sent: object) => undefined)
  const initial = beneficiaryValues(known, 'MOTHER')
  return { submit, form: useForm({ initial, schema: beneficiary, limits: beneficiaryLimits, submit }) }
}
function anAccount() {
  const submit = jest.fn(async (_sent: object) => undefined)
  const initial = { ...detailsOf(), firstName: 'Camille', lastName: 'Dupont' }
  return { submit, form: useForm({ initial, schema: personalDetails, limits: detailsLimits, submit }) }
}

test.each(Object.entries(BeneficiaryInput))(
  '%s of a child holds %i characters; one more is told, kept, not sent',
  async (field, max) => {
    const { form, submit } = aChild()
    Object.assign(form.values, { [field]: 'a'.repeat(max + 1) })
    await form.onSubmit()
    expect([form.errors, submit.mock.calls.length]).toEqual([{ [field]: tooLong(max) }, 0])
    expect((form.values as unknown as Record<string, string>)[field]).toHaveLength(max + 1)
    Object.assign(form.values, { [field]: 'a'.repeat(max) })
    await form.onSubmit()
    expect([form.errors, submit.mock.calls.length]).toEqual([{}, 1])
  },
)

test.each(Object.entries(PersonalDetailsInput))(
  '%s of an account holds %i characters; one more is told, not sent',
  async (field, max) => {
    const { form, submit } = anAccount()
    Object.assign(form.values, { [field]: 'a'.repeat(max + 1) })
    await form.onSubmit()
    expect([form.errors, submit.mock.calls.length]).toEqual([{ [field]: tooLong(max) }, 0])
  },
)
