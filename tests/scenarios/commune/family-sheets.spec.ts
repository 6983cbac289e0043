import { beforeEach, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import type { Signed } from '../../support/client.js'
import { importAll, linesOf, outcomesOf, readFamilies } from '../../support/family-files.js'
import { aClass } from '../../support/given/class.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { brokenPromises } from '../../support/promises.js'
import { headersOf } from '../../support/session-header.js'
import { town, useTown } from '../../support/town.js'

useTown()

let commune: TestCommune
let admin: Signed & { accountId: string }
beforeEach(async () => {
  clock.at('2026-11-25T10:00:00+01:00')
  commune = await given.aCommune()
  admin = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
})

const fetchSheet = async (who: Signed | null, name: string) => {
  const answer = await fetch(`${town().url}/family-sheets/${name}`, { headers: await headersOf(who) })
  return { status: answer.status, content: new Uint8Array(await answer.arrayBuffer()) }
}

test.each(['csv', 'xlsx'])('what is exported as %s and imported again changes nothing', async (format) => {
  await aClass(commune, { name: 'CE1-CE2 Mme Martin', levels: ['CE1', 'CE2'] })
  const content = [
    'E-mail;NOM Prénom responsable;Civilité;Tél;Adresse;CP;Ville;Lien;NOM Prénom enfant;Né le;Classe;Niveau;Situation;QF;Solde',
    `a-${format}@exemple.fr;DE LA TOUR Marie;Mme;+33 6 12 34 56 78;3 rue d’En-Haut;43700;Coubon;mère;DE LA TOUR Jean;3/9/18;CE1-CE2 Mme Martin;CE2;Enfant commune;650;12,50`,
    `a-${format}@exemple.fr;;;;;;;;DE LA TOUR Zoé;4/9/19;;;Enfant commune;;`,
    `b-${format}@exemple.fr;ROCHE Alix;M.;0471000000;;;;père;ROCHE Rose;;;;Enfant commune;0;`,
    `b-${format}@exemple.fr;ROCHE Alix;M.;0471000000;;;;soi-même;ROCHE Alix;1/2/1985;;;Adulte;;`,
  ].join('\n')
  const seen = await readFamilies(admin, commune.id, content)
  expect(outcomesOf(seen)).toEqual(['CREATED', 'CREATED', 'CREATED', 'CREATED'])
  expect(await importAll(admin, seen)).toMatchObject({ state: 'DONE' })
  clock.at('2026-12-03T10:00:00+01:00')
  const exported = await fetchSheet(admin, `${commune.id}.${format}`)
  expect(exported.status).toBe(200)
  const again = await readFamilies(admin, commune.id, exported.content, `familles.${format}`)
  expect(again.columns.filter(({ field }) => field === null)).toEqual([])
  expect(linesOf(again).map(({ outcome, notes, changes }) => ({ outcome, notes, changes }))).toEqual(
    Array.from({ length: 4 }, () => ({ outcome: 'UNCHANGED', notes: [], changes: [] })),
  )
  expect(await brokenPromises()).toEqual([])
})

test('an export holds the families of the commune alone, and nothing of health', async () => {
  const own = await given.aFamily({ in: commune })
  const other = await given.aFamily({ in: await given.aCommune() })
  await town().owner.query(`update beneficiary set diet = 'NO_PORK', care_plan_encrypted = 'x' where id = $1`, [
    own.children[0],
  ])
  const { content } = await fetchSheet(admin, `${commune.id}.csv`)
  const text = new TextDecoder().decode(content)
  expect(text).toContain(own.email)
  expect(text).not.toContain(other.email)
  expect(text).not.toMatch(/porc|PORK|PAI|allerg/i)
  const { rows } = await town().owner.query<{ details: object }>(
    `select details from audit_event where action = 'FAMILIES_EXPORTED' and commune_id = $1`,
    [commune.id],
  )
  expect(rows).toEqual([{ details: { families: 1, lines: 1 } }])
})

test.each(['csv', 'xlsx'])('the template of %s is read as it is', async (format) => {
  await aClass(commune, { name: 'CP Mme Martin', levels: ['CP'] })
  const { content } = await fetchSheet(admin, `template.${format}`)
  expect(outcomesOf(await readFamilies(admin, commune.id, content, `modele.${format}`))).toEqual(['CREATED'])
})

test('who may not import may not export', async () => {
  const elsewhere = await given.aStaffMember(await given.aCommune(), 'COMMUNE_ADMIN')
  const asked = [
    null,
    await given.aFamily({ in: commune }),
    await given.aStaffMember(commune, 'AGENT'),
    await given.aStaffMember(commune, 'REGISSEUR'),
    elsewhere,
  ]
  const statuses = await Promise.all(asked.map(async (who) => (await fetchSheet(who, `${commune.id}.csv`)).status))
  expect(statuses).toEqual([401, 404, 404, 404, 404])
  expect((await fetchSheet(admin, 'template.ods')).status).toBe(404)
  expect((await fetchSheet(admin, '00000000-0000-4000-8000-000000000000.csv')).status).toBe(404)
})

test('the example of a small town is read whole', async () => {
  const { readFile } = await import('node:fs/promises')
  for (const [name, levels] of [
    ['PS-MS Mme Faure', ['PS', 'MS']],
    ['GS-CP M. Vidal', ['GS', 'CP']],
    ['CE1-CE2 Mme Martin', ['CE1', 'CE2']],
    ['CM1-CM2 M. Petit', ['CM1', 'CM2']],
  ] as const)
    await aClass(commune, { name, levels: [...levels], school: 'École du Bourg' })
  const content = await readFile('server/src/seeds/example/coubon-familles.csv')
  const seen = await readFamilies(admin, commune.id, new Uint8Array(content))
  expect(linesOf(seen).filter(({ outcome }) => outcome !== 'CREATED')).toEqual([])
  expect(seen.counts).toMatchObject({ families: 12, children: 20, accesses: 20, classes: 20, balances: 7 })
  expect(await importAll(admin, seen)).toMatchObject({ state: 'DONE' })
  expect(outcomesOf(await readFamilies(admin, commune.id, new Uint8Array(content)))).toEqual(
    Array.from({ length: 20 }, () => 'UNCHANGED'),
  )
  expect(await brokenPromises()).toEqual([])
})
