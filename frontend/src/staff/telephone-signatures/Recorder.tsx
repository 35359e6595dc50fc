import { useState } from 'react'
import { serverNow } from '../../api/clock'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import { useEvery } from '../useEvery'
import { lasting, type RecorderState, type Sound } from './recording'
import { useRecorder } from './useRecorder'

function Going({ state }: { state: Extract<RecorderState, { status: 'RECORDING' }> }) {
  const t = useText()
  const [now, setNow] = useState(serverNow)
  useEvery(1000, () => setNow(serverNow()))
  return (
    <p className="recording-now">
      <span className="recording-now__light" aria-hidden="true" />
      <b className="num">{lasting(Math.max(0, now - state.beganAt) / 1000)}</b>{' '}
      <span role="status">{t(state.heard ? 'telephone.heard' : 'telephone.not-heard-yet')}</span>
    </p>
  )
}

/** Records what is said here. */
export function Recorder({ onSound }: { onSound: (sound: Sound) => void }) {
  const t = useText()
  const { state, start, stop } = useRecorder(onSound)
  if (state.status === 'RECORDING')
    return (
      <div className="stack stack--s">
        <Going state={state} />
        <Button onClick={stop}>{t('telephone.stop')}</Button>
      </div>
    )
  return (
    <div className="stack stack--s">
      {state.status === 'FAILED' && (
        <Notice tone="bad" live>
          <p>{t(`telephone.failed-${state.why}`)}</p>
        </Notice>
      )}
      <Button onClick={start} busy={state.status === 'ASKING'}>
        {t(state.status === 'ASKING' ? 'telephone.asking' : 'telephone.record')}
      </Button>
      <p className="small quiet">{t('telephone.record-hint')}</p>
    </div>
  )
}
