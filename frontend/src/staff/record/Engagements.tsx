import { useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { usePages } from '../../api/usePages'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Select } from '../../ui/select/Select'
import { CHANNELS } from './engagement-draft'
import { OneNote } from './OneNote'
import { PanelLink } from './PanelLink'

type Filter = '' | (typeof CHANNELS)[number]

const read = (code: string, channel: Filter, cursor?: string) =>
  answer(
    api.GET('/api/v1/clients/{code}/engagements', {
      params: { path: { code }, query: { ...(channel && { channel }), ...(cursor && { cursor }) } },
    }),
  )

/** Every contact with the client, the latest first. The first of them came with the record. */
export function Engagements({ record: { code, engagements } }: { record: Shape<'ClientRecord'> }) {
  const t = useText()
  const [channel, setChannel] = useState<Filter>('')
  const key = ['record', code, 'engagements', channel]
  if (!channel && !queries.get(key).data) queries.set(key, engagements)
  const { items, error, loading, more, again } = usePages(key, cursor => read(code, channel, cursor))
  return (
    <section className="card">
      <header>
        <h2>{t('record.engagements')}</h2>
        <PanelLink panel="note">{t('record.add-note')}</PanelLink>
      </header>
      <Select
        id="engagement-channel"
        label={t('note.filter')}
        options={[
          { value: '', label: t('note.filter-all') },
          ...CHANNELS.map(value => ({ value, label: t(`channel.${value}`) })),
        ]}
        value={channel}
        onPick={setChannel}
      />
      <ProblemNotice error={error} onRetry={again} />
      {items?.length === 0 && <p className="quiet small">{t('record.engagements-none')}</p>}
      <ul className="notes" aria-label={t('record.engagements')}>
        {items?.map(told => (
          <OneNote key={told.id} code={code} told={told} />
        ))}
      </ul>
      {more && (
        <Button look="second" busy={loading} onClick={more}>
          {t('worklist.more')}
        </Button>
      )}
    </section>
  )
}

/** What everybody should know first. */
export function Pinned({ record: { code, pinned } }: { record: Shape<'ClientRecord'> }) {
  const t = useText()
  if (pinned.length === 0) return null
  return (
    <section className="card pinned" aria-label={t('record.pinned')}>
      <h2>{t('record.pinned')}</h2>
      <ul className="notes" aria-label={t('record.pinned')}>
        {pinned.map(told => (
          <OneNote key={told.id} code={code} told={told} />
        ))}
      </ul>
    </section>
  )
}
