import type { Day } from '@shared/day'
import { computed, ref, watch } from 'vue'
import { useBasket } from '../../basket/useBasket'
import { slotOf, type Slot } from '../../basket/basket'
import { formatCents } from '@shared/money'
import { daysBetween } from '@shared/month'
import { countUnits } from '@shared/units'
import { useStatus } from '@shared/useStatus'
import { cellView, type CellView } from './cellView'
import { cellWords, whyNot } from './cellWords'
import { said, statusDay, whoOf } from './dayWords'
import { t } from './messages'
import { addDays, boxState, toggleOne, touchBox, touchDay, type Change, type Scope } from './selection'
import type { useCalendar } from './useCalendar'

/** What a touch does to the basket, and the sentence the status line says about it. */
export function useSelection(calendar: ReturnType<typeof useCalendar>, openDetail: () => void) {
  const { basket, change, undo, canUndo, lost } = useBasket()
  const { text, say } = useStatus()
  /** The day of « Détail »: the last one touched. */
  const touched = ref<Day | null>(null)
  const scope = computed((): Scope => ({
    serviceId: calendar.service.value?.service.id ?? '',
    beneficiaryIds: calendar.active.value.map(({ beneficiaryId }) => beneficiaryId),
    days: calendar.days.value,
  }))
  watch([calendar.service, calendar.month], () => void say(''))

  const view = (day: Day): CellView =>
    cellView({
      serviceId: scope.value.serviceId,
      day,
      facts: calendar.days.value.get(day),
      children: calendar.active.value,
      basket: basket.value,
      today: calendar.today.value,
    })
  const namesIn = (slots: readonly Slot[]) =>
    calendar.children.value
      .filter((child) => slots.some(({ beneficiaryId }) => beneficiaryId === child.beneficiaryId))
      .map(({ firstName }) => firstName)
  const units = (count: number) => countUnits(count, calendar.service.value?.service.unit ?? '')

  function one(day: Day, result: Change) {
    touched.value = day
    const names = whoOf(namesIn([...result.added, ...result.removed]))
    const surcharge = result.added.map((slot) => surchargeOf(slot)).find((cents) => cents > 0)
    if (result.added.length > 0 && surcharge)
      void say(t('addedLate', { day: statusDay(day), names, amount: formatCents(surcharge) }))
    else if (result.added.length > 0) void say(t('added', { day: statusDay(day), names }))
    else if (result.removed.length > 0) void say(t('removed', { day: statusDay(day), names }))
    else unchanged(day)
    change(result.basket)
  }

  function unchanged(day: Day) {
    const facts = calendar.days.value.get(day)
    const shown = view(day)
    void say(t('unchanged', { day: statusDay(day), why: whyNot(shown, facts) ?? said(cellWords(shown, facts, false)) }))
    if (['booked', 'held', 'waiting', 'full'].includes(shown.look)) openDetail()
  }

  function many(result: Change) {
    const late = result.late.length > 0 ? ` ${t('lateLeft')}` : ''
    if (result.added.length > 0)
      void say(t('bulkAdded', { units: units(result.added.length), names: whoOf(namesIn(result.added)) }) + late)
    else if (result.removed.length > 0) void say(t('bulkRemoved', { units: units(result.removed.length) }))
    else void say(t('nothingToAdd') + late)
    change(result.basket)
  }

  const surchargeOf = ({ beneficiaryId, day }: Slot) =>
    calendar.days.value.get(day)?.cells.find((cell) => cell.beneficiaryId === beneficiaryId)?.surchargeCents ?? 0

  return {
    basket,
    canUndo,
    scope,
    view,
    status: text,
    touched,
    lost,
    box: (days: readonly Day[]) => boxState(basket.value, scope.value, days),
    touch(day: Day, range: boolean) {
      if (!calendar.online.value) return
      const from = touched.value
      if (!range || !from || from === day) return one(day, touchDay(basket.value, scope.value, day))
      touched.value = day
      many(addDays(basket.value, scope.value, from < day ? daysBetween(from, day) : daysBetween(day, from)))
    },
    touchBox: (days: readonly Day[]) => calendar.online.value && many(touchBox(basket.value, scope.value, days)),
    toggle: (day: Day, beneficiaryId: string) => one(day, toggleOne(basket.value, scope.value, day, beneficiaryId)),
    tell: (sentence: string) => void say(sentence),
    add: many,
    removeKey(key: string) {
      const slot = slotOf(key)
      void say(t('removed', { day: statusDay(slot.day), names: whoOf(namesIn([slot])) }))
      change(new Set([...basket.value].filter((other) => other !== key)))
    },
    undo() {
      undo()
      void say(t('undone'))
    },
  }
}
