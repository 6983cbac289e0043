/** Why a grid that has begun stays: families have bought at its prices. */
export const soldAtThesePrices = (bookings: number): string =>
  `${bookings === 1 ? 'Une réservation a été faite' : `${bookings} réservations ont été faites`} à ces prix : publiez plutôt une nouvelle grille.`

/** Why a price cannot begin in the past: it was sold already. */
export const soldBefore = (cells: readonly { situation: string; service: string; bookings: number }[]): string => {
  const said = cells.map(
    ({ situation, service, bookings }) =>
      `« ${situation} », « ${service} » (${bookings} réservation${bookings > 1 ? 's' : ''})`,
  )
  return `Cette date est passée et des réservations ont déjà été faites : ${said.join(' ; ')}. Choisissez aujourd’hui ou une date à venir.`
}

/** Why a reason must be written: « Enfant commune », « Cantine ». */
export const aboveCost = (cells: readonly { situation: string; service: string }[]): string =>
  `Un tarif ne peut pas dépasser le coût par usager sans raison : ${cells
    .map(({ situation, service }) => `« ${situation} », « ${service} »`)
    .join(' ; ')}. Écrivez pourquoi.`
