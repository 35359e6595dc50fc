import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Details } from '../../ui/details/Details'
import { ButtonLink, Link } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { Due } from '../Due'
import { SentBack } from '../SentBack'
import { StandTag } from '../StandTag'
import { latestSent, openAction, standOf, turnOf } from '../stand'
import type { Begun } from '../useBegun'
import { WhatWouldDo } from '../WhatWouldDo'
import { ItemActionLine } from './ItemActionLine'
import { OnFile } from './OnFile'
import { SentLines } from './SentLines'
import { UseIt } from './UseIt'

type Props = { item: Shape<'ChecklistItem'>; begun: Begun; lit: boolean }

function Ways({ item, begun, lit }: Props) {
  const t = useText()
  const stand = standOf(item)
  const may = (verb: string) => item.allowed.includes(verb)
  const photos = `/checklist/${item.id}/photos`
  const theirs = turnOf(stand) === 'YOU'
  const offered = may('chooseOffer') ? item.offer : undefined
  const again = stand === 'RETAKE' ? 'item.again' : offered ? 'item.newer' : 'item.add'
  const unsent = begun.get(item.id)
  const open = Boolean(unsent)
  const words = open ? 'item.go-on' : again
  return (
    <div className="stack stack--xs">
      {unsent && <Notice tone="you">{t(unsent.wanted ? 'item.waits' : 'item.not-sent')}</Notice>}
      {offered && <UseIt item={item} documentId={offered.document.id} lit={lit} />}
      {may('sendDocument') && (theirs || open) && (
        <ButtonLink to={photos} wide icon="camera" look={lit && !offered ? 'main' : 'second'}>
          {t(words)}
          <span className="vh">: {item.ask}</span>
        </ButtonLink>
      )}
      {may('sendDocument') && stand === 'ACTION' && !open && (
        <p className="item__way">
          <Link to={photos}>{t('item.have-now')}</Link>
        </p>
      )}
      {may('openAction') && theirs && !offered && !openAction(item) && (
        <p className="item__way">
          <Link to={`/checklist/${item.id}/missing`}>
            {t(stand === 'RETAKE' ? 'item.cannot-better' : 'item.missing')}
            <span className="vh">: {item.ask}</span>
          </Link>
        </p>
      )}
    </div>
  )
}

/** One thing that is asked: what, why, by when, where it stands, and the ways on. */
export function ItemCard({ item, begun, lit }: Props) {
  const t = useText()
  const stand = standOf(item)
  const theirs = turnOf(stand) === 'YOU'
  const latest = latestSent(item)
  const sentBack = stand === 'RETAKE' || stand === 'REJECTED' || stand === 'QUARANTINED'
  const action = openAction(item)
  const titleId = `item-${item.id}`
  return (
    <section
      className={`card item stack stack--s${lit && theirs ? ' lit' : ''}`}
      id={item.id}
      aria-labelledby={`${titleId} ${titleId}-for`}
    >
      <StandTag stand={stand} />
      <div>
        <h3 id={titleId}>{item.ask}</h3>
        <p id={`${titleId}-for`} className="quiet small">
          {t('item.for', { program: item.programName })}
        </p>
      </div>
      {sentBack && latest && <SentBack document={latest} />}
      {action && <ItemActionLine action={action} />}
      <OnFile item={item} />
      {theirs && !sentBack && !item.offer && <WhatWouldDo types={item.documentTypes} hints={false} />}
      {theirs && item.reason && <p>{t('item.reason', { reason: item.reason })}</p>}
      {!sentBack && <SentLines item={item} />}
      {theirs && <Due item={item} />}
      <Ways item={item} begun={begun} lit={lit && theirs} />
      {theirs && (
        <Details summary={t('item.more')}>
          <p>{item.why}</p>
          <WhatWouldDo types={item.documentTypes} />
        </Details>
      )}
    </section>
  )
}
