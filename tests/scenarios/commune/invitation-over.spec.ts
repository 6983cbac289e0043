import { randomUUID } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given } from '../../support/given/index.js'
import { town, useTown } from '../../support/town.js'

useTown()

test('an invitation to a commune that is archived meanwhile opens nothing, and says so before a password is asked', async () => {
  clock.at('2026-11-25T12:00:00+01:00')
  const [commune, agglomeration] = [await given.aCommune(), await given.aStaffMember(null)]
  const email = `agent-${randomUUID()}@commune.exemple`
  const input = { requestId: randomUUID(), email, firstName: 'Alix', lastName: 'Perrin', communeIds: [commune.id] }
  await ask(agglomeration, 'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { __typename } }', {
    input: { ...input, roles: ['AGENT'] },
  })
  const { rows } = await town().owner.query<{ token: string }>(
    `select j.payload->>'token' as token from outbox j join staff_invitation i on i.id::text = j.payload->>'invitationId'
     where j.payload->>'template' = 'staff-invitation' and i.email = $1`,
    [email],
  )
  const t = rows[0]?.token
  const link = () =>
    ask<{ staffInvitation: { communes: string[] } | null }>(
      null,
      'query ($t: String!) { staffInvitation(token: $t) { communes } }',
      { t },
    )
  expect(await link()).toEqual({ staffInvitation: { communes: [commune.name] } })
  const archived = (at: string | null) =>
    town().owner.query('update commune set archived_at = $2 where id = $1', [commune.id, at])
  await archived('2026-11-25T12:00:00+01:00')
  expect(await link()).toEqual({ staffInvitation: null })
  await archived(null)
  expect(await link()).toEqual({ staffInvitation: { communes: [commune.name] } })
})
