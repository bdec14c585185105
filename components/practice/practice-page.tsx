import type { SettingsModel, SitesModel } from '../options/index.ts';
import { Button } from '../ui/button.tsx';
import type { PracticeThread } from './composer-state.ts';
import { Conversation } from './conversation.tsx';
import { examples } from './examples.ts';
import { FirstRun } from './first-run.tsx';

export interface PracticePageProps {
  readonly model: SettingsModel;
  readonly sites: SitesModel;
  readonly thread: PracticeThread;
  readonly privateAllowed: boolean | null;
  readonly privacyUrl: string;
  readonly optionsUrl: string;
  readonly language: string;
}

/** First run and practice: choose what is kept, then try the guard on a message to nobody. */
export function PracticePage(props: PracticePageProps) {
  const { model, thread } = props;
  const settings = model.settings.value;
  return (
    <main class="sl page" aria-busy={!model.loaded.value}>
      <header class="page-head">
        <h1 class="page-title">Practice</h1>
      </header>
      <p class="list-problem" role="alert">
        {model.problem.value}
      </p>
      {model.loaded.value && !settings.firstRunDone && (
        <FirstRun
          settings={settings}
          sites={props.sites}
          privateAllowed={props.privateAllowed}
          optionsUrl={props.optionsUrl}
          language={props.language}
          onChange={(patch) => void model.change(patch)}
        />
      )}
      <section class="try" aria-label="Try the guard">
        <p class="try-words">
          Write a message and press Send, or start from an example. It is reviewed as an InMail would be:
          Second Look stops it when something is wrong, and holds it for a moment when nothing is.
        </p>
        <div class="line">
          <span class="try-label" id="try-label">
            Try an example
          </span>
          <ul class="try-list" aria-labelledby="try-label">
            {examples.map((example) => (
              <li key={example.title}>
                <Button look="outlined" small onClick={() => thread.tryExample(example)}>
                  {example.title}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </section>
      <Conversation thread={thread} />
      <footer class="page-foot">
        <a href={props.optionsUrl}>Options</a>
        <a href={props.privacyUrl}>Privacy</a>
      </footer>
    </main>
  );
}
