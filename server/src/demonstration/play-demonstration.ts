import { homeDay } from '../platform/home-zone.js'
import { EXAMPLE } from './example.js'
import { DemonstrationStopped } from './demonstration-stopped.js'
import { inviteMember } from './invite-member.js'
import { AGGLOMERATION_STEPS } from './open-agglomeration.js'
import { registerFamily } from './register-family.js'
import { setUpCommune } from './set-up-commune.js'
import { People, type Stage, type Step } from './step.js'
import { readStanding } from './what-stands.query.js'

const administrates = ({ role }: { role: string }) => role === 'COMMUNE_ADMIN'

/** The example from its first link to its last family, in the order in which a real agglomeration does it. */
export const STEPS: readonly Step[] = [
  ...AGGLOMERATION_STEPS,
  ...EXAMPLE.staff.filter(administrates).map(inviteMember),
  ...EXAMPLE.communes.flatMap(setUpCommune),
  ...EXAMPLE.staff.filter((member) => !administrates(member)).map(inviteMember),
  ...EXAMPLE.families.flatMap(registerFamily),
]

/**
 * Makes what is missing of the demonstration by the operations of the API alone, each by somebody who may, dated of the day it is
 * played: what stands is left as it is.
 */
export async function playDemonstration(
  given: Omit<Stage, 'people' | 'today'>,
  say: (line: string) => void,
): Promise<void> {
  const stage: Stage = { ...given, today: homeDay(given.now), people: new People(given.send) }
  try {
    await playSteps(stage, say)
  } finally {
    // whoever signed in to play signs out, also when a step was refused
    await stage.people.leave().catch(() => undefined)
  }
}

async function playSteps(stage: Stage, say: (line: string) => void): Promise<void> {
  let said = ''
  let standing = await readStanding(stage.db)
  for (const step of STEPS) {
    if (step.isDone(standing)) continue
    if (step.title !== said) say(`Démonstration : ${step.title}…`)
    said = step.title
    await step.play(stage, standing).catch((caught: unknown) => {
      if (!(caught instanceof DemonstrationStopped)) throw caught
      throw new DemonstrationStopped(`La démonstration s’est arrêtée à « ${step.title} ». ${caught.message}`)
    })
    standing = await readStanding(stage.db)
  }
}
