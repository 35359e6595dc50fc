import { useState } from 'react'
import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { phone } from '../phone'
import { useDraft } from '../useDraft'
import { fieldId } from '../useForm'
import { Attach } from './Attach'
import { Playback } from './Playback'
import { Recorder } from './Recorder'
import type { Sound } from './recording'
import { Sign } from './Sign'
import { type Draft, dayAndTime, firstSummary } from './said'
import { useKept } from './useKept'

type Props = {
  code: string
  subject: { kind: Shape<'SubjectKind'>; id: string | undefined }
  script: Shape<'TelephoneScript'>
  onKept: (kept: Shape<'TakenTelephoneSignature'>) => void
}

type Way = 'here' | 'file'

/** What was said: recorded here or attached, then heard, then kept. */
export function Take({ code, subject, script, onKept }: Props) {
  const t = useText()
  const [way, setWay] = useState<Way>('here')
  const [sound, setSound] = useState<Sound>()
  const [played, setPlayed] = useState(false)
  const { uploadId, error, sending, again, forget } = useKept(sound)
  const { draft, change, clear } = useDraft<Draft>(`telephone.${code}.${subject.kind}.${subject.id ?? ''}`, {
    voice: script.clientName,
    phone: phone(script.phones[0]?.number ?? ''),
    summary: firstSummary(script),
    day: '',
    time: '',
  })

  const take = (taken: Sound | undefined) => {
    forget()
    setPlayed(false)
    setSound(taken)
    if (taken && taken.beganAt === undefined) change(dayAndTime(taken.endedAt))
  }
  return (
    <div className="stack">
      <div id={fieldId('uploadId')} tabIndex={-1}>
        {sound ? (
          <Playback
            sound={sound}
            sending={sending}
            error={error}
            onRetry={again}
            onOther={() => take(undefined)}
            onEnded={() => setPlayed(true)}
            onLength={seconds => {
              if (sound.beganAt === undefined) change(dayAndTime(sound.endedAt - seconds * 1000))
            }}
          />
        ) : (
          <div className="stack stack--s">
            <Radios<Way>
              id="way"
              label={t('telephone.way')}
              options={[
                { value: 'here', label: t('telephone.way-here') },
                { value: 'file', label: t('telephone.way-file') },
              ]}
              value={way}
              onPick={setWay}
            />
            {way === 'here' ? <Recorder onSound={take} /> : <Attach onSound={take} />}
          </div>
        )}
      </div>
      <Sign
        code={code}
        subject={subject}
        script={script}
        sound={sound}
        uploadId={uploadId}
        played={played}
        draft={draft}
        onDraft={change}
        onKept={kept => {
          clear()
          onKept(kept)
        }}
      />
    </div>
  )
}
