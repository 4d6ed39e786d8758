import ICAL from 'ical.js';
import { z } from 'zod';

/** Why a block cannot be loaded, as a sentence for whoever loads it. */
export class Unreadable extends Error {}

/** One property as the parser leaves it: everything is text but the parts of a recurrence. */
export interface Property {
  parameters: Record<string, string>;
  values: unknown[];
}

export interface Component {
  name: string;
  /** By name in lower case. */
  properties: Map<string, Property[]>;
  components: Component[];
}

const text = z.union([z.string(), z.array(z.string()).transform((values) => values.join(','))]);
const propertySchema = z.tuple([z.string(), z.record(z.string(), text), z.string()], z.unknown());
const jcalSchema = z.tuple([z.string(), z.array(propertySchema), z.array(z.unknown())]);

/** Parses one BEGIN…END block. */
export function parseComponent(block: string): Component {
  let jcal: unknown;
  try {
    jcal = ICAL.parse(block);
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : 'It cannot be parsed.');
  }
  return componentFrom(jcal);
}

function componentFrom(jcal: unknown): Component {
  const read = jcalSchema.safeParse(jcal);
  if (!read.success) throw new Unreadable('It cannot be parsed.');
  const [name, list, components] = read.data;
  const properties = new Map<string, Property[]>();
  for (const [key, parameters, , ...values] of list) {
    properties.set(key, [...(properties.get(key) ?? []), { parameters, values }]);
  }
  return { name, properties, components: components.map(componentFrom) };
}

export function firstProperty(component: Component, name: string): Property | undefined {
  return component.properties.get(name)?.[0];
}

/** The text of a property; empty when it is missing. */
export function textOf(component: Component, name: string): string {
  const [value] = firstProperty(component, name)?.values ?? [];
  return typeof value === 'string' ? value.trim() : '';
}

/** The text of a property whose type the parser does not know (X-…), which it leaves escaped. */
export function escapedTextOf(component: Component, name: string): string {
  return textOf(component, name).replace(/\\([nN,;\\])/g, (_, sign: string) =>
    sign.toLowerCase() === 'n' ? '\n' : sign,
  );
}
