/** Sources without a test at their own path, and the test that would notice if they broke. */
export const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {};
