import { useState } from 'react'
import type { Shape } from '../../api/client'
import { useSession } from '../../api/useSession'
import { useText } from '../../i18n/useText'
import { Radios } from '../../ui/choice/Radios'
import { Loading } from '../../ui/loading/Loading'
import { CounterPages } from './CounterPages'
import type { PanelProps } from './RecordPanel'

/** Staff send papers for somebody who stands at the counter. */
export default function Counter({ record, itemId, onDone }: PanelProps & { itemId: string | undefined }) {
  const t = useText()
  const session = useSession()
  const open = record.enrolments.flatMap(({ alias, items }) =>
    items.filter(({ allowed }) => allowed.includes('sendDocument')).map(item => ({ alias, item })),
  )
  const [chosen, setChosen] = useState<string | undefined>(itemId ?? open[0]?.item.id)
  const item: Shape<'ChecklistItem'> | undefined = open.find(one => one.item.id === chosen)?.item
  if (!session) return <Loading />
  if (open.length === 0) return <p>{t('counter.nothing-asked')}</p>
  return (
    <div className="stack">
      {!itemId && (
        <Radios
          id="counter-item"
          label={t('counter.for-what')}
          options={open.map(({ alias, item }) => ({
            value: item.id,
            label: item.requirementName,
            hint: alias,
          }))}
          value={chosen}
          onPick={setChosen}
        />
      )}
      {item ? (
        <CounterPages key={item.id} code={record.code} item={item} owner={session} onDone={onDone} />
      ) : (
        <p>{t('panel.gone')}</p>
      )}
    </div>
  )
}
