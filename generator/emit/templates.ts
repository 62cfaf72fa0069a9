import Handlebars from "handlebars";

/** Template sources by name: the path below `templates/`, for example `client/client.ts.hbs`. */
export type TemplateSources = ReadonlyMap<string, TemplateSource>;

export interface TemplateSource {
  /** The file as a person would name it, for error messages. */
  readonly file: string;
  readonly text: string;
}

export interface Templates {
  /**
   * Renders one template with plain data.
   *
   * @throws TemplateError naming the template's file and line
   */
  readonly render: (name: string, data: object) => string;
}

/** A template that is missing, does not parse or does not render; the message is fit for users. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Makes a renderer over a set of template sources. Templates named `<folder>/_<name>.hbs` are partials, called
 * as `{{> folder/_name}}`. Nothing is escaped in code templates; names that end in `.html.hbs` escape as HTML.
 *
 * @param helpers functions that every template may call
 */
export function compileTemplates(sources: TemplateSources, helpers: Handlebars.HelperDeclareSpec = {}): Templates {
  const compiled = new Map<string, (data: object) => string>();
  const text = Handlebars.create();
  text.registerHelper(helpers);
  for (const [name, source] of sources) {
    if (/(^|\/)_[^/]+\.hbs$/.test(name)) text.registerPartial(name.replace(/(\.html)?\.hbs$/, ""), source.text);
  }

  const compile = (name: string): ((data: object) => string) => {
    const source = sources.get(name);
    if (source === undefined) {
      throw new TemplateError(name, 1, 1, `the template ${name} is missing`);
    }
    try {
      // Parsing at once turns a syntax error into an error of this template, not of its first use.
      const tree = Handlebars.parse(source.text);
      const template = text.compile<object>(tree, { noEscape: !name.endsWith(".html.hbs"), strict: true });
      return (data) => {
        try {
          return template(data);
        } catch (error) {
          throw templateError(source, error);
        }
      };
    } catch (error) {
      throw templateError(source, error);
    }
  };

  return {
    render(name, data) {
      const template = compiled.get(name) ?? compile(name);
      compiled.set(name, template);
      return template(data);
    },
  };
}

function templateError(source: TemplateSource, error: unknown): TemplateError {
  if (error instanceof TemplateError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const stated = /(?:Parse error on line |- )(\d+)(?::(\d+))?/.exec(message);
  const line = Number(stated?.[1] ?? 1);
  const column = Number(stated?.[2] ?? 0) + 1;
  const expectation = message.split("\n").at(-1) ?? message;
  return new TemplateError(source.file, line, column, expectation);
}
