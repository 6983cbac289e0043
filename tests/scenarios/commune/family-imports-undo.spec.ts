import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { ask, type Signed } from '../../support/client.js'
import { file, importAll, importCall, importOf, linesOf, of, readFamilies, undo } from '../../support/family-files.js'
import { aClass, enrolled } from '../../support/given/class.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { accesses, balanceOf, children, everything, family, mail, rows } from '../../support/imported-families.js'
import { brokenPromises } from '../../support/promises.js'
import { MAY, prepareAsShown, UNDO } from '../../support/school-year.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune({ name: `Coubon ${Math.floor(commune ? Number(commune.name.split(' ')[1]) + 1 : 1)}` })
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})

const read = (content: string | Uint8Array<ArrayBuffer>) => readFamilies(admin, commune.id, content)

describe('invitations', () => {
  test('are sent at once or later, and the link opens the account', async () => {
    const email = mail()
    const done = await importAll(
      admin,
      await read(file(`${email};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`)),
    )
    const send = async () =>
      (
        await ask<{ answer: { reason?: string; invitations?: object } }>(
          admin,
          'mutation ($id: UUID!) { answer: sendImportInvitations(importId: $id) { ... on FamilyImport { invitations { waiting sent joined } } ... on ImportRefused { reason } } }',
          { id: done.id },
        )
      ).answer
    expect(await send()).toEqual({ invitations: { waiting: 0, sent: 1, joined: 0 } })
    expect(await send()).toEqual({ reason: 'NOBODY_TO_INVITE' })
    await town().runJobs()
    const [first] = await town().mailsTo(email)
    expect(first?.subject).toBe(`${commune.name} : votre compte Cantine Facile est prêt`)
    clock.at('2026-11-27T10:00:00+01:00')
    expect(await send()).toEqual({ invitations: { waiting: 0, sent: 1, joined: 0 } })
    await town().runJobs()
    const tokens = (await town().mailsTo(email)).map(({ text }) =>
      decodeURIComponent(/token=([^\s]+)/.exec(text)?.[1] ?? ''),
    )
    expect(new Set(tokens).size).toBe(2)
    const open = async (token: string) =>
      (
        await ask<{ answer: { __typename: string } }>(
          null,
          'mutation ($token: String!, $password: String!) { answer: resetPassword(token: $token, password: $password) { __typename } }',
          { token, password: 'poire radis horizon 9' },
        )
      ).answer.__typename
    const opened = await Promise.all(tokens.map(open))
    expect(opened.sort()).toEqual(['LinkRefused', 'PasswordChanged'])
    expect(await family(email)).toMatchObject([{ confirmed: true }])
    expect((await importOf(admin, done.id)).invitations).toMatchObject({ waiting: 0, sent: 0, joined: 1 })
  })

  test('may leave with the import', async () => {
    const email = mail()
    const done = await importAll(
      admin,
      await read(file(`${email};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`)),
      true,
    )
    expect(done.invitations).toMatchObject({ waiting: 0, sent: 1, joined: 0 })
    expect(await town().mailsTo(email)).toHaveLength(1)
  })

  test('wait until the commune has chosen its day: before, families would see nothing of it', async () => {
    const email = mail()
    await rows('update commune set opens_on = null where id = $1', [commune.id])
    const seen = await read(file(`${email};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`))
    const whyNot =
      'Les familles ne sont invitées qu’une fois le jour d’ouverture choisi : avant, elles ne verraient rien de la commune.'
    expect(await importAll(admin, seen, true)).toMatchObject({ reason: 'COMMUNE_NOT_OPEN', message: whyNot })
    const done = await importAll(admin, seen)
    expect(done.invitations).toEqual({ waiting: 1, sent: 0, joined: 0, whyNot })
    const send = `mutation ($id: UUID!) { answer: sendImportInvitations(importId: $id) { __typename ... on ImportRefused { reason } } }`
    const sent = () => ask<{ answer: object }>(admin, send, { id: done.id })
    expect((await sent()).answer).toEqual({ __typename: 'ImportRefused', reason: 'COMMUNE_NOT_OPEN' })
    expect(await town().mailsTo(email)).toEqual([])
    await rows(`update commune set opening_planned_on = '2026-12-01' where id = $1`, [commune.id])
    expect((await sent()).answer).toEqual({ __typename: 'FamilyImport' })
  })
})

describe('undoing', () => {
  test('takes everything back, keeps nothing of anybody, and the file can be imported again', async () => {
    const klass = await aClass(commune, { name: 'CP', levels: ['CP'] })
    const other = await aClass(commune, { name: 'CE1', levels: ['CE1'] })
    const known = await given.aFamily({ in: commune })
    await enrolled(known.children[0], other, 'CE1')
    await rows(
      `insert into family_quotient (account_id, commune_id, valid_from, quotient, set_at, set_by) values ($1, $2, '2026-09-01', 500, now(), $3)`,
      [known.accountId, commune.id, admin.accountId],
    )
    const email = mail()
    const content = file(
      `${email};Dupont;Camille;;Dupont;Zoé;3/9/18;CP;Enfant commune;650;12,50`,
      `${known.email};Dupont;Camille;0471000000;Dupont;Louane;10/05/2018;CP;Enfant commune;900;3`,
    )
    const done = await importAll(admin, await read(content), true)
    expect(done.counts).toMatchObject({ families: 1, children: 1, classes: 2, quotients: 2, balances: 2 })
    expect(klass).not.toBe('')
    const undone = await undo(admin, done)
    expect(undone).toMatchObject({ state: 'UNDONE', erased: true })
    expect(
      await rows('select status, email from account where first_name = $1 and last_name = $2', ['Import', 'annulé']),
    ).toMatchObject([{ status: 'CLOSED' }])
    expect(await rows('select 1 from account where email = $1', [email])).toEqual([])
    expect(await rows(`select 1 from family_import_line where import_id = $1`, [done.id])).toEqual([])
    expect(await family(known.email)).toMatchObject([{ phone: null }])
    expect(await accesses(known.email)).toMatchObject([{ status: 'VALID' }])
    expect(
      await rows(
        'select c.name from class_enrolment e join school_class c on c.id = e.class_id where e.commune_id = $1',
        [commune.id],
      ),
    ).toEqual([{ name: 'CE1' }])
    expect(
      await rows(
        'select quotient from family_quotient where account_id = $1 and commune_id = $2 order by valid_from desc limit 1',
        [known.accountId, commune.id],
      ),
    ).toEqual([{ quotient: 500 }])
    expect(
      await rows(
        `select t.cause, sum(e.amount_cents)::int as sum from ledger_transaction t join ledger_entry e on e.transaction_id = t.id join ledger_account a on a.id = e.ledger_account_id
        where t.regie_id = $1 and a.kind = 'OPENING' group by 1 order by 1`,
        [commune.regieId],
      ),
    ).toEqual([
      { cause: 'OPENING_BALANCE', sum: -1550 },
      { cause: 'OPENING_REVERSED', sum: 1550 },
    ])
    expect(await undo(admin, undone)).toMatchObject({ reason: 'NOT_IMPORTED' })
    const search = await ask<{ families: { totalCount: number } }>(
      admin,
      'query ($id: UUID!) { families(communeId: $id, first: 10) { totalCount } }',
      { id: commune.id },
    )
    expect(search.families.totalCount).toBe(1)
    expect(await brokenPromises()).toEqual([])

    const again = await importAll(admin, await read(content))
    expect(again).toMatchObject({ state: 'DONE', counts: { families: 1, children: 1 } })
    expect(await balanceOf(email)).toBe(1250)
    expect(await brokenPromises()).toEqual([])
  })

  const used = async (use: (family: { id: string; email: string; child: string }) => Promise<unknown>) => {
    const email = mail()
    const done = await importAll(
      admin,
      await read(
        file(
          `${email};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;12,50`,
          `${mail()};Roche;Alix;;Roche;Rose;3/9/18;;Enfant commune;;`,
        ),
      ),
    )
    clock.at('2026-11-25T10:05:00+01:00')
    const [found] = await rows<{ id: string; child: string }>(
      'select a.id, f.beneficiary_id as child from account a join filiation f on f.account_id = a.id where a.email = $1',
      [email],
    )
    await use({ id: found?.id ?? '', child: found?.child ?? '', email })
    const before = await everything()
    const refused = await undo(admin, await importOf(admin, done.id))
    expect(await everything()).toEqual(before)
    return refused
  }

  test('of a balance leaves it to be taken over again, corrected', async () => {
    const email = mail()
    const known = (balance: string) => file(`${email};Roux;Ada;;Roux;Zoé;3/9/18;;Enfant commune;;${balance}`)
    const made = await importAll(admin, await read(known('')))
    const wrong = await importAll(admin, await read(known('100,00')))
    expect(await balanceOf(email)).toBe(10_000)
    await undo(admin, wrong)
    expect(await balanceOf(email)).toBe(0)
    const right = await importAll(admin, await read(known('10,00')))
    expect(await balanceOf(email)).toBe(1_000)
    await undo(admin, right)
    expect((await undo(admin, made)).state).toBe('UNDONE')
    expect(await brokenPromises()).toEqual([])
  })

  test('is refused once a family signed in', async () => {
    expect(
      await used(({ id }) => rows('update account set email_confirmed_at = now() where id = $1', [id])),
    ).toMatchObject({ reason: 'STILL_USED', families: ['Camille Dupont s’est connectée depuis.'] })
  })

  test('is refused once a family paid', async () => {
    expect(await used(({ id }) => given.credit(id, commune.regieId, 500))).toMatchObject({
      reason: 'STILL_USED',
      families: ['Camille Dupont a eu un mouvement sur son porte-monnaie depuis.'],
    })
  })

  test('is refused once the staff changed a family', async () => {
    const change = (id: string) =>
      ask(
        admin,
        'mutation ($id: UUID!, $c: UUID!) { setFamilyQuotient(accountId: $id, communeId: $c, quotient: 100, validFrom: "2026-12-01") { __typename } }',
        { id, c: commune.id },
      )
    expect(await used(({ id }) => change(id))).toMatchObject({
      reason: 'STILL_USED',
      families: ['Camille Dupont a été modifiée depuis.'],
    })
  })

  test('is refused while another family has a child that it made, and done once that family no longer has it', async () => {
    const [mother, father] = [mail('mere'), mail('pere')]
    const first = await importAll(
      admin,
      await read(file(`${mother};Dupont;Camille;;Dupont;Zoé;3/9/2018;;Enfant commune;;`)),
    )
    clock.at('2026-11-26T10:00:00+01:00')
    const seen = await read(file(`${father};Martin;Paul;;Dupont;Zoé;3/9/2018;;Enfant commune;;20`))
    const candidate = linesOf(seen)[0]?.candidates[0]?.key
    const decided = await importCall(admin, 'decideImportLines', 'DecideImportLinesInput', {
      ...of(seen),
      ...{ lines: [2], choice: 'SAME', candidate },
    })
    const second = await importAll(admin, decided)
    expect(second).toMatchObject({ state: 'DONE', counts: { families: 1, children: 0, balances: 1 } })
    const before = await everything()
    expect(await undo(admin, first)).toMatchObject({
      reason: 'STILL_USED',
      families: ['Camille Dupont partage maintenant un enfant avec une autre famille (Zoé Dupont).'],
    })
    expect(await everything()).toEqual(before)
    expect(await children(father)).toEqual([{ name: 'Zoé Dupont', born: '2018-09-03' }])
    expect(await undo(admin, second)).toMatchObject({ state: 'UNDONE' })
    expect(await children(mother)).toEqual([{ name: 'Zoé Dupont', born: '2018-09-03' }])
    expect(await undo(admin, await importOf(admin, first.id))).toMatchObject({ state: 'UNDONE' })
    expect(await brokenPromises()).toEqual([])
  })

  test('is done when the two families that share a child are of the same file', async () => {
    const [mother, father] = [mail('mere'), mail('pere')]
    const done = await importAll(
      admin,
      await read(
        file(
          `${mother};Dupont;Camille;;Dupont;Zoé;3/9/2018;;Enfant commune;;`,
          `${father};Martin;Paul;;Dupont;Zoé;3/9/2018;;Enfant commune;;`,
        ),
      ),
    )
    expect(await undo(admin, done)).toMatchObject({ state: 'UNDONE' })
    expect(await brokenPromises()).toEqual([])
  })

  test('is refused once the school year was prepared with its children, until that is undone', async () => {
    clock.at(MAY)
    await aClass(commune, { name: 'CP', levels: ['CP'] })
    await aClass(commune, { name: 'CE1', levels: ['CE1'] })
    const email = mail()
    const done = await importAll(
      admin,
      await read(file(`${email};Dupont;Camille;;Dupont;Zoé;3/9/2020;CP;Enfant commune;;12,50`)),
    )
    expect(done).toMatchObject({ state: 'DONE', counts: { classes: 1 } })
    clock.at('2027-05-11T10:00:00+02:00')
    const year = await prepareAsShown(admin, commune.id)
    expect(year.prepared?.counts).toMatchObject({ placed: 1 })
    const before = await everything()
    expect(await undo(admin, done)).toMatchObject({
      reason: 'STILL_USED',
      families: [
        'Camille Dupont est dans l’année scolaire préparée depuis : annulez d’abord sa préparation (2027-2028).',
      ],
    })
    expect(await everything()).toEqual(before)
    await ask(admin, UNDO, { id: year.prepared?.id })
    expect(await undo(admin, done)).toMatchObject({ state: 'UNDONE' })
    const left = `select 1 from class_enrolment where commune_id = $1 union all select 1 from service_access where commune_id = $1 and status in ('PENDING', 'VALID')`
    expect(await rows(left, [commune.id])).toEqual([])
    expect(await brokenPromises()).toEqual([])
  })

  test('is refused for a family of one’s own, and after thirty days', async () => {
    const done = await importAll(
      admin,
      await read(file(`${mail()};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`)),
    )
    clock.at('2026-12-26T10:00:00+01:00')
    expect(await undo(admin, done)).toMatchObject({ reason: 'TOO_LATE' })
  })
})

test('a file of families is not kept: a draft for a week, the lines of an import for thirty days', async () => {
  const { eraseImports } = await import('../../../server/src/modules/imports/writing/erase-imports.job.js')
  const draft = await read(file(`${mail()};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`))
  const done = await importAll(admin, await read(file(`${mail()};Roche;Alix;;Roche;Rose;3/9/18;;Enfant commune;;`)))
  const kept = async () =>
    (
      await rows<{ id: string }>(
        'select distinct import_id as id from family_import_line where import_id in ($1, $2)',
        [draft.id, done.id],
      )
    ).map(({ id }) => id)
  await eraseImports(town().db, new Date('2026-12-01T10:00:00+01:00'))
  expect((await kept()).sort()).toEqual([draft.id, done.id].sort())
  await eraseImports(town().db, new Date('2026-12-03T10:00:00+01:00'))
  expect(await kept()).toEqual([done.id])
  await eraseImports(town().db, new Date('2026-12-26T10:00:00+01:00'))
  expect(await kept()).toEqual([])
  expect(await importOf(admin, done.id)).toMatchObject({ state: 'DONE', erased: true, counts: { families: 1 } })
})

test('a draft that is dropped is forgotten', async () => {
  const seen = await read(file(`${mail()};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`))
  expect(
    await ask(admin, 'mutation ($input: ImportInput!) { dropImport(input: $input) { __typename } }', {
      input: of(seen),
    }),
  ).toEqual({ dropImport: { __typename: 'ImportDropped' } })
  expect(await rows('select 1 from family_import_line where import_id = $1', [seen.id])).toEqual([])
})
