/** A service that children have by an access keeps it: they booked under it, or may tomorrow. */
export function whyNotWithout(used: readonly { name: string; people: number }[]): string | null {
  const [first] = used
  if (!first) return null
  const who = first.people === 1 ? 'Une personne a' : `${first.people} personnes ont`
  return `${who} « ${first.name} » par cette situation : gardez ce service, ou mettez d’abord fin à ces accès dans « Familles ».`
}

/** Those who have it, or asked for it, stay suited to it. */
export function whyNotAudience(misfits: number): string | null {
  if (misfits === 0) return null
  const who =
    misfits === 1
      ? 'Une personne que ce choix écarte a déjà cet accès, ou l’a demandé.'
      : `${misfits} personnes que ce choix écarte ont déjà cet accès, ou l’ont demandé.`
  return `${who} Archivez plutôt cette situation, puis ajoutez-en une autre.`
}

/** Of a situation for everybody, nothing says where its families live: the price of residents would speak for all. */
export function whyNotForEverybody(services: readonly string[]): string | null {
  if (services.length === 0) return null
  const whose = services.map((service) => `« ${service} »`).join(', ')
  return `Le règlement de ${whose} demande si la famille habite la commune : dites-le par cette situation, ou créez « resident » dans « Informations du dossier ».`
}

/** The prices of a règlement are found by the name of the situation. */
export function whyNotRename(name: string, services: readonly string[]): string | null {
  if (services.length === 0) return null
  const whose = services.map((service) => `« ${service} »`).join(', ')
  return `Le règlement de ${whose} calcule des prix pour « ${name} » : gardez ce nom, ou archivez cette situation et ajoutez-en une autre.`
}
