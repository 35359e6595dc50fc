import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { Dialog } from '../../ui/dialog/Dialog'
import { TextArea } from '../../ui/field/TextArea'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'

type Emergency = Shape<'Emergency'>
type Judgement = NonNullable<Emergency['judgement']>
type Draft = { judgement: string; note: string }

const JUDGEMENTS: Judgement[] = ['JUSTIFIED', 'NOT_JUSTIFIED']

/** Whether it was an emergency, in somebody else's eyes; said once. */
export function Judge({ emergency: { id, clientCode, by = '', reason, allowed } }: { emergency: Emergency }) {
  const t = useText()
  const personal = usePersonal()
  const [asked, setAsked] = useState(false)
  const [draft, setDraft] = useState<Draft>({ judgement: '', note: '' })
  const form = useForm({
    send: ({ judgement, note }: Draft) =>
      answer(
        api.PUT('/api/v1/emergencies/{id}/judgement', {
          params: { path: { id } },
          body: { judgement: judgement as Judgement, ...(note.trim() && { note: note.trim() }) },
        }),
      ),
    check: ({ judgement }) => ({ judgement: !judgement && 'emergency.judgement-missing' }),
    onDone: () => {
      setAsked(false)
      queries.invalidate(['emergencies'])
    },
  })
  if (!allowed.includes('judge')) return <>{t('emergency.by-supervisor')}</>
  return (
    <>
      <Button look="second" onClick={() => setAsked(true)}>
        {t('emergency.judge')}
        <span className="vh"> {clientCode}</span>
      </Button>
      <Dialog open={asked} title={t('emergency.judge-title')} onClose={() => setAsked(false)}>
        <p>
          {by}: {personal.said(reason)}
        </p>
        <StaffForm {...form} onSubmit={form.submit(draft)} does={t('emergency.judge-save')}>
          <Radios
            id={fieldId('judgement')}
            label={t('emergency.judgement')}
            options={JUDGEMENTS.map(value => ({ value: value as string, label: t(`emergency.${value}`) }))}
            error={form.fault('judgement')}
            value={draft.judgement}
            onPick={judgement => setDraft({ ...draft, judgement })}
          />
          <TextArea
            id={fieldId('note')}
            label={t('emergency.note')}
            maxLength={500}
            error={form.fault('note')}
            value={draft.note}
            onText={note => setDraft({ ...draft, note })}
          />
        </StaffForm>
        <Button look="plain" onClick={() => setAsked(false)}>
          {t('proof.not-now')}
        </Button>
      </Dialog>
    </>
  )
}
