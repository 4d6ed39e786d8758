import path from 'node:path';
import { writeIcons } from '../build/icons';

await writeIcons(path.resolve(import.meta.dirname, '../../assets'));
