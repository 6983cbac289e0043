import { beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { hashPassword } from '../../server/src/modules/accounts/index.js'
import { DEMO_PASSWORD } from '../../server/src/demonstration/example.js'
import { PASSWORD } from '../support/given/person.js'
import { DESK, PHONE, shoot } from './support/browser.js'
import { useDemoTown } from './support/demo-town.js'

/** Every page of both apps, when all who are named in them have names that would be markup, or are as long and as strange as a name may be. */
const demo = useDemoTown()

const MARKUP = '<img src=x onerror="window.seized=1"><b>Zoé'
const NAMES = [
  MARKUP,
  `${'W'.repeat(40)} ${'M'.repeat(39)}`,
  'عائشة بنت محمد',
  '陳大文 🦒🎉',
  '{{constructor.constructor("window.seized=1")()}}',
]
const FAMILY = 'camille.dupont@exemple.fr'

beforeAll(async () => {
  const { owner } = demo.town
  const rename = (table: string, columns: string[], where = 'true') =>
    owner.query(
      `update ${table} t set ${columns.map((column) => `${column} = ($1::text[])[1 + (n.n + length('${column}')) % ${NAMES.length}]`).join(', ')}
       from (select id, row_number() over (order by id)::int as n from ${table}) n where n.id = t.id and ${where}`,
      [NAMES],
    )
  await rename('account', ['first_name', 'last_name', 'city'])
  await rename('beneficiary', ['first_name', 'last_name'])
  await owner.query(`update school_class set name = $1 || replace(name, ' ', '')`, [NAMES[1]?.slice(0, 20)])
  await owner.query('update service set name = $1 where position = 0', [MARKUP])
  await owner.query('update school set name = $1 where position = 0', [NAMES[1]])
  await owner.query('update account set password_hash = $2 where email = $1', [FAMILY, await hashPassword(PASSWORD)])
})

const signIn = async (page: Page, at: string, email: string, password: string, button: string) => {
  await page.goto(at)
  await page.getByLabel('Adresse e-mail').first().fill(email)
  await page.getByLabel('Mot de passe', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForURL((url) => !url.pathname.endsWith('connexion'))
}

async function visit(watched: typeof demo.parent, paths: readonly string[], name: string): Promise<void> {
  const { page } = watched
  for (const [i, path] of paths.entries()) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await shoot(page, `${name}-${i}`)
    // what axe says of these pages is looked at by their own specs
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([path, width, watched.complaints]).toEqual([path, page.viewportSize()?.width, []])
    expect([path, await page.evaluate(() => 'seized' in window)]).toEqual([path, false])
    expect([path, await page.locator('img[src="x"]').count()]).toEqual([path, 0])
  }
}

const idOf = async (table: string, where: string): Promise<string> =>
  (await demo.town.owner.query<{ id: string }>(`select id from ${table} where ${where} order by id limit 1`)).rows[0]
    ?.id ?? ''

test('the portal shows them as texts, on a phone', async () => {
  await signIn(demo.parent.page, '/connexion', FAMILY, PASSWORD, 'Connexion')
  await visit(
    demo.parent,
    [
      ...['/', '/mes-filiations', '/mes-services', '/documents', '/mon-compte', '/mon-compte/fermer', '/reserver'],
      ...[
        '/commandes',
        '/mes-reservations',
        '/mon-agenda',
        '/reservations-regulieres',
        '/mes-factures',
        '/porte-monnaie',
      ],
      '/regles-des-services',
    ],
    'noms-portail',
  )
})

const CONSOLE = [
  ...[
    '',
    'a-valider',
    'familles',
    'pointage',
    'pointage/notes',
    'cuisine',
    'calendriers',
    'liste-d-attente',
    'reglements',
  ],
  ...[
    'services',
    'informations',
    'pieces',
    'situations',
    'tarifs',
    'annee-scolaire',
    'ecoles',
    'commandes',
    'remboursements',
  ],
  ...['comptes', 'encaisser', 'factures', 'recus', 'caisse', 'remises', 'equipe', 'import', 'actions', 'acces-api'],
  ...['equipe/droits', 'commune', 'ouverture', 'apercu'],
]
test.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('so does the console, on %s', async (where, size) => {
  const { page } = demo.agent
  await page.setViewportSize(size)
  if (where === 'a desk') await signIn(page, '/admin/', 'direction.coubon@exemple.fr', DEMO_PASSWORD, 'Se connecter')
  const family = await idOf('account', `email = '${FAMILY}'`)
  const school = await idOf('school', 'position = 0')
  await visit(
    demo.agent,
    [...CONSOLE, `familles/${family}`, `familles/${family}/reserver`, `ecoles/${school}`].map(
      (path) => `/admin/${path}`,
    ),
    `noms-console-${size.width}`,
  )
})
