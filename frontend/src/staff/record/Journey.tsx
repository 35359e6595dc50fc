import { useText } from '../../i18n/useText'
import { Icon } from '../../ui/icon/Icon'
import { Tag } from '../../ui/tag/Tag'

const STAGES = [
  'FIRST_CONTACT',
  'FINDING_BENEFITS',
  'GATHERING_DOCUMENTS',
  'APPLYING',
  'WAITING_FOR_DECISION',
  'RECEIVING',
  'KEEPING_IT',
]

/** Where the client is on the way; the stages outside of the way have their own word. */
export function Journey({ stage }: { stage: string }) {
  const t = useText()
  const at = STAGES.indexOf(stage)
  if (at < 0) {
    return (
      <p className="section-head">
        <Tag tone="off">{t(`journey.${stage}`)}</Tag>
      </p>
    )
  }
  return (
    <ol className="journey" aria-label={t('record.journey')}>
      {STAGES.map((name, index) => (
        <li
          key={name}
          className={index < at ? 'was' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          {index <= at && <Icon name={index < at ? 'check' : 'flag'} />} {t(`journey.${name}`)}
        </li>
      ))}
    </ol>
  )
}
