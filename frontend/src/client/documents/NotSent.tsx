import { useState } from 'react'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { LeftBehind } from '../../offline/left-behind'
import { Details } from '../../ui/details/Details'
import { ButtonLink } from '../../ui/link/Link'
import { Tag } from '../../ui/tag/Tag'
import { ThrowAway, Thrown } from './ThrowAway'
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

function Card({ files, onThrown }: Props & { onThrown: (count: number) => void }) {
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
        <ThrowAway
          words={part => t(`unsent.${part}`, { count })}
          run={() => throwAllAway(files)}
          onThrown={onThrown}
        />
      </div>
    </section>
  )
}

/** Files that came and count for nothing, since nobody sent them: what to do about them, or that they are gone. */
export function NotSent({ files }: Props) {
  const t = useText()
  const [thrown, setThrown] = useState(0)
  const onThrown = (count: number) => {
    setThrown(count)
    thrownAway()
  }
  return (
    <>
      {thrown > 0 && <Thrown>{t('unsent.thrown', { count: thrown })}</Thrown>}
      {files.length > 0 && <Card files={files} onThrown={onThrown} />}
    </>
  )
}
