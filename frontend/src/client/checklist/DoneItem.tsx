import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { StandTag } from '../StandTag'
import { type Stand, standOf } from '../stand'
import { OnFile } from './OnFile'
import { SentLines } from './SentLines'

const WORDS: Partial<Record<Stand, string>> = {
  ACCEPTED: 'item.satisfied',
  WAIVED: 'item.waived',
  WITHDRAWN: 'item.withdrawn',
}

export function DoneItem({ item }: { item: Shape<'ChecklistItem'> }) {
  const t = useText()
  const stand = standOf(item)
  const titleId = `item-${item.id}`
  return (
    <section className="card item stack stack--xs" id={item.id} aria-labelledby={titleId}>
      <div className="item__done">
        <h3 id={titleId}>{item.ask}</h3>
        <StandTag stand={stand} />
      </div>
      <p>{t(WORDS[stand] ?? 'item.satisfied')}</p>
      <SentLines item={item} />
      {stand === 'ACCEPTED' && <OnFile item={item} />}
    </section>
  )
}
