import type { Shape } from '../api/client'
import { useFormats } from '../i18n/useFormats'
import { Words } from '../i18n/Words'

/** The last day, in words, with the days that are left. */
export function Due({ item: { dueOn } }: { item: Pick<Shape<'ChecklistItem'>, 'dueOn'> }) {
  const formats = useFormats()
  const late = formats.daysUntil(dueOn) < 0
  return (
    <p>
      <Words
        id={late ? 'item.was-due' : 'item.due'}
        values={{ date: formats.weekday(dueOn), when: formats.fromToday(dueOn) }}
      />
    </p>
  )
}
