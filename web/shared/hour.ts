/** « 9 h », « 9h30 », « 09:30 » as '09:30'; '' when nothing is typed (the end of the day); null when it is not an hour. */
export function parseHour(text: string): string | null {
  if (text.trim() === '') return ''
  const match = /^(\d{1,2})\s*(?:[h:]\s*(\d{2})?)?$/i.exec(text.trim())
  if (!match) return null
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)]
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** '09:30' as « 9 h 30 ». */
export function hourText(at: string): string {
  const [hours = '', minutes = '00'] = at.split(':')
  if (hours === '') return ''
  return minutes === '00' ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`
}
