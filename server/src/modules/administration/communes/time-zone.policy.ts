/** Where France counts its hours, and how the hour of each is said. */
const HOURS: Record<string, string> = {
  'Europe/Paris': 'de Paris',
  'America/Guadeloupe': 'de la Guadeloupe',
  'America/Martinique': 'de la Martinique',
  'America/Cayenne': 'de la Guyane',
  'America/Miquelon': 'de Saint-Pierre-et-Miquelon',
  'Indian/Reunion': 'de La Réunion',
  'Indian/Mayotte': 'de Mayotte',
  'Pacific/Noumea': 'de la Nouvelle-Calédonie',
  'Pacific/Tahiti': 'de Tahiti',
  'Pacific/Wallis': 'de Wallis-et-Futuna',
}
export const TIME_ZONES: readonly string[] = Object.keys(HOURS)

export interface RegieHours {
  timeZone: string
  /** Another commune has it, archived or not. */
  shared: boolean
  /** Its books have an entry, which has its day. */
  written: boolean
}

/** Why a commune of this time zone cannot be of this régie: the days of its till, its receipts and its deposits are those of its communes. */
export function whyNotTimeZone({ timeZone, shared, written }: RegieHours, wanted: string): string | null {
  if (timeZone === wanted || (!shared && !written)) return null
  const hour = `à l’heure ${HOURS[timeZone] ?? timeZone}`
  return shared
    ? `Cette régie est partagée et compte ses jours ${hour} : ses communes ont toutes ce fuseau horaire. Choisissez-le, ou une autre régie.`
    : `Cette régie a des écritures, dont les jours sont comptés ${hour} : sa commune garde ce fuseau horaire.`
}
