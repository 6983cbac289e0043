import { expect, test } from '@jest/globals'
import { isCamt, linesOfCamt } from './camt.policy.js'

const entry = (inner: string) => `<Ntry>${inner}</Ntry>`
const camt = (entries: string, version = '02') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>
<Stmt><Id>1</Id><Acct><Id><IBAN>FR7630001007941234567890185</IBAN></Id></Acct><Bal><Amt Ccy="EUR">99.00</Amt></Bal>${entries}</Stmt></BkToCstmrStmt></Document>`

const CREDIT = entry(`<Amt Ccy="EUR">1234.56</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>
  <BookgDt><Dt>2026-11-08</Dt></BookgDt><ValDt><Dt>2026-11-09</Dt></ValDt>
  <NtryDtls><TxDtls><RltdPties><Dbtr><Nm>STRIPE PAYMENTS &amp; CO</Nm></Dbtr></RltdPties><RmtInf><Ustrd>PAYOUT  po_1</Ustrd></RmtInf></TxDtls></NtryDtls>`)
const DEBIT = entry(`<Amt Ccy="EUR">3.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
  <BookgDt><DtTm>2026-11-09T00:00:00+01:00</DtTm></BookgDt><AddtlNtryInf>FRAIS DE TENUE</AddtlNtryInf>`)

test('booked entries of any version: who, what for, in and out, booking and value day', () => {
  const lines = [
    {
      day: '2026-11-08',
      valueDay: '2026-11-09',
      label: 'STRIPE PAYMENTS & CO PAYOUT po_1',
      amountCents: 123_456,
      nth: 1,
    },
    { day: '2026-11-09', valueDay: null, label: 'FRAIS DE TENUE', amountCents: -300, nth: 1 },
    { day: '2026-11-09', valueDay: null, label: 'FRAIS DE TENUE', amountCents: -300, nth: 2 },
  ]
  for (const version of ['02', '08'])
    expect(linesOfCamt(camt(CREDIT + DEBIT + DEBIT, version))).toEqual({ lines, ignored: 0, problems: [] })
})

test('a prefix of its names, one entry alone, an announced entry', () => {
  const prefixed = camt(CREDIT)
    .replace(/<(\/?)([A-Z])/g, '<$1n:$2')
    .replace('xmlns=', 'xmlns:n=')
  expect(isCamt(prefixed)).toBe(true)
  expect(linesOfCamt(prefixed)?.lines).toHaveLength(1)
  expect(linesOfCamt(camt(CREDIT.replace('BOOK', 'PDNG')))).toEqual({ lines: [], ignored: 1, problems: [] })
  expect(linesOfCamt(camt(''))).toEqual({ lines: [], ignored: 0, problems: [] })
})

test('an entry that cannot be read is told by its number', () => {
  const wrong = [
    CREDIT.replace('Ccy="EUR"', 'Ccy="USD"'),
    CREDIT.replace('<Dt>2026-11-08</Dt>', ''),
    CREDIT.replace('1234.56', '12x'),
    CREDIT.replace('CRDT', ''),
    CREDIT.replace(/<NtryDtls>[^]*<\/NtryDtls>/, ''),
  ]
  expect(linesOfCamt(camt(CREDIT + wrong.join('')))?.problems).toEqual(
    ['CURRENCY', 'DAY', 'AMOUNT', 'AMOUNT', 'LABEL'].map((problem, index) => ({ row: index + 2, problem })),
  )
})

test('entities are never expanded; what is no statement is not read', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`
  expect(linesOfCamt(camt(CREDIT).replace('<Document', `${bomb}<Document`))).toBeNull()
  for (const text of ['<?xml version="1.0"?><html/>', '<Document>', '<Document></Document', 'x', ''])
    expect(linesOfCamt(text)).toBeNull()
  expect(isCamt('Date;Libellé')).toBe(false)
  expect(linesOfCamt(camt(entry('<__proto__><x>1</x></__proto__>')))?.lines ?? []).toEqual([])
})
