import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { Link } from '../../ui/link/Link'
import { actionWords } from '../actionWords'

/** What is being done instead, by whom and by when. */
export function ItemActionLine({ action }: { action: Shape<'ItemAction'> }) {
  const t = useText()
  const formats = useFormats()
  const { owner, ownerName: who, dueOn, note } = action
  const office = owner === 'OFFICE'
  const statement = action.kind === 'SIGNED_STATEMENT'
  const late = office && formats.daysUntil(dueOn) < 0
  return (
    <div className="stack stack--xs">
      <p>
        <Words id={actionWords(action)} values={{ date: formats.weekday(dueOn) }} />{' '}
        {office && who && t('item.action-who', { who })}{' '}
        {office && !statement && t(late ? 'item.action-late' : 'item.action-rest')}
      </p>
      {statement && <Link to={`/sign/item-actions/${action.id}`}>{t('item.action-statement')}</Link>}
      {note && <p className="quiet small">{t('item.action-note', { note })}</p>}
    </div>
  )
}
