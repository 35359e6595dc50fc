import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { TextArea } from '../../ui/field/TextArea'
import { TextField } from '../../ui/field/TextField'
import { BackLink } from '../../ui/link/Link'
import { Loading } from '../../ui/loading/Loading'
import { AdministrationTabs } from '../AdministrationTabs'
import { Editions } from '../Editions'
import { FreshEdition } from '../FreshEdition'
import { StaffForm } from '../StaffForm'
import { useAnew } from '../useAnew'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import { useLanguageName } from '../useOffices'
import { MessagePreview } from './MessagePreview'
import {
  draftOf,
  type History,
  linesOf,
  MESSAGES,
  messagesChanged,
  missingIn,
  readMessage,
  reword,
  termsOf,
  type Wording,
  type WordingDraft,
} from './message'
import './messages.css'

type Props = { id: string; history: History; now: Wording }

function EditWords({ id, history, now }: Props) {
  const t = useText()
  const [, navigate] = useLocation()
  const email = history.channel === 'EMAIL'
  const { draft, restored, change, clear } = useDraft(`message.${id}`, draftOf(now))
  const [read, setRead] = useState(now)
  const form = useForm({
    send: (content: WordingDraft) => reword(id, termsOf(content, email)),
    check: missingIn(email),
    onDone: () => {
      clear()
      messagesChanged()
      navigate(MESSAGES, { state: { told: 'messages.told-changed' } })
    },
  })
  const overtaken = form.problem?.code === 'changed-meanwhile'
  const fresh = overtaken ? (form.problem?.params.wording as Wording | undefined) : undefined
  useEffect(() => {
    if (!fresh) return
    setRead(history.items.find(({ edition }) => edition === draft.edition) ?? now)
    change({ edition: fresh.edition })
    messagesChanged()
  }, [form.problem])
  const lines = (wording: Wording) => linesOf(wording, t, history.language)
  return (
    <>
      <StaffForm
        {...form}
        error={fresh ? undefined : form.error}
        onSubmit={form.submit(draft)}
        does={t('form.save')}
        restored={restored}
        onClear={clear}
      >
        {fresh && <FreshEdition by={fresh.changedBy} now={lines(fresh)} before={lines(read)} />}
        {email && (
          <TextField
            id={fieldId('subject')}
            label={t('messages.subject')}
            maxLength={120}
            error={form.fault('subject')}
            value={draft.subject}
            onText={subject => change({ subject })}
          />
        )}
        <TextArea
          id={fieldId('body')}
          label={t('messages.words')}
          hint={t('messages.places', {
            n: history.places.length,
            places: history.places.map(place => `{${place}}`).join(', '),
          })}
          lang={history.language}
          rows={email ? 9 : 3}
          maxLength={2000}
          error={form.fault('body')}
          value={draft.body}
          onText={body => change({ body })}
        />
        <MessagePreview id={id} draft={draft} email={email} language={history.language} />
      </StaffForm>
      <Editions
        first={t('edition.delivered')}
        editions={history.items.map(wording => ({
          number: wording.edition,
          at: wording.changedAt,
          by: wording.changedBy,
          lines: lines(wording),
        }))}
        onUse={number => {
          const again = history.items.find(({ edition }) => edition === number)
          if (again) change({ ...draftOf(again), edition: draft.edition })
          document.getElementById(fieldId('body'))?.focus()
        }}
      />
    </>
  )
}

/** One message by one channel in one language: its words, how it goes out, and what it said before. */
export default function EditMessage() {
  const { id = '' } = useParams()
  return <OneMessage key={id} id={id} />
}

function OneMessage({ id }: { id: string }) {
  const t = useText()
  const languageName = useLanguageName()
  const { data, error, again } = useAnew(['message-templates', id], () => readMessage(id))
  const now = data?.items[0]
  return (
    <div className="staff-page stack">
      <AdministrationTabs />
      <BackLink to={MESSAGES}>{t('administration.messages')}</BackLink>
      <h1>{data ? t(`template.${data.template}`) : t('messages.edit')}</h1>
      {data && (
        <p className="quiet">
          {t(data.channel === 'EMAIL' ? 'messages.email' : 'messages.text')} · {languageName(data.language)}
        </p>
      )}
      {!data && !error && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {data && now && <EditWords id={id} history={data} now={now} />}
    </div>
  )
}
