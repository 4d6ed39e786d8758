import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  fitting: {
    minWidth: 0,
    width: '100%',
    maxWidth: '100%',
    '& select': { minWidth: 0, width: '100%' },
    '& input': { minWidth: 0, width: '100%' },
  },
});

/** The class of a control that is as wide as its place: Fluent's own least width makes a narrow pane scroll sideways. */
export function useFitting(): string {
  return useStyles().fitting;
}
