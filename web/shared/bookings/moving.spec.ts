import { expect, test } from '@jest/globals'
import { civilDay } from '../day'
import { wholeCents } from '../money'
import { differenceInWords } from './moving'

const day = { day: civilDay('2026-12-10'), allowed: true, reason: null }
const said = (difference: number, wallet: number) =>
  differenceInWords({
    ...day,
    differenceCents: wholeCents(difference),
    walletCents: wholeCents(wallet),
  }).replaceAll('\u00a0', ' ')

test('what moving costs is said by where the money goes', () => {
  expect(said(0, 0)).toBe('Même prix')
  expect(said(120, 120)).toBe('1,20 € de plus, payés avec le porte-monnaie')
  expect(said(-80, -80)).toBe('0,80 € reviennent sur le porte-monnaie')
  expect(said(120, 0)).toBe('1,20 € de plus sur la facture du mois')
  expect(said(-80, 0)).toBe('0,80 € de moins sur la facture du mois')
  // from a meal that was paid to one on an invoice: what was paid comes back now
  expect(said(0, -380)).toBe('3,80 € reviennent sur le porte-monnaie')
})
