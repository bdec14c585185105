import type { WhatNow } from '../regret/what-now.ts';
import type { Finding } from '../review/finding.ts';
import type { Message } from '../review/message.ts';
import type { TakeBack } from '../sites/take-back.ts';

/** What the guard asks of whatever shows things in the page: the full UI, or the plain fallback (DESIGN.md 4). */
export interface GuardUi {
  review(view: ReviewView): Shown<ReviewView>;
  hold(view: HoldView): Shown<HoldView>;
  status(view: StatusView): Shown<StatusView>;
  chip(view: ChipView): Shown<ChipView>;
  /** Underlines at the exact words in the editor; replaces the marks set before for the same editor. */
  mark(editor: HTMLElement, ranges: readonly MarkRange[]): void;
}

export interface MarkRange {
  readonly range: Range;
  readonly level: Finding['level'];
}

export interface Shown<View> {
  update(view: View): void;
  close(): void;
  /** False when a page rule hid it or its host was removed: the guard then falls back. */
  isVisible(): boolean;
}

export interface ReviewView {
  readonly message: Message;
  /** Most serious first. */
  readonly findings: readonly Finding[];
  readonly takeBack: TakeBack;
  readonly waiting: boolean;
  readonly incomplete: boolean;
  readonly spellingNotChecked: boolean;
  readonly canSendAnyway: boolean;
  readonly canLetItSit: boolean;
  /** A fix could not be written into this editor: offer to copy it. */
  readonly copyOnly: boolean;
  onKeepEditing(): void;
  onSendAnyway(): void;
  onLetItSit(): void;
  /** "That was only a new line": only where nobody knows what Enter does here. */
  onNewLine?(): void;
  onFix(finding: Finding, fixIndex: number): void;
  onIgnore(finding: Finding): void;
  onAddToDictionary(finding: Finding): void;
}

export interface HoldView {
  readonly recipient: string;
  /** It ends in "press Send": a cooldown, or a hold of a person who wants that. */
  readonly pressAgain: boolean;
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly until: number;
  readonly takeBack: TakeBack;
  /** The element the toast stands by, never over. */
  readonly anchor: HTMLElement;
  onCancel(): void;
  /** Absent where it ends in "press Send". */
  onSendNow?(): void;
}

export interface StatusView {
  readonly text: string;
  readonly tone: 'plain' | 'good' | 'alert';
  /** Stays until closed. Otherwise gone after a few seconds. */
  readonly stays: boolean;
  readonly anchor?: HTMLElement;
  /** Text kept from a message that was not sent: offered to copy. */
  readonly copyText?: string;
  readonly takeBack?: TakeBack;
  /** Something that can be done about it at once. The plain fallback has no room for it. */
  readonly offer?: { readonly words: string; onAccept(): void };
  /** Offered as "I regret this" after a message has left. The plain fallback has no room for it. */
  readonly regret?: RegretOffer;
}

export interface RegretOffer {
  /** What can be done at a moment (milliseconds since the epoch): asked again as time passes. */
  whatNow(at: number): WhatNow;
  /** "Write a follow-up" leads to our own page. Absent where nothing is kept: private windows, an orphaned script. */
  onFollowUp?(): void;
}

export interface ChipView {
  readonly anchor: HTMLElement;
  readonly findings: readonly Finding[];
  /** "Spelling not checked", "Reload this tab for full protection"… */
  readonly notice?: string;
  readonly alwaysVisible: boolean;
  onFix(finding: Finding, fixIndex: number): void;
  onIgnore(finding: Finding): void;
  onAddToDictionary(finding: Finding): void;
  onSelect(finding: Finding): void;
}
