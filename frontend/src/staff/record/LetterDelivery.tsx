import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { Loading } from '../../ui/loading/Loading'
import { StaffForm } from '../StaffForm'
import { useDraft } from '../useDraft'
import { fieldId, useForm } from '../useForm'
import type { PanelProps } from './RecordPanel'
import { recordChanged } from './useRecord'
import { WhereTold } from './WhereTold'

type Told = { delivery: '' | Shape<'NoticeDelivery'>; source: '' | Shape<'ToldAt'> }

const historyKey = (code: string) => ['delivery', code]

function Before({ code }: { code: string }) {
  const t = useText()
  const f = useFormats()
  const { data, error, pending } = useQuery({
    key: historyKey(code),
    read: () =>
      answer(api.GET('/api/v1/clients/{code}/notice-delivery/history', { params: { path: { code } } })),
  })
  return (
    <section>
      <h3>{t('delivery.before')}</h3>
      {pending && <Loading />}
      <ProblemNotice error={error} />
      {data?.items.length === 0 && <p>{t('delivery.before-nothing')}</p>}
      <ul>
        {data?.items.map(({ delivery, source, at, by }) => (
          <li key={at}>
            {[f.moment(at), t(`letter.by-${delivery}`), source && t(`consent.source-${source}`), by]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the client says of how they want letters, and what they said before. */
export function LetterDelivery({ record: { code }, onDone }: PanelProps) {
  const t = useText()
  const { draft, change, clear } = useDraft<Told>(`letters.${code}`, { delivery: '', source: '' })
  const form = useForm({
    send: ({ delivery, source }: Told) =>
      answer(
        api.PUT('/api/v1/clients/{code}/notice-delivery', {
          params: { path: { code } },
          body: { delivery: delivery || 'POST', source: source || 'PHONE' },
        }),
      ),
    check: ({ delivery, source }) => ({
      delivery: !delivery && 'delivery.how-missing',
      source: !source && 'consent.source-missing',
    }),
    onDone: () => {
      clear()
      queries.invalidate(historyKey(code))
      recordChanged(code)
      onDone()
    },
  })
  return (
    <div className="stack stack--l">
      <StaffForm {...form} onSubmit={form.submit(draft)} does={t('form.save')}>
        <Radios
          id={fieldId('delivery')}
          label={t('delivery.how')}
          hint={t('delivery.how-hint')}
          options={[
            { value: 'POST', label: t('letter.by-POST') },
            { value: 'PAGE', label: t('letter.by-PAGE') },
          ]}
          error={form.fault('delivery')}
          value={draft.delivery}
          onPick={delivery => change({ delivery })}
        />
        <WhereTold value={draft.source} error={form.fault('source')} onPick={source => change({ source })} />
      </StaffForm>
      <Before code={code} />
    </div>
  )
}
