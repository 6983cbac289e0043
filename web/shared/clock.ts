import { ref } from 'vue'
import { dayOfInstant, type Day } from './day'

/**
 * The one file that reads the clock of the device, which may be weeks wrong. Every answer of the server says what time it
 * is there (`x-server-time`); the device only counts the time that goes by until the next answer.
 */
const aheadMs = ref(0)

/** Called with every answer of the server. */
export function followServer(serverTime: string | null): void {
  const at = serverTime ? Date.parse(serverTime) : Number.NaN
  if (!Number.isNaN(at)) aheadMs.value = at - Date.now()
}

/** What time it is at the server; what may still be done is decided by the server alone. */
export const now = (): Date => new Date(Date.now() + aheadMs.value)

/** The civil day it is in the time zone of a commune. */
export const today = (timeZone = 'Europe/Paris'): Day => dayOfInstant(now().toISOString(), timeZone)

/** The device's own clock, for two moments of one device that are compared with each other alone, as marks of the register are. */
export const deviceNow = (): Date => new Date()
