import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { actionWords } from '../actionWords'

/** What is being done instead, by whom and by when. */
export function ItemActionLine({ action }: { action: Shape<'ItemAction'> }) {
  const t = useText()
  const formats = useFormats()
  const { owner, ownerName: who, dueOn, note } = action
  const office = owner === 'OFFICE'
  const late = office && formats.daysUntil(dueOn) < 0
  return (
    <div className="stack stack--xs">
      <p>
        <Words id={actionWords(action)} values={{ date: formats.weekday(dueOn) }} />{' '}
        {office && who && t('item.action-who', { who })}{' '}
        {office && t(late ? 'item.action-late' : 'item.action-rest')}
      </p>
      {note && <p className="quiet small">{t('item.action-note', { note })}</p>}
    </div>
  )
}
