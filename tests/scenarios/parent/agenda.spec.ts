import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { agendaOf } from '../../../server/src/modules/bookings/agenda/agenda.policy.js'
import { hashPassword } from '../../../server/src/modules/accounts/index.js'
import { civilDay } from '../../../server/src/platform/day.js'
import { ask } from '../../support/client.js'
import { clock } from '../../support/clock.js'
import { given, type TestCommune, type TestFamily } from '../../support/given/index.js'
import { PASSWORD } from '../../support/given/person.js'
import { countStatements } from '../../support/statements.js'
import { town, useTown } from '../../support/town.js'

useTown()

/** A family's bookings in its own calendar, by an address that only it has. */
const MAKE = `mutation ($password: String!) { answer: makeAgendaLink(password: $password) { __typename
  ... on AgendaLinkMade { url } ... on AgendaLinkRefused { reason } } }`
const NOW = '2026-11-25T10:00:00+01:00'

let commune: TestCommune
let family: TestFamily
let bookingId: string
beforeAll(async () => {
  commune = await given.aCommune()
  ;({ family, bookingId } = await given.aBookedMeal(commune))
  await prove(family)
})
beforeEach(async () => {
  clock.at(NOW)
  await town().owner.query('delete from throttle')
})
const prove = async ({ accountId }: TestFamily) =>
  town().owner.query(`update account set password_hash = $2, email_confirmed_at = '2026-09-01' where id = $1`, [
    accountId,
    await hashPassword(PASSWORD),
  ])
const make = async (who = family, password = PASSWORD) =>
  (await ask<{ answer: { url?: string; reason?: string } }>(who, MAKE, { password })).answer
const read = async (url = '', headers: Record<string, string> = {}) => {
  const answer = await fetch(url, { headers })
  return { status: answer.status, text: (await answer.text()).replace(/\r\n /g, ''), headers: answer.headers }
}

test('what stands is read as whole days, by who, where and what; what is cancelled is not there any more', async () => {
  const { url } = await make()
  const { status, text, headers } = await read(url)
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text).toContain(`UID:${bookingId}@`)
  expect(text).toContain('DTSTART;VALUE=DATE:20261208\r\n')
  expect(text).toMatch(/SUMMARY:\S+ : Cantine\r/)
  expect(text).not.toMatch(/3,80|380|STANDARD/) // neither price nor diet
  const again = await read(url, { 'if-none-match': headers.get('etag') ?? '' })
  expect(again).toMatchObject({ status: 304, text: '' })
  const viewer = await ask<{ viewer: { agendaLink: { lastReadOn: string } } }>(
    family,
    '{ viewer { agendaLink { lastReadOn } } }',
  )
  expect(viewer.viewer.agendaLink.lastReadOn).toBe('2026-11-25')
  await town().owner.query(
    `update booking set status = 'CANCELLED', cancelled_at = now(), cancelled_by = account_id where id = $1`,
    [bookingId],
  )
  expect((await read(url)).text).not.toContain('VEVENT')
})

describe('only whoever has the address reads it', () => {
  test('the one before, one that was removed, a made-up one, one of a closed account answer nothing', async () => {
    const first = (await make()).url
    const second = (await make()).url
    expect((await read(first)).status).toBe(404)
    expect((await read(second)).status).toBe(200)
    await ask(family, 'mutation { removeAgendaLink { ok } }')
    await ask(family, 'mutation { removeAgendaLink { ok } }')
    expect((await read(second)).status).toBe(404)
    for (const made of ['x.ics', `${'a'.repeat(43)}.ics`, '..%2F..%2Fetc%2Fpasswd', "'; drop table booking.ics"])
      expect((await read(`${town().url}/agenda/${encodeURIComponent(made)}`)).status).toBe(404)
    const gone = (await given.aBookedMeal(commune)).family
    clock.at(NOW)
    await prove(gone)
    const { url } = await make(gone)
    await town().owner.query(`update account set status = 'CLOSED' where id = $1`, [gone.accountId])
    expect((await read(url)).status).toBe(404)
  })

  test('not without the password, nor while the address is not proved; who proves it later keeps none of a stranger’s', async () => {
    expect((await make(family, 'pas celui-là')).reason).toBe('WRONG_PASSWORD')
    const other = (await given.aBookedMeal(commune)).family
    clock.at(NOW)
    await prove(other)
    await town().owner.query('update account set email_confirmed_at = null where id = $1', [other.accountId])
    expect((await make(other)).reason).toBe('EMAIL_NOT_CONFIRMED')
    await prove(other)
    const { url } = await make(other)
    expect((await read(url)).status).toBe(200)
    await town().owner.query(`update account set email_confirmed_at = '2026-11-26' where id = $1`, [other.accountId])
    expect((await read(url)).status).toBe(404)
  })

  test('three statements, however many bookings', async () => {
    const { url } = await make()
    await read(url)
    const { statements } = await countStatements(() => read(url))
    expect(statements.filter((one) => /agenda_link|^select b.id, b.day/.test(one))).toHaveLength(3)
  })
})

test('names that would break a calendar, or say otherwise than they look, do neither', () => {
  const entry = {
    ...{
      id: 'b1',
      day: civilDay('2026-12-08'),
      communeName: 'Le Puy\r\nATTENDEE:mailto:x@y.z',
      orderedAt: new Date(NOW),
    },
    ...{ firstName: 'Zoé; « , \\ 👩‍🍳 \u202eédroc', serviceName: `${'très long '.repeat(20)}\nEND:VCALENDAR` },
  }
  const text = agendaOf([entry], 'https://cantine.exemple.fr')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const whole = text.replace(/\r\n /g, '')
  expect(whole.match(/^END:VCALENDAR/gm)).toHaveLength(1)
  expect(whole).not.toMatch(/^ATTENDEE/m)
  expect(whole).not.toContain('\u202e')
  expect(whole).toContain('Zoé\\; « \\, \\\\ 👩🍳 édroc : très long')
})
