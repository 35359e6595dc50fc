import { useText } from '../../i18n/useText'
import { ShowOrLeave } from './ShowOrLeave'

/** Stands where the page would, until whoever signed in has taken the second step. */
export function SecondStep() {
  const t = useText()
  return (
    <div className="narrow-page stack">
      <h1>{t('lock.second-step')}</h1>
      <div className="card stack stack--s">
        <ShowOrLeave />
      </div>
    </div>
  )
}
