import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { PageBody } from '../../shell/client/PageBody'
import { LinkList } from '../../ui/link/LinkList'
import { Loading } from '../../ui/loading/Loading'
import { Progress } from '../../ui/progress/Progress'
import { openAction, standOf, turnOf } from '../stand'
import { type Begun, useBegun } from '../useBegun'
import { useItems } from '../useItems'
import { DoneItem } from './DoneItem'
import { ItemCard } from './ItemCard'
import './checklist.css'

type ChecklistItem = Shape<'ChecklistItem'>

const noneBegun: Begun = new Map()

function HowFar({ items, yours }: { items: ChecklistItem[]; yours: ChecklistItem[] }) {
  const t = useText()
  const formats = useFormats()
  const done = items.filter(item => item.state.finished).length
  const next = yours[0]?.dueOn
  return (
    <Progress label={t('checklist.progress')} value={done} max={items.length}>
      <Words id="checklist.done-of" values={{ done, all: items.length }} />{' '}
      {next && <Words id="checklist.next-date" values={{ date: formats.weekday(next) }} />}
    </Progress>
  )
}

function Lists({ items }: { items: ChecklistItem[] }) {
  const t = useText()
  const begun = useBegun(items) ?? noneBegun
  const withTurn = (turn: string) => items.filter(item => turnOf(standOf(item)) === turn)
  const [yours, ours, done] = [withTurn('YOU'), withTurn('US'), withTurn('DONE')]
  // What the client put off is not what to do now, while there is anything else.
  const lit = yours.find(item => !openAction(item)) ?? yours[0]
  return (
    <>
      <HowFar items={items} yours={yours} />
      <div className="columns">
        <div className="stack">
          <h2 className="section-head">{t('checklist.yours', { count: yours.length })}</h2>
          {yours.length === 0 && <p>{t('checklist.yours-none')}</p>}
          {yours.map(item => (
            <ItemCard key={item.id} item={item} begun={begun} lit={item === lit} />
          ))}
        </div>
        <div className="stack">
          {ours.length > 0 && <h2 className="section-head">{t('checklist.ours', { count: ours.length })}</h2>}
          {ours.map(item => (
            <ItemCard key={item.id} item={item} begun={begun} lit={false} />
          ))}
          {done.length > 0 && <h2 className="section-head">{t('checklist.done', { count: done.length })}</h2>}
          {done.map(item => (
            <DoneItem key={item.id} item={item} />
          ))}
          <h2 className="section-head">{t('home.else')}</h2>
          <LinkList
            items={[
              { icon: 'picture', to: '/documents/sent', children: t('sent.heading') },
              { icon: 'print', to: '/documents/list', children: t('checklist.print') },
              { icon: 'document', to: '/confirmations', children: t('receipts.heading') },
            ]}
          />
        </div>
      </div>
    </>
  )
}

/** All that is asked of the client: what waits for them, what is with the office, and what is done. */
export default function Checklist() {
  const t = useText()
  const { data: items, error, pending, again } = useItems()
  return (
    <PageBody>
      <h1>{t('checklist.heading')}</h1>
      {pending && <Loading />}
      <ProblemNotice error={error} onRetry={again} />
      {items?.length === 0 && <p>{t('checklist.nothing')}</p>}
      {items && items.length > 0 && <Lists items={items} />}
    </PageBody>
  )
}
