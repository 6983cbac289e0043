import { expect, test } from '@jest/globals'
import { clock } from '../support/clock.js'
import { ask } from '../support/client.js'
import { given } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'

useTown()

const SET =
  'mutation ($i: CapacityInput!) { answer: setCapacity(input: $i) { __typename ... on CalendarRefused { reason } } }'

test.each(['2026-12-07', '2026-12-08', '2026-12-10', '2026-12-11'])(
  'two people set the places of a day that was never set (%s) in the same instant: the second is told',
  async (day) => {
    clock.at('2026-11-25T10:00:00+01:00')
    const commune = await given.aCommune()
    const agents = await Promise.all([given.aStaffMember(commune), given.aStaffMember(commune)])
    const answers = await Promise.all(
      agents.map(async (agent, at) => {
        const i = { serviceId: commune.serviceId, from: day, to: day, capacity: 40 + at, before: null }
        return (await ask<{ answer: { __typename: string; reason?: string } }>(agent, SET, { i })).answer
      }),
    )
    const said = answers.map(({ __typename, reason }) => reason ?? __typename)
    expect(said.toSorted()).toEqual(['CHANGED_MEANWHILE', 'CapacitySet'])
    const { rows } = await town().owner.query<{ capacity: number }>(
      'select capacity from service_day where service_id = $1 and day = $2',
      [commune.serviceId, day],
    )
    expect(rows).toEqual([{ capacity: 40 + said.indexOf('CapacitySet') }])
  },
)
