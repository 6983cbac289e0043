import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { followPlace } from '@shared/account/place'
import { loadViewer } from '@shared/session'
import { keptTask } from './layout/openingTasks'

declare module 'vue-router' {
  interface RouteMeta {
    /** Shown to someone who is not signed in as staff. */
    open?: boolean
    /** Used on a tablet: the page takes the whole width and the menu folds. */
    tablet?: boolean
    /** Of no commune in particular: shown before there is one. */
    everywhere?: boolean
    /** Where an install that nobody has opened is opened. */
    opensInstall?: boolean
  }
}

const pages: RouteRecordRaw[] = [
  { path: '', component: () => import('./layout/HomePage.vue'), meta: { everywhere: true } },
  { path: 'a-valider', component: () => import('./features/validations/ValidationsPage.vue') },
  { path: 'familles', component: () => import('./features/families/FamiliesPage.vue') },
  { path: 'familles/:id', component: () => import('./features/families/FamilyPage.vue'), props: true },
  { path: 'familles/:id/reserver', component: () => import('./features/families/BookingPage.vue'), props: true },
  {
    path: 'familles/:id/reservations-regulieres',
    component: () => import('./features/families/StandingPage.vue'),
    props: true,
  },
  { path: 'pointage', component: () => import('./features/attendance/AttendancePage.vue'), meta: { tablet: true } },
  { path: 'pointage/notes', component: () => import('./features/attendance/NotesPage.vue') },
  { path: 'cuisine', component: () => import('./features/kitchen/KitchenPage.vue'), meta: { tablet: true } },
  { path: 'calendriers', component: () => import('./features/calendars/CalendarsPage.vue') },
  { path: 'liste-d-attente', component: () => import('./features/waiting/WaitingPage.vue') },
  { path: 'reglements', component: () => import('./features/regulations/RegulationsPage.vue') },
  {
    path: 'reglements/:serviceId/nouveau',
    component: () => import('./features/regulations/LibraryPage.vue'),
    props: true,
  },
  {
    path: 'reglements/:serviceId',
    component: () => import('./features/regulations/RegulationEditorPage.vue'),
    props: true,
  },
  { path: 'services', component: () => import('./features/services/ServicesPage.vue') },
  { path: 'informations', component: () => import('./features/custom-fields/CustomFieldsPage.vue') },
  { path: 'pieces', component: () => import('./features/document-types/DocumentTypesPage.vue') },
  { path: 'situations', component: () => import('./features/situations/SituationsPage.vue') },
  { path: 'tarifs', component: () => import('./features/tariffs/TariffsPage.vue') },
  { path: 'annee-scolaire', component: () => import('./features/school-year/SchoolYearPage.vue') },
  { path: 'ecoles', component: () => import('./features/schools/SchoolsPage.vue') },
  { path: 'ecoles/:id', component: () => import('./features/schools/ClassListPage.vue'), props: true },
  { path: 'commandes', component: () => import('./features/orders/OrdersPage.vue') },
  { path: 'commandes/:id', component: () => import('./features/orders/OrderPage.vue'), props: true },
  { path: 'remboursements', component: () => import('./features/refunds/RefundsPage.vue') },
  { path: 'comptes', component: () => import('./features/reports/ReportsPage.vue') },
  { path: 'encaisser', component: () => import('./features/treasury/TakePage.vue') },
  { path: 'factures', component: () => import('./features/invoices/InvoicesPage.vue') },
  { path: 'factures/:id', component: () => import('./features/invoices/InvoicePage.vue'), props: true },
  { path: 'recus', component: () => import('./features/treasury/ReceiptsPage.vue') },
  { path: 'caisse', component: () => import('./features/treasury/TillPage.vue') },
  { path: 'caisse/arretes/:id', component: () => import('./features/treasury/ClosingPage.vue'), props: true },
  { path: 'remises', component: () => import('./features/treasury/DepositsPage.vue') },
  { path: 'remises/:id', component: () => import('./features/treasury/DepositPage.vue'), props: true },
  { path: 'paiement-par-carte', component: () => import('./features/settings/CardPaymentsPage.vue') },
  { path: 'equipe', component: () => import('./features/staff/StaffPage.vue') },
  { path: 'import', component: () => import('./features/imports/ImportsPage.vue') },
  { path: 'import/:id', component: () => import('./features/imports/ImportPage.vue') },
  { path: 'conservation', component: () => import('./features/retention/RetentionPage.vue') },
  { path: 'actions', component: () => import('./features/audit/AuditPage.vue') },
  { path: 'acces-api/:id/webhooks', component: () => import('./features/api-clients/WebhooksPage.vue') },
  { path: 'acces-api', component: () => import('./features/api-clients/ApiClientsPage.vue') },
  { path: 'equipe/droits', component: () => import('./features/staff/RightsPage.vue') },
  { path: 'commune', component: () => import('./features/commune/CommunePage.vue') },
  { path: 'ouverture', component: () => import('./features/opening/OpeningPage.vue') },
  { path: 'apercu', component: () => import('./features/preview/PreviewPage.vue') },
  { path: 'communes', component: () => import('./features/communes/CommunesPage.vue'), meta: { everywhere: true } },
  { path: 'regies', component: () => import('./features/regies/RegiesPage.vue'), meta: { everywhere: true } },
  {
    path: 'agglomeration',
    component: () => import('./features/agglomeration/AgglomerationPage.vue'),
    meta: { everywhere: true },
  },
  { path: 'ma-connexion', component: () => import('./features/account/AccountPage.vue'), meta: { everywhere: true } },
  { path: ':path(.*)*', component: () => import('./layout/NotFoundPage.vue') },
]

export const router = createRouter({
  history: createWebHistory('/admin/'),
  routes: [
    { path: '/connexion', component: () => import('./features/sign-in/SignInPage.vue'), meta: { open: true } },
    {
      path: '/connexion/identite',
      component: () => import('./features/sign-in/IdentityPage.vue'),
      meta: { open: true },
    },
    { path: '/ouvrir', component: () => import('./features/sign-in/OpenConsolePage.vue'), meta: { open: true } },
    {
      path: '/premiere-ouverture',
      component: () => import('./features/first-opening/FirstOpeningPage.vue'),
      meta: { open: true, opensInstall: true },
    },
    { path: '/invitation', component: () => import('./features/sign-in/InvitationPage.vue'), meta: { open: true } },
    { path: '/', component: () => import('./layout/StaffLayout.vue'), children: pages },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
})

const place = followPlace(router)

/** Only staff comes in; a family's account is told so on the sign-in page. When the server is away, the page says it. */
router.beforeEach(async (to) => {
  if (to.meta.open) return true
  const viewer = await loadViewer().catch(() => undefined)
  if (viewer === undefined || (viewer?.staff.length ?? 0) > 0) return true
  return { path: '/connexion', query: to.fullPath === '/' ? {} : { retour: to.fullPath } }
})

/** A page below the one of a task of the opening is still of that task. */
router.beforeEach((to, from) => {
  const etape = keptTask(to, from)
  return etape === null ? true : { path: to.path, query: { ...to.query, etape }, hash: to.hash }
})

/** After a navigation the title has the focus, so that a screen reader says where it is. */
router.afterEach((to, from) => {
  if (to.path === from.path || from.matched.length === 0) return
  setTimeout(() => document.getElementById('titre')?.focus({ preventScroll: true }))
})

/** The session is over: sign in, then come back to the same page. */
export async function signInAgain(): Promise<void> {
  const { path, fullPath } = place()
  if (path !== '/connexion') await router.push({ path: '/connexion', query: { retour: fullPath } })
}
