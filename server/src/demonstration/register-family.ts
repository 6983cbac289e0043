import * as v from 'valibot'
import { schoolYearOn } from '../modules/schools/index.js'
import { accountOf, EXAMPLE, type ExampleFamily, named } from './example.js'
import { mailedLink, readMailedLink } from './mailed-link.query.js'
import { idOf, type Stage, standingCommune, type Step } from './step.js'
import type { Standing } from './what-stands.query.js'

/** A family that signs up, and what its commune answers; one that waits is left to wait. */
export function registerFamily(family: ExampleFamily): Step[] {
  const title = 'les familles'
  const found = (standing: Standing) => standing.accounts.find(({ email }) => email === family.email)
  const children = (standing: Standing) => standing.children.filter(({ email }) => email === family.email)
  const { validatedBy } = family
  const steps: Step[] = [
    {
      title,
      isDone: (standing) => found(standing) !== undefined,
      play: (stage, standing) => signUp(stage, standing, family),
    },
    { title, isDone: (standing) => found(standing)?.confirmed ?? false, play: (stage) => confirm(stage, family.email) },
  ]
  if (!validatedBy) return steps
  return [
    ...steps,
    {
      title,
      isDone: (standing) => found(standing)?.status !== 'PENDING',
      async play({ people }, standing) {
        await people
          .named(validatedBy)
          .change('AccountDecided { account { id } }', '($id: UUID!) { done: validateAccount(accountId: $id)', {
            id: found(standing)?.id,
          })
      },
    },
    {
      title,
      isDone: (standing) => children(standing).every(({ status }) => status !== 'PENDING'),
      async play({ people }, standing) {
        for (const { accessId } of children(standing).filter(({ status }) => status === 'PENDING'))
          await people
            .named(validatedBy)
            .change(
              'ServiceAccess',
              '($accessId: UUID!, $why: String!) { done: validateAccess(accessId: $accessId, withoutDocuments: $why)',
              { accessId, why: 'Exemple de la démonstration : les pièces ont été vues en mairie.' },
            )
      },
    },
    {
      title,
      isDone: (standing) => placements(family, standing).length === 0,
      async play({ people, today }, standing) {
        const stands = communeOf(family, standing)
        await people
          .named(validatedBy)
          .change('ChildrenPlaced { changed }', '($input: PlaceChildrenInput!) { done: placeChildren(input: $input)', {
            input: {
              ...{ communeId: stands?.id, schoolYear: schoolYearOn(today) },
              placements: placements(family, standing),
            },
          })
      },
    },
  ]
}

const communeOf = (family: ExampleFamily, standing: Standing) =>
  standingCommune(standing, named(EXAMPLE.communes, family.commune).inseeCode)

/** Children who are not in the class that the example says yet. */
const placements = (family: ExampleFamily, standing: Standing) =>
  family.children.flatMap(({ firstName, place }) => {
    const child = standing.children.find((one) => one.email === family.email && one.firstName === firstName)
    const school = communeOf(family, standing)?.schools.find(({ name }) => name === place?.school)
    if (!place || !child || child.placed || !school) return []
    return [{ beneficiaryId: child.id, classId: idOf(school.classes, place.schoolClass), level: place.level }]
  })

/** The three pages of « Créer un compte ». */
async function signUp({ people }: Stage, standing: Standing, family: ExampleFamily): Promise<void> {
  const { email, gender, phone, addressLine, postalCode, city, children } = family
  const { firstName, lastName } = accountOf(email)
  const parent = people.named(email)
  await parent.visit('SignUpDraft { step }', '($input: SignUpDetailsInput!) { done: saveSignUpDetails(input: $input)', {
    input: {
      ...{ email, password: EXAMPLE.password, acceptTerms: true },
      details: { gender, firstName, lastName, phone, addressLine, postalCode, city },
    },
  })
  const beneficiaries = children.map(({ firstName: first, lastName: last, birthDate, type }, at) => ({
    ...{ key: `enfant-${at + 1}`, firstName: first, lastName: last },
    birthDate,
    type,
  }))
  await parent.visit(
    'SignUpDraft { step }',
    '($beneficiaries: [SignUpBeneficiaryInput!]!) { done: saveSignUpBeneficiaries(beneficiaries: $beneficiaries)',
    { beneficiaries },
  )
  const situationId = idOf(communeOf(family, standing)?.situations ?? [], family.situation)
  await parent.visit(
    'SignUpReceived { email }',
    '($accesses: [SignUpAccessInput!]!) { done: completeSignUp(accesses: $accesses)',
    { accesses: [{ situationId, beneficiaryKeys: beneficiaries.map(({ key }) => key) }] },
  )
}

const Sent = v.object({ resendConfirmation: v.object({ ok: v.boolean() }) })

/** By the link of the mail that the sign-up sent; of a new one, when that mail has left since a start that was stopped. */
async function confirm({ db, people }: Stage, email: string): Promise<void> {
  const parent = people.named(email)
  const sent = await readMailedLink(db, email)
  if (!sent) await parent.ask('mutation { resendConfirmation { ok } }', {}, Sent)
  await parent.visit('EmailConfirmed { email }', '($token: String!) { done: confirmEmail(token: $token)', {
    token: sent ?? (await mailedLink(db, email)),
  })
}
