import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { followPlace } from '@shared/account/place'
import { loadViewer } from '@shared/session'

declare module 'vue-router' {
  interface RouteMeta {
    /** Only for someone who is signed in. */
    private?: boolean
  }
}

const signedIn = { private: true }
const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./features/home/HomePage.vue') },
  { path: '/connexion', component: () => import('./features/sign-in/SignInPage.vue') },
  { path: '/connexion/identite', component: () => import('./features/sign-in/IdentityPage.vue') },
  { path: '/mot-de-passe-oublie', component: () => import('./features/sign-in/ForgottenPage.vue') },
  { path: '/mot-de-passe', component: () => import('./features/sign-in/NewPasswordPage.vue') },
  { path: '/confirmer', component: () => import('./features/sign-in/ConfirmEmailPage.vue') },
  { path: '/inscription', redirect: '/inscription/1' },
  { path: '/inscription/1', component: () => import('./features/sign-up/DetailsPage.vue') },
  { path: '/inscription/2', component: () => import('./features/sign-up/BeneficiariesPage.vue') },
  { path: '/inscription/3', component: () => import('./features/sign-up/AccessesPage.vue') },
  { path: '/inscription/suite', component: () => import('./features/sign-up/NextStepsPage.vue') },
  { path: '/mes-filiations', component: () => import('./features/families/FamiliesPage.vue'), meta: signedIn },
  { path: '/mes-services', component: () => import('./features/services/ServicesPage.vue'), meta: signedIn },
  { path: '/documents', component: () => import('./features/documents/DocumentsPage.vue'), meta: signedIn },
  { path: '/mon-compte', component: () => import('./features/profile/ProfilePage.vue'), meta: signedIn },
  { path: '/mon-compte/donnees', component: () => import('./features/my-data/MyDataPage.vue'), meta: signedIn },
  { path: '/mon-compte/fermer', component: () => import('./features/leaving/LeavingPage.vue'), meta: signedIn },
  // booking and money pages
  { path: '/reserver', component: () => import('./features/calendar/CalendarPage.vue'), meta: signedIn },
  { path: '/commande', component: () => import('./features/orders/CheckoutPage.vue'), meta: signedIn },
  { path: '/paiement/:id', component: () => import('./features/payments/PaymentPage.vue'), meta: signedIn },
  { path: '/commandes', component: () => import('./features/orders/OrdersPage.vue'), meta: signedIn },
  { path: '/commandes/:id', component: () => import('./features/orders/OrderPage.vue'), meta: signedIn },
  { path: '/mes-reservations', component: () => import('./features/bookings/BookingsPage.vue'), meta: signedIn },
  { path: '/mon-agenda', component: () => import('./features/agenda/AgendaPage.vue'), meta: signedIn },
  {
    path: '/reservations-regulieres',
    component: () => import('./features/standing/StandingPage.vue'),
    meta: signedIn,
  },
  { path: '/mes-factures', component: () => import('./features/invoices/InvoicesPage.vue'), meta: signedIn },
  { path: '/mes-factures/:id', component: () => import('./features/invoices/InvoicePage.vue'), meta: signedIn },
  { path: '/porte-monnaie', component: () => import('./features/wallet/WalletPage.vue'), meta: signedIn },
  { path: '/regles-des-services', component: () => import('./features/regulations/RulesPage.vue') },
  // legal pages
  { path: '/mentions-legales', component: () => import('./features/legal/NoticesPage.vue') },
  { path: '/confidentialite', component: () => import('./features/legal/PrivacyPage.vue') },
  { path: '/conditions-generales', component: () => import('./features/legal/TermsPage.vue') },
  { path: '/accessibilite', component: () => import('./features/legal/AccessibilityPage.vue') },
  { path: '/:rest(.*)*', component: () => import('./features/legal/NotFoundPage.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
})

const place = followPlace(router)

const signInPath = (wanted: string) => ({ path: '/connexion', query: wanted === '/' ? {} : { retour: wanted } })

/** The session is over: sign in, then come back to the same page. */
export async function signInAgain(): Promise<void> {
  const { meta, fullPath } = place()
  if (meta.private) await router.push(signInPath(fullPath))
}

router.beforeEach(async (to) => {
  if (!to.meta.private) return true
  // when the server cannot be asked, the page itself says so and offers to try again
  const viewer = await loadViewer().catch(() => undefined)
  return viewer === null ? signInPath(to.fullPath) : true
})

/** After a navigation the focus goes to the title of the new page, as on a page load. */
router.afterEach(async (to, from, failure) => {
  if (failure || to.path === from.path || from.matched.length === 0) return
  await nextTick()
  requestAnimationFrame(() => document.getElementById('titre')?.focus({ preventScroll: true }))
})
