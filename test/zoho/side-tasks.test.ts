import { sideContract } from '../side-contract';
import { taskMapping as mapping, taskValues } from '../side-contract/mapping';
import { taskSamples } from '../side-contract/task-samples';
import { recordHarness } from './side-harness';
import { written } from './written';

sideContract('tasks of the CRM over HTTP', taskSamples, () =>
  recordHarness({
    module: 'Tasks',
    held: (fields) => fields,
    typed: (crm, changes) => {
      const fields = written(crm, mapping, changes, ({ outlook }, text) => {
        const pairs = outlook.name === 'status' || outlook.name === 'importance' ? taskValues[outlook.name] : [];
        return pairs.find((pair) => pair.outlook === text)?.crm;
      });
      // The CRM's own pages refuse an empty subject.
      return 'Subject' in fields ? { ...fields, Subject: fields['Subject'] ?? '(No subject)' } : fields;
    },
  }),
);
