import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { queries } from '../../api/queries'
import { useSession } from '../../api/useSession'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { Standing } from '../../offline/standing'
import type { Unsent } from '../../offline/unsent'
import { Button } from '../../ui/button/Button'
import { ButtonLink } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'
import { ThrowAway, Thrown } from './ThrowAway'
import { throwAway } from './useLeftBehind'

type Begun = { item: Shape<'ChecklistItem'>; unsent: Unsent }
type CardProps = Begun & {
  /** Undefined where the office could not be asked. */
  standing: Standing | undefined
  onThrown: (count: number) => void
}

const photosOf = ({ id }: Shape<'ChecklistItem'>) => `/checklist/${id}/photos`

function WhatCame({ pages, came, lost }: { pages: number; came: Standing['came']; lost: boolean }) {
  const t = useText()
  const { moment } = useFormats()
  const count = came.length
  const [until = ''] = came.map(({ keptUntil }) => keptUntil).sort()
  return (
    <>
      <p>
        {t(count < pages ? 'held.some' : 'held.all', { count, pages })} {t('held.means', { count })}
      </p>
      {!lost && <p>{t('held.do', { count: pages })}</p>}
      <p>{t('held.until', { count, moment: moment(until) })}</p>
    </>
  )
}

function Card({ item, unsent, standing, onThrown }: CardProps) {
  const t = useText()
  const session = useSession()
  const [, navigate] = useLocation()
  const { pages, failed, wanted } = unsent
  const { there = 0, came = [], thrown = [], expired = [] } = standing ?? {}
  const lost = [...thrown, ...expired]
  const plain = wanted || there + lost.length === 0
  const where = there > 0 ? 'both' : 'here'
  const titleId = `device-${item.id}`
  const tag = wanted && failed === 0 ? 'sent.waiting' : plain && standing ? 'sent.device' : 'unsent.tag'
  const again = useSubmission(
    async () => {
      const { uploadAgain } = await import('../../offline/standing')
      if (session) await uploadAgain(item.id, session, lost)
    },
    () => navigate(photosOf(item)),
  )
  const remove = async () => {
    const { throwDraftAway } = await import('../../offline/standing')
    return session ? throwDraftAway(item.id, session, throwAway) : 0
  }
  return (
    <section className="card stack stack--s" aria-labelledby={titleId}>
      <Tag tone={failed ? 'bad' : 'you'} icon={failed || !plain ? 'alert' : 'clock'}>
        {t(tag)}
      </Tag>
      <div>
        <h2 id={titleId}>{item.ask}</h2>
        <p className="quiet small">{t('sent.pages', { count: pages })}</p>
      </div>
      {failed > 0 && <p>{t('sent.failed', { count: failed })}</p>}
      {failed === 0 && plain && <p>{t(wanted ? 'item.waits' : 'item.not-sent')}</p>}
      {!wanted && thrown.length > 0 && <p>{t('held.lost-thrown', { count: thrown.length })}</p>}
      {!wanted && expired.length > 0 && <p>{t('held.lost-expired', { count: expired.length })}</p>}
      {!wanted && came.length > 0 && <WhatCame pages={pages} came={came} lost={lost.length > 0} />}
      {!wanted && lost.length > 0 && <p>{t('held.then', { count: lost.length })}</p>}
      <ProblemNotice error={again.error} />
      <div className="actions">
        {!wanted && lost.length > 0 ? (
          <Button
            look="second"
            wide
            icon="again"
            busy={again.busy}
            onClick={() => void again.submit(undefined)}
          >
            {t('held.again')}
            <span className="vh">: {item.ask}</span>
          </Button>
        ) : (
          <ButtonLink to={photosOf(item)} wide look="second" icon="camera">
            {t('item.go-on')}
            <span className="vh">: {item.ask}</span>
          </ButtonLink>
        )}
        {!wanted && standing && (
          <ThrowAway
            words={part => t(`held.${part}`, { count: pages, where })}
            of={item.ask}
            run={remove}
            onThrown={onThrown}
          />
        )}
      </div>
    </section>
  )
}

type Props = { begun: Begun[]; standings: ReadonlyMap<string, Standing> | undefined }

/** Pages that are on this device and were not sent: what the office has of them, and what to do about them. */
export function OnDevice({ begun, standings }: Props) {
  const t = useText()
  const [gone, setGone] = useState<{ item: string; count: number }[]>([])
  const goneOf = (item: string) => (count: number) => {
    setGone([...gone, { item, count }])
    queries.invalidate(['documents'])
  }
  const last = gone.at(-1)
  return (
    <>
      {last && <Thrown key={last.item}>{t('held.thrown', { count: last.count })}</Thrown>}
      {begun
        .filter(({ item }) => !gone.some(({ item: id, count }) => id === item.id && count > 0))
        .map(({ item, unsent }) => (
          <Card
            key={item.id}
            item={item}
            unsent={unsent}
            standing={standings?.get(item.id)}
            onThrown={goneOf(item.id)}
          />
        ))}
    </>
  )
}
