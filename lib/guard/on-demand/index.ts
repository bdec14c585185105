/**
 * The half of the guard that is injected where a composer was found, in the same isolated world as the always-loaded
 * half: marks and chip, fixes, the departure watcher, the engine's client, the checks that are not needed to stop.
 * In: sessions of the always-loaded half. Out: what `OnDemand` names. May import everything the guard may.
 */

import { createEngineClient } from '../../review/engine/client.ts';
import { promptChecks } from '../../review/prompt.ts';
import { takeBackFor } from '../../sites/policies/index.ts';
import { answerAbout } from './answer-about.ts';
import { Chip, closeChipsAt } from './chip.ts';
import { watchDeletes } from './delete-watch.ts';
import { createDepartures } from './departures.ts';
import { fixFromReview } from './fix.ts';
import { showSat } from './let-it-sit.ts';
import { parkWords, tellWords } from './not-sent-words.ts';
import type { OnDemand } from './on-demand.ts';
import { policyIdOf } from './policy-id-of.ts';
import { Recollection } from './recollection.ts';
import { rehearsalWords } from './rehearsal.ts';
import { warmChecks } from './warm-checks.ts';

const recollection = new Recollection();

export const onDemandGuard: OnDemand = {
  promptChecks,
  warmChecks,
  takeBackFor: (attempt, now) => takeBackFor(policyIdOf(attempt), { now }),
  recalled: (message) => recollection.of(message),
  recall: (services, message) => recollection.ask(services, message),
  createEngineClient,
  createDepartures(services, health, signal, onLeft) {
    closeChipsAt(signal);
    return createDepartures(services, health, signal, onLeft);
  },
  watchDeletes,
  createChip: (session) => new Chip(session),
  fixFromReview,
  answerAbout,
  parkWords,
  showSat,
  rehearsalWords,
  tellWords,
};
