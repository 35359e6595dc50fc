import { useText } from '../../i18n/useText'
import { Select } from '../../ui/select/Select'
import { STAGES, useJourneyWords } from '../useJourneyWords'
import type { Stage } from './stage'

type Props = { stage: Stage; onPick: (stage: Stage) => void }

/** Only clients who are there on the way. */
export function StageFilter({ stage, onPick }: Props) {
  const t = useText()
  const words = useJourneyWords()
  return (
    <Select
      id="stage"
      label={t('clients.stage')}
      options={[
        { value: '', label: t('clients.stage-any') },
        ...STAGES.map(value => ({ value, label: words.stage(value) })),
      ]}
      value={stage}
      onPick={onPick}
    />
  )
}
