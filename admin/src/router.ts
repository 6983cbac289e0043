import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = []

export const router = createRouter({ history: createWebHistory('/admin/'), routes })

/** The session is over: sign in, then come back to the same page. */
export function signInAgain(): void {
  const { path, fullPath } = router.currentRoute.value
  if (path !== '/connexion') void router.push({ path: '/connexion', query: { retour: fullPath } })
}
