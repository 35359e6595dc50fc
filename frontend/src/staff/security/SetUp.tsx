import { Parts } from './Parts'

/** Before anything else, where the role needs a second step and there is none yet. */
export default function SetUp({ onDone }: { onDone: () => void }) {
  return <Parts first onDone={onDone} />
}
