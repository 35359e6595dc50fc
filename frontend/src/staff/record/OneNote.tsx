import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Icon } from '../../ui/icon/Icon'
import { usePersonal } from '../usePersonal'
import { PanelLink } from './PanelLink'
import { useContactWords } from './useContactWords'
import { recordChanged } from './useRecord'

type Engagement = Shape<'Engagement'>

/** One contact: who, how and when, what was written down, and what one can do with it. */
export function OneNote({ code, told }: { code: string; told: Engagement }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const words = useContactWords()
  const { id, edited, pinned, mentions, allowed } = told
  const moment = f.moment(told.at)
  const pin = useSubmission(
    () => {
      const request = { params: { path: { id } } }
      return answer(
        pinned
          ? api.DELETE('/api/v1/engagements/{id}/pin', request)
          : api.PUT('/api/v1/engagements/{id}/pin', request),
      )
    },
    () => recordChanged(code),
  )
  return (
    <li>
      <Icon name={words.icon(told.channel)} /> <b>{told.by}</b>{' '}
      <span className="quiet">
        {moment} · {words.what(told)}
      </span>
      <p>{personal.said(told.text)}</p>
      <div className="row small quiet">
        {mentions.length > 0 && (
          <span>{t('note.for', { names: mentions.map(({ name }) => name).join(', ') })}</span>
        )}
        {pinned && <span>{t('note.pinned-by', { by: pinned.by ?? '' })}</span>}
        {edited && (
          <PanelLink panel="versions" subject={id} of={moment}>
            {t('note.edited-by', { by: edited.by ?? '', when: f.moment(edited.at) })}
          </PanelLink>
        )}
        {allowed.includes('edit') && (
          <PanelLink panel="edit-note" subject={id} of={moment}>
            {t('note.edit')}
          </PanelLink>
        )}
        <Button look="plain" busy={pin.busy} onClick={() => pin.submit(undefined)}>
          {t(pinned ? 'note.unpin' : 'note.pin')}
          <span className="vh"> {moment}</span>
        </Button>
      </div>
      <ProblemNotice error={pin.error} />
    </li>
  )
}
