import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { Notice } from '../../ui/notice/Notice'
import { Tag } from '../../ui/tag/Tag'
import { STAGES, useJourneyWords } from '../useJourneyWords'
import { usePersonal } from '../usePersonal'
import { PanelLink } from './PanelLink'

type Journey = Shape<'Journey'>

const ON_THE_WAY: readonly Journey['stage'][] = STAGES.filter(
  stage => stage !== 'PAUSED' && stage !== 'CLOSED',
)

function Way({ stage }: Pick<Journey, 'stage'>) {
  const t = useText()
  const words = useJourneyWords()
  const at = ON_THE_WAY.indexOf(stage)
  if (at < 0) {
    return (
      <p className="section-head">
        <Tag tone="off">{words.stage(stage)}</Tag>
      </p>
    )
  }
  return (
    <ol className="journey" aria-label={t('record.journey')}>
      {ON_THE_WAY.map((name, index) => (
        <li
          key={name}
          className={index < at ? 'was' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          {index <= at && <Icon name={index < at ? 'check' : 'flag'} />} {words.stage(name)}
        </li>
      ))}
    </ol>
  )
}

/** That somebody said so, why, and what it would be otherwise. */
function Overridden({ journey: { override, derivedStage, derivedNextStep } }: { journey: Journey }) {
  const t = useText()
  const f = useFormats()
  const personal = usePersonal()
  const words = useJourneyWords()
  if (!override) return null
  const { by = '', at, reason, untilOn } = override
  return (
    <Notice tone="us" icon="user">
      <p>
        {t('journey.said', { by, when: f.moment(at), reason: personal.said(reason) })}{' '}
        {untilOn && t('journey.until', { day: f.shortDay(untilOn) })}
      </p>
      <p className="small">
        {t('journey.derived', { stage: words.stage(derivedStage), next: words.next(derivedNextStep) })}
      </p>
    </Notice>
  )
}

/** Where the client is on the way, what comes next, and who does it. */
export function Journey({ journey }: { journey: Journey }) {
  const t = useText()
  const words = useJourneyWords()
  return (
    <section aria-label={t('record.journey')}>
      <Way stage={journey.stage} />
      <p className="small journey__next">
        <b>{t('journey.next')}</b> {words.next(journey.nextStep)}{' '}
        <PanelLink panel="journey">{t('journey.change')}</PanelLink>
      </p>
      <Overridden journey={journey} />
    </section>
  )
}
