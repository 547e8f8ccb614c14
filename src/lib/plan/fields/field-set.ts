import * as z from '../../base/zod.ts';
import type { Field, FieldValue } from './field.ts';

/** Values of the fields of a list, by id. */
export type ValuesOf<List extends readonly Field[]> = {
	[Each in List[number] as Each['id']]: z.infer<Each['schema']>;
};
type ShapeOf<List extends readonly Field[]> = { [Each in List[number] as Each['id']]: Each['schema'] };

/** What everything that follows from a list of fields asks of it. */
export function fieldSet<const List extends readonly Field[]>(list: List) {
	type Id = List[number]['id'];
	type Any = Field & { id: Id };
	const all = list as readonly Field[] as readonly Any[];
	const byId = new Map<string, Any>(all.map((field) => [field.id, field]));
	// A loop: a large file asks for the values of each row.
	const values = (valueOf: (field: Any) => FieldValue) => {
		const found: Record<string, FieldValue> = {};
		for (const field of all) found[field.id] = valueOf(field);
		return found as ValuesOf<List>;
	};
	const shape = all.map((field) => [
		field.id,
		field.isLater ? z._default(field.schema, field.initial) : field.schema,
	]);
	return {
		/** In the order of files and tables. */
		all,
		ids: all.map(({ id }) => id),
		/** The field of a key or column; undefined for what is none. */
		of: (id: string): Any | undefined => byId.get(id),
		/** A value for each field. */
		values,
		/** Where nobody has said anything. */
		initial: values(({ initial }) => initial),
		/** The fields' part of the schema. */
		shape: Object.fromEntries(shape) as ShapeOf<List>,
	};
}
