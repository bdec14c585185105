import { afterEach, describe, expect, it } from 'vitest';
import { discordMessageMenu } from '../../../lib/sites/discord/message-menu.ts';
import { slackMessageMenu } from '../../../lib/sites/slack/message-menu.ts';
import { teamsMessageMenu } from '../../../lib/sites/teams/message-menu.ts';

afterEach(() => document.body.replaceChildren());

const slackMessage = `<div data-qa="message_container"><div data-qa="message-text">Hi Helena</div>
  <button data-qa="more_message_actions"><i></i></button><button data-qa="start_thread"><b></b></button></div>`;
const teamsMessage = (kind: string) =>
  `<div class="${kind}"><div data-tid="chat-pane-message"><div id="content-1"><i>Hi Helena</i></div></div></div>`;
const discordMessage = `<li id="chat-messages-77-1"><div id="message-content-1">Hi <b>Helena</b></div>
  <div class="buttonContainer_f9f2ca"><div role="button"><i></i></div></div></li>`;

describe('whose menu is opened', () => {
  it.each([
    ['Slack, by …', slackMessageMenu, slackMessage, 'i', 'click', 'Hi Helena'],
    ['Slack, by a right click', slackMessageMenu, slackMessage, 'b', 'contextmenu', 'Hi Helena'],
    ['Slack, by another button', slackMessageMenu, slackMessage, 'b', 'click', undefined],
    [
      'Teams, an own one',
      teamsMessageMenu,
      teamsMessage('fui-ChatMyMessage'),
      'i',
      'contextmenu',
      'Hi Helena',
    ],
    ['Teams, another’s', teamsMessageMenu, teamsMessage('fui-ChatMessage'), 'i', 'contextmenu', undefined],
    ['Teams, a click', teamsMessageMenu, teamsMessage('fui-ChatMyMessage'), 'i', 'click', undefined],
    ['Discord, by …', discordMessageMenu, discordMessage, 'i', 'click', 'Hi Helena'],
    ['Discord, by a click on its words', discordMessageMenu, discordMessage, 'b', 'click', undefined],
    ['Discord, by a right click', discordMessageMenu, discordMessage, 'i', 'contextmenu', undefined],
  ] as const)('%s', (_, menu, html, pressed, press, text) => {
    document.body.innerHTML = html;
    const element = document.querySelector(pressed);
    expect(menu.messageOn(element ? [element, ...ancestorsOf(element)] : [], press)?.text).toBe(text);
  });
});

describe('what the menu says of deleting', () => {
  const opened = (entries: string) => {
    document.body.innerHTML = `<div role="menu">${entries}</div>`;
    return document.querySelector<HTMLElement>('[role="menu"]') ?? document.body;
  };
  it.each([
    ['Slack', slackMessageMenu, 'data-qa="delete_message"'],
    ['Teams', teamsMessageMenu, 'data-tid="message-actions-delete"'],
    ['Discord', discordMessageMenu, 'id="message-actions-delete"'],
  ])('%s, in any language', (_, menu, mark) => {
    const other = '<div role="menuitem">Copier le lien</div>';
    expect(menu.choiceIn(opened(`${other}<div role="menuitem" ${mark}>Supprimer</div>`))).toBe('offered');
    expect(menu.choiceIn(opened(`<div ${mark} aria-disabled="true">Supprimer</div>`))).toBe('greyed');
    expect(menu.choiceIn(opened(other))).toBe('missing');
  });
});

function ancestorsOf(element: Element): Element[] {
  return element.parentElement ? [element.parentElement, ...ancestorsOf(element.parentElement)] : [];
}
