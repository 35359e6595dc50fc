import { useState } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { SESSION } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { App } from './App'
import { Codes } from './Codes'
import { FACTOR, type Factor, readFactor } from './factor'
import { LockAfter } from './LockAfter'
import { Passkeys } from './Passkeys'

type Props = { first?: boolean; onDone?: () => void }

/** One's own ways of signing in; `first` where the role needs a second step and there is none yet. */
export function Parts({ first = false, onDone }: Props) {
  const t = useText()
  const { data, error, pending, again } = useQuery({ key: FACTOR, read: readFactor })
  const [codes, setCodes] = useState<string[]>()
  if (!data) return pending ? <Loading /> : <ProblemNotice error={error} onRetry={again} />
  const changed = (factor: Factor) => {
    queries.set(FACTOR, { ...factor, recoveryCodes: undefined })
    if (factor.recoveryCodes) setCodes(factor.recoveryCodes)
  }
  const has = data.app || data.passkeys.length > 0
  const goOn = () => {
    queries.invalidate(SESSION)
    onDone?.()
  }
  return (
    <div className="narrow-page stack">
      <h1>{t('security.title')}</h1>
      <p>{t('security.what')}</p>
      {data.required && !has && <Notice tone="you">{t('security.required')}</Notice>}
      <Passkeys factor={data} onChange={changed} />
      <App factor={data} onChange={changed} />
      {has && <Codes left={data.recoveryCodesLeft} codes={codes} onChange={changed} />}
      {!first && <LockAfter />}
      {first && has && (
        <div>
          <Button onClick={goOn}>{t('security.go-on')}</Button>
        </div>
      )}
    </div>
  )
}
