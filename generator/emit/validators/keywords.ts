import { _, Name, stringify, type CodeKeywordDefinition } from "ajv/dist/2020.js";
import { or } from "ajv/dist/compile/codegen/index.js";
import { checkDataTypes, DataType } from "ajv/dist/compile/validate/dataType.js";
import type { Literal, SchemaTypeName } from "../openapi/types.js";
import type { NumberRule, ObjectRule } from "./checked-schema.js";

// Ajv's own `type` and `enum` put the schemas into the code, to quote them in errors; the keywords here state what is allowed.

/** The name of the emitted function that checks a component. */
export function checkName(component: string): string {
  return `check${component}`;
}

/** One of several types. */
const typesKeyword: CodeKeywordDefinition = {
  keyword: "cdsTypes",
  schemaType: "array",
  error: { params: ({ schema }) => _`{ types: ${stringify(schema)} }`, message: "" },
  code(cxt) {
    const types: SchemaTypeName[] = cxt.schema;
    cxt.fail(checkDataTypes(types, cxt.data, true, DataType.Wrong));
  },
};

/** One of the values of a closed enumeration. */
const valuesKeyword: CodeKeywordDefinition = {
  keyword: "cdsValues",
  schemaType: "array",
  error: { params: ({ schema }) => _`{ allowedValues: ${stringify(schema)} }`, message: "" },
  code(cxt) {
    const values: readonly Literal[] = cxt.schema;
    cxt.pass(or(...values.map((value) => _`${cxt.data} === ${value}`)));
  },
};

/**
 * A number: a finite JavaScript number, or an object that holds the digits of one. The emitted `isDecimal` and
 * `isInteger` tell, so the data is neither copied nor converted.
 */
const numberKeyword: CodeKeywordDefinition = {
  keyword: "cdsNumber",
  schemaType: "object",
  error: { params: ({ schema }) => _`{ kind: ${schema.kind}, nullable: ${schema.nullable} }`, message: "" },
  code(cxt) {
    const { kind, nullable }: NumberRule = cxt.schema;
    const isNumber = new Name(kind === "decimal" ? "isDecimal" : "isInteger");
    cxt.pass(nullable ? _`${cxt.data} === null || ${isNumber}(${cxt.data})` : _`${isNumber}(${cxt.data})`);
  },
};

/**
 * A value that another component's check judges. Unlike `$ref`, whose generated call builds a path and a context object for every
 * value, this one builds them only for a value that is wrong.
 */
const objectKeyword: CodeKeywordDefinition = {
  keyword: "cdsObject",
  schemaType: "object",
  error: { message: "" },
  code(cxt) {
    const { component, nullable }: ObjectRule = cxt.schema;
    const { gen, data, it } = cxt;
    const check = new Name(checkName(component));
    const wrong = nullable ? _`${data} !== null && !${check}(${data})` : _`!${check}(${data})`;
    // What is wrong with one choice of a union says little; that none fits is reported once, by the union.
    if (it.compositeRule) {
      cxt.fail(wrong);
      return;
    }
    const [vErrors, errors] = [new Name("vErrors"), new Name("errors")];
    gen.if(wrong, () => {
      gen.assign(vErrors, _`nested(${vErrors}, ${check}.errors, ${it.errorPath}, ${component})`);
      gen.assign(errors, _`${vErrors}.length`);
    });
  },
};

/** The keywords that checked schemas use beside those of JSON Schema. */
export const keywords: readonly CodeKeywordDefinition[] = [typesKeyword, valuesKeyword, numberKeyword, objectKeyword];
