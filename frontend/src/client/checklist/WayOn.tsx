import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import type { AnswersProps } from './WhenToRemind'

/** What can be done without the document, each with what it takes and what it costs. */
export function WayOn({ item, answers, change, faultOf }: AnswersProps) {
  const t = useText()
  return (
    <Radios
      id="option"
      label={t('missing.way')}
      error={faultOf('option')}
      value={answers.option || undefined}
      onPick={option => change({ option })}
      options={item.without.map(({ option, text }) => ({
        value: option,
        label: t(`missing.way-${option}`),
        hint: text,
      }))}
    />
  )
}
