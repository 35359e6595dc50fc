import { useEffect, useRef, useState } from 'react'
import { useText } from '../../i18n/useText'
import { mayPass, type PageView } from '../../offline/page-state'
import type { SendQueue } from '../../offline/send-queue'
import { Button } from '../../ui/button/Button'
import { FileButton } from '../../ui/file-input/FileButton'
import type { IconName } from '../../ui/icon/paths'
import { Page } from '../../ui/pages/Pages'
import { Thumb } from '../../ui/pages/Thumb'
import { LookClosely } from './LookClosely'
import { PageFate } from './PageFate'

type Props = { page: PageView; place: number; last: boolean; queue: SendQueue; locked: boolean }

const UP = 'M6 15l6-6 6 6'
const TRASH = 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6'

/** Takes the place of a page: what failed, or what may be hard to read. */
function Replacing({ page, queue }: Pick<Props, 'page' | 'queue'>) {
  const t = useText()
  const replace = ([file]: File[]) => file && void queue.replace(page.id, file)
  const camera = matchMedia('(pointer: coarse)').matches
  return (
    <FileButton
      from={camera ? 'camera' : 'gallery'}
      wide
      look="second"
      onFiles={replace}
      onOpening={() => void queue.cameraOpening()}
    >
      {t(camera ? 'photos.again' : 'photos.file-more')}
    </FileButton>
  )
}

/** One page on its way: its picture, its fate, and what one can do with it. */
export function OutgoingPage({ page, place, last, queue, locked }: Props) {
  const t = useText()
  const [looking, setLooking] = useState(false)
  const { id, state, warnings } = page
  const title = t('photos.page', { number: place + 1 })
  const failed = state.status === 'FAILED'
  const picture = <Thumb src={page.thumb} alt={t('photos.picture-of', { number: place + 1 })} />
  const remove = () => {
    void queue.remove(id)
    // The button goes, and the keyboard must not go with it.
    document.getElementById(last && place === 0 ? 'main' : 'pages')?.focus()
  }
  const acts = useRef<HTMLDivElement>(null)
  const moved = useRef(false)
  const move = (to: number) => {
    moved.current = true
    void queue.move(id, to)
  }
  useEffect(() => {
    // At either end the button that was pressed is gone: the keyboard goes to the way back.
    if (moved.current && !acts.current?.contains(document.activeElement))
      acts.current?.querySelector<HTMLElement>('[data-moves]')?.focus()
    moved.current = false
  }, [place])
  const act = (words: string, icon: IconName, run: () => void, moves?: true) => (
    <Button look="plain" icon={icon} onClick={run} data-moves={moves}>
      {t(words)}
      <span className="vh"> {title}</span>
    </Button>
  )
  return (
    <Page picture={picture} title={failed || !page.thumb ? `${title}: ${page.name}` : title}>
      <PageFate page={page} />
      {!locked && (failed || warnings.length > 0) && <Replacing page={page} queue={queue} />}
      {!locked && warnings.length > 0 && (
        <Button look="plain" wide onClick={() => void queue.useAnyway(id)}>
          {t('photos.use')}
          <span className="vh"> {title}</span>
        </Button>
      )}
      <div className="page-acts" ref={acts}>
        {page.thumb && act('photos.closer', 'zoom', () => setLooking(true))}
        {!locked && (
          <>
            {state.status === 'FAILED' &&
              mayPass(state.problem) &&
              act('photos.retry', 'turn', () => queue.retry(id))}
            {page.turnable && page.thumb && act('photos.turn', 'turn', () => void queue.turn(id))}
            {place > 0 && act('photos.up', UP, () => move(place - 1), true)}
            {!last && act('photos.down', 'down', () => move(place + 1), true)}
            {act('photos.remove', TRASH, remove)}
          </>
        )}
      </div>
      <LookClosely
        open={looking}
        title={title}
        blob={() => queue.picture(id)}
        onClose={() => setLooking(false)}
      />
    </Page>
  )
}
