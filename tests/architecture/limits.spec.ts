import { expect, test } from '@jest/globals'
import { type Source, sourcesUnder } from './sources.js'

/** The length of a text is said once, by the server's input: a form reads it in `generated/limits` and cuts nothing. */
const sources = sourcesUnder('web/src', 'web/shared', 'admin/src').filter(({ path }) => !path.endsWith('.spec.ts'))
const pages = sources.filter(({ path }) => path.endsWith('.vue') && !path.startsWith('web/shared/ui/'))

/** What holds a text: not a day, an amount or a number, whose shape the form checks. */
const INPUT = /<(TextInput|TextArea|PasswordInput|NewPasswordField|input|textarea)\b[^>]*>/g
const NO_TEXT = /\btype="(date|checkbox|radio|file|number)"|inputmode="(decimal|numeric)"|\breadonly\b|class="hidden"/
/** A cheque number is typed with digits, and is a text for the server. */
const textsOf = ({ text }: Source) =>
  [...text.matchAll(INPUT)].filter(([tag]) => !NO_TEXT.test(tag) || /chequeNumber/.test(tag))

/** The limit comes with the binding of a form, whose type asks one for each text, or stands on the field. */
const FIELD =
  /<(?:Field|NewPasswordField)\b[^>]*?(v-bind="(?:\w+\.)?field\('\w+'\)"|v-bind="(?:iban|holder)"|:max="\w+\.\w+")/
const isLimited = ({ text }: Source, at: number): boolean => {
  const opened = Math.max(text.lastIndexOf('<Field', at), text.lastIndexOf('<NewPasswordField', at))
  return opened >= 0 && FIELD.test(text.slice(opened).replace(/=>/g, '  '))
}

const HERE = 'filters what is already on the page: nothing is sent'
const PARSED = 'an hour, read by the form'
const UNLIMITED: Record<string, string> = {
  'admin/src/features/attendance/AttachNoteDialog.vue': HERE,
  'admin/src/features/attendance/AttendancePage.vue': HERE,
  'admin/src/features/attendance/RowHour.vue': PARSED,
  'admin/src/features/regulations/LimitFields.vue': PARSED,
  'admin/src/features/regulations/RecipesPanel.vue': HERE,
  'admin/src/features/regulations/ShapeQuestions.vue': 'a number, an amount or an hour, read by the form',
  'admin/src/features/reports/BankStatementImport.vue': 'goes as a file, whose size the server says',
}

test('every text that is typed has the limit of the server beside it', () => {
  const open = pages.filter((page) => textsOf(page).some((tag) => !isLimited(page, tag.index)))
  expect(pages.flatMap(textsOf).length).toBeGreaterThan(40)
  expect(open.map(({ path }) => path)).toEqual(Object.keys(UNLIMITED).sort())
})

test('no length is written in a form, and no field cuts what is pasted', () => {
  const written = sources.filter(
    ({ text }) => /max-?length/i.test(text) || /\blimits: \{[^}]*\d/.test(text) || /:max="\d/.test(text),
  )
  expect(written.map(({ path }) => path)).toEqual([])
})

test('a limit on a field is one of the generated file', () => {
  const wrong = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/<Field\b[^>]*?:max="(\w+)\.\w+"/g)]
      .filter(([, name]) => !new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '[^']*generated/limits'`).test(text))
      .map(([, name]) => `${path}: ${name}`),
  )
  expect(wrong).toEqual([])
})

test('a text without a limit, and a length of its own, are seen', () => {
  const bare = (text: string): Source => ({ path: 'web/src/X.vue', text, imports: [], packages: [] })
  const at = (text: string) => isLimited(bare(text), text.indexOf('<TextInput'))
  expect(at('<Field id="a" label="A"><TextInput v-model="a" /></Field>')).toBe(false)
  expect(at('<Field id="a" label="A" :max="NoteArgs.name"><TextInput v-model="a" /></Field>')).toBe(true)
  expect(at(`<Field v-bind="field('a')" label="A"><TextInput v-model="a" /></Field>`)).toBe(true)
})
