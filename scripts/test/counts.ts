/** How one ring went. `failed` is at least 1 when anything about it is not as it should be. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** The tests that failed, by full name and with what was wrong, files that could not be loaded too: for the end of a long output. */
  readonly failures?: readonly string[];
  /** In words, when the ring as a whole went wrong. */
  readonly trouble?: string;
}

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly TestResult[];
}

interface TestResult {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[];
}

interface Report {
  readonly success: boolean;
  readonly testResults: readonly FileResult[];
}

/**
 * Counts a vitest JSON report. A file that could not be loaded counts as one failure, and so does a ring that ran
 * nothing, left no report, or failed without a failing test (an unhandled error).
 * In: the report's text, or null when there is none; the exit code, null when the ring was ended at its deadline.
 */
export function countReport(json: string | null, exitCode: number | null): Counts {
  const report = parse(json);
  if (!report) return { passed: 0, failed: 1, trouble: 'it left no report: it crashed or could not start' };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failures = [
    ...tests.filter(({ status }) => status === 'failed').map(accountOf),
    ...brokenFiles.map(({ name }) => name),
  ];
  const failed = failures.length;
  if (passed + failed === 0) return { passed: 0, failed: 1, trouble: 'it ran no test' };
  if (failed === 0 && (!report.success || exitCode !== 0)) {
    return { passed, failed: 1, trouble: 'every test passed, yet it ended with an error' };
  }
  return { passed, failed, ...(failed > 0 ? { failures } : {}) };
}

/** The first line of what was wrong; the rest is further up in the output. */
function accountOf({ fullName, failureMessages }: TestResult): string {
  const [why = ''] = failureMessages?.[0]?.split('\n') ?? [];
  return why === '' ? fullName : `${fullName}: ${why}`;
}

function parse(json: string | null): Report | null {
  if (json === null) return null;
  try {
    const report = JSON.parse(json) as Partial<Report>;
    return Array.isArray(report.testResults) ? (report as Report) : null;
  } catch {
    return null;
  }
}
