import { expect, test } from '@jest/globals'
import { type Source, sourcesUnder } from './sources.js'

/** What is typed or chosen is kept or asked about: a page with inputs is guarded, or says here why it needs no guard. */
const sources = sourcesUnder('web/src', 'web/shared', 'admin/src').filter(({ path }) => !path.endsWith('.spec.ts'))
const byPath = new Map(sources.map((source) => [source.path, source]))

const INPUT =
  /<(TextInput|TextArea|PasswordInput|NewPasswordField|Select|FileInput|BirthDateInput|Checkbox|RadioCards|input|textarea|select)\b/
const inputs = sources.filter(({ path, text }) => path.endsWith('.vue') && !path.includes('/ui/') && INPUT.test(text))

const GUARD = /\buse(Revised)?Form[<(]|\buseUnsaved\(/
/** A window asks before it is closed, whatever is in it (DialogWindow.vue). */
const outsideWindows = (text: string) => text.replace(/<(Dialog|ConfirmDialog)\b[\s\S]*?<\/\1>/g, '')
const nameOf = (path: string) => path.replace(/^.*\/(\w+)\.vue$/, '$1')

/** Is what `shown` finds in this source guarded here, in its composable, or wherever the source is shown? */
function isGuarded({ path, text, imports }: Source, shown = INPUT, seen = new Set<string>()): boolean {
  if (GUARD.test(text) || (shown.test(text) && !shown.test(outsideWindows(text)))) return true
  const composables = imports.flatMap((to) => (/\/use\w+\.ts$/.test(to.path) ? [byPath.get(to.path)] : []))
  if (composables.some((one) => one && GUARD.test(one.text))) return true
  if (seen.has(path)) return false
  const above = sources.filter((source) => source.imports.some((to) => to.path === path))
  const here = new RegExp(`<${nameOf(path)}\\b`)
  return above.length > 0 && above.every((one) => isGuarded(one, here, new Set([...seen, path])))
}

const FILTER = 'looks something up or filters a list: nothing is to be saved'
const AT_ONCE = 'what is chosen is sent at once'
const BASKET = 'chosen days are kept in the basket of this device'
const NEEDS_NONE: Record<string, string> = {
  'admin/src/features/api-clients/ApiClientsPage.vue': FILTER,
  'admin/src/features/api-clients/WebhookLog.vue': 'the day goes with the button beside it',
  'admin/src/features/attendance/AttendancePage.vue': FILTER,
  'admin/src/features/attendance/JustifiedWhy.vue': AT_ONCE,
  'admin/src/features/attendance/RowHour.vue': AT_ONCE,
  'admin/src/features/attendance/ToldDay.vue': AT_ONCE,
  'admin/src/features/attendance/RegisterBar.vue': FILTER,
  'admin/src/features/audit/AuditPage.vue': FILTER,
  'admin/src/features/calendars/CalendarsPage.vue': FILTER,
  'admin/src/features/families/BookingMonth.vue': BASKET,
  'admin/src/features/families/BookingPage.vue': BASKET,
  'admin/src/features/families/FamiliesPage.vue': FILTER,
  'admin/src/features/imports/ImportColumns.vue': AT_ONCE,
  'admin/src/features/invoices/DraftCard.vue': 'the month is a filter, and the due date goes with the button beside it',
  'admin/src/features/invoices/InvoicesPage.vue': FILTER,
  'admin/src/features/orders/OrdersPage.vue': FILTER,
  'admin/src/features/refunds/DormantList.vue': FILTER,
  'admin/src/features/regulations/ApprovalCard.vue': 'the tick goes with the button beside it',
  'admin/src/features/regulations/ImpactView.vue': FILTER,
  'admin/src/features/preview/PreviewPage.vue': FILTER,
  'admin/src/features/regulations/RegulationsPage.vue': FILTER,
  'admin/src/features/reports/PayoutsView.vue': AT_ONCE,
  'admin/src/features/reports/PeriodBar.vue': FILTER,
  'admin/src/features/schools/SchoolsPage.vue': FILTER,
  'admin/src/features/staff/StaffPage.vue': FILTER,
  'admin/src/features/tariffs/TariffsPage.vue': FILTER,
  'admin/src/features/treasury/FamilyFinder.vue': FILTER,
  'admin/src/features/treasury/ReceiptsPage.vue': FILTER,
  'admin/src/features/validations/QueueDetail.vue': 'the end of an access goes with the decision beside it',
  'admin/src/features/validations/QueueList.vue': 'ticks of a list',
  'admin/src/features/waiting/WaitingPage.vue': FILTER,
  'admin/src/layout/CommuneSwitcher.vue': 'asks itself before the commune changes',
  'web/src/features/bookings/BookingRow.vue': 'ticks of a list',
  'web/src/features/bookings/BookingsPage.vue': FILTER,
  'web/src/features/calendar/ChildChips.vue': BASKET,
  'web/src/features/calendar/DayDetail.vue': BASKET,
  'web/src/features/calendar/ServiceRadios.vue': FILTER,
  'web/src/features/documents/SendDocument.vue': 'says of what the file below is, which DocumentUpload guards',
  'web/src/features/orders/PaymentPanel.vue': 'the way to pay goes with the button beside it; the basket is kept',
  'web/src/features/regulations/RulesPage.vue': FILTER,
}

test('every page with inputs is guarded, or is known to need no guard', () => {
  expect(inputs.length).toBeGreaterThan(50)
  const open = inputs.filter((source) => !isGuarded(source)).map(({ path }) => path)
  expect(open).toEqual(Object.keys(NEEDS_NONE).sort())
})

test('a form of raw inputs without a guard is seen', () => {
  const bare: Source = {
    path: 'web/src/features/x/X.vue',
    text: '<TextInput v-model="name" />',
    imports: [],
    packages: [],
  }
  expect(isGuarded(bare)).toBe(false)
  expect(isGuarded({ ...bare, text: `useUnsaved(() => name.value !== '')${bare.text}` })).toBe(true)
})

test('a form is left without a question only where nothing of it is to be kept', () => {
  const fleeting = sources.filter(({ text }) => /\bfleeting: true/.test(text)).map(({ path }) => path)
  expect(fleeting).toEqual([
    'admin/src/features/regulations/useReplay.ts',
    'admin/src/features/regulations/useSimulation.ts',
    'admin/src/features/sign-in/useSignIn.ts',
    'web/shared/account/AccountDialogs.vue',
    'web/shared/account/AddPasskeyDialog.vue',
    'web/shared/account/AddTotpDialog.vue',
    'web/shared/account/PasswordDialog.vue',
    'web/shared/account/SecondStep.vue',
    'web/shared/account/useIdentityReturn.ts',
    'web/src/features/sign-in/ForgottenPage.vue',
    'web/src/features/sign-in/NewAccountCard.vue',
    'web/src/features/sign-in/SignInForm.vue',
  ])
})

test('both apps ask before a page, a tab or a window with something unsaved is left', () => {
  for (const app of ['web', 'admin']) {
    expect(byPath.get(`${app}/src/main.ts`)?.text).toMatch(/guardUnsaved\(router\)/)
    expect(byPath.get(`${app}/src/App.vue`)?.text).toMatch(/<LeaveDialog \/>/)
  }
  expect(byPath.get('web/shared/ui/DialogWindow.vue')?.text).toMatch(/useUnsaved\(/)
  expect(byPath.get('web/shared/ui/Tabs.vue')?.text).toMatch(/mayLeave\(\)/)
})
