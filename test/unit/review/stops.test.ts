import { describe, expect, it } from 'vitest';
import type { Family, Level } from '../../../lib/review/finding.ts';
import { findingAbout } from '../../../lib/review/make-finding.ts';
import { applyRuleSettings, isHostile, resolveKind, stopsFor } from '../../../lib/review/stops.ts';
import { defaultSettings } from '../../../lib/settings.ts';

const a = (rule: `${Family}:${string}`, level: Level) =>
  findingAbout(rule, level, { title: rule, reason: rule });
const all = [
  a('slip:a', 'stop'),
  a('slip:b', 'warn'),
  a('tone:c', 'warn'),
  a('proof:d', 'warn'),
  a('tone:e', 'note'),
];
const rules = (findings: readonly { rule: string }[]) => findings.map((finding) => finding.rule);

describe('stopsFor', () => {
  it.each([
    ['inmail', ['slip:a', 'slip:b', 'tone:c', 'proof:d']],
    ['note', ['slip:a', 'slip:b', 'tone:c', 'proof:d']],
    ['message', ['slip:a', 'slip:b', 'tone:c']],
    ['email', ['slip:a', 'slip:b', 'tone:c']],
    ['chat', ['slip:a']],
  ] as const)('follows the defaults of %s', (kind, expected) => {
    expect(rules(stopsFor(all, defaultSettings.kinds[kind]))).toEqual(expected);
  });

  it('takes no matter of style for a reason, unless the person moved it up', () => {
    const styled = [a('proof:dialect', 'warn'), a('proof:comma', 'warn'), a('proof:spelling', 'warn')];
    expect(rules(stopsFor(styled, { stopsFor: ['warn:*'] }))).toEqual(['proof:spelling']);
    expect(rules(stopsFor([a('proof:comma', 'stop')], { stopsFor: ['warn:*'] }))).toEqual(['proof:comma']);
  });

  it('takes a level as that and above', () => {
    expect(rules(stopsFor([a('tone:a', 'stop')], { stopsFor: ['warn:tone'] }))).toEqual(['tone:a']);
    expect(stopsFor(all, { stopsFor: [] })).toEqual([]);
  });
});

describe('isHostile', () => {
  it('is true for words one regrets only', () => {
    expect(isHostile([a('tone:threat', 'stop')])).toBe(true);
    expect(isHostile([a('tone:hostility', 'warn')])).toBe(true);
    expect(isHostile([a('tone:harsh', 'warn')])).toBe(true);
    expect(isHostile([a('tone:profanity', 'warn'), a('slip:secret', 'stop')])).toBe(false);
    expect(isHostile([a('tone:hostility', 'note')])).toBe(false);
  });
});

describe('applyRuleSettings', () => {
  it('leaves out rules switched off and ranks moved ones anew', () => {
    const changed = applyRuleSettings(all, { 'slip:a': 'off', 'proof:d': 'stop' });
    expect(changed.map((finding) => `${finding.level} ${finding.rule}`)).toEqual([
      'stop proof:d',
      'warn slip:b',
      'warn tone:c',
      'note tone:e',
    ]);
    expect(applyRuleSettings(all, {})).toEqual(all);
  });
});

describe('resolveKind', () => {
  it('takes the site’s own cells over those of the kind', () => {
    const sites = { slack: { chat: { holdMs: 5000 } } };
    const settings = { kinds: defaultSettings.kinds, sites };
    expect(resolveKind(settings, 'slack', 'chat')).toEqual({ ...defaultSettings.kinds.chat, holdMs: 5000 });
    expect(resolveKind(settings, 'slack', 'email')).toEqual(defaultSettings.kinds.email);
    expect(resolveKind(settings, 'other', 'chat')).toEqual(defaultSettings.kinds.chat);
  });
});
