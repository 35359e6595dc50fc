import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import { StepUp } from '../StepUp'
import type { Factor } from './factor'

const make = () => answer(api.POST('/api/v1/session/second-factor/recovery-codes'))

type Props = { left: number; codes: string[] | undefined; onChange: (factor: Factor) => void }

/** For when the phone is lost: on paper, each good once. */
export function Codes({ left, codes, onChange }: Props) {
  const t = useText()
  const fresh = useSubmission(make, onChange)
  return (
    <section className="card stack stack--s" aria-labelledby="codes-title">
      <h2 id="codes-title">{t('security.codes')}</h2>
      <p>{t('security.codes-what')}</p>
      {codes ? (
        <>
          <Notice tone="you" live>
            {t('security.codes-once')}
          </Notice>
          <ol className="recovery-codes" aria-label={t('security.codes')}>
            {codes.map(code => (
              <li key={code}>
                <code className="code">{code}</code>
              </li>
            ))}
          </ol>
          <div>
            <Button look="second" onClick={() => print()}>
              {t('security.codes-print')}
            </Button>
          </div>
        </>
      ) : (
        <p>{t('security.codes-left', { count: left })}</p>
      )}
      <ProblemNotice error={fresh.error} />
      <div>
        <Button look="plain" busy={fresh.busy} onClick={() => fresh.submit(undefined)}>
          {t('security.codes-make')}
        </Button>
      </div>
      <StepUp error={fresh.error} onShown={() => fresh.submit(undefined)} />
    </section>
  )
}
