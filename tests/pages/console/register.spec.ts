import { expect, test } from '@jest/globals'
import type {
  AttendanceSheetRowsFragment,
  RecordAttendanceMutationVariables,
} from '../../../admin/src/generated/graphql.js'
import { useConsole } from '../support/console.js'
import { canteen, id, louane, theo } from '../support/family.js'
import { networkCut } from '../support/mocked-api.js'
import { wholeCents } from '../../../web/shared/money.js'
import { civilDay } from '../../../web/shared/day.js'

const visitPage = useConsole()
const PAGE = '/pointage?jour=2026-11-24'

type Row = AttendanceSheetRowsFragment['rows'][number]
const row = (beneficiary: typeof louane, status: Row['status'] = null): Row => ({
  bookingId: id(51),
  status,
  reason: null,
  certificate: false,
  told: null,
  charge: null,
  arrivedAt: null,
  leftAt: null,
  hoursCharge: null,
  absenceCharge: null,
  recordedAt: null,
  recordedBy: null,
  expectedElsewhere: false,
  schoolClass: 'CE2',
  school: null,
  can: { giveBack: { allowed: true, reason: null } },
  beneficiary: {
    ...beneficiary,
    kind: 'CHILD',
    diet: 'STANDARD',
    hasCarePlan: false,
    carePlan: null,
  },
})
const sheet = (rows: Row[]): AttendanceSheetRowsFragment => ({
  day: civilDay('2026-11-24'),
  open: true,
  reason: null,
  service: canteen,
  notesHours: false,
  absenceQuestions: {
    ...{ certificate: false, reasons: [] },
    ...{ announced: false, phoned: false, letter: false, notice: false, proofAt: false },
  },
  rows,
  notes: [],
})
const UnbookedChoices = { unbookedChoices: [] }
const two = { attendanceSheet: sheet([row(louane), row(theo)]) }
const present = sheet([row(louane, 'PRESENT'), row(theo)])
const saved = { recordAttendance: { __typename: 'AttendanceSheet', ...present } } as const
/** The page reads the list again by itself: what was recorded is on it. */
const recording = (first: AttendanceSheetRowsFragment, ...answers: AttendanceSheetRowsFragment[]) => {
  let now = first
  const next = [...answers]
  return {
    AttendanceSheet: () => ({ attendanceSheet: now }),
    RecordAttendance: () => {
      now = next.shift() ?? now
      return { recordAttendance: { __typename: 'AttendanceSheet' as const, ...now } }
    },
    UnbookedChoices,
  }
}
const marksOf = (calls: RecordAttendanceMutationVariables[]) =>
  calls.map(({ marks }) => [marks].flat().map(({ beneficiaryId, status }) => [beneficiaryId, status]))

test('empty: nobody is expected, and a child who comes is served all the same', async () => {
  const { page, look } = await visitPage(PAGE, { AttendanceSheet: { attendanceSheet: sheet([]) }, UnbookedChoices })
  await page.getByText('Personne n’est attendu ce jour-là').waitFor()
  await page.getByRole('button', { name: 'Enfant non prévu' }).waitFor()
  await look()
})

test('loaded: one touch marks a child present', async () => {
  const { page, look, callsOf } = await visitPage(PAGE, recording(two.attendanceSheet, present))
  const group = page.getByRole('group', { name: 'Dupont Louane' })
  await group.waitFor()
  await look()
  await group.getByRole('button', { name: 'Présent' }).click()
  await page.getByRole('status').getByText('Enregistré').waitFor()
  await group.getByRole('button', { name: 'Présent', pressed: true }).waitFor()
  expect(marksOf(await callsOf('RecordAttendance', 1))).toEqual([[[louane.id, 'PRESENT']]])
  await look()
})

test('hours: one press on the departure notes it now; it reads on the row, is corrected, and taken back', async () => {
  const left = (leftAt: string | null, cents: number | null) => ({
    ...sheet([
      {
        ...row(louane, leftAt ? 'PRESENT' : null),
        leftAt,
        hoursCharge: cents === null ? null : { amountCents: wholeCents(cents), state: 'DUE' },
      },
    ]),
    day: civilDay('2026-11-25'),
    notesHours: true,
  })
  const { page, look, callsOf } = await visitPage(
    '/pointage?jour=2026-11-25',
    recording(left(null, null), left('18:47', 800), left('18:20', null), left(null, null)),
  )
  const hours = page.getByRole('group', { name: 'Heures de Dupont Louane' })
  await hours.getByRole('button', { name: 'Noter le départ' }).click()
  await page.getByText('Heures d’accueil : 8,00 € à régler par la famille').waitFor()
  expect(await hours.getByLabel('Départ').inputValue()).toBe('18 h 47')
  await look()
  await hours.getByLabel('Départ').fill('18h20')
  await hours.getByLabel('Départ').press('Enter')
  await page.getByText('Heures d’accueil :').waitFor({ state: 'detached' })
  await callsOf('RecordAttendance', 2) // a mark that still waits would be replaced by the next one
  await hours.getByLabel('Départ').fill('')
  await hours.getByLabel('Départ').blur()
  await hours.getByRole('button', { name: 'Noter le départ' }).waitFor()
  const [now, corrected, none] = (await callsOf('RecordAttendance', 3)).map(({ marks }) => [marks].flat()[0])
  expect(now).toMatchObject({ status: 'PRESENT', leftAt: '10:00' })
  expect(corrected).toMatchObject({ status: 'PRESENT', leftAt: '18:20' })
  expect(none).toMatchObject({ status: 'PRESENT', forgetsHours: true })
})

test('absent: what the règlement asks of an absence is said on the row, and goes with the mark', async () => {
  const asked = (told: Row['told']) => ({
    ...sheet([{ ...row(louane, 'ABSENT'), told }, row(theo)]),
    absenceQuestions: {
      ...{ certificate: true, reasons: [{ word: 'sickness', label: 'Maladie' }] },
      ...{ announced: true, phoned: true, letter: false, notice: true, proofAt: false },
    },
  })
  const announced = { announced: true, phoned: false, letter: false, notice: null, proofAt: null }
  const { page, look, callsOf } = await visitPage(PAGE, recording(asked(null), asked(announced)))
  const absence = page.getByRole('group', { name: 'Absence de Dupont Louane' })
  await absence.getByLabel('Annoncée par la famille').check()
  await callsOf('RecordAttendance', 1)
  await page.getByRole('status').getByText('Enregistré').waitFor()
  expect(await absence.getByLabel('Annoncée par la famille').isChecked()).toBe(true)
  expect(await absence.getByLabel('Motif').count()).toBe(0)
  expect(await page.getByRole('group', { name: 'Absence de Dupont Théo' }).count()).toBe(0)
  await look()
  await absence.getByLabel('Signalée le').fill('2026-11-22')
  await absence.getByLabel('Signalée le').blur()
  await page.getByRole('status').getByText('Enregistré').waitFor()
  const [first, second] = (await callsOf('RecordAttendance', 2)).map(({ marks }) => [marks].flat()[0])
  expect(first).toMatchObject({ status: 'ABSENT', told: announced })
  expect(second).toMatchObject({ status: 'ABSENT', told: { announced: true, notice: '2026-11-22' } })
})

test('refused: the sentence stands over the list, which is the one of the server again', async () => {
  const { page, look } = await visitPage(PAGE, {
    AttendanceSheet: two,
    UnbookedChoices,
    RecordAttendance: {
      recordAttendance: {
        __typename: 'AttendanceRefused',
        message: 'Louane est de votre famille : un collègue doit la pointer.',
        refusal: 'OWN_FAMILY',
      },
    },
  })
  const group = page.getByRole('group', { name: 'Dupont Louane' })
  await group.getByRole('button', { name: 'Présent' }).click()
  await page.getByRole('alert').getByText('Louane est de votre famille : un collègue doit la pointer.').waitFor()
  await group.getByRole('button', { name: 'Présent', pressed: false }).waitFor()
  await look()
})

test('failed: a mark whose network is cut is kept on the tablet, which sends it again by itself', async () => {
  const { page, look, callsOf, mock } = await visitPage(PAGE, {
    AttendanceSheet: two,
    UnbookedChoices,
    RecordAttendance: networkCut,
  })
  const group = page.getByRole('group', { name: 'Dupont Louane' })
  await group.getByRole('button', { name: 'Présent' }).click()
  await page.getByRole('status').getByText('Hors ligne, 1 pointage à envoyer').waitFor()
  await page.getByRole('button', { name: 'Envoyer maintenant' }).waitFor()
  expect(await group.getByRole('button', { name: 'Présent' }).getAttribute('aria-pressed')).toBe('true')
  await look()
  mock({ RecordAttendance: saved })
  await page.getByRole('status').getByText('Enregistré').waitFor()
  const sent = (await callsOf('RecordAttendance', 2)).map(({ marks }) => marks)
  expect(sent).toEqual(sent.map(() => sent[0]))
})

test('failed: the list does not come, then it does', async () => {
  const { page, look } = await visitPage(PAGE, { AttendanceSheet: [networkCut, two], UnbookedChoices })
  await page
    .getByRole('alert')
    .getByText(/La connexion est coupée/)
    .waitFor()
  await look()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.getByRole('group', { name: 'Dupont Louane' }).waitFor()
})

test('what an absence costs beside the meal is on its row, paid, due or invoiced', async () => {
  const away = (child: typeof louane, state: 'PAID' | 'DUE'): Row => ({
    ...row(child, 'ABSENT'),
    absenceCharge: { amountCents: wholeCents(500), state },
  })
  const attendanceSheet = sheet([away(louane, 'PAID'), away(theo, 'DUE')])
  const { page, look } = await visitPage(PAGE, { AttendanceSheet: { attendanceSheet }, UnbookedChoices })
  await page.getByText('Absence : 5,00 € payés en plus').waitFor()
  await page.getByText('Absence : 5,00 € en plus, à régler par la famille').waitFor()
  await look()
})
