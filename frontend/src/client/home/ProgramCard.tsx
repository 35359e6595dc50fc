import type { Shape } from '../../api/client'
import { useText } from '../../i18n/useText'
import { Tag, type TagTone } from '../../ui/tag/Tag'
import { NextTurn } from './NextTurn'
import { OurTurn } from './OurTurn'
import { ProgramFacts } from './ProgramFacts'
import { YourTurn } from './YourTurn'

type ProgramStatus = Shape<'ProgramStatus'>

const TONES: Record<ProgramStatus['turn'], TagTone> = { YOU: 'you', US: 'us', NOBODY: 'off' }

/** One program: where it stands, and the three turns. Only one card on the page is `lit`. */
export function ProgramCard({ program, lit }: { program: ProgramStatus; lit: boolean }) {
  const t = useText()
  const titleId = `program-${program.enrolmentId}`
  return (
    <article className="card program" aria-labelledby={titleId}>
      <header className="stack stack--xs">
        <h2 id={titleId}>
          {program.name} {program.alias !== program.name && <span className="alias">({program.alias})</span>}
        </h2>
        <Tag tone={TONES[program.turn]}>{t(`turn.${program.turn}`)}</Tag>
        <p>{t(`stands.${program.state.status}`)}</p>
      </header>
      <ProgramFacts program={program} />
      <YourTurn program={program} lit={lit} />
      {!program.state.finished && <OurTurn program={program} />}
      <NextTurn next={program.next} />
    </article>
  )
}
