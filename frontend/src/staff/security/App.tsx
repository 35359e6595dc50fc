import { useState } from 'react'
import { answer, api } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Tag } from '../../ui/tag/Tag'
import { StepUp } from '../StepUp'
import type { FactorProps } from './factor'
import { NewApp } from './NewApp'

const begin = () => answer(api.POST('/api/v1/session/second-factor/app'))
const remove = () => answer(api.DELETE('/api/v1/session/second-factor/app'))

/** An app on a phone that shows codes. */
export function App({ factor, onChange }: FactorProps) {
  const t = useText()
  const [done, setDone] = useState<string>()
  const made = useSubmission(begin)
  const gone = useSubmission(remove, onChange)
  const fresh = made.result && made.result.key !== done ? made.result : undefined
  return (
    <section className="card stack stack--s" aria-labelledby="app-title">
      <div className="row">
        <h2 id="app-title">{t('security.app')}</h2>
        {factor.app && <Tag tone="ok">{t('security.on')}</Tag>}
      </div>
      <p>{t('security.app-what')}</p>
      <ProblemNotice error={made.error ?? gone.error} />
      {fresh ? (
        <NewApp
          app={fresh}
          onChange={changed => {
            setDone(fresh.key)
            onChange(changed)
          }}
        />
      ) : (
        <div className="actions">
          <Button look="second" busy={made.busy} onClick={() => made.submit(undefined)}>
            {t(factor.app ? 'security.app-other' : 'security.app-add')}
          </Button>
          {factor.app && (
            <Button look="plain" busy={gone.busy} onClick={() => gone.submit(undefined)}>
              {t('security.app-remove')}
            </Button>
          )}
        </div>
      )}
      <StepUp error={made.error} onShown={() => made.submit(undefined)} />
      <StepUp error={gone.error} onShown={() => gone.submit(undefined)} />
    </section>
  )
}
