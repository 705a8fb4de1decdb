/** Something that checks a text, in the engine or in a peer. `index` is the text's place in its round. */
export interface Candidate {
  name: string;
  check(text: string, index: number): unknown;
}

/** Times of one candidate, in microseconds a text. */
export interface Timing {
  p50: number;
  p99: number;
  /** The median of each round, in the order of the rounds. */
  rounds: number[];
}

/** How a measurement is run. The warm-up rounds are not counted. */
export interface Rounds {
  count: number;
  warmUp: number;
  /** The texts of a round: different ones each time, as engines remember the last they saw. */
  texts(round: number): readonly string[];
}

/**
 * Runs candidates in turns within every round, so that a busy machine slows all alike. A candidate that
 * answers with a promise is waited for.
 */
export async function measure(
  candidates: readonly Candidate[],
  { count, warmUp, texts }: Rounds,
): Promise<Timing[]> {
  const results = candidates.map(() => ({ all: [] as number[], rounds: [] as number[] }));
  for (let round = 0; round < count + warmUp; round++) {
    const batch = texts(round);
    for (const [index, candidate] of candidates.entries()) {
      const times = await timeEach(candidate, batch);
      if (round < warmUp) continue;
      results[index]?.all.push(...times);
      results[index]?.rounds.push(percentile(times, 0.5));
    }
  }
  return results.map(({ all, rounds }) => ({
    p50: percentile(all, 0.5),
    p99: percentile(all, 0.99),
    rounds,
  }));
}

async function timeEach({ check }: Candidate, texts: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const [index, text] of texts.entries()) {
    const start = performance.now();
    const result = check(text, index);
    if (result instanceof Promise) await result;
    times.push((performance.now() - start) * 1_000);
  }
  return times;
}

/** The median over rounds of how many times slower `one` is than `other` in the same round. */
export function ratioOf(one: Timing, other: Timing): number {
  return percentile(
    one.rounds.map((time, round) => time / (other.rounds[round] as number)),
    0.5,
  );
}

/** The value below which a share (0 to 1) of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The median time in milliseconds of running something `times` times, each on an argument made right before. */
export function timeMedian<T>(times: number, make: () => T, run: (value: T) => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const value = make();
    const start = performance.now();
    run(value);
    return performance.now() - start;
  });
  return percentile(taken, 0.5);
}
