import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { TextField } from '../../ui/field/TextField'
import { Loading } from '../../ui/loading/Loading'
import { Notice } from '../../ui/notice/Notice'
import { StaffForm } from '../StaffForm'
import { fieldId, useForm } from '../useForm'
import { usePersonal } from '../usePersonal'
import { useRecordPanel } from './panels'
import type { PanelProps } from './RecordPanel'
import { ToHandOver } from './ToHandOver'
import { requestsChanged, useSigningRequests } from './useSigningRequests'

const RELATIONS: Shape<'NewSigner'>['relation'][] = ['SPOUSE', 'OTHER_ADULT']

/** Whom to ask, too, to sign what the client signed. */
function Ask({ code, hash }: { code: string; hash: string }) {
  const t = useText()
  const { open } = useRecordPanel()
  const [name, setName] = useState('')
  const [relation, setRelation] = useState(RELATIONS[0] ?? 'SPOUSE')
  const form = useForm({
    send: (signer: Shape<'NewSigner'>, headers) =>
      answer(
        api.POST('/api/v1/clients/{code}/signing-requests', {
          params: { path: { code } },
          body: { statementHash: hash, signers: [signer] },
          headers,
        }),
      ),
    onDone: ({ id }) => {
      requestsChanged(code)
      open('cosign', `${id}.1`)
    },
    check: ({ name }) => ({ name: name === '' && 'cosign.name-missing' }),
  })
  return (
    <StaffForm {...form} onSubmit={form.submit({ name: name.trim(), relation })} does={t('cosign.ask')}>
      <p>{t('cosign.lead')}</p>
      <TextField
        id={fieldId('name')}
        label={t('cosign.name')}
        error={form.fault('name')}
        value={name}
        onText={setName}
        autoComplete="off"
        maxLength={120}
      />
      <Radios
        id={fieldId('relation')}
        label={t('cosign.relation')}
        value={relation}
        options={RELATIONS.map(value => ({ value, label: t(`cosign.relation-${value}`) }))}
        onPick={setRelation}
      />
    </StaffForm>
  )
}

/** The link of one who was asked, to scan or to send. */
function GiveLink({ code, request, at }: { code: string; request: string; at: number }) {
  const t = useText()
  const personal = usePersonal()
  const { data } = useSigningRequests(code)
  const signer = data?.find(({ id }) => id === request)?.signers[at]
  if (!signer) return <Loading />
  const { name, url } = signer
  if (!url) return <Notice>{t('cosign.over', { name: personal.said(name) })}</Notice>
  return (
    <div className="stack">
      <h3>{t('record.signing-link', { name: personal.said(name) })}</h3>
      <ToHandOver url={url} scan={t('cosign.scan')} care={t('cosign.care', { name: personal.said(name) })} />
    </div>
  )
}

/** Asks for a client who calls or comes by, and hands on what was made. The subject is a hash, or a request and a place in it. */
export default function Cosign({ record: { code }, subject }: PanelProps & { subject: string }) {
  const [request = '', at] = subject.split('.')
  return at ? <GiveLink code={code} request={request} at={Number(at)} /> : <Ask code={code} hash={subject} />
}
