/** The quick checks, each to its end, so that one run shows everything that is wrong. */
import { spawnSync } from 'node:child_process'

const checks = [['tsc', '--noEmit'], ['biome', 'check', '--error-on-warnings', '.'], ['knip']]

let failed = 0
for (const command of checks) {
  const { status } = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' })
  if (status !== 0) {
    console.error(`failed: ${command.join(' ')}`)
    failed++
  }
}
process.exit(failed === 0 ? 0 : 1)
