import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from "ajv/dist/2020.js";
import { getProperty, or } from "ajv/dist/compile/codegen/index.js";
import { checkDataTypes, DataType } from "ajv/dist/compile/validate/dataType.js";
import type { Literal, SchemaTypeName } from "../openapi/types.js";
import type { KindsRule, NumberRule, ObjectRule } from "./checked-schema.js";
import type { ConditionRule } from "./conditions.js";

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
    judge(cxt, component, nullable);
  },
};

function judge(cxt: KeywordCxt, component: string, nullable: boolean): void {
  const { gen, data, it } = cxt;
  const check = new Name(checkName(component));
  const wrong = nullable ? _`${data} !== null && !${check}(${data})` : _`!${check}(${data})`;
  // What is wrong with one choice of a union says little; that none fits is reported once, by the union.
  if (it.compositeRule) {
    gen.if(wrong, () => cxt.error());
    return;
  }
  const [vErrors, errors] = [new Name("vErrors"), new Name("errors")];
  gen.if(wrong, () => {
    gen.assign(vErrors, _`nested(${vErrors}, ${check}.errors, ${it.errorPath}, ${component})`);
    gen.assign(errors, _`${vErrors}.length`);
  });
}

/** An object of one of several kinds: the check of its kind judges it. */
const kindsKeyword: CodeKeywordDefinition = {
  keyword: "cdsKinds",
  type: "object",
  schemaType: "object",
  error: { message: "" },
  code(cxt) {
    const { property, components, otherwise }: KindsRule = cxt.schema;
    const { gen, data } = cxt;
    const kind = gen.const("kind", _`${data}${getProperty(property)}`);
    const [first, ...others] = Object.entries(components);
    if (first === undefined) return judge(cxt, otherwise, false);
    gen.if(_`${kind} === ${first[0]}`);
    judge(cxt, first[1], false);
    for (const [value, component] of others) {
      gen.elseIf(_`${kind} === ${value}`);
      judge(cxt, component, false);
    }
    gen.else();
    judge(cxt, otherwise, false);
    gen.endIf();
  },
};

/** Fields that must or must not be there, by what another field holds. */
const conditionsKeyword: CodeKeywordDefinition = {
  keyword: "cdsConditions",
  type: "object",
  schemaType: "array",
  error: {
    params: ({ params }) => _`{ rule: ${params["rule"]}, property: ${params["property"]}, when: ${params["when"]} }`,
    message: "",
  },
  code(cxt) {
    const rules: readonly ConditionRule[] = cxt.schema;
    const { gen, data } = cxt;
    for (const { when, rule, fields } of rules) {
      gen.if(circumstance(_`${data}${getProperty(when.field)}`, when), () => {
        for (const field of fields) {
          const value = _`${data}${getProperty(field)}`;
          gen.if(broken(value, rule), () => {
            cxt.setParams({ rule: stringify(rule), property: stringify(field), when: stringify(when) });
            cxt.error();
          });
        }
      });
    }
  },
};

function circumstance(value: Code, { values, isList }: ConditionRule["when"]): Code {
  if (values === null) return _`${value} !== undefined && ${value} !== null`;
  if (isList) return _`Array.isArray(${value}) && ${or(...values.map((each) => _`${value}.includes(${each})`))}`;
  return or(...values.map((each) => _`${value} === ${each}`));
}

/** Whether a field is not as a rule wants it; fields that are not there are never `null`. */
function broken(value: Code, rule: ConditionRule["rule"]): Code {
  switch (rule) {
    case "required":
      return _`${value} === undefined`;
    case "forbidden":
      return _`${value} !== undefined`;
    case "null":
      return _`${value} !== undefined && ${value} !== null`;
  }
}

/** The keywords that checked schemas use beside those of JSON Schema. */
export const keywords: readonly CodeKeywordDefinition[] = [
  typesKeyword,
  valuesKeyword,
  numberKeyword,
  objectKeyword,
  kindsKeyword,
  conditionsKeyword,
];
