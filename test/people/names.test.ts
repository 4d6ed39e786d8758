import { splitName } from '../../src/people/names';

test.each([
  ['Maria Hofer', 'Maria', 'Hofer'],
  ['Hofer, Maria', 'Maria', 'Hofer'],
  ['Anna Maria Hofer', 'Anna Maria', 'Hofer'],
  ['Dr. Maria Hofer', 'Maria', 'Hofer'],
  ['Prof. Dr. Maria Hofer, PhD', 'Maria', 'Hofer'],
  ['Hofer, Dr. Maria', 'Maria', 'Hofer'],
  ['Frau Maria Hofer', 'Maria', 'Hofer'],
  ['Ludwig van Beethoven', 'Ludwig', 'van Beethoven'],
  ['Juan de la Cruz', 'Juan', 'de la Cruz'],
  ['van Dijk, Sanne', 'Sanne', 'van Dijk'],
  ["'Maria Hofer'", 'Maria', 'Hofer'],
  ['Maria Hofer (Uni Graz)', 'Maria', 'Hofer'],
  ['Maria Hofer | Uni Graz', 'Maria', 'Hofer'],
  ['Cher', '', 'Cher'],
  ['  ', 'Maria', 'Hofer'],
  ['maria.hofer@uni-graz.example', 'Maria', 'Hofer'],
])('reads the name %p', (name, firstName, lastName) => {
  expect(splitName(name, 'maria.hofer@uni-graz.example')).toEqual({ firstName, lastName });
});

test('reads no name out of an address without letters', () => {
  expect(splitName('', '4711@uni-graz.example')).toEqual({ firstName: '', lastName: '' });
});
