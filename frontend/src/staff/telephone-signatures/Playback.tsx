import { useEffect, useState } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { Problem } from '../../api/problem'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import type { Sound } from './recording'

type Props = {
  sound: Sound
  sending: boolean
  error: unknown
  onRetry: () => void
  onOther: () => void
  onEnded: () => void
  /** In seconds, once the browser knows. */
  onLength: (seconds: number) => void
}

/** What was recorded, to be heard before it is kept. */
export function Playback({ sound, sending, error, onRetry, onOther, onEnded, onLength }: Props) {
  const t = useText()
  const f = useFormats()
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(sound.file)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [sound])
  // What is wrong with the file stays wrong however often it is sent.
  const passing = error instanceof Problem && error.passing
  return (
    <div className="stack stack--s">
      <p>
        <b>{sound.name}</b> <span className="quiet small">{f.bytes(sound.file.size)}</span>
      </p>
      <audio
        className="player"
        aria-label={t('telephone.player')}
        src={url}
        controls
        preload="metadata"
        onEnded={onEnded}
        onLoadedMetadata={({ currentTarget: { duration } }) => {
          if (Number.isFinite(duration)) onLength(duration)
        }}
      >
        <track kind="captions" />
      </audio>
      <p className="small" role="status">
        {sending ? t('telephone.checking') : error ? '' : t('telephone.checked')}
      </p>
      <ProblemNotice error={error} {...(passing && { onRetry })} />
      {error !== undefined && !passing && (
        <Notice tone="you">
          <p>{t('telephone.record-again-why')}</p>
        </Notice>
      )}
      <Button look="plain" onClick={onOther}>
        {t('telephone.other')}
      </Button>
    </div>
  )
}
