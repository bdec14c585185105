import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/search-field.css';
import '../../components/ui/field.css';
import '../../components/options/page.css';
import '../../components/regret/regret.css';
import '../../components/take-back/take-back.css';
import { render } from 'preact';
import { TakeBackPage } from '../../components/take-back/index.ts';
import { policiesAsOf } from '../../lib/sites/policies/index.ts';

const root = document.getElementById('page');
if (root !== null) {
  const asOf = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'long' }).format(
    new Date(policiesAsOf),
  );
  render(<TakeBackPage asOf={asOf} />, root);
}
