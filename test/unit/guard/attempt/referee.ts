import type { GateEffect, GateEvent, GatePolicy } from '../../../../lib/guard/attempt/types.ts';

type Of<T extends GateEvent['type']> = Extract<GateEvent, { type: T }>;
type Effect<T extends GateEffect['type']> = Extract<GateEffect, { type: T }>;
type Shown = Effect<'show-wait' | 'show-review' | 'show-hold' | 'show-armed'>;

/** What a run got to: a suite in which nothing is ever released proves nothing. */
export type Sight =
  | 'passed clean'
  | 'passed second'
  | 'passed armed'
  | 'passed after a wait'
  | 'released'
  | 'asked after failure'
  | 'asked after wait'
  | 'cooldown over'
  | 'fixed'
  | `parked ${string}`
  | 'cancelled by change';

const harmless: ReadonlySet<GateEffect['type']> = new Set([
  'pass',
  'swallow',
  'show-wait',
  'show-review',
  'show-hold',
  'show-armed',
  'close-ui',
  'verify',
  'release',
  'park',
  'journal',
  'tell',
  'wake',
]);
const ends: ReadonlySet<string> = new Set(['passed', 'released', 'cancelled', 'parked']);

/**
 * Judges a run of the gate by what goes in and comes out of it, and by nothing of its state: what is on screen, what the
 * person approved, what was promised. It knows the rules of DESIGN.md section 2 and not how the gate follows them.
 */
export class Referee {
  readonly sights: Sight[] = [];
  /** What the gate shows now. */
  #screen: Shown | null = null;
  /** A dialog was closed to write a fix: the message as it was then. */
  #fixing: string | null = null;
  /** Words of ours stand in the message under review. */
  #ours = false;
  #goneSince: number | null = null;
  /** What was said of the message under way: the policy of its gesture, and whether the review found hostile words. */
  #policy: GatePolicy | null = null;
  #hostile = false;
  /** A reading of the composer was asked for, and a release is to follow. */
  #verifying = false;
  /** Our release was started and has not reported back. */
  #running = false;
  /** The message the person last said yes to, until it is used up or anything contradicts. */
  #approved: string | null = null;
  readonly #marks = new Map<string, string[]>();

  get screen(): Shown | null {
    return this.#screen;
  }

  get isLocked(): boolean {
    const shown = this.#screen?.type;
    const isModal = shown === 'show-wait' || shown === 'show-review' || shown === 'show-hold';
    return isModal || this.#fixing !== null || this.#verifying || this.#running;
  }

  /** One event with all its effects. Throws where a rule is broken. */
  see(event: GateEvent, effects: readonly GateEffect[]): void {
    const shownBefore = this.#screen;
    this.#noteWriting(event, effects);
    this.#checkGone(event, effects);
    this.#noteVerdict(event, effects);
    this.#checkAnswer(event, effects);
    this.#checkQuestion(event, effects);
    this.#withdrawApproval(event);
    this.#grantApproval(event, effects);
    for (const effect of effects) this.#follow(event, effect);
    this.#checkEndOfHold(event, shownBefore, effects);
    this.#checkTold(event, shownBefore, effects);
    if (event.type === 'released') this.#running = false;
  }

  /** At the end of a run that came to rest: every attempt that was written down has exactly one end. */
  checkJournalIsClosed(): void {
    for (const [id, marks] of this.#marks) {
      must(marks.filter((mark) => ends.has(mark)).length === 1, `${id} has one end: ${marks.join(', ')}`);
    }
  }

  /** The answer of the review counts for the message it is about, where it is waited for or shown. */
  #noteVerdict(event: GateEvent, effects: readonly GateEffect[]): void {
    if (event.type === 'gesture' && !this.isLocked) {
      this.#policy = event.policy;
      this.#hostile = event.verdict.status !== 'pending' && (event.verdict.hostile ?? false);
    }
    if (event.type !== 'verdict') return;
    const shown = this.#screen;
    const isAsked = shown?.type === 'show-wait' || shown?.type === 'show-review';
    if (!isAsked || event.fingerprint !== shown.attempt.fingerprint || event.verdict.status === 'pending') {
      must(effects.length === 0, 'the answer on another message, or no answer, changes nothing');
      return;
    }
    this.#hostile = event.verdict.hostile ?? false;
    this.#policy = event.policy ?? this.#policy;
    const isQuestion = event.verdict.status === 'failed' || event.verdict.stops.length > 0;
    const asks = effects.some(({ type }) => type === 'show-review');
    must(asks || !isQuestion, 'what stops ends in a question, however late it is found');
    must(!asks || isQuestion || shown.type === 'show-review', 'a wait that finds nothing asks nothing');
  }

  #checkAnswer(event: GateEvent, effects: readonly GateEffect[]): void {
    const answers = effects.filter(({ type }) => type === 'pass' || type === 'swallow');
    for (const { type } of effects) must(harmless.has(type), `${type} may write into the composer`);
    if (event.type !== 'gesture') {
      must(answers.length === 0, `${event.type} is no gesture and gets no answer`);
      return;
    }
    must(answers.length === 1, 'a gesture gets exactly one answer');
    must(effects[0] === answers[0], 'the answer comes first');
    if (answers[0]?.type === 'pass') this.#checkPass(event);
  }

  #checkPass({ attempt, at, repeat, verdict, policy }: Of<'gesture'>): void {
    must(!repeat, 'a key held down is no send');
    const shown = this.#screen;
    const isSame = shown?.attempt.fingerprint === attempt.fingerprint;
    if (this.isLocked) {
      must(
        shown?.type === 'show-hold' && !this.#verifying && !this.#running,
        'a locked composer lets nothing pass',
      );
      must(shown.type === 'show-hold' && !shown.cooldown, 'a cooldown lets nothing pass');
      must(isSame, 'a second gesture is for the same message');
      must(shown.type === 'show-hold' && at - shown.from >= 1_500, 'a second gesture is deliberate');
      this.sights.push('passed second');
      return;
    }
    const waited = shown?.type === 'show-armed' && shown.after === 'wait';
    const isArmed = shown?.type === 'show-armed' && shown.after !== 'fix' && !waited;
    if (isArmed && isSame && (shown.until === null || at < shown.until)) {
      this.sights.push('passed armed');
      return;
    }
    must(verdict.status !== 'failed', 'a failed check never ends in a silent send');
    must(verdict.status !== 'ready' || verdict.stops.length === 0, 'what stops does not pass');
    must(verdict.status !== 'pending' || policy.waitMs === 0, 'a pending check is waited for');
    const mayHold = policy.canRelease || policy.alwaysPressAgain;
    must(!mayHold || policy.holdMs === 0, 'a hold that is due is not skipped');
    this.sights.push(waited && isSame ? 'passed after a wait' : 'passed clean');
  }

  /** A stop check that fails or hangs ends in a question, never in a dead button. */
  #checkQuestion(event: GateEvent, effects: readonly GateEffect[]): void {
    const asks = effects.some((effect) => effect.type === 'show-review' && effect.incomplete);
    if (event.type === 'gesture' && event.verdict.status === 'failed' && !event.repeat && !this.isLocked) {
      const passes = effects[0]?.type === 'pass';
      must(asks || passes, 'a failed check ends in a question');
      if (asks) this.sights.push('asked after failure');
    }
    if (event.type === 'tick' && this.#screen?.type === 'show-wait' && event.at >= this.#screen.until) {
      const parks = effects.some(({ type }) => type === 'park');
      must(asks || parks, 'a check that hangs ends in a question');
      if (asks) this.sights.push('asked after wait');
    }
  }

  #noteWriting(event: GateEvent, effects: readonly GateEffect[]): void {
    if (event.type === 'gesture' && !this.isLocked) this.#ours = false;
    if (this.#fixing === null) return;
    if (event.type === 'fixed' && event.attempt.fingerprint !== this.#fixing) this.#ours = true;
    if (event.type === 'tick' && effects.some(({ type }) => type === 'show-review')) this.#ours = true;
  }

  /** A composer that stays away for a second is believed to be gone, and then the message is parked. */
  #checkGone(event: GateEvent, effects: readonly GateEffect[]): void {
    const isRead = event.type === 'gesture' || (event.type === 'fixed' && this.#fixing !== null);
    if (isRead) this.#goneSince = null;
    if (event.type === 'snapshot')
      this.#goneSince = event.message === null ? (this.#goneSince ?? event.at) : null;
    const isGone = this.#goneSince !== null && event.at - this.#goneSince >= 1_000;
    const parks = effects.some((effect) => effect.type === 'park' && effect.reason === 'composer-gone');
    must(isGone || !parks, 'a composer that is only rebuilt is not gone');
    const isUnderWay = (this.isLocked || this.#screen !== null) && !this.#running;
    if (isGone && isUnderWay && event.type === 'tick')
      must(parks, 'a message whose composer is gone is parked');
  }

  #withdrawApproval(event: GateEvent): void {
    switch (event.type) {
      case 'snapshot':
        if (event.message !== null && event.fingerprint !== this.#approved) this.#approved = null;
        return;
      case 'cancel':
      case 'leaving':
        this.#approved = null;
        return;
      case 'choose':
        // An answer counts where there is something to answer.
        if (event.choice !== 'send' && this.#screen?.type === 'show-wait') this.#approved = null;
        return;
      default:
        return;
    }
  }

  #grantApproval(event: GateEvent, effects: readonly GateEffect[]): void {
    const shown = this.#screen;
    if (event.type === 'choose' && event.choice === 'send') {
      const mayApprove = shown?.type === 'show-review' && shown.canSendAnyway;
      const cools = effects.some((effect) => effect.type === 'show-hold' && effect.cooldown);
      const mustCool = this.#hostile && (this.#policy?.cooldownMs ?? 0) > 0;
      must(!mayApprove || cools === mustCool, 'hostile words cool down, nothing else does');
      if (mayApprove) this.#approved = shown.attempt.fingerprint;
      else must(effects.length === 0, '"Send anyway" is not there to be pressed');
    }
    if (event.type !== 'gesture' || this.isLocked) return;
    const begins = effects.some(({ type }) => type === 'show-hold' || type === 'show-wait');
    this.#approved = begins ? event.attempt.fingerprint : null;
  }

  #follow(event: GateEvent, effect: GateEffect): void {
    switch (effect.type) {
      case 'show-wait':
      case 'show-review':
      case 'show-hold':
      case 'show-armed':
        this.#show(event, effect);
        return;
      case 'close-ui':
        this.#fixing = event.type === 'fixing' ? (this.#screen?.attempt.fingerprint ?? null) : null;
        this.#verifying = false;
        this.#running = false;
        this.#screen = null;
        return;
      case 'verify':
        this.#verifying = true;
        return;
      case 'release':
        this.#checkRelease(event, effect);
        return;
      case 'journal':
        this.#checkMark(effect);
        return;
      case 'park':
        this.sights.push(`parked ${effect.reason}`);
        return;
      default:
        return;
    }
  }

  #show(event: GateEvent, effect: Shown): void {
    const before = this.#screen;
    if (effect.type === 'show-review') {
      this.#approved = null;
      must(!this.#ours || !effect.canSendAnyway, 'what we wrote is not sent on');
    }
    if (effect.type === 'show-hold' && effect.cooldown) this.#approved = null;
    if (effect.type === 'show-hold' && !effect.cooldown) {
      const { canRelease, alwaysPressAgain } = this.#policy ?? {};
      must(
        canRelease === true || alwaysPressAgain === true,
        'a hold begins where it can end in a release, or is to end in "press Send"',
      );
    }
    if (effect.type === 'show-armed' && effect.after === 'wait' && before?.type === 'show-wait') {
      const { canRelease, alwaysPressAgain } = this.#policy ?? {};
      must(!canRelease || alwaysPressAgain === true, 'a wait that finds nothing sends on where it can');
    }
    if (effect.type === 'show-armed' && effect.after === 'cooldown') {
      must(before?.type === 'show-hold' && before.cooldown, 'a cooldown came before');
      must(before.type === 'show-hold' && event.at >= before.until, 'a cooldown runs its time');
      this.sights.push('cooldown over');
    }
    if (effect.type === 'show-armed' && effect.after === 'fix') this.sights.push('fixed');
    this.#screen = effect;
    this.#fixing = null;
    this.#verifying = false;
    this.#running = false;
  }

  #checkRelease(event: GateEvent, { attempt }: Effect<'release'>): void {
    must(event.type === 'snapshot', 'a release follows a reading of the composer');
    must(
      event.type === 'snapshot' && event.fingerprint === attempt.fingerprint,
      'the reading is of this message',
    );
    must(this.#approved === attempt.fingerprint, 'exactly this message was approved, and not sent on since');
    must(this.#verifying, 'the reading was asked for');
    must(this.#policy?.canRelease === true, 'a release is proven here');
    must(this.#policy?.alwaysPressAgain === false, 'the person wants releases');
    this.#approved = null;
    this.#verifying = false;
    this.#running = true;
    this.sights.push('released');
  }

  #checkMark({ mark, attempt }: Effect<'journal'>): void {
    const marks = this.#marks.get(attempt.id) ?? [];
    this.#marks.set(attempt.id, [...marks, mark]);
    must(marks.length > 0 || ['attempted', 'held', 'passed'].includes(mark), `${mark} is no beginning`);
    must(
      !marks.some((before) => ends.has(before)),
      `${attempt.id} had its end: ${marks.join(', ')}, ${mark}`,
    );
  }

  /** Every hold, and every cooldown, ends in exactly one way. */
  #checkEndOfHold(event: GateEvent, before: Shown | null, effects: readonly GateEffect[]): void {
    const isOver = effects.some(({ type }) => type === 'park');
    must(!isOver || this.#screen === null, 'a parked message leaves nothing on screen but that it is parked');
    if (before?.type !== 'show-hold' || this.#screen === before) return;
    const ways = effects.filter(
      (effect) =>
        effect.type === 'verify' ||
        effect.type === 'pass' ||
        effect.type === 'park' ||
        effect.type === 'show-armed' ||
        (effect.type === 'journal' && effect.mark === 'cancelled'),
    );
    must(ways.length === 1, `a hold ends in one way: ${ways.map(({ type }) => type).join(', ')}`);
    if (ways[0]?.type !== 'verify') return;
    must(!before.cooldown, 'a cooldown never ends in a release');
    if (event.type !== 'tick') return;
    must(event.at >= before.until, 'a hold runs its time');
    must(event.at - before.until <= 30_000, 'a hold that was slept through is not released');
  }

  /** What ends because the message changed is told; only the status after a fix goes quietly. */
  #checkTold(event: GateEvent, before: Shown | null, effects: readonly GateEffect[]): void {
    if (event.type !== 'snapshot' || before === null || this.#screen !== null) return;
    if (event.fingerprint === before.attempt.fingerprint) return;
    const isQuiet = before.type === 'show-armed' && before.after === 'fix';
    const told = effects.some(
      (effect) => effect.type === 'park' || (effect.type === 'tell' && effect.what === 'changed'),
    );
    must(told || isQuiet, 'a change that ends something is told');
    if (told) this.sights.push('cancelled by change');
  }
}

function must(holds: boolean, rule: string): asserts holds {
  if (!holds) throw new Error(`Broken: ${rule}`);
}
