import { type FormEvent, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSession } from '../../api/useSession'
import { type Once, useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { useOffice } from '../../shell/useOffice'
import { Button } from '../../ui/button/Button'
import { Radios } from '../../ui/choice/Radios'
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary'
import { TextArea } from '../../ui/field/TextArea'
import { useArrived } from '../useArrived'
import { useDraft } from '../useDraft'
import {
  choicesFor,
  isPoorPicture,
  type MissingAnswers,
  NOTHING_YET,
  readAnswers,
  takesDay,
  takesWay,
} from './missing'
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
  const address = useOffice()?.address
  const code = useSession()?.clientCode
  const arrived = useArrived()
  const draft = useDraft<MissingAnswers>(`missing.${item.id}`, NOTHING_YET)
  const { forget } = draft
  const poor = isPoorPicture(item)
  const choices = choicesFor(item)
  // What was picked before the picture was sent back may not be there to pick any more.
  const choice = choices.find(each => each === draft.answers.choice) ?? ''
  const answers: MissingAnswers = { ...draft.answers, choice }
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
  const words = (id: string) => (poor ? t(`missing.picture-${id}`, { address, code }) : t(`missing.${id}`))
  const tell = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('action' in read) void submit(read.action)
  }
  return (
    <form className="stack stack--l" onSubmit={tell} noValidate>
      <ErrorSummary faults={fault ? [fault] : []} />
      <ProblemNotice error={error} />
      <p>{t(poor ? 'missing.picture-lead' : 'missing.lead')}</p>
      <Radios
        id="choice"
        label={t(poor ? 'missing.picture-choice' : 'missing.choice')}
        error={faultOf('choice')}
        value={answers.choice || undefined}
        onPick={choice => change({ choice })}
        options={choices.map(choice => ({
          value: choice,
          label: words(choice),
          // An address that is not known yet would leave a hole.
          hint: choice === 'BRING_IT' && !(address && code) ? undefined : words(`${choice}-hint`),
        }))}
      />
      {takesDay(answers.choice) && (
        <WhenToRemind item={item} answers={answers} change={change} faultOf={faultOf} />
      )}
      {takesWay(answers.choice) && item.without.length > 0 && (
        <WayOn item={item} answers={answers} change={change} faultOf={faultOf} />
      )}
      {answers.choice && (
        <TextArea
          id="note"
          label={t('missing.note')}
          hint={t(answers.choice === 'HELP_ME_PHOTOGRAPH' ? 'missing.note-call' : 'missing.note-hint')}
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
