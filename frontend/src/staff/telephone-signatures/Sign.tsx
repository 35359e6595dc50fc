import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Checkbox } from '../../ui/choice/Checkbox'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { asE164 } from '../phone'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'
import type { Sound } from './recording'
import { beganAt, type Draft } from './said'

type Kept = Shape<'TakenTelephoneSignature'>
type Subject = { kind: Shape<'SubjectKind'>; id: string | undefined }

type Props = {
  code: string
  subject: Subject
  script: Shape<'TelephoneScript'>
  sound: Sound | undefined
  uploadId: string | undefined
  /** Whether it was played to its end. */
  played: boolean
  draft: Draft
  onDraft: (part: Partial<Draft>) => void
  onKept: (kept: Kept) => void
}

/** Who spoke, when, from where, and to what they agreed; then it is kept as their signature. */
export function Sign({ code, subject, script, sound, uploadId, played, draft, onDraft, onKept }: Props) {
  const t = useText()
  const [listened, setListened] = useState(false)
  const content = {
    kind: subject.kind,
    ...(subject.id && { subjectId: subject.id }),
    statementHash: script.statement.hash,
    uploadId: uploadId ?? '',
    voice: draft.voice.trim(),
    recordedAt: beganAt(sound, draft) ?? '',
    ...(draft.phone.trim() && { phone: asE164(draft.phone) }),
    summary: draft.summary.trim(),
    listened,
  }
  const form = useForm({
    send: (body: typeof content, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/telephone-signatures', {
          params: { path: { code } },
          body,
          headers,
        }),
      ),
    check: said => ({
      uploadId: !said.uploadId && 'telephone.no-recording',
      voice: !said.voice && 'telephone.no-voice',
      recordedAt: sound !== undefined && !said.recordedAt && 'telephone.no-moment',
      summary: !said.summary && 'telephone.no-summary',
      listened: (!played && 'telephone.not-played') || (!listened && 'telephone.not-listened'),
    }),
    at: {
      'phone-not-understood': 'phone',
      'recorded-in-the-future': 'recordedAt',
      'recorded-too-early': 'recordedAt',
    },
    onDone: onKept,
  })
  return (
    <StaffForm {...form} onSubmit={form.submit(content)} does={t('telephone.keep')}>
      {sound && sound.beganAt === undefined && (
        <div className="said-when">
          <TextField
            id={fieldId('recordedAt')}
            label={t('telephone.day')}
            type="date"
            error={form.fault('recordedAt')}
            value={draft.day}
            onText={day => onDraft({ day })}
          />
          <TextField
            id="field-time"
            label={t('telephone.time')}
            type="time"
            value={draft.time}
            onText={time => onDraft({ time })}
          />
        </div>
      )}
      <TextField
        id={fieldId('voice')}
        label={t('telephone.voice')}
        hint={t('telephone.voice-hint')}
        maxLength={120}
        error={form.fault('voice')}
        value={draft.voice}
        onText={voice => onDraft({ voice })}
      />
      <TextField
        id={fieldId('phone')}
        label={t('telephone.phone')}
        hint={t('telephone.phone-hint')}
        type="tel"
        maxLength={30}
        error={form.fault('phone')}
        value={draft.phone}
        onText={phone => onDraft({ phone })}
      />
      <TextArea
        id={fieldId('summary')}
        label={t('telephone.summary')}
        hint={t('telephone.summary-hint')}
        rows={6}
        maxLength={2000}
        lang={script.language.toLowerCase()}
        error={form.fault('summary')}
        value={draft.summary}
        onText={summary => onDraft({ summary })}
      />
      <Checkbox
        id={fieldId('listened')}
        label={t('telephone.listened')}
        hint={t('telephone.listened-hint')}
        error={form.fault('listened')}
        checked={listened}
        onPick={setListened}
      />
    </StaffForm>
  )
}
