import type { GuardHealth } from '../../messages.ts';
import type { Surface } from '../../sites/site.ts';
import type { GuardServices } from '../services.ts';

/** So many messages that left without an attempt mean that the site has changed under us (DESIGN.md 2). */
const driftedAfter = 2;

/** Counts what this frame's guard has seen and tells the background when it changes. No text, structure only. */
export class HealthReporter {
  readonly #services: GuardServices;
  readonly #site: string;
  #composers = 0;
  #leftWithoutReview = 0;
  #controlMissing = false;
  #hasFailed = false;
  #surface: string | undefined;

  constructor(services: GuardServices) {
    this.#services = services;
    this.#site = services.surfaces[0]?.site ?? '';
    this.#report();
  }

  composerFound(surface: Surface): void {
    this.#composers += 1;
    this.#surface = surface.id;
    this.#report();
  }

  /** A message left that no attempt came before. */
  leftUnseen(): void {
    this.#leftWithoutReview += 1;
    this.#report();
  }

  /** Only the loose search finds a send control here: the strict one has lost it. */
  controlMissing(): void {
    if (this.#controlMissing) return;
    this.#controlMissing = true;
    this.#report();
  }

  /** Judging an event threw: something on this page is not as the site's surfaces expect it. */
  failed(): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#report();
  }

  #report(): void {
    const drifted = this.#hasFailed || this.#controlMissing || this.#leftWithoutReview >= driftedAfter;
    const health: GuardHealth = {
      site: this.#site,
      state: drifted ? 'drifted' : this.#services.late ? 'late' : 'active',
      composers: this.#composers,
      leftWithoutReview: this.#leftWithoutReview,
      ...(this.#surface ? { surface: this.#surface } : {}),
    };
    this.#services.reportHealth(health);
  }
}
