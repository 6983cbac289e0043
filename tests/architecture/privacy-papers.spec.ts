import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { RETENTION, RETENTION_CLASSES } from '../../server/src/modules/administration/retention/retention.policy.js'
import { UNDO_DAYS } from '../../server/src/modules/imports/writing/undo-import.command.js'
import { ERASED_AFTER_DAYS } from '../../server/src/modules/payments/leaving/erase-left-accounts.job.js'
import { EXPORT_DAYS } from '../../server/src/modules/reporting/data-exports/make-data-export.job.js'
import { DATA_READERS } from '../../server/src/platform/data-readers.js'

const paper = (name: string) => readFileSync(`docs/privacy/${name}.md`, 'utf8')
const lineOf = (text: string, key: string) => text.split('\n').find((line) => line.startsWith(`| \`${key}\``)) ?? ''
const cells = (line: string) => line.split('|').map((cell) => cell.trim())

test('the register says each duration, and its bounds, as the settings have them', () => {
  const register = paper('registre')
  for (const dataClass of RETENTION_CLASSES) {
    const { usualMonths, minMonths, maxMonths } = RETENTION[dataClass]
    const [, , months, bounds] = cells(lineOf(register, dataClass))
    expect([dataClass, months, bounds]).toEqual([dataClass, `${usualMonths} mois`, `${minMonths} à ${maxMonths} mois`])
  }
})

test('who reads what is the table that the rules of access apply', () => {
  for (const [data, roles] of Object.entries(DATA_READERS)) {
    const [, , said = ''] = cells(lineOf(paper('registre').split('## Qui lit')[1] ?? '', data))
    expect([data, [...said.matchAll(/`(\w+)`/g)].map(([, role]) => role)]).toEqual([data, [...roles]])
  }
})

test('the delays that are not settings are those of the code, in each paper that says them, and in what families read', () => {
  expect(paper('registre')).toContain(`effacés ${ERASED_AFTER_DAYS} jours après sa fermeture`)
  expect(
    cells(
      paper('registre')
        .split('\n')
        .find((line) => line.startsWith('| Copies des données')) ?? '',
    )[4],
  ).toBe(`${EXPORT_DAYS} jours`)
  expect(
    cells(
      paper('registre')
        .split('\n')
        .find((line) => line.startsWith('| Reprise de fichiers')) ?? '',
    )[4],
  ).toBe(`${UNDO_DAYS} jours`)
  expect(paper('notice-familles')).toContain(`(gardée ${EXPORT_DAYS} jours)`)
  expect(paper('notice-familles')).toContain(`effacées ${ERASED_AFTER_DAYS} jours après`)
  expect(paper('aipd')).toContain(`effacé en ${ERASED_AFTER_DAYS} jours`)
  const { minMonths, maxMonths } = RETENTION.ACTIONS
  expect(paper('notice-agents')).toContain(`de ${minMonths} à ${maxMonths} mois`)
  const migration = readFileSync('server/src/migrations/1771000000081-erased-accounts.ts', 'utf8')
  expect(migration).toContain(`now() - interval '${ERASED_AFTER_DAYS} days'`)
})

test('each test that the RGS dossier names is there', () => {
  const named = [...paper('rgs').matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})
