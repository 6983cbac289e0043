import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { schoolYearOn } from '../modules/schools/index.js'
import { EXAMPLE, type ExampleCommune, named } from './example.js'
import { idOf, missingOf, type Stage, standingCommune, type Step } from './step.js'
import type { Person } from './person.js'
import type { StandingCommune } from './what-stands.query.js'

/** One part of a commune: once the commune is open, it is its own, and none is played again. */
interface Part {
  isDone(stands: StandingCommune, example: ExampleCommune): boolean
  play(by: Person, stands: StandingCommune, example: ExampleCommune, stage: Stage): Promise<void>
}

const Revision = v.object({ found: v.object({ revision: v.number() }) })

const identity: Part = {
  isDone: ({ contact }) => contact !== null,
  async play(by, { id: communeId }, { name, brandColor, contactEmail, contactPhone }) {
    const { found } = await by.ask(
      'query ($communeId: UUID!) { found: communeIdentity(communeId: $communeId) { revision } }',
      { communeId },
      Revision,
    )
    await by.change(
      'CommuneIdentity',
      '($input: ChangeCommuneIdentityInput!) { done: changeCommuneIdentity(input: $input)',
      { input: { communeId, revision: found.revision, name, brandColor, contactEmail, contactPhone } },
    )
  },
}

const typesOf = ({ documentTypes }: ExampleCommune) =>
  documentTypes.map((type, position) => ({ ...type, name: type.label, position }))

const documentTypes: Part = {
  isDone: (stands, example) => missingOf(typesOf(example), stands.documentTypes).length === 0,
  async play(by, { id: communeId, documentTypes: made }, example) {
    for (const { label, help, kind, validity, months, position } of missingOf(typesOf(example), made))
      await by.change(
        'DocumentTypeSetup',
        '($input: CreateDocumentTypeInput!) { done: createDocumentType(input: $input)',
        {
          input: { requestId: randomUUID(), communeId, label, help, kind, scope: 'FAMILY', validity, months, position },
        },
      )
  },
}

const placed = <T extends object>(all: readonly T[]) => all.map((one, position) => ({ ...one, position }))

const services: Part = {
  isDone: (stands, example) => missingOf(example.services, stands.services).length === 0,
  async play(by, { id: communeId, services: made }, example) {
    for (const { name, kind, unit, openWeekdays, capacity, position } of missingOf(placed(example.services), made))
      await by.change('ServiceSetup', '($input: CreateServiceInput!) { done: createService(input: $input)', {
        input: { requestId: randomUUID(), communeId, name, kind, unit, openWeekdays, capacity, position },
      })
  },
}

const situations: Part = {
  isDone: (stands, example) => missingOf(example.situations, stands.situations).length === 0,
  async play(by, stands, example) {
    for (const { name, audience, documents, prices, position } of missingOf(
      placed(example.situations),
      stands.situations,
    ))
      await by.change('SituationSetup', '($input: CreateSituationInput!) { done: createSituation(input: $input)', {
        input: {
          requestId: randomUUID(),
          ...{ communeId: stands.id, name, audience, residence: 'ANY', position },
          documentTypeIds: documents.map((label) => idOf(stands.documentTypes, label)),
          serviceIds: prices.map(({ service }) => idOf(stands.services, service)),
        },
      })
  },
}

/** All the prices of a commune in one publication, from today on. */
const tariffs: Part = {
  isDone: (stands) => stands.situations.every(({ priced }) => priced.length > 0),
  async play(by, { id: communeId, situations: made, services: offered }, example, { today }) {
    const { found } = await by.ask(
      'query ($communeId: UUID!) { found: tariffGrid(communeId: $communeId) { revision } }',
      { communeId },
      Revision,
    )
    const cells = example.situations.flatMap(({ name, prices }) =>
      prices.map(({ service, priceCents, foodCents }) => ({
        ...{ situationId: idOf(made, name), serviceId: idOf(offered, service), priceCents, foodCents },
      })),
    )
    await by.change('TariffPublication', '($input: PublishTariffsInput!) { done: publishTariffs(input: $input)', {
      input: {
        ...{ communeId, requestId: randomUUID(), revision: found.revision, effectiveFrom: today, cells },
        ...{ deliberationNumber: EXAMPLE.deliberation, deliberationDate: today },
      },
    })
  },
}

const regulations: Part = {
  isDone: (stands) => stands.services.every(({ regulated }) => regulated),
  async play(by, stands, example, { today }) {
    for (const { id: serviceId, name } of stands.services.filter(({ regulated }) => !regulated)) {
      const policy = JSON.stringify(EXAMPLE.regulations[named(example.services, name).regulation])
      const id = await by.change(
        'Regulation',
        '($serviceId: UUID!, $policy: String!) { done: saveRegulationDraft(serviceId: $serviceId, policy: $policy)',
        { serviceId, policy },
      )
      await by.change(
        'Regulation',
        '($id: UUID!, $today: Day!) { done: publishRegulation(id: $id, effectiveFrom: $today, confirmToday: true)',
        { id, today },
      )
    }
  },
}

const schools: Part = {
  isDone: (stands, example) => missingOf(example.schools, stands.schools).length === 0,
  async play(by, { id: communeId, schools: made }, example) {
    for (const { name, position } of missingOf(placed(example.schools), made))
      await by.change('School', '($input: CreateSchoolInput!) { done: createSchool(input: $input)', {
        input: { requestId: randomUUID(), communeId, name, position },
      })
  },
}

/** Of the year in course. */
const classes: Part = {
  isDone: (stands) => stands.schools.every((school) => school.classes.length > 0),
  async play(by, stands, example, { today }) {
    for (const { id: schoolId, name } of stands.schools.filter((school) => school.classes.length === 0))
      await by.change(
        'ClassesAdded { classes { id } }',
        '($input: AddClassesInput!) { done: addClasses(input: $input)',
        {
          input: {
            requestId: randomUUID(),
            schoolId,
            schoolYear: schoolYearOn(today),
            classes: named(example.schools, name).classes,
          },
        },
      )
  },
}

const opening: Part = {
  isDone: () => false,
  async play(by, { id: communeId }, _example, { today }) {
    const { found } = await by.ask(
      'query ($communeId: UUID!) { found: communeIdentity(communeId: $communeId) { revision } }',
      { communeId },
      Revision,
    )
    await by.change(
      'CommuneSetup',
      '($communeId: UUID!, $revision: Int!, $today: Day!) { done: openCommune(communeId: $communeId, revision: $revision, opensOn: $today)',
      { communeId, revision: found.revision, today },
    )
  },
}

const PARTS = [identity, documentTypes, services, situations, tariffs, regulations, schools, classes, opening]

/** A commune as its administrator sets it up, to the day it opens: today. */
export const setUpCommune = (example: ExampleCommune): Step[] =>
  PARTS.map((part) => ({
    title: `la commune ${example.name}`,
    isDone(standing) {
      const stands = standingCommune(standing, example.inseeCode)
      return stands !== undefined && (stands.opensOn !== null || part.isDone(stands, example))
    },
    async play(stage, standing) {
      const stands = standingCommune(standing, example.inseeCode)
      if (!stands) throw new Error(`${example.name} is made by a step before`)
      await part.play(stage.people.named(example.administrator), stands, example, stage)
    },
  }))
