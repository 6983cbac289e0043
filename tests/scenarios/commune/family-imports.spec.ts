import { beforeEach, describe, expect, test } from '@jest/globals'
import { clock } from '../../support/clock.js'
import { type Signed } from '../../support/client.js'
import {
  file,
  importAll,
  importCall,
  importOf,
  linesOf,
  of,
  outcomesOf,
  readFamilies,
} from '../../support/family-files.js'
import { aClass } from '../../support/given/class.js'
import { given, type TestCommune } from '../../support/given/index.js'
import { accesses, balanceOf, everything, family, mail, rows } from '../../support/imported-families.js'
import { brokenPromises } from '../../support/promises.js'
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

test('a file is looked at, nothing is written, then everything is at once', async () => {
  await aClass(commune, { name: 'CP Mme Martin', levels: ['CP'] })
  const [one, two] = [mail(), mail()]
  const before = await everything()
  const seen = await read(
    file(
      `${one};DUPONT;Camille;06 12 34 56 78;DUPONT;Zoé;3/9/18;CP Mme Martin;Enfant commune;650;12,50`,
      `${one};DUPONT;Camille;;DUPONT;Théo;43346;;Enfant commune;;`,
      `${two};Roche;Alix;;Roche;Rose;2019-02-01;;enfant COMMUNE;;`,
      ';;;;;;;;;;',
    ),
  )
  expect(seen).toMatchObject({
    state: 'DRAFT',
    lineCount: 3,
    problem: null,
    counts: { families: 2, children: 3, accesses: 3, classes: 1, quotients: 1, balances: 1, balanceCents: 1250 },
  })
  expect(linesOf(seen).map(({ line, outcome }) => [line, outcome])).toEqual([
    [2, 'CREATED'],
    [3, 'CREATED'],
    [4, 'CREATED'],
  ])
  expect(linesOf(seen)[0]?.changes).toEqual([
    { label: 'Famille', before: null, after: `Camille Dupont, ${one}` },
    { label: 'Enfant', before: null, after: 'Zoé Dupont, né(e) le 03/09/2018' },
    { label: 'Accès', before: null, after: 'Enfant commune, du 25/11/2026 au 02/07/2027' },
    { label: 'Classe', before: null, after: 'École du Bourg, CP Mme Martin' },
    { label: 'Quotient', before: null, after: '650, depuis le 25/11/2026' },
    { label: 'Reprise de solde', before: null, after: '12,50\u00a0€' },
  ])
  expect(await everything()).toEqual(before)

  expect(await importAll(admin, seen)).toMatchObject({
    state: 'DONE',
    importedBy: 'Camille Roche',
    invitations: { waiting: 2, sent: 0, joined: 0, whyNot: null },
  })
  expect(await family(one)).toEqual([
    { status: 'ACTIVE', names: 'Camille Dupont', phone: '06 12 34 56 78', confirmed: false },
  ])
  expect(await accesses(one)).toEqual([
    { child: 'Théo', status: 'VALID', situation: 'Enfant commune', from: '2026-11-25', to: '2027-07-02' },
    { child: 'Zoé', status: 'VALID', situation: 'Enfant commune', from: '2026-11-25', to: '2027-07-02' },
  ])
  expect(await balanceOf(one)).toBe(1250)
  expect(
    await rows('select quotient, valid_from::text from family_quotient where commune_id = $1', [commune.id]),
  ).toEqual([{ quotient: 650, valid_from: '2026-11-25' }])
  expect(
    await rows(
      'select e.level, b.first_name from class_enrolment e join beneficiary b on b.id = e.beneficiary_id where e.commune_id = $1',
      [commune.id],
    ),
  ).toEqual([{ level: 'CP', first_name: 'Zoé' }])
  expect(
    await rows(`select action, details from audit_event where subject = 'family_import' and subject_id = $1`, [
      seen.id,
    ]),
  ).toEqual([
    {
      action: 'FAMILIES_IMPORTED',
      details: {
        fileName: 'familles.csv',
        families: 2,
        children: 3,
        accesses: 3,
        classes: 1,
        quotients: 1,
        balances: 1,
        amountCents: 1250,
        refused: 0,
      },
    },
  ])
  expect(await town().mailsTo(one)).toEqual([])
  expect(await brokenPromises()).toEqual([])
})

describe('the same file a second time', () => {
  test('changes nothing, whenever and whatever its columns are called', async () => {
    await aClass(commune, { name: 'CP Mme Martin', levels: ['CP'] })
    const email = mail()
    await importAll(
      admin,
      await read(
        file(`${email};DUPONT;Camille;06 12 34 56 78;DUPONT;Zoé;3/9/18;CP Mme Martin;Enfant commune;650;12,50`),
      ),
    )
    clock.at('2026-12-02T10:00:00+01:00')
    const before = await everything()
    const again = await read(
      `Courriel\tResponsable\tTél\tNOM Prénom\tDDN\tClasse\tTarif\tQuotient familial\tSolde\n${email.toUpperCase()}\tDUPONT Camille\t612345678\tDUPONT ZOÉ\t2018-09-03\tcp mme martin\tENFANT COMMUNE\t650\t12.5\n`,
    )
    expect(linesOf(again)).toMatchObject([{ outcome: 'UNCHANGED', notes: [], changes: [] }])
    expect(
      await importCall(admin, 'importFamilies', 'ImportFamiliesInput', { ...of(again), invite: true }),
    ).toMatchObject({ reason: 'NOTHING_TO_IMPORT' })
    expect(await everything()).toEqual(before)
  })

  test('is still nothing once the family has spent what was taken over', async () => {
    const email = mail()
    const content = file(`${email};DUPONT;Camille;;DUPONT;Zoé;3/9/18;;Enfant commune;;12,50`)
    await importAll(admin, await read(content))
    await rows(`update account set email_confirmed_at = now() where email = $1`, [email])
    const [{ id } = { id: '' }] = await rows<{ id: string }>('select id from account where email = $1', [email])
    await given.credit(id, commune.regieId, 500)
    expect(linesOf(await read(content))).toMatchObject([{ outcome: 'UNCHANGED', notes: [] }])
    expect(linesOf(await read(content.replace('12,50', '20')))).toMatchObject([
      {
        outcome: 'UNCHANGED',
        notes: ['Le solde n’est pas repris : ce porte-monnaie a déjà des mouvements, et contient 17,50\u00a0€.'],
      },
    ])
  })
})

describe('what is refused says why', () => {
  test('line by line, and the others are imported', async () => {
    const good = mail()
    const seen = await read(
      file(
        `;Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`,
        `pas une adresse;Dupont;Camille;;Dupont;Zoé;31/02/18;;Enfant commune;x;y`,
        `${mail()};;;;Dupont;Zoé;3/9/18;;Enfant commune;;`,
        `${mail()};Dupont;Camille;;Dupont;Zoé;3/9/18;;Cantine du jeudi;;`,
        `${mail()};Dupont;Camille;;Dupont;Zoé;3/9/18;;Adulte;;`,
        `${mail()};Dupont;Camille;;Dupont;Zoé;3/9/18;CP;Enfant commune;;`,
        `${mail()};Dupont;Camille;;Dupont;Zoé;3/9/18;CP;Adulte;;`,
        `${mail()};Dupont;Camille;;Dupont;Zoé;3/9/18;;;;`,
        `${good};Dupont;Camille;;Dupont;Lou;3/9/19;;Enfant commune;600;`,
        `${good};Dupont;Camille;;Dupont;Max;3/9/20;;Enfant commune;700;`,
        `${good};Martin;Alix;;Martin;Léa;3/9/20;;Enfant commune;;`,
      ),
    )
    expect(linesOf(seen).map(({ outcome, notes }) => [outcome, ...notes])).toEqual([
      ['REFUSED', 'L’e-mail du responsable manque : la famille en a besoin pour se connecter.'],
      [
        'REFUSED',
        'L’e-mail « pas une adresse » n’est pas une adresse : corrigez-le. La date de naissance « 31/02/18 » n’est pas une date : écrivez-la comme 03/09/2018. Le quotient « x » n’est pas un nombre entier d’euros : corrigez-le. Le solde « y » n’est pas un montant : écrivez-le comme 12,50.',
      ],
      ['REFUSED', 'Le nom et le prénom du responsable manquent : sans eux, son compte ne peut pas être créé.'],
      [
        'REFUSED',
        'La situation « Cantine du jeudi » n’est pas proposée par la commune (« Adulte », « Enfant commune ») : corrigez le nom, ou créez-la dans « Situations ».',
      ],
      ['REFUSED', 'La situation « Adulte » n’est pas pour un enfant : choisissez-en une autre.'],
      [
        'REFUSED',
        'La classe « CP » n’existe pas en 2026-2027 (aucune n’y est) : corrigez son nom, ou créez-la dans « Écoles ».',
      ],
      [
        'REFUSED',
        'La situation « Adulte » n’est pas pour un enfant : choisissez-en une autre. La classe « CP » n’existe pas en 2026-2027 (aucune n’y est) : corrigez son nom, ou créez-la dans « Écoles ».',
      ],
      ['REFUSED', 'La situation manque : sans elle, la commune ne verrait pas cet enfant.'],
      ['CREATED'],
      ['REFUSED', 'La ligne 10 dit un autre quotient pour cette famille : 600. Gardez-en un.'],
      [
        'REFUSED',
        `L’adresse ${good} est déjà celle de Camille Dupont à la ligne 10 : une adresse est celle d’une seule personne.`,
      ],
    ])
    await importAll(admin, seen)
    expect(await accesses(good)).toMatchObject([{ child: 'Lou' }])
  })

  test('a debt is not taken over, and the rest of the line is', async () => {
    const email = mail()
    const seen = await read(file(`${email};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;-12,50`))
    expect(linesOf(seen)).toMatchObject([
      {
        outcome: 'CREATED',
        notes: [
          'Une dette (−12,50\u00a0€) ne se reprend pas sur un porte-monnaie : elle reste à recouvrer par la régie qui l’a constatée.',
        ],
      },
    ])
    await importAll(admin, seen)
    expect(await balanceOf(email)).toBe(null)
  })

  test('a column of health is neither read nor kept', async () => {
    const seen = await read(
      `E-mail;Nom responsable;Prénom responsable;NOM Prénom;Situation;Allergies;PAI\n${mail()};Dupont;Camille;DUPONT Zoé;Enfant commune;arachide;oui`,
    )
    expect(seen.columns.slice(-2)).toEqual([
      { title: 'Allergies', field: null, health: true, samples: [] },
      { title: 'PAI', field: null, health: true, samples: [] },
    ])
    const columns = seen.columns.map(({ title, field }) => (title === 'Allergies' ? 'CITY' : field))
    expect(
      (await importCall(admin, 'setImportColumns', 'SetImportColumnsInput', { ...of(seen), columns })).columns[5],
    ).toMatchObject({ field: null, health: true })
    expect(
      JSON.stringify(await rows('select cells, report from family_import_line where import_id = $1', [seen.id])),
    ).not.toContain('arachide')
    expect(await rows(`select 1 from sent_sheet where position('arachide'::bytea in content) > 0`)).toEqual([])
  })

  test('a file that is none', async () => {
    expect(await read('%PDF-1.7')).toMatchObject({ reason: 'NOT_A_TABLE' })
    expect(await read('\n\n')).toMatchObject({ reason: 'EMPTY' })
    expect(await read('a;b')).toMatchObject({ reason: 'EMPTY' })
  })

  test('columns that nobody knows are said by hand', async () => {
    const seen = await read(`a;b;c;d;e;f\n${mail()};Dupont;Camille;DUPONT Zoé;Enfant commune;x`)
    expect(seen).toMatchObject({
      problem: 'Dites quelles colonnes sont l’e-mail du responsable et le nom de l’enfant.',
      lineCount: 1,
    })
    expect(
      await importCall(admin, 'importFamilies', 'ImportFamiliesInput', { ...of(seen), invite: false }),
    ).toMatchObject({ reason: 'COLUMNS_TO_CHOOSE' })
    const say = (columns: (string | null)[]) =>
      importCall(admin, 'setImportColumns', 'SetImportColumnsInput', { ...of(seen), columns })
    expect(await say(['EMAIL'])).toMatchObject({ reason: 'BAD_COLUMNS' })
    expect(await say(['EMAIL', 'EMAIL', null, null, null, null])).toMatchObject({ reason: 'FIELD_TWICE' })
    const said = await say(['EMAIL', 'GUARDIAN_LAST_NAME', 'GUARDIAN_FIRST_NAME', 'CHILD_NAME', 'SITUATION', null])
    expect(outcomesOf(said)).toEqual(['CREATED'])
    expect(await say(['EMAIL', null, null, 'CHILD_NAME', null, null])).toMatchObject({
      reason: 'CHANGED_MEANWHILE',
      current: { id: seen.id, revision: said.revision },
    })
  })
})

test('a second person « soi-même », a balance that is too large and an access of years are refused, and the rest is imported', async () => {
  const [ada, rich, long] = [mail(), mail(), mail()]
  const seen = await read(
    [
      'E-mail responsable;Nom responsable;Prénom responsable;Lien;Nom enfant;Prénom enfant;Né(e) le;Situation;Solde;Accès du;Accès au',
      `${ada};Roux;Ada;moi;Roux;Ada;01/01/1980;Adulte;;;`,
      `${ada};Roux;Ada;moi;Roux;Eva;01/02/1980;Adulte;;;`,
      `${rich};Roux;Ida;;Roux;Zoé;3/9/18;Enfant commune;2000,01;;`,
      `${long};Roux;Ugo;;Roux;Max;3/9/18;Enfant commune;;;31/12/2199`,
    ].join('\n'),
  )
  const spaced = (note: string) => note.replace(/\s/g, ' ')
  expect(linesOf(seen).map(({ outcome, notes }) => [outcome, ...notes.map(spaced)])).toEqual([
    ['CREATED'],
    ['REFUSED', 'Ce compte a déjà une personne « soi-même » : retirez la ligne, ou corrigez son lien.'],
    ['REFUSED', 'Le solde « 2000,01 » dépasse 2 000,00 € : vérifiez-le.'],
    ['REFUSED', 'L’accès finit dans plus de 18 mois : corrigez sa fin.'],
  ])
  expect(await importAll(admin, seen)).toMatchObject({ state: 'DONE', counts: { families: 1 } })
})

describe('children who look alike', () => {
  test('twins are two, and the same child twice in a family is one', async () => {
    await rows(`insert into situation (commune_id, name, audience) values ($1, 'Garderie', 'CHILD')`, [commune.id])
    const email = mail()
    const seen = await read(
      file(
        `${email};Dupont;Camille;;Dupont;Léa;3/9/18;;Enfant commune;;`,
        `${email};Dupont;Camille;;Dupont;Léo;3/9/18;;Enfant commune;;`,
        `${email};Dupont;Camille;;DUPONT;LEA;03/09/2018;;Garderie;;`,
        `${email};Dupont;Camille;;Dupont;Léa;3/9/18;;Enfant commune;;`,
      ),
    )
    expect(outcomesOf(seen)).toEqual(['CREATED', 'CREATED', 'CHANGED', 'UNCHANGED'])
    await importAll(admin, seen)
    expect((await accesses(email)).map(({ child, situation }) => `${child} ${situation}`).sort()).toEqual([
      'Léa Enfant commune',
      'Léa Garderie',
      'Léo Enfant commune',
    ])
    expect(await brokenPromises()).toEqual([])
  })

  test('of two families are side by side, until the staff says whether they are one', async () => {
    const [mother, father] = [mail('mere'), mail('pere')]
    const lines = [
      `${mother};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`,
      `${father};Dupont;Alix;;Dupont;Zoé;3/9/18;;Enfant commune;;`,
    ]
    const seen = await read(file(...lines))
    expect(linesOf(seen)[1]).toMatchObject({
      outcome: 'TO_DECIDE',
      candidates: [{ key: 'line 2', child: 'Zoé Dupont', birthDate: '2018-09-03', family: `Ligne 2 : ${mother}` }],
    })
    const decide = (from: typeof seen, choice: string, candidate: string | null = null) =>
      importCall(admin, 'decideImportLines', 'DecideImportLinesInput', { ...of(from), lines: [3], choice, candidate })
    expect(await decide(seen, 'SAME', 'line 99')).toMatchObject({ reason: 'UNKNOWN_LINE' })
    const left = await decide(seen, 'SKIP')
    expect(outcomesOf(left)).toEqual(['CREATED', 'LEFT_OUT'])
    const added = await decide(left, 'ADD')
    expect(linesOf(added)[1]).toMatchObject({ outcome: 'CREATED', choice: 'ADD' })
    expect(added.counts.children).toBe(2)
    const same = await decide(added, 'SAME', 'line 2')
    expect(linesOf(same)[1]).toMatchObject({ outcome: 'CREATED', changes: [{}, { label: 'Enfant rattaché' }, {}] })
    expect(same.counts.children).toBe(1)
    await importAll(admin, same)
    expect(
      await rows(
        'select distinct f.beneficiary_id from filiation f join account a on a.id = f.account_id where a.email in ($1, $2)',
        [mother, father],
      ),
    ).toHaveLength(1)
    expect(outcomesOf(await read(file(...lines)))).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(await brokenPromises()).toEqual([])
  })
})

describe('a family that is known', () => {
  test('is changed only as the report shows, and a new child joins it only when the staff says so', async () => {
    const known = await given.aFamily({ in: commune, children: 1 })
    const seen = await read(
      file(
        `${known.email};Dupont;Camille;04 71 00 00 00;Dupont;Louane;10/05/2018;;Enfant commune;;`,
        `${known.email};Dupont;Camille;;Dupont;Loane;10/05/2018;;Enfant commune;;`,
        `${known.email};Dupont;Camille;;Dupont;Basile;1/1/2020;;Enfant commune;;`,
      ),
    )
    expect(linesOf(seen)).toMatchObject([
      { outcome: 'CHANGED', changes: [{ label: 'Téléphone modifié', before: null, after: '04 71 00 00 00' }] },
      { outcome: 'TO_DECIDE' },
      { outcome: 'TO_DECIDE', notes: ['La famille a déjà un compte, sans cet enfant : dites si vous l’y ajoutez.'] },
    ])
    await importAll(admin, seen)
    expect(await family(known.email)).toMatchObject([{ phone: '04 71 00 00 00', names: 'Camille Dupont' }])
    expect(await accesses(known.email)).toHaveLength(1)
    const second = await read(file(`${known.email};Dupont;Camille;;Dupont;Basile;1/1/2020;;Enfant commune;;`))
    const added = await importCall(admin, 'decideImportLines', 'DecideImportLinesInput', {
      ...of(second),
      lines: [2],
      choice: 'ADD',
      candidate: null,
    })
    await importAll(admin, added)
    expect((await accesses(known.email)).map(({ child }) => child)).toEqual(['Basile', 'Louane'])
    expect(await brokenPromises()).toEqual([])
  })

  test('of another commune shows nothing of itself, and is not touched', async () => {
    const elsewhere = await given.aFamily({ in: await given.aCommune(), children: 1, creditCents: 900 })
    const seen = await read(
      file(`${elsewhere.email};Autre;Nom;0600000000;Dupont;Louane;10/05/2018;;Enfant commune;300;5`),
    )
    expect(linesOf(seen)).toMatchObject([
      { outcome: 'REFUSED', family: 'Nom Autre', child: 'Louane Dupont', changes: [], candidates: [] },
    ])
    expect(JSON.stringify(seen)).not.toMatch(/Camille/)
  })

  test('of who imports is a colleague’s to import', async () => {
    const [{ email } = { email: '' }] = await rows<{ email: string }>('select email from account where id = $1', [
      admin.accountId,
    ])
    expect(linesOf(await read(file(`${email};Roche;Camille;;Roche;Zoé;3/9/18;;Enfant commune;;`)))).toMatchObject([
      { outcome: 'REFUSED', notes: ['Cette ligne concerne votre famille : demandez à un collègue de l’importer.'] },
    ])
  })

  test('whose request waits is given the access, and a second access to a service on a day is refused', async () => {
    const waiting = await given.aFamily({ in: commune, accessStatus: 'PENDING' })
    await rows(`insert into situation (commune_id, name, audience) values ($1, 'Hors commune', 'CHILD')`, [commune.id])
    await rows(
      `insert into tariff (commune_id, service_id, situation_id, price_cents, food_cents, sample, effective_from)
       select $1, $2, id, 500, 250, true, '2020-01-01' from situation where commune_id = $1 and name = 'Hors commune'`,
      [commune.id, commune.serviceId],
    )
    const line = (situation: string) => `${waiting.email};Dupont;Camille;;Dupont;Louane;10/05/2018;;${situation};;`
    const seen = await read(file(line('Enfant commune'), line('Hors commune')))
    expect(linesOf(seen)).toMatchObject([
      { outcome: 'CHANGED', changes: [{ label: 'Demande d’accès validée' }] },
      {
        outcome: 'REFUSED',
        notes: [
          'L’enfant a déjà un accès à « Cantine » du 25/11/2026 au 02/07/2027 : changez les dates, ou changez sa situation dans sa fiche.',
        ],
      },
    ])
    await importAll(admin, seen)
    expect(await accesses(waiting.email)).toMatchObject([{ status: 'VALID', situation: 'Enfant commune' }])
    expect(await brokenPromises()).toEqual([])
  })
})

describe('what changes between the look and the import', () => {
  test('is seen: nothing is written, and the new report is shown', async () => {
    const email = mail()
    const seen = await read(
      file(
        `${email};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`,
        `${mail()};Roche;Alix;;Roche;Rose;3/9/18;;Enfant commune;;`,
      ),
    )
    await given.aFamily({ in: commune }) // another family changes nothing
    await rows(
      `insert into account (email, password_hash, first_name, last_name, terms_version, terms_accepted_at) values ($1, 'x', 'Camille', 'Dupont', '1', now())`,
      [email],
    )
    const before = await everything()
    const refused = await importAll(admin, seen)
    expect(refused).toMatchObject({
      state: 'DRAFT',
      problem:
        'Des données ont changé entre-temps : rien n’a été importé. Relisez la vérification, refaite à l’instant, puis importez.',
    })
    expect(outcomesOf(refused)).toEqual(['REFUSED', 'CREATED'])
    expect({ ...(await everything()), outbox: '0' }).toEqual({ ...before, outbox: '0' })
    expect(await importAll(admin, refused)).toMatchObject({ state: 'DONE', problem: null, counts: { families: 1 } })
  })

  test('a draft is the same for a colleague, and its second change is told of the first', async () => {
    const seen = await read(file(`${mail()};Dupont;Camille;;Dupont;Zoé;3/9/18;;Enfant commune;;`))
    const colleague = await given.aStaffMember(commune, 'COMMUNE_ADMIN')
    expect(await importOf(colleague, seen.id)).toMatchObject({ id: seen.id, revision: seen.revision })
    await importCall(colleague, 'checkImport', 'ImportInput', of(seen))
    expect(
      await importCall(admin, 'importFamilies', 'ImportFamiliesInput', { ...of(seen), invite: false }),
    ).toMatchObject({ reason: 'CHANGED_MEANWHILE' })
  })
})
