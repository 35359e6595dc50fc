import type { Shape } from '../../api/client'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Lamp } from '../../ui/brand/Lamp'
import { Kbd } from '../../ui/keys/Kbd'
import { ButtonLink } from '../../ui/link/Link'
import { placeOf, useTaskWords } from '../useTaskWords'

/** The one thing to do now for this client: what waits longest past its day, else what is due first. */
export function NextStep({ task, others }: { task: Shape<'Task'>; others: number }) {
  const t = useText()
  const words = useTaskWords()
  const me = useSession()?.accountId
  const owner = !task.owner
    ? t('worklist.nobody')
    : task.owner.id === me
      ? t('worklist.you')
      : task.owner.name
  return (
    <section className="nextstep" aria-label={t('record.next-step')}>
      <Lamp />
      <div>
        <p className="small quiet">{t('record.next-step')}</p>
        <b>{words.what(task)}</b>
        <p className="small">
          {t('record.next-owner', { owner })} · {t('record.next-due', { due: words.due(task) })} ·{' '}
          {t('record.next-waits', { time: words.waited(task) })}
          {others > 0 && <> · {t('record.next-others', { n: others })}</>}
        </p>
      </div>
      <ButtonLink to={placeOf(task)}>
        {t(task.documentId ? 'record.review-now' : 'record.do-now')} <Kbd>Enter</Kbd>
      </ButtonLink>
    </section>
  )
}
