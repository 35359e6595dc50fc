import { Parts } from './Parts'

/** One's own ways of signing in. */
export default function Security() {
  return <Parts />
}
