import {
  Button,
  Field,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowCounterclockwiseRegular } from '@fluentui/react-icons/svg/arrow-counterclockwise';
import { useDesk, useDeskStore } from './useDesk';
import { languages, type View } from './view';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  words: { flexGrow: 1, flexBasis: '400px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  choosers: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
});

interface Props {
  view: View;
  onChange: (change: Partial<View>) => void;
}

export function Header({ view, onChange }: Props) {
  const styles = useStyles();
  const store = useDeskStore();
  const { people, person } = useDesk();
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={styles.title}>CRM Sync for Outlook</h1>
        <Text size={200}>
          Everything here is made up. Edit on either side, press Sync now in the middle, and watch it arrive.
        </Text>
      </div>
      <div className={styles.choosers}>
        <Chooser label="Person" value={person?.id ?? ''} onChange={(id) => store.choosePerson(id)}>
          {people.map(({ id, name, profile }) => (
            <option key={id} value={id}>
              {profile === 'admin' ? `${name} (administrator)` : name}
            </option>
          ))}
        </Chooser>
        <Chooser label="Language of the pane" value={view.language} onChange={(language) => onChange({ language })}>
          {Object.entries(languages).map(([tag, name]) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </Chooser>
        <Chooser
          label="Theme"
          value={view.theme}
          onChange={(theme) => onChange({ theme: theme === 'dark' ? 'dark' : 'light' })}
        >
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </Chooser>
        <StartOver />
      </div>
    </header>
  );
}

interface ChooserProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: React.ReactNode;
}

function Chooser({ label, value, onChange, children }: ChooserProps) {
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_event, data) => onChange(data.value)}>
        {children}
      </Select>
    </Field>
  );
}

function StartOver() {
  const store = useDeskStore();
  const reset = (seed: 'demo' | 'empty') => () => void store.act(() => store.control.reset(seed)).catch(ignored);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<ArrowCounterclockwiseRegular />}>
          Start over
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={reset('demo')}>With the demo company</MenuItem>
          <MenuItem onClick={reset('empty')}>With two people and nothing else</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The page says by itself that the sandbox does not answer. */
function ignored(): void {
  return undefined;
}
