import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useSubmission } from '../../api/useSubmission'
import { spoken } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Checkboxes } from '../../ui/choice/Checkboxes'
import { TextField } from '../../ui/field/TextField'
import { Notice } from '../../ui/notice/Notice'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import type { PanelProps } from './RecordPanel'
import { ToHandOver } from './ToHandOver'
import { recordChanged } from './useRecord'

type Link = Shape<'UploadLink'>

function changed(code: string) {
  queries.invalidate(['upload-links', code])
  recordChanged(code)
}

/** Whom to let send what. */
function MakeLink({ record: { code, enrolments }, onMade }: PanelProps & { onMade: (link: Link) => void }) {
  const t = useText()
  const items = enrolments.flatMap(({ items }) => items).filter(({ state }) => !state.finished)
  const [recipient, setRecipient] = useState('')
  const [picked, setPicked] = useState<string[]>(items.length === 1 ? items.map(({ id }) => id) : [])
  const form = useForm({
    send: (body: Shape<'NewUploadLink'>, headers) =>
      answer(api.POST('/api/v1/clients/{code}/upload-links', { params: { path: { code } }, body, headers })),
    onDone: link => {
      changed(code)
      onMade(link)
    },
    check: ({ recipient, checklistItemIds }) => ({
      recipient: recipient === '' && 'upload-link.recipient-missing',
      checklistItemIds: checklistItemIds.length === 0 && 'upload-link.items-missing',
    }),
  })
  if (items.length === 0) return <Notice>{t('upload-link.nothing-asked')}</Notice>
  return (
    <StaffForm
      {...form}
      onSubmit={form.submit({ recipient: recipient.trim(), checklistItemIds: picked })}
      does={t('upload-link.make')}
    >
      <p>{t('upload-link.what')}</p>
      <TextField
        id={fieldId('recipient')}
        label={t('upload-link.recipient')}
        hint={t('upload-link.recipient-hint')}
        error={form.fault('recipient')}
        value={recipient}
        onText={setRecipient}
        maxLength={80}
      />
      <Checkboxes
        id={fieldId('checklistItemIds')}
        label={t('upload-link.items')}
        error={form.fault('checklistItemIds')}
        options={items.map(({ id, requirementName }) => ({ value: id, label: requirementName }))}
        value={picked}
        onPick={setPicked}
      />
    </StaffForm>
  )
}

function Made({ link, onBack }: { link: Link; onBack: () => void }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  return (
    <div className="stack">
      <Notice tone="ok" live>
        {t('upload-link.open', {
          recipient: personal.said(link.recipient),
          moment: f.moment(link.expiresAt),
        })}
      </Notice>
      {link.url && <ToHandOver url={link.url} scan={t('upload-link.scan')} care={t('upload-link.care')} />}
      <Button look="plain" onClick={onBack}>
        {t('upload-link.all')}
      </Button>
    </div>
  )
}

/** One that was made: for whom, for what, until when, and the way to end it. */
function MadeBefore({ code, link, onShow }: { code: string; link: Link; onShow: () => void }) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const { submit, busy, error } = useSubmission(
    () =>
      answer(
        api.DELETE('/api/v1/clients/{code}/upload-links/{id}', { params: { path: { code, id: link.id } } }),
      ),
    () => changed(code),
  )
  const stands = link.revokedAt ? 'upload-link.ended' : link.open ? 'upload-link.until' : 'upload-link.over'
  const act = (words: string, run: () => void, waits = false) => (
    <Button look="plain" onClick={run} busy={waits}>
      {t(words)}
      <span className="vh"> {personal.said(link.recipient)}</span>
    </Button>
  )
  return (
    <li className="stack stack--xs">
      <p>
        <b>{personal.said(link.recipient)}</b>
      </p>
      <p className="small">{f.list(link.items.map(({ requirementName }) => requirementName))}</p>
      <p className="small quiet">
        {t(stands, { moment: f.moment(link.revokedAt ?? link.expiresAt), by: link.madeBy ?? '' })}
      </p>
      <ProblemNotice error={error} />
      {link.open && (
        <div className="row">
          {act('upload-link.show', onShow)}
          {act('upload-link.end', () => void submit(undefined), busy)}
        </div>
      )}
    </li>
  )
}

/** Lets somebody else send what is asked of the client: an employer, a landlord, a relative. */
export default function UploadLink(props: PanelProps) {
  const t = useText()
  const { code } = props.record
  const [shown, setShown] = useState<Link>()
  const read = () =>
    answer(api.GET('/api/v1/clients/{code}/upload-links', { params: { path: { code } } })).then(
      ({ items }) => items,
    )
  const { data, error, again } = useQuery({ key: ['upload-links', code, spoken()], read })
  if (shown) return <Made link={shown} onBack={() => setShown(undefined)} />
  return (
    <div className="stack stack--l">
      <MakeLink {...props} onMade={setShown} />
      <ProblemNotice error={error} onRetry={again} />
      {data && data.length > 0 && (
        <section className="stack">
          <h3>{t('upload-link.made')}</h3>
          <ul className="plain stack">
            {data.map(link => (
              <MadeBefore key={link.id} code={code} link={link} onShow={() => setShown(link)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
