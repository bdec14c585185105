import type { ReviewView } from '../../page-ui/views.ts';
import type { Finding } from '../../review/finding.ts';
import type { Message } from '../../review/message.ts';
import type { ComposerSession } from './composer-session.ts';

/**
 * What "Ignore" and "Add to dictionary" do with a finding in this message, wherever it is listed.
 *
 * @param refresh shows what is left
 */
export function findingAnswers(
  { review, services }: ComposerSession,
  message: Message,
  refresh: () => void,
): Pick<ReviewView, 'onIgnore' | 'onAddToDictionary'> {
  const onIgnore = (finding: Finding) => {
    review.dismiss(message, finding);
    refresh();
  };
  return {
    onIgnore,
    onAddToDictionary(finding) {
      services.addToDictionary(finding.quote);
      onIgnore(finding);
    },
  };
}
