import { useEffect, useRef, useState } from 'react'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useSubmission } from '../../api/useSubmission'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { LeftBehind } from '../../offline/left-behind'
import { Button } from '../../ui/button/Button'
import { Details } from '../../ui/details/Details'
import { Dialog } from '../../ui/dialog/Dialog'
import { ButtonLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { Tag } from '../../ui/tag/Tag'
import { throwAllAway, thrownAway } from './useLeftBehind'

type Props = { files: LeftBehind[] }

const cameAt = ({ finishedAt, beganAt }: LeftBehind) => finishedAt ?? beganAt

function WhichFiles({ files }: Props) {
  const t = useText()
  const { moment } = useFormats()
  return (
    <Details summary={t('unsent.which', { count: files.length })}>
      <ul className="stack stack--xs">
        {files.map(file => (
          <li key={file.id}>
            {file.fileName ?? t('unsent.unnamed')}, {moment(cameAt(file))}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function ThrowAway({ files, onThrown }: Props & { onThrown: (count: number) => void }) {
  const t = useText()
  const [asked, setAsked] = useState(false)
  const { submit, busy, error } = useSubmission(throwAllAway, onThrown)
  const count = files.length
  return (
    <>
      <Button look="plain" wide onClick={() => setAsked(true)}>
        {t('unsent.throw', { count })}
      </Button>
      <Dialog open={asked} title={t('unsent.sure', { count })} onClose={() => setAsked(false)}>
        <p>{t('unsent.sure-what', { count })}</p>
        <ProblemNotice error={error} />
        <div className="actions">
          <Button wide busy={busy} onClick={() => void submit(files)}>
            {t('unsent.throw', { count })}
          </Button>
          <Button wide look="plain" onClick={() => setAsked(false)}>
            {t('unsent.keep', { count })}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

function Card({ files, onThrown }: Parameters<typeof ThrowAway>[0]) {
  const t = useText()
  const { moment } = useFormats()
  const count = files.length
  const part = files.filter(({ received, length }) => received < length).length
  const came = files.map(cameAt).sort().pop() ?? ''
  const [until = ''] = files.map(({ keptUntil }) => keptUntil).sort()
  return (
    <section className="card stack stack--s" aria-labelledby="left-behind">
      <Tag tone="you" icon="alert">
        {t('unsent.tag')}
      </Tag>
      <div>
        <h2 id="left-behind">{t('unsent.title', { count })}</h2>
        <p className="quiet small">{t('unsent.came', { count, moment: moment(came) })}</p>
      </div>
      <p>
        {t('unsent.means', { count })} {part > 0 && t('unsent.part', { count, part })}
      </p>
      <p>{t('unsent.do', { count })}</p>
      <p>{t('unsent.until', { count, moment: moment(until) })}</p>
      <WhichFiles files={files} />
      <div className="actions">
        <ButtonLink to="/documents" wide look="second" icon="list">
          {t('unsent.asked')}
        </ButtonLink>
        <ThrowAway files={files} onThrown={onThrown} />
      </div>
    </section>
  )
}

/** Files that came and count for nothing, since nobody sent them: what to do about them, or that they are gone. */
export function NotSent({ files }: Props) {
  const t = useText()
  const [thrown, setThrown] = useState(0)
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed is gone.
    if (thrown > 0) told.current?.focus()
  }, [thrown])
  const onThrown = (count: number) => {
    setThrown(count)
    thrownAway()
  }
  return (
    <>
      {thrown > 0 && (
        <div ref={told} tabIndex={-1}>
          <Notice tone="ok">{t('unsent.thrown', { count: thrown })}</Notice>
        </div>
      )}
      {files.length > 0 && <Card files={files} onThrown={onThrown} />}
    </>
  )
}
