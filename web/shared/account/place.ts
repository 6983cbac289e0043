import type { RouteLocationNormalized as Place, Router } from 'vue-router'

/** The page that is being opened, or else the one that is open: where to come back to when the session ends meanwhile. */
export function followPlace(router: Router): () => Place {
  let opening: Place | null = null
  const forget = (to: Place) => {
    if (opening === to) opening = null
  }
  router.beforeEach((to) => void (opening = to))
  router.afterEach(forget)
  router.onError((_, to) => forget(to))
  return () => opening ?? router.currentRoute.value
}
