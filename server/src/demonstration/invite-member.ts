import { randomUUID } from 'node:crypto'
import { accountOf, EXAMPLE, type ExampleMember, named } from './example.js'
import { mailedLink } from './mailed-link.query.js'
import { type Stage, standingCommune, type Step } from './step.js'
import type { Standing } from './what-stands.query.js'

/** Somebody of a team: invited by who may, then they open the link of the mail and choose their password. */
export const inviteMember = (member: ExampleMember): Step => ({
  title: member.role === 'COMMUNE_ADMIN' ? 'les administrations des communes' : 'les équipes',
  isDone: ({ rights }) => rights.some(({ email }) => email === member.email),
  async play(stage, standing) {
    await invite(stage, standing, member)
    await accept(stage, member.email)
  },
})

/** Who administers a commune is invited by the agglomeration; they invite their own team. */
function inviterOf({ role, communes }: ExampleMember): string {
  if (role === 'COMMUNE_ADMIN') return EXAMPLE.agglomeration.administrator
  return named(EXAMPLE.communes, communes[0] ?? '').administrator
}

/** An invitation that waits since a start that was stopped is sent again: only its newest link opens. */
async function invite({ people }: Stage, standing: Standing, member: ExampleMember): Promise<void> {
  const inviter = people.named(inviterOf(member))
  const waiting = standing.invitations.find(({ email }) => email === member.email)
  if (waiting) {
    await inviter.change('StaffChanged { message }', '($id: UUID!) { done: resendStaffInvitation(id: $id)', {
      id: waiting.id,
    })
    return
  }
  const { email, firstName, lastName } = accountOf(member.email)
  const communeIds = member.communes.map((name) => {
    const { inseeCode } = named(EXAMPLE.communes, name)
    return standingCommune(standing, inseeCode)?.id
  })
  await inviter.change('StaffChanged { message }', '($input: InviteStaffInput!) { done: inviteStaff(input: $input)', {
    input: { requestId: randomUUID(), communeIds, email, firstName, lastName, roles: [member.role] },
  })
}

async function accept({ db, people }: Stage, email: string): Promise<void> {
  await people
    .named(email)
    .enter('($token: String!, $password: String!) { done: acceptStaffInvitation(token: $token, password: $password)', {
      token: await mailedLink(db, email),
      password: EXAMPLE.password,
    })
}
