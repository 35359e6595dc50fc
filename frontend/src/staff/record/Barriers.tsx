import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { usePersonal } from '../usePersonal'
import { PanelLink } from './PanelLink'

type Goal = Shape<'Goal'>

/** What stands in the way of a goal or of one of its steps, and how it was got out of it. */
export function Barriers({ goal: { title, barriers = [], steps, state } }: { goal: Goal }) {
  const t = useText()
  const f = useFormats()
  const personal = usePersonal()
  if (barriers.length === 0) return null
  const stepOf = (id: string | undefined) => steps.find(step => step.id === id)?.title
  return (
    <ul aria-label={t('barrier.all-of', { title: personal.said(title) })}>
      {barriers.map(({ id, kind, words, stepId, removedAt, removedBy, howRemoved }) => (
        <li key={id} className="goal__step">
          <Icon name={removedAt ? 'check' : 'alert'} />
          <div>
            <b>{t(`barrier.${kind}`)}</b>
            <p className="small">
              {[personal.said(words), personal.said(stepOf(stepId))].filter(Boolean).join(' · ')}
            </p>
            {removedAt && (
              <p className="small quiet">
                {t('barrier.gone', {
                  how: personal.said(howRemoved),
                  by: removedBy,
                  when: f.shortDay(f.dayOf(removedAt)),
                })}
              </p>
            )}
          </div>
          {!removedAt && !state.finished && (
            <PanelLink panel="barrier-gone" subject={id} of={t(`barrier.${kind}`)}>
              {t('barrier.remove')}
            </PanelLink>
          )}
        </li>
      ))}
    </ul>
  )
}
