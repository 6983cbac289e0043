import { randomUUID } from 'node:crypto'
import { makeFirstOpening } from '../modules/accounts/index.js'
import { accountOf, EXAMPLE } from './example.js'
import { missingOf, type Stage, standingCommune, type Step } from './step.js'
import type { Standing } from './what-stands.query.js'
import { DemonstrationStopped } from './demonstration-stopped.js'
import { idOf } from './step.js'

const TITLE = 'l’agglomération'
const { agglomeration, communes, password, regies } = EXAMPLE

/** By the link that the server writes for an install that nobody has opened. */
const openInstall: Step = {
  title: TITLE,
  isDone: ({ opened }) => opened,
  async play({ db, config, people, now }) {
    const token = await makeFirstOpening(db, config.secretKey, now, agglomeration.administrator)
    if (!token) throw new DemonstrationStopped('Cette installation vient d’être ouverte par quelqu’un d’autre.')
    const { email, firstName, lastName } = accountOf(agglomeration.administrator)
    await people.named(email).enter('($input: OpenInstallInput!) { done: openInstall(input: $input)', {
      input: { token, name: agglomeration.name, email, firstName, lastName, password },
    })
  },
}

const mark: Step = { title: TITLE, isDone: ({ marked }) => marked, play: (stage) => stage.mark(stage.now) }

const namesOf = (names: readonly string[]) => names.map((name) => ({ name }))

const createRegies: Step = {
  title: TITLE,
  isDone: (standing) => missingOf(namesOf(regies), standing.regies).length === 0,
  async play(stage, standing) {
    for (const { name } of missingOf(namesOf(regies), standing.regies))
      await administrator(stage).change(
        'RegieSetup',
        '($input: CreateRegieInput!) { done: createRegie(input: $input)',
        { input: { requestId: randomUUID(), name } },
      )
  },
}

const communesMissing = (standing: Standing) =>
  communes.filter(({ inseeCode }) => !standingCommune(standing, inseeCode))

const createCommunes: Step = {
  title: TITLE,
  isDone: (standing) => communesMissing(standing).length === 0,
  async play(stage, standing) {
    for (const { name, inseeCode, postalCode, schoolZone, timeZone, regie } of communesMissing(standing))
      await administrator(stage).change(
        'CommuneSetup',
        '($input: CreateCommuneInput!) { done: createCommune(input: $input)',
        {
          input: {
            requestId: randomUUID(),
            name,
            inseeCode,
            postalCode,
            schoolZone,
            timeZone,
            regieId: idOf(standing.regies, regie),
          },
        },
      )
  },
}

const administrator = ({ people }: Stage) => people.named(agglomeration.administrator)

/** The agglomeration with its communes, which families do not see yet. */
export const AGGLOMERATION_STEPS: readonly Step[] = [openInstall, mark, createRegies, createCommunes]
