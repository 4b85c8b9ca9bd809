/** Sources without a test at their own path, and the test that would notice if they broke. */
export const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  'src/plan/devices/balloon.ts': 'test/plan/golden.test.ts',
  'src/plan/devices/base.ts': 'test/plan/compile-invocation.test.ts',
  'src/plan/devices/boot.ts': 'test/plan/golden.test.ts',
  'src/plan/devices/guest-agent.ts': 'test/plan/golden.test.ts',
  'src/plan/devices/memory.ts': 'test/plan/golden.test.ts',
  'src/plan/devices/rng.ts': 'test/plan/golden.test.ts',
  'src/plan/judged.ts': 'test/plan/decide.test.ts',
  'src/plan/plan.ts': 'test/plan/compile.test.ts',
};
