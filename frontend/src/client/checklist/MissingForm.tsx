import { type FormEvent, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { type Once, useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { TextArea } from '../../ui/field/TextArea'
import { useArrived } from '../useArrived'
import { useDraft } from '../useDraft'
import { CHOICES, type MissingAnswers, NOTHING_YET, readAnswers } from './missing'
import { WayOn } from './WayOn'
import { WhenToRemind } from './WhenToRemind'

const send = (id: string) => (body: Shape<'NewItemAction'>, headers: Once) =>
  answer(
    api.POST('/api/v1/checklist-items/{id}/actions', {
      params: { path: { id } },
      body,
      headers,
    }),
  )

export function MissingForm({ item }: { item: Shape<'ChecklistItem'> }) {
  const t = useText()
  const formats = useFormats()
  const arrived = useArrived()
  const draft = useDraft<MissingAnswers>(`missing.${item.id}`, NOTHING_YET)
  const { answers, forget } = draft
  const [tried, setTried] = useState(false)
  const { submit, busy, error } = useSubmission(send(item.id), ({ confirmation }) => {
    forget()
    arrived(confirmation)
  })
  const read = readAnswers(answers, formats.dayOf(new Date()), item.without.length)
  // What was missing is looked for again when it is sent, not while somebody chooses.
  const change = (part: Partial<MissingAnswers>) => {
    setTried(false)
    draft.change(part)
  }
  const fault = tried && 'field' in read ? { id: read.field, text: t(read.words) } : undefined
  const faultOf = (field: string) => (fault?.id === field ? fault.text : undefined)
  const tell = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('action' in read) void submit(read.action)
  }
  return (
    <form className="stack stack--l" onSubmit={tell} noValidate>
      <ErrorSummary faults={fault ? [fault] : []} />
      <ProblemNotice error={error} />
      <p>{t('missing.lead')}</p>
      <Radios
        id="choice"
        label={t('missing.choice')}
        error={faultOf('choice')}
        value={answers.choice || undefined}
        onPick={choice => change({ choice })}
        options={CHOICES.map(choice => ({
          value: choice,
          label: t(`missing.${choice}`),
          hint: t(`missing.${choice}-hint`),
        }))}
      />
      {answers.choice === 'REMIND_ME' && (
        <WhenToRemind item={item} answers={answers} change={change} faultOf={faultOf} />
      )}
      {answers.choice === 'CANNOT_GET' && item.without.length > 0 && (
        <WayOn item={item} answers={answers} change={change} faultOf={faultOf} />
      )}
      {answers.choice && (
        <TextArea
          id="note"
          label={t('missing.note')}
          hint={t('missing.note-hint')}
          value={answers.note}
          onText={note => change({ note })}
          maxLength={1000}
        />
      )}
      <Button type="submit" wide busy={busy}>
        {t('missing.send')}
      </Button>
      <p className="quiet small">{t('missing.saved')}</p>
    </form>
  )
}
