import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Kbd } from '../../ui/keys/Kbd'
import { useLanguageName } from '../useOffices'
import type { ActName } from './acts'

type Props = {
  report: Shape<'ChangeReport'>
  language: string | undefined
  /** Whether the keys do what is said beside them. */
  armed: boolean
  busy: boolean
  error: unknown
  onOpen: (act: ActName) => void
  onTakeOn: () => void
  onSkip: () => void
}

/** What can be done with it. One key each, so that hands stay where they are. */
export function Decide({ report, language, armed, busy, error, onOpen, onTakeOn, onSkip }: Props) {
  const t = useText()
  const languageName = useLanguageName()
  const can = (act: string) => report.allowed.includes(act)
  return (
    <section className="decide stack stack--xs" aria-label={t('review.decision')}>
      <ProblemNotice error={error} />
      <div className={armed ? 'decide__grid' : 'decide__grid decide__grid--resting'}>
        {can('apply') && (
          <Button icon="check" wide onClick={() => onOpen('APPLIED')}>
            {t('change.apply')}
            <Kbd>A</Kbd>
          </Button>
        )}
        {can('askForProof') && (
          <Button look="second" onClick={() => onOpen('PROOF')}>
            {t('change.ask-proof')}
            <Kbd>P</Kbd>
          </Button>
        )}
        {can('noEffect') && (
          <Button look="second" onClick={() => onOpen('NO_EFFECT')}>
            {t('change.no-effect')}
            <Kbd>E</Kbd>
          </Button>
        )}
        {can('review') && (
          <Button look="plain" busy={busy} onClick={onTakeOn}>
            {t('change.take-on')}
            <Kbd>V</Kbd>
          </Button>
        )}
        <Button look="plain" onClick={onSkip}>
          {t('review.skip')}
          <Kbd>S</Kbd>
        </Button>
      </div>
      {language && (
        <p className="small quiet">{t('change.client-is-told', { language: languageName(language) })}</p>
      )}
    </section>
  )
}
