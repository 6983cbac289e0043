import { expect, jest, test } from '@jest/globals'
import { nextTick } from 'vue'
import * as v from 'valibot'
import { useForm, type FormRefusal } from './useForm'

const schema = v.object({
  email: v.pipe(v.string(), v.email('Indiquez une adresse comme nom@exemple.fr.')),
  password: v.pipe(v.string(), v.minLength(12, '12 caractères au moins.')),
})
type Sent = v.InferOutput<typeof schema>

function aForm(answer: (sent: Sent) => Promise<FormRefusal | undefined> = async () => undefined) {
  const submit = jest.fn(answer)
  return {
    submit,
    form: useForm({ initial: { email: '', password: '' }, schema, limits: { email: 20, password: null }, submit }),
  }
}

test('nothing is said before the form is sent', async () => {
  const { form } = aForm()
  form.values.email = 'camille'
  await nextTick()
  expect(form.errors).toEqual({})
})

test('an invalid form is not sent, and every field says what to do, in the order of the page', async () => {
  const { form, submit } = aForm()
  await form.onSubmit()
  expect(submit).not.toHaveBeenCalled()
  expect(form.summary.value.errors).toEqual([
    { id: 'champ-email', message: 'Indiquez une adresse comme nom@exemple.fr.' },
    { id: 'champ-password', message: '12 caractères au moins.' },
  ])
  expect(form.summary.value.attempt).toBe(1)
})

test('a field in error is checked again at each change, the others wait', async () => {
  const { form } = aForm()
  await form.onSubmit()
  form.values.email = 'camille@exemple.fr'
  await nextTick()
  expect(Object.keys(form.errors)).toEqual(['password'])
  form.values.email = 'plus rien'
  await nextTick()
  expect(Object.keys(form.errors)).toEqual(['password'])
})

test('a refusal with a field goes to the field and stays until its value changes', async () => {
  const { form } = aForm(async () => ({ field: 'password', message: 'Trop courant.' }))
  Object.assign(form.values, { email: 'camille@exemple.fr', password: 'motdepasse1234' })
  await form.onSubmit()
  expect(form.errors['password']).toBe('Trop courant.')
  form.values.email = 'c@exemple.fr'
  await nextTick()
  expect(form.errors['password']).toBe('Trop courant.')
  form.values.password = 'un autre mot de passe'
  await nextTick()
  expect(form.errors['password']).toBeUndefined()
})

test('a refusal without a field is for the whole form, and nothing typed is lost', async () => {
  const { form } = aForm(async () => ({ message: 'Trop d’essais.' }))
  Object.assign(form.values, { email: 'camille@exemple.fr', password: 'motdepasse1234' })
  await form.onSubmit()
  expect(form.summary.value.message).toBe('Trop d’essais.')
  expect(form.values).toEqual({ email: 'camille@exemple.fr', password: 'motdepasse1234' })
})

test('what the server found malformed goes to its field, also under a longer path', async () => {
  const extensions = { code: 'BAD_USER_INPUT', fields: [{ field: 'input.details.email', message: 'Adresse refusée.' }] }
  const { form } = aForm(() =>
    Promise.reject(Object.assign(new Error(), { graphQLErrors: [{ message: '', extensions }] })),
  )
  Object.assign(form.values, { email: 'camille@exemple.fr', password: 'motdepasse1234' })
  await form.onSubmit()
  expect(form.errors).toEqual({ email: 'Adresse refusée.' })
})

test('a cut network is explained', async () => {
  const { form } = aForm(() =>
    Promise.reject(Object.assign(new Error(), { networkError: new TypeError('Failed to fetch') })),
  )
  Object.assign(form.values, { email: 'camille@exemple.fr', password: 'motdepasse1234' })
  await form.onSubmit()
  expect(form.summary.value.message).toMatch(/connexion est coupée/)
  expect(form.submitting.value).toBe(false)
})

test('two clicks send once', async () => {
  const { form, submit } = aForm()
  Object.assign(form.values, { email: 'camille@exemple.fr', password: 'motdepasse1234' })
  await Promise.all([form.onSubmit(), form.onSubmit()])
  expect(submit).toHaveBeenCalledTimes(1)
})

test('a field knows its limit, and what is longer is told, kept as typed and not sent', async () => {
  const { form, submit } = aForm()
  expect([form.field('email').max, form.field('password').max]).toEqual([20, undefined])
  Object.assign(form.values, { email: 'une.adresse.bien.longue@exemple.fr', password: 'motdepasse1234' })
  await form.onSubmit()
  expect(submit).not.toHaveBeenCalled()
  expect(form.errors).toEqual({ email: 'Raccourcissez ce texte : 20 caractères au plus.' })
  expect(form.values.email).toBe('une.adresse.bien.longue@exemple.fr')
  form.values.email = 'camille@exemple.fr'
  await nextTick()
  expect(form.errors).toEqual({})
})
