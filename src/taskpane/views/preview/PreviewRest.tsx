import { makeStyles, tokens } from '@fluentui/react-components';
import type { Need, Preview, SkippedGroup } from '../../../session/port';
import { ItemName } from '../../components/ItemName';
import { Section } from '../../components/Section';
import { ShowMore } from '../../components/ShowMore';
import { useShown } from '../../hooks/useShown';
import { ruleText } from '../../record-sentences';
import { useText } from '../../text';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', padding: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  item: { marginBottom: tokens.spacingVerticalXS },
});

/** What will be left alone, by the rule that says so. */
export function PreviewSkipped({ skipped }: Pick<Preview, 'skipped'>) {
  const text = useText();
  if (skipped.length === 0) return null;
  return (
    <Section heading={text('preview-skipped-heading')}>
      {skipped.map((group) => (
        <SkippedRule key={group.rule} group={group} />
      ))}
    </Section>
  );
}

function SkippedRule({ group: { rule, items } }: { group: SkippedGroup }) {
  const text = useText();
  const styles = useStyles();
  const { shown, showMore } = useShown(items.length);
  const count = items.reduce((sum, item) => sum + item.count, 0);
  return (
    <details>
      <summary className={styles.summary}>
        {text('preview-skipped-summary', { rule: ruleText(text, rule, items[0]?.side), count })}
      </summary>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={item.key ?? index} className={styles.item}>
            <ItemName title={item.title} when={item.when}>
              {text(`side-${item.side}`)}
              {item.count > 1 && `, ${text('preview-skipped-times', { count: item.count })}`}
            </ItemName>
          </li>
        ))}
      </ul>
      <ShowMore shown={shown} total={items.length} onMore={showMore} />
    </details>
  );
}

/** What will wait for the person under "Needs you". */
export function PreviewNeeds({ needs }: Pick<Preview, 'needs'>) {
  const text = useText();
  const styles = useStyles();
  const counts = new Map<Need['type'], number>();
  for (const { type } of needs) counts.set(type, (counts.get(type) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <Section heading={text('preview-needs-heading')}>
      <ul className={styles.list}>
        {[...counts].map(([type, count]) => (
          <li key={type}>{text(`need-${type}`, { count })}</li>
        ))}
      </ul>
    </Section>
  );
}
