import { apollo } from '@shared/apollo/client'

/** After money or bookings moved: what the pages know of the calendar, the wallets, the orders and the bookings is asked again. */
export async function refreshFamily(): Promise<void> {
  await apollo.refetchQueries({
    updateCache(cache) {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'availabilityCalendar' })
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'family' })
    },
  })
}
